package smolny.scenario.format;

import static smolny.scenario.format.CommonKeys.DAY;
import static smolny.scenario.format.CommonKeys.SOURCES;
import static smolny.scenario.format.CommonKeys.TEXT;
import static smolny.scenario.format.CommonKeys.YES_NO;
import static smolny.scenario.format.CommonKeys.id;
import static smolny.scenario.format.CommonKeys.latitude;
import static smolny.scenario.format.CommonKeys.longitude;
import static smolny.scenario.format.CommonKeys.note;
import static smolny.scenario.format.CommonKeys.number;
import static smolny.scenario.format.CommonKeys.ref;
import static smolny.scenario.format.CommonKeys.refs;
import static smolny.scenario.format.CommonKeys.source;
import static smolny.scenario.format.CommonKeys.title;
import static smolny.scenario.format.CommonKeys.words;

import java.util.List;

/** The kinds of rows that describe the world before anything happens. */
final class SettingMapKinds {
    private SettingMapKinds() {}

    static List<MapKind> all() {
        return List.of(group(), place(), body(), session(), election(), force(), centre(), entry(), work());
    }

    private static MapKind group() {
        return MapKind.of(
                "group",
                "group",
                id(NameSpace.GROUP),
                title(),
                MapKey.must("class", words("worker", "soldier", "sailor", "peasant", "townspeople"), "social class"),
                MapKey.must("kind", words("town", "front", "village"), "how news reaches them"),
                MapKey.must("meeting_rate", number(0, 1), "chance per day that a unit meets"),
                MapKey.must("recall_multiplier", number(0, 20), "how fast seats are renewed, 1 being the usual"),
                MapKey.must("seats_per_unit", new NumberTypes.Whole(0, 50), "deputies each unit has in its soviet"),
                MapKey.must("committee_seats", new NumberTypes.Whole(0, 50), "members of each unit's own committee"),
                MapKey.must("fear_factor", number(0, 5), "share of the July fear felt here"),
                MapKey.must("offset", number(-5, 5), "shift of dispositions in probit"),
                MapKey.must("voters", number(0, 200), "voters in millions"),
                MapKey.must("congress_weight", number(0, 1), "share of the congress's delegates"),
                MapKey.may(
                        "headcount", new NumberTypes.Whole(0, 100_000_000), "real persons, where the record has them"),
                source(),
                note());
    }

    private static MapKind place() {
        return MapKind.of(
                "place",
                "place",
                id(NameSpace.PLACE),
                title(),
                MapKey.must("group", ref(NameSpace.GROUP), "whose units stand here"),
                MapKey.must("lat", number(-90, 90), "degrees north"),
                MapKey.must("lon", number(-180, 180), "degrees east"),
                MapKey.must("units", new NumberTypes.Whole(1, 10_000), "how many base units"),
                MapKey.may("soviet", ref(NameSpace.BODY), "the body its units send deputies to"),
                MapKey.otherwise("brought_in", YES_NO, "no", "units brought in to put the movement down"),
                MapKey.otherwise("open", YES_NO, "yes", "whether agitators are admitted from the first day"),
                source(),
                note());
    }

    private static MapKind body() {
        return MapKind.of(
                "body",
                "body",
                id(NameSpace.BODY),
                title(),
                MapKey.must(
                        "kind",
                        words(
                                "soviet",
                                "army_committee",
                                "peasant_soviet",
                                "congress",
                                "executive",
                                "committee",
                                "party",
                                "government",
                                "commissars"),
                        "how it is made up and decides"),
                latitude(),
                longitude(),
                MapKey.may("acts_for", ref(NameSpace.BODY), "the body whose vote decides for it"),
                MapKey.may("over", refs(NameSpace.GROUP), "groups whose units its members sit in"),
                MapKey.may("seats_for", new NumberTypes.Whole(0, 5000), "fixed seats for soviet power"),
                MapKey.may("seats_against", new NumberTypes.Whole(0, 5000), "fixed seats against it"),
                MapKey.must("exists", YES_NO, "whether it exists on the first day"),
                MapKey.otherwise("quorum", new NumberTypes.Share(0, 1), "0.5", "share of seats that must be present"),
                source(),
                note());
    }

