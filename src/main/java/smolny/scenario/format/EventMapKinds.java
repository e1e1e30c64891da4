package smolny.scenario.format;

import static smolny.scenario.format.CommonKeys.CERTAINTY;
import static smolny.scenario.format.CommonKeys.DAY;
import static smolny.scenario.format.CommonKeys.DAYS;
import static smolny.scenario.format.CommonKeys.SOURCES;
import static smolny.scenario.format.CommonKeys.TEXT;
import static smolny.scenario.format.CommonKeys.TRUE_FALSE;
import static smolny.scenario.format.CommonKeys.id;
import static smolny.scenario.format.CommonKeys.note;
import static smolny.scenario.format.CommonKeys.ref;
import static smolny.scenario.format.CommonKeys.refs;
import static smolny.scenario.format.CommonKeys.source;
import static smolny.scenario.format.CommonKeys.title;
import static smolny.scenario.format.CommonKeys.words;

import java.util.List;

/** The kinds of maps that say what happens, and what might have happened instead. */
final class EventMapKinds {
    private static final ValueType EFFECTS = new ValueType.Effects();

    private EventMapKinds() {}

    static List<MapKind> all() {
        return List.of(
                event(), conditional(), after(), recorded(), intervention(), prediction(), drop(), add(), plausible());
    }

    private static MapKind event() {
        return MapKind.of(
                "event",
                "event",
                id(NameSpace.EVENT),
                MapKey.must("date", DAY, "the day it acts"),
                MapKey.may("until", DAY, "last day, for the time line only"),
                MapKey.may("place", TEXT, "where, for the time line"),
                MapKey.may("kind", TEXT, "what sort of thing it is"),
                title(),
                MapKey.may("says", TEXT, "what happened, one or two plain sentences"),
                MapKey.must("certainty", CERTAINTY, "how sure it is"),
                source(),
                MapKey.must("effects", EFFECTS, "what it does"),
                note());
    }

    private static MapKind conditional() {
        return MapKind.of(
                "conditional",
                "conditional event",
                id(NameSpace.EVENT),
                MapKey.must("earliest", DAY, "first day it can be tried"),
                MapKey.must("latest", DAY, "last day it can be tried"),
                MapKey.may("after", new ValueType.MapOf("after", false), "what must have happened before"),
                MapKey.must("acts", ref(NameSpace.BODY), "who votes, decides or orders it"),
                MapKey.otherwise("votes_on", words("soviet_power", "coalition"), "soviet_power", "the motion"),
                MapKey.otherwise("majority", new NumberTypes.Share(0, 1), "0.5", "share of the votes that passes it"),
                MapKey.otherwise("try", new DayTypes.Every(), "every 1 day", "how often"),
                MapKey.may("if", new WordTypes.Formula(), "what else must hold"),
                MapKey.must("then", EFFECTS, "what follows if it passes"),
                MapKey.may("otherwise", EFFECTS, "what follows at the end of the window if it never passed"),
                MapKey.may("place", TEXT, "where, for the time line"),
                MapKey.may("kind", TEXT, "what sort of thing it is"),
                title(),
                MapKey.may("says", TEXT, "what happened, one or two plain sentences"),
                MapKey.must("certainty", CERTAINTY, "how sure it is"),
                source(),
                MapKey.may(
                        "recorded",
                        new ValueType.MapOf("recorded", false),
                        "what the record says; never used by a run"),
                note());
    }

    private static MapKind after() {
        return MapKind.of(
                        "after",
                        "'after'",
                        MapKey.may("any", refs(NameSpace.EVENT), "one of these must have happened"),
                        MapKey.may("all", refs(NameSpace.EVENT), "all of these must have happened"),
                        MapKey.otherwise("wait", DAYS, "0 days", "days from then until the first try"))
                .oneOf("any", "all");
    }

