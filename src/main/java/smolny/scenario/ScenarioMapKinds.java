package smolny.scenario;

import static smolny.scenario.CommonTypes.ASSUMED;
import static smolny.scenario.CommonTypes.CALIBRATED;
import static smolny.scenario.CommonTypes.CERTAINTY;
import static smolny.scenario.CommonTypes.DAY;
import static smolny.scenario.CommonTypes.DAYS;
import static smolny.scenario.CommonTypes.FITTED;
import static smolny.scenario.CommonTypes.GROUPS;
import static smolny.scenario.CommonTypes.NAMES;
import static smolny.scenario.CommonTypes.SHARE;
import static smolny.scenario.CommonTypes.SOURCES;
import static smolny.scenario.CommonTypes.TEXT;
import static smolny.scenario.CommonTypes.TRUE_FALSE;
import static smolny.scenario.CommonTypes.YES_NO;
import static smolny.scenario.CommonTypes.list;
import static smolny.scenario.CommonTypes.map;
import static smolny.scenario.CommonTypes.measured;
import static smolny.scenario.CommonTypes.number;
import static smolny.scenario.CommonTypes.ref;
import static smolny.scenario.CommonTypes.refs;
import static smolny.scenario.CommonTypes.rows;
import static smolny.scenario.CommonTypes.words;
import static smolny.scenario.NumberTypes.whole;

import java.util.Arrays;
import java.util.List;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Election;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SocialClass;
import smolny.model.world.PlaceCharacter;

/**
 * The kinds of maps in a scenario file: those at its top, the rows that describe the world before anything happens, and what
 * happens or might have happened instead.
 */
final class ScenarioMapKinds {
    private static final ValueType PARAMETERS = new ValueType.Named("parameter", NameSpace.PARAMETER);
    private static final ValueType INTERVENTIONS = new ValueType.Named("intervention", NameSpace.INTERVENTION);
    private static final ValueType.Scalar LEVELS = words(Arrays.stream(IdentificationLevel.values())
            .map(IdentificationLevel::words)
            .toArray(String[]::new));

    private static final String MEASURED = "what a what-if compares, and on which day, unless asked for something else";
    private static final String EXCLUDES =
            "words that no event or chronicle entry may still say from 'diverges' on, but those it adds itself";

    private static final ValueType EFFECTS = new ValueType.Effects();