    private static MapKind session() {
        return MapKind.of(
                "session",
                "session",
                id(NameSpace.SESSION),
                MapKey.may("date", DAY, "the day of the vote; without one an event must call it"),
                MapKey.must("body", ref(NameSpace.BODY), "who votes"),
                MapKey.may("groups", refs(NameSpace.GROUP), "whose deputies only, when not the whole body"),
                MapKey.may("question", TEXT, "what is voted on, in words"),
                MapKey.must("attendance", number(0, 1), "share of the seats present"),
                source(),
                note());
    }

    private static MapKind election() {
        return MapKind.of(
                "election",
                "election",
                id(NameSpace.ELECTION),
                MapKey.must("date", DAY, "the day the model takes"),
                title(),
                MapKey.must("kind", words("ballot", "section_executive"), "secret ballot, or deputies choosing"),
                MapKey.must(
                        "groups",
                        new ValueType.ListOf(new WordTypes.Weighted(NameSpace.ELECTORATE)),
                        "who votes, groups or single places, with weights"),
                MapKey.may("turnout", number(0, 1), "share of the voters"),
                MapKey.otherwise("other_lists", number(0, 1), "0", "share of the vote for lists outside the model"),
                MapKey.may("credibility", number(0, 2), "fixed value, for a ballot before the clock starts"),
                MapKey.otherwise("spring_mood", YES_NO, "no", "voters in the mood of the spring"),
                MapKey.may("seats", new NumberTypes.Whole(0, 10_000), "seats filled"),
                source(),
                note());
    }

    private static MapKind force() {
        return MapKind.of(
                        "force",
                        "force",
                        id(NameSpace.FORCE),
                        MapKey.must("side", words("soviet", "government"), "for whom it stands"),
                        title(),
                        MapKey.must("men", new NumberTypes.Whole(0, 10_000_000), "men at full strength"),
                        MapKey.must(
                                "counts",
                                words("units_above", "units_below", "support", "shortfall", "all"),
                                "what part of them comes"),
                        MapKey.may("groups", refs(NameSpace.GROUP), "whose units are asked"),
                        MapKey.may("threshold", number(0, 1), "expressed share that is the limit"),
                        MapKey.may("needs", ref(NameSpace.OUTCOME), "outcome that must have been marked"),
                        MapKey.may("otherwise", number(0, 1), "factor while that mark is missing"),
                        source(),
                        note())
                .pair("needs", "otherwise");
    }

    private static MapKind centre() {
        return MapKind.of(
                "centre",
                "centre",
                id(NameSpace.CENTRE),
                MapKey.must("lat", number(-90, 90), "degrees north"),
                MapKey.must("lon", number(-180, 180), "degrees east"));
    }

    private static MapKind entry() {
        return MapKind.of(
                "entry",
                "chronicle entry",
                id(NameSpace.ENTRY),
                MapKey.must("date", DAY, "the day, or the first of several"),
                MapKey.may("until", DAY, "the last of several days"),
                MapKey.may("place", TEXT, "where, for the time line"),
                MapKey.may("kind", TEXT, "what sort of thing it is"),
                title(),
                MapKey.may("says", TEXT, "what happened, one or two plain sentences"),
                MapKey.may("direction", TEXT, "which way it pushed, by the coder's judgement"),
                MapKey.must("certainty", CommonKeys.CERTAINTY, "how sure it is"),
                new MapKey("source", SOURCES, true, null, "where this is known from"),
                note());
    }

    private static MapKind work() {
        return MapKind.of(
                "source",
                "source",
                id(NameSpace.SOURCE),
                title(),
                MapKey.may("author", TEXT, "who wrote or edited it"),
                MapKey.may("year", TEXT, "when it appeared"),
                MapKey.may("where", new WordTypes.Whereabouts(), "where it can be found"),
                MapKey.must("access", words("seed", "retrieved", "not-opened"), "whether it was seen"),
                note());
    }
}