    private static MapKind recorded() {
        return MapKind.of(
                "recorded",
                "'recorded'",
                MapKey.must("passed", TRUE_FALSE, "whether it did happen"),
                MapKey.may("date", DAY, "when"),
                new MapKey("source", SOURCES, true, null, "where this is known from"));
    }

    private static MapKind intervention() {
        return MapKind.of(
                "intervention",
                "intervention",
                title(),
                MapKey.may("question", TEXT, "the question it asks"),
                MapKey.must("diverges", DAY, "first day on which anything may differ"),
                MapKey.may("drop", new ValueType.MapOf("drop", false), "what is taken away"),
                MapKey.may("change", new ValueType.Changes(), "what differs, by path"),
                MapKey.may("add", new ValueType.MapOf("add", false), "what is new"),
                MapKey.must("plausible", new ValueType.MapOf("plausible", false), "why it could have happened"),
                MapKey.may("cannot_show", TEXT, "what this cannot tell"),
                MapKey.may(
                        "predict", new ValueType.Rows("prediction"), "what is expected, closed before the first run"),
                note());
    }

    static MapKind plausible() {
        return MapKind.of(
                "plausible",
                "'plausible'",
                MapKey.must("because", TEXT, "what speaks for it"),
                MapKey.may("against", TEXT, "what speaks against it"),
                MapKey.may("source", SOURCES, "where this is known from"));
    }

    private static MapKind drop() {
        ValueType names = new ValueType.ListOf(TEXT);
        return MapKind.of(
                "drop",
                "'drop'",
                MapKey.may("events", names, "dated events"),
                MapKey.may("conditional", names, "conditional events"),
                MapKey.may("sessions", names, "sessions"),
                MapKey.may("elections", names, "elections"),
                MapKey.may("forces", names, "forces"),
                MapKey.may("chronicle", names, "chronicle entries"));
    }

    private static MapKind add() {
        return MapKind.of(
                "add",
                "'add'",
                MapKey.may("groups", new ValueType.Rows("group"), "groups of people"),
                MapKey.may("places", new ValueType.Rows("place"), "where their units stand"),
                MapKey.may("bodies", new ValueType.Rows("body"), "soviets, committees, governments"),
                MapKey.may("events", new ValueType.Rows("event"), "dated events"),
                MapKey.may("conditional", new ValueType.Rows("conditional"), "conditional events"),
                MapKey.may("sessions", new ValueType.Rows("session"), "sessions"),
                MapKey.may("elections", new ValueType.Rows("election"), "elections"),
                MapKey.may("forces", new ValueType.Rows("force"), "forces"),
                MapKey.may("chronicle", new ValueType.Rows("entry"), "chronicle entries"),
                MapKey.may("sources", new ValueType.Rows("source"), "sources"));
    }

    static MapKind titles() {
        return MapKind.of(
                "titles", "'title'", MapKey.may("en", TEXT, "in English"), MapKey.may("ru", TEXT, "in Russian"));
    }

    private static MapKind prediction() {
        return MapKind.of(
                        "prediction",
                        "prediction",
                        MapKey.may("outcome", TEXT, "what happens or does not, such as mrc-founded; needs 'chance'"),
                        MapKey.may("measure", TEXT, "a value, mean over runs; needs 'low' and 'high'"),
                        MapKey.may(
                                "effect",
                                TEXT,
                                "a measure, for how much it differs from the unchanged history; needs 'low' and"
                                        + " 'high'"),
                        MapKey.may("chance", new NumberTypes.Share(0, 1), "probability that the outcome comes"),
                        MapKey.may("low", new NumberTypes.Level("measure"), "lower end of the interval"),
                        MapKey.may("high", new NumberTypes.Level("measure"), "upper end of the interval"),
                        MapKey.otherwise(
                                "level",
                                new NumberTypes.Share(0.5, 0.99),
                                "0.9",
                                "probability with which the interval is meant to hold the value"),
                        MapKey.may("on", DAY, "the day of the measure; without one the last day"),
                        note())
                .oneOf("outcome", "measure", "effect");
    }
}