    static final List<MapKind> ALL = List.of(
            turn(head(MapKind.of("scenario")))
                    .must("calendar", map("calendar"), "how days are written and shown")
                    .must("clock", map("clock"), "first and last day")
                    .must("news_from", ref(NameSpace.BODY), "body whose units' resolutions are half of the news")
                    .must("centres", rows("centre"), "places from which exposure is measured")
                    .must("opening", map("opening"), "state on the first day")
                    .may("calibration", rows("estimate"), "values that a calibration found, as it writes them")
                    .may(
                            "fitted_targets",
                            rows("fitted_target"),
                            "recorded numbers that the calibration saw, as it writes them")
                    .may("priors", rows("prior"), "ranges of parameters that no fit has found")
                    .may("parameters", PARAMETERS, "values that replace the calibrated or neutral ones")
                    .must("groups", rows("group"), "groups of people")
                    .must("places", rows("place"), "where their units are")
                    .may("localities", rows("locality"), "towns, provinces and fronts of which something is known")
                    .may("variables", rows("variable"), "scales of covariates that move people")
                    .may("covariates", rows("covariate"), "what is known of towns, provinces and fronts")
                    .may("levels", rows("level"), "what a calibration found of places, as it writes it")
                    .must("bodies", rows("body"), "soviets, committees, governments")
                    .may("sessions", rows("session"), "votes on fixed days")
                    .may("elections", rows("election"), "elections on fixed days")
                    .may("forces", rows("force"), "the armed sides of the contest")
                    .may("theatres", rows("theatre"), "where two commands ask the same troops for obedience")
                    .may("armed_units", rows("armed unit"), "named regiments, schools, guards and crews")
                    .may("chronicle", rows("entry"), "what happened, for the time line only")
                    .must("sources", rows("source"), "works and documents")
                    .may("events", rows("event"), "what happens on fixed days")
                    .may("conditional", rows("conditional"), "what happens only if a body can and will")
                    .may("interventions", INTERVENTIONS, "changes that a what-if can make")
                    .may("record", TEXT, "file with what the sources say")
                    .may("run", map("run"), "seed, number of runs and scale unless the user says otherwise")
                    .may("figures", map("figures"), "days that pictures show")
                    .may("episodes", rows("episode"), "what belongs together, named on the time line of the window")
                    .may(Extensions.KEY, NAMES, "what further jars, or rival rules, add to the model, by name")
                    .may("resolved_from", NAMES, "what this copy was made of")
                    .may("dropped", map("dropped"), "names that a what-if has dropped"),
            turn(head(MapKind.of("child", "scenario"))
                            .must("extends", TEXT, "id of the parent, a file beside this one"))
                    .may(Extensions.KEY, NAMES, "in place of those of the parent")
                    .may("drop", map("drop"), "what is taken away")
                    .may("change", new ValueType.Changes(), "what differs, by path")
                    .may("add", map("add"), "what is new")
                    .may("parameters", PARAMETERS, "values that replace those of the parent")
                    .may("sessions", rows("session"), "new ones")
                    .may("elections", rows("election"), "new ones")
                    .may("chronicle", rows("entry"), "new ones")
                    .may("sources", rows("source"), "new ones")
                    .may("events", rows("event"), "new ones")
                    .may("conditional", rows("conditional"), "new ones")
                    .may("interventions", INTERVENTIONS, "new ones"),
            MapKind.part("calendar")
                    .must("dates_in", words("julian"), "the calendar of every date in the file")
                    .otherwise("show", words("both", "old", "new"), "both", "which calendar is shown"),
            MapKind.part("clock")
                    .must("start", DAY, "first day")
                    .must("end", DAY, "last day")
                    .otherwise("spin_up", DAYS, "0 days", "days simulated before the first, without events"),
            MapKind.part("opening")
                    .must("credibility", measured(0, 1.2, "share"), "of the government")
                    .must("access", measured(0, 1, "share"), "agitators' access to units")
                    .must("fear", measured(0, 3, "share"), "what the parameter fear.july is multiplied by")
                    .must("source", SOURCES, "where this is known from, or 'assumed'"),
            MapKind.of("estimate")
                    .must("parameter", ref(NameSpace.PARAMETER), "which")
                    .must("value", TEXT, "in the parameter's unit, which is not written here")
                    .must(
                            "source",
                            list(ref(NameSpace.SOURCE, ASSUMED, CALIBRATED)),
                            "where this is known from, 'assumed' or 'calibrated'")
                    .must("identified", LEVELS, "how well the record determines it")
                    .may("fit", TEXT, "names the calibration"),
            MapKind.of("fitted_target")
                    .must("target", TEXT, "id of a target of the record")
                    .must("value", TEXT, "the number on record when the calibration saw it"),
            MapKind.of("prior")
                    .must("parameter", ref(NameSpace.PARAMETER), "which")
                    .must("low", TEXT, "least value, in the parameter's unit, which is not written here")
                    .must("high", TEXT, "greatest value, likewise; all between are equally likely")
                    .source()
                    .note(),
            MapKind.of("parameter")
                    .must("value", TEXT, "with the parameter's unit")
                    .must(
                            "source",
                            list(ref(NameSpace.SOURCE, ASSUMED, FITTED)),
                            "where this is known from, 'assumed', or 'fitted': found by a fit and free in the next"
                                    + " one"),
            MapKind.part("dropped")
                    .may("events", NAMES, "known names of events that never happen here")
                    .may("outcomes", NAMES, "known outcomes that nothing marks here"),
            MapKind.part("run")
                    .may("seed", NumberTypes.SEED, "random seed, a whole number of at most 64 bits")
                    .may("runs", whole(1, 1_000_000), "number of runs, each with its own random numbers")
                    .may("scale", TEXT, "class, standard, full, or a factor on the standard number of units"),
            MapKind.of("episode")
                    .title()
                    .must(
                            "entries",
                            NAMES,
                            "ids of events and chronicle entries; those that a what-if has dropped are passed over"),
            MapKind.part("figures")
                    .may("benches", list(DAY), "days on which the seats of the soviet that makes the news are drawn")
                    .may("maps", list(DAY), "days for which a map is drawn"),
            MapKind.of("titles", "'title'").may("en", TEXT, "in English").may("ru", TEXT, "in Russian"),
            MapKind.of("group")
                    .id(NameSpace.GROUP)
                    .title()
                    .must("class", words(SocialClass.class), "social class")
                    .must("kind", words(GroupLocation.class), "how news reaches them")
                    .must("meeting_rate", number(0, 1), "probability per day that a unit meets")
                    .must("recall_multiplier", number(0, 20), "how fast seats are renewed, 1 being the usual")
                    .must("seats_per_unit", whole(0, 50), "deputies each unit has in its soviet")
                    .must("committee_seats", whole(0, 50), "members of each unit's own committee")
                    .must("fear_factor", number(0, 5), "share of the July fear felt here")
                    .must("offset", number(-5, 5), "shift of dispositions in probit")
                    .must("voters", number(0, 200), "voters in millions")
                    .must("congress_weight", number(0, 1), "share of the congress's delegates")
                    .may("headcount", whole(0, 100_000_000), "real persons, where the record has them")
                    .source()
                    .note(),
            MapKind.of("place")
                    .id(NameSpace.PLACE)
                    .title()
                    .must("group", ref(NameSpace.GROUP), "group whose units are here")
                    .must("lat", number(-90, 90), "degrees north")
                    .must("lon", number(-180, 180), "degrees east")
                    .must("units", whole(1, 10_000), "how many base units")
                    .may("soviet", ref(NameSpace.BODY), "the body its units send deputies to")
                    .may(
                            "locality",
                            TEXT,
                            "town, province or front whose covariates it has; else the one that lies there")
                    .otherwise("brought_in", YES_NO, "no", "units brought in to put the movement down")
                    .otherwise("open", YES_NO, "yes", "whether agitators are admitted from the first day")
                    .source()
                    .note(),
            MapKind.of("variable")
                    .must("variable", words(PlaceCharacter.variables().toArray(String[]::new)), "which covariate")
                    .must("unit", TEXT, "what one of it is")
                    .must(
                            "form",
                            words("plain", "log", "decay"),
                            "the value itself, the logarithm of 1 and the value, or exp(-value/300)")
                    .must("centre", number(-1e9, 1e9), "what counts as 0, in that form")
                    .must("scale", number(1e-6, 1e9), "what counts as 1 above it")
                    .note(),
            MapKind.of("locality")
                    .id(NameSpace.LOCALITY)
                    .title()
                    .must("kind", words("town", "province", "front"), "what it is")
                    .must("lat", number(-90, 90), "degrees north")
                    .must("lon", number(-180, 180), "degrees east")
                    .note(),
            MapKind.of("covariate")
                    .must("locality", TEXT, "town, province or front, as places name it")
                    .must("variable", words(CovariateTable.variables()), "what is known of it")
                    .must("value", number(-1e9, 1e9), "in the unit of the variable")
                    .may("low", number(-1e9, 1e9), "lower end of the middle 90 per cent of what it may be")
                    .may("high", number(-1e9, 1e9), "upper end")
                    .may("date", TEXT, "of what day or year")
                    .source()
                    .basis()
                    .note(),
            MapKind.of("level")
                    .must("locality", TEXT, "town, province or front, as places name it")
                    .must("variable", words(PlaceCharacter.LEVELS.toArray(String[]::new)), "which level of its own")
                    .must("mean", number(-5, 5), "in standard deviations over places")
                    .must("sd", number(0, 2), "what remains uncertain, in the same")
                    .must("fit", TEXT, "name of the calibration"),
            MapKind.of("body")
                    .id(NameSpace.BODY)
                    .title()
                    .must("kind", words(PoliticalBodyKind.class), "how it is made up and decides")
                    .latitude()
                    .longitude()
                    .may("acts_for", ref(NameSpace.BODY), "the body whose vote decides for it")
                    .may("over", GROUPS, "groups whose units its members sit in")
                    .may("seats_for", whole(0, 5000), "fixed seats for soviet power")
                    .may("seats_against", whole(0, 5000), "fixed seats against it")
                    .must("exists", YES_NO, "whether it exists on the first day")
                    .otherwise("quorum", SHARE, "0.5", "share of seats that must be present")
                    .source()
                    .note(),
            MapKind.of("session")
                    .id(NameSpace.SESSION)
                    .may("date", DAY, "the day of the vote; without one an event must call it")
                    .must("body", ref(NameSpace.BODY), "who votes")
                    .may("groups", GROUPS, "whose deputies only, when not the whole body")
                    .may("question", TEXT, "what is voted on, in words")
                    .must("attendance", number(0, 1), "share of the seats present")
                    .otherwise("counted", YES_NO, "no", "whether the real vote was counted, so that counts are printed")
                    .held()
                    .source()
                    .note(),
            MapKind.of("election")
                    .id(NameSpace.ELECTION)
                    .must("date", DAY, "the day the model takes")
                    .title()
                    .must("kind", words(Election.Kind.class), "secret ballot, or deputies choosing")
                    .must(
                            "groups",
                            list(new WordTypes.Weighted(NameSpace.ELECTORATE, true)),
                            "who votes, groups or single places, with weights; a place without one weighs as much as"
                                    + " its locality has such voters")
                    .may("turnout", number(0, 1), "share of the voters")
                    .may(
                            "other_lists",
                            number(0, 1),
                            "share of the vote for lists outside the model; else estimated from other_nations of provinces,"
                                    + " or 0")
                    .may("credibility", number(0, 2), "fixed value, for a ballot before the clock starts")
                    .otherwise("spring_mood", YES_NO, "no", "voters in the mood of the spring")
                    .may("seats", whole(0, 10_000), "seats filled")
                    .held()
                    .source()
                    .note(),
            MapKind.of("force")
                    .id(NameSpace.FORCE)
                    .must("side", words(ArmedForce.Side.class), "for whom it stands")
                    .title()
                    .must("men", whole(0, 10_000_000), "men at full strength")
                    .must("counts", words(ArmedForce.Counts.class), "what part of them comes out")
                    .may("groups", GROUPS, "whose units are asked")
                    .may("threshold", number(0, 1), "expressed share that is the limit")
                    .may("needs", ref(NameSpace.OUTCOME), "outcome that must have been marked")
                    .may("otherwise", number(0, 1), "factor while that mark is missing")
                    .source()
                    .note()
                    .pair("needs", "otherwise"),
            MapKind.of("theatre")
                    .id(NameSpace.THEATRE)
                    .title()
                    .may("committee", ref(NameSpace.BODY), "the body that commands for the Soviet")
                    .otherwise("government", YES_NO, "no", "whether the government sits here")
                    .source()
                    .note(),
            MapKind.of("armed unit")
                    .id(NameSpace.ARMED_UNIT)
                    .title()
                    .must("theatre", ref(NameSpace.THEATRE), "where it counts")
                    .must(
                            "kind",
                            words(ArmedUnit.Kind.class),
                            "kind of unit, which decides how far it leans to the staff")
                    .must("men", whole(0, 10_000_000), "men on paper")
                    .may("opinion", ref(NameSpace.ELECTORATE), "group or place whose open support is its own")
                    .otherwise("commissars", YES_NO, "no", "whether the committee sends it commissars")
                    .otherwise("threatened", YES_NO, "no", "whether an order to leave threatens it")
                    .otherwise("from_outside", YES_NO, "no", "whether it must be called and must arrive")
                    .otherwise("hours", whole(0, 240), "0", "hours that it needs to arrive")
                    .otherwise("rifles", whole(0, 1_000_000), "0", "rifles of a Red Guard on the first day")
                    .otherwise("guns", YES_NO, "no", "whether its guns reach the defenders")
                    .source()
                    .note(),
            MapKind.of("centre")
                    .id(NameSpace.CENTRE)
                    .must("lat", number(-90, 90), "degrees north")
                    .must("lon", number(-180, 180), "degrees east"),
            MapKind.of("entry", "chronicle entry")
                    .id(NameSpace.ENTRY)
                    .must("date", DAY, "the day, or the first of several")
                    .may("until", DAY, "the last of several days")
                    .timeLine()
                    .may("direction", TEXT, "which way it pushed, by the coder's judgement")
                    .must("certainty", CERTAINTY, "how sure it is")
                    .must("source", SOURCES, "where this is known from")
                    .note(),
            MapKind.of("source")
                    .id(NameSpace.SOURCE)
                    .title()
                    .may("author", TEXT, "who wrote or edited it")
                    .may("year", TEXT, "when it appeared")
                    .may("edition", TEXT, "place and publisher, or the periodical")
                    .may("pages", TEXT, "pages of that edition")
                    .may("where", WordTypes.WHEREABOUTS, "where it can be found")
                    .must("access", words("seed", "retrieved", "not-opened"), "whether it was seen")
                    .note(),
            MapKind.of("event")
                    .id(NameSpace.EVENT)
                    .must("date", DAY, "the day it acts")
                    .may("until", DAY, "last day, for the time line only")
                    .timeLine()
                    .must("certainty", CERTAINTY, "how sure it is")
                    .source()
                    .must("effects", EFFECTS, "what it does")
                    .note(),
            MapKind.of("conditional", "conditional event")
                    .id(NameSpace.EVENT)
                    .must("earliest", DAY, "first day it can be tried")
                    .must("latest", DAY, "last day it can be tried")
                    .may("after", map("after"), "what must have happened before")
                    .must("acts", ref(NameSpace.BODY), "who votes, decides or orders it")
                    .otherwise("votes_on", words("soviet_power", "coalition"), "soviet_power", "the motion")
                    .otherwise("majority", SHARE, "0.5", "share of the votes that passes it")
                    .otherwise("try", DayTypes.EVERY, "every 1 day", "how often")
                    .may("if", WordTypes.CONDITION, "what else must hold")
                    .may(
                            "chance",
                            WordTypes.AMOUNT,
                            "probability that it is tried on a day: a number, a parameter or a measure")
                    .must("then", EFFECTS, "what follows if it passes")
                    .may("otherwise", EFFECTS, "what follows at the end of the window if it never passed")
                    .timeLine()
                    .must("certainty", CERTAINTY, "how sure it is")
                    .source()
                    .may("recorded", map("recorded"), "what the record says; never used by a run")
                    .note(),
            MapKind.part("after")
                    .may("any", refs(NameSpace.EVENT), "one of these must have happened")
                    .may("all", refs(NameSpace.EVENT), "all of these must have happened")
                    .otherwise("wait", DAYS, "0 days", "days from then until the first try")
                    .oneOf("any", "all"),
            MapKind.part("recorded")
                    .must("passed", TRUE_FALSE, "whether it did happen")
                    .may("date", DAY, "when")
                    .must("source", SOURCES, "where this is known from"),
            MapKind.of("intervention")
                    .title()
                    .may("question", TEXT, "the question it asks")
                    .must("diverges", DAY, "first day on which anything may differ")
                    .may(Extensions.KEY, NAMES, "in place of those of the parent")
                    .may("drop", map("drop"), "what is taken away")
                    .may("change", new ValueType.Changes(), "what differs, by path")
                    .may("add", map("add"), "what is new")
                    .must("plausible", map("plausible"), "why it could have happened")
                    .may("cannot_show", TEXT, "what this cannot tell")
                    .may("measured", map("measured"), MEASURED)
                    .may("excludes", list(TEXT), EXCLUDES)
                    .may("predict", rows("prediction"), "what is expected, sealed before the first run")
                    .note(),
            MapKind.part("measured").must("of", TEXT, "a measure").must("on", DAY, "the day"),
            MapKind.of("prediction")
                    .may("outcome", TEXT, "what happens or does not, such as mrc-founded; needs 'chance'")
                    .may("measure", TEXT, "a value, mean over runs; needs 'low' and 'high'")
                    .may(
                            "effect",
                            TEXT,
                            "a measure, for how much it differs from the unchanged scenario; needs 'low' and 'high'")
                    .may("chance", SHARE, "probability that the outcome comes")
                    .may("low", NumberTypes.valueOf("measure"), "lower end of the interval")
                    .may("high", NumberTypes.valueOf("measure"), "upper end of the interval")
                    .otherwise(
                            "level",
                            NumberTypes.share(0.5, 0.99),
                            "0.9",
                            "probability with which the interval is meant to hold the value")
                    .may("on", DAY, "the day of the measure; without one the last day")
                    .note()
                    .oneOf("outcome", "measure", "effect"),
            MapKind.part("drop")
                    .may("events", NAMES, "dated events")
                    .may("conditional", NAMES, "conditional events")
                    .may("sessions", NAMES, "sessions")
                    .may("elections", NAMES, "elections")
                    .may("forces", NAMES, "forces")
                    .may("armed_units", NAMES, "armed units")
                    .may("chronicle", NAMES, "chronicle entries"),
            MapKind.part("add")
                    .may("calibration", rows("estimate"), "estimates of further parameters")
                    .may("groups", rows("group"), "groups of people")
                    .may("places", rows("place"), "where their units are")
                    .may("localities", rows("locality"), "towns, provinces and fronts")
                    .may("covariates", rows("covariate"), "what is known of towns, provinces and fronts")
                    .may("bodies", rows("body"), "soviets, committees, governments")
                    .may("events", rows("event"), "dated events")
                    .may("conditional", rows("conditional"), "conditional events")
                    .may("sessions", rows("session"), "sessions")
                    .may("elections", rows("election"), "elections")
                    .may("forces", rows("force"), "forces")
                    .may("theatres", rows("theatre"), "theatres")
                    .may("armed_units", rows("armed unit"), "armed units")
                    .may("chronicle", rows("entry"), "chronicle entries")
                    .may("sources", rows("source"), "sources"),
            MapKind.part("plausible")
                    .must("because", TEXT, "what speaks for it")
                    .may("against", TEXT, "what speaks against it")
                    .may("source", SOURCES, "where this is known from"));

    private ScenarioMapKinds() {}

    private static MapKind head(MapKind kind) {
        return kind.file("scenario")
                .title()
                .may("about", TEXT, "what this is, for the reader")
                .may("licence", TEXT, "under which it may be copied");
    }

    private static MapKind turn(MapKind kind) {
        return kind.may("question", TEXT, "the question it asks")
                .may("diverges", DAY, "first day on which anything may differ from the parent")
                .may("plausible", map("plausible"), "why it could have happened")
                .may("cannot_show", TEXT, "what this cannot tell")
                .may("measured", map("measured"), MEASURED)
                .may("excludes", list(TEXT), EXCLUDES)
                .may("predict", rows("prediction"), "what is expected, sealed before the first run");
    }
}
