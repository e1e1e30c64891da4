package smolny.history.schema;

import static smolny.history.schema.Terms.CERTAINTY;
import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.DAYS;
import static smolny.history.schema.Terms.SOURCES;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.TRUE_FALSE;
import static smolny.history.schema.Terms.id;
import static smolny.history.schema.Terms.note;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.refs;
import static smolny.history.schema.Terms.source;
import static smolny.history.schema.Terms.title;
import static smolny.history.schema.Terms.words;

import java.util.List;

/** The kinds of maps that say what happens, and what might have happened instead. */
final class EventKinds {
    private static final Type EFFECTS = new Type.Effects();

    private EventKinds() {}

    static List<Kind> all() {
        return List.of(
                event(), conditional(), after(), recorded(), intervention(), prediction(), drop(), add(), plausible());
    }

    private static Kind event() {
        return Kind.of(
                "event",
                "event",
                id(Space.EVENT),
                Key.must("date", DAY, "the day it acts"),
                Key.may("until", DAY, "last day, for the time line only"),
                Key.may("place", TEXT, "where, for the time line"),
                Key.may("kind", TEXT, "what sort of thing it is"),
                title(),
                Key.may("says", TEXT, "what happened, one or two plain sentences"),
                Key.must("certainty", CERTAINTY, "how sure it is"),
                source(),
                Key.must("effects", EFFECTS, "what it does"),
                note());
    }

    private static Kind conditional() {
        return Kind.of(
                "conditional",
                "conditional event",
                id(Space.EVENT),
                Key.must("earliest", DAY, "first day it can be tried"),
                Key.must("latest", DAY, "last day it can be tried"),
                Key.may("after", new Type.MapOf("after", false), "what must have happened before"),
                Key.must("acts", ref(Space.BODY), "who votes, decides or orders it"),
                Key.otherwise("votes_on", words("soviet_power", "coalition"), "soviet_power", "the motion"),
                Key.otherwise("majority", new Numbers.Share(0, 1), "0.5", "share of the votes that passes it"),
                Key.otherwise("try", new Days.Every(), "every 1 day", "how often"),
                Key.may("if", new Words.Formula(), "what else must hold"),
                Key.must("then", EFFECTS, "what follows if it passes"),
                Key.may("otherwise", EFFECTS, "what follows at the end of the window if it never passed"),
                Key.may("place", TEXT, "where, for the time line"),
                Key.may("kind", TEXT, "what sort of thing it is"),
                title(),
                Key.may("says", TEXT, "what happened, one or two plain sentences"),
                Key.must("certainty", CERTAINTY, "how sure it is"),
                source(),
                Key.may("recorded", new Type.MapOf("recorded", false), "what the record says; never used by a run"),
                note());
    }

    private static Kind after() {
        return Kind.of(
                        "after",
                        "'after'",
                        Key.may("any", refs(Space.EVENT), "one of these must have happened"),
                        Key.may("all", refs(Space.EVENT), "all of these must have happened"),
                        Key.otherwise("wait", DAYS, "0 days", "days from then until the first try"))
                .oneOf("any", "all");
    }

    private static Kind recorded() {
        return Kind.of(
                "recorded",
                "'recorded'",
                Key.must("passed", TRUE_FALSE, "whether it did happen"),
                Key.may("date", DAY, "when"),
                new Key("source", SOURCES, true, null, "where this is known from"));
    }

    private static Kind intervention() {
        return Kind.of(
                "intervention",
                "intervention",
                title(),
                Key.may("question", TEXT, "the question it asks"),
                Key.must("diverges", DAY, "first day on which anything may differ"),
                Key.may("drop", new Type.MapOf("drop", false), "what is taken away"),
                Key.may("change", new Type.Changes(), "what differs, by path"),
                Key.may("add", new Type.MapOf("add", false), "what is new"),
                Key.must("plausible", new Type.MapOf("plausible", false), "why it could have happened"),
                Key.may("cannot_show", TEXT, "what this cannot tell"),
                Key.may("predict", new Type.Rows("prediction"), "what is expected, closed before the first run"),
                note());
    }

    static Kind plausible() {
        return Kind.of(
                "plausible",
                "'plausible'",
                Key.must("because", TEXT, "what speaks for it"),
                Key.may("against", TEXT, "what speaks against it"),
                Key.may("source", SOURCES, "where this is known from"));
    }

    private static Kind drop() {
        Type names = new Type.ListOf(TEXT);
        return Kind.of(
                "drop",
                "'drop'",
                Key.may("events", names, "dated events"),
                Key.may("conditional", names, "conditional events"),
                Key.may("sessions", names, "sessions"),
                Key.may("elections", names, "elections"),
                Key.may("forces", names, "forces"),
                Key.may("chronicle", names, "chronicle entries"));
    }

    private static Kind add() {
        return Kind.of(
                "add",
                "'add'",
                Key.may("groups", new Type.Rows("group"), "groups of people"),
                Key.may("places", new Type.Rows("place"), "where their units stand"),
                Key.may("bodies", new Type.Rows("body"), "soviets, committees, governments"),
                Key.may("events", new Type.Rows("event"), "dated events"),
                Key.may("conditional", new Type.Rows("conditional"), "conditional events"),
                Key.may("sessions", new Type.Rows("session"), "sessions"),
                Key.may("elections", new Type.Rows("election"), "elections"),
                Key.may("forces", new Type.Rows("force"), "forces"),
                Key.may("chronicle", new Type.Rows("entry"), "chronicle entries"),
                Key.may("sources", new Type.Rows("source"), "sources"));
    }

    static Kind titles() {
        return Kind.of("titles", "'title'", Key.may("en", TEXT, "in English"), Key.may("ru", TEXT, "in Russian"));
    }

    private static Kind prediction() {
        return Kind.of(
                        "prediction",
                        "prediction",
                        Key.may("outcome", TEXT, "what happens or does not, such as mrc-founded; needs 'chance'"),
                        Key.may("measure", TEXT, "a value, mean over runs; needs 'low' and 'high'"),
                        Key.may(
                                "effect",
                                TEXT,
                                "a measure, for how much it differs from the unchanged history; needs 'low' and"
                                        + " 'high'"),
                        Key.may("chance", new Numbers.Share(0, 1), "probability that the outcome comes"),
                        Key.may("low", new Numbers.Level("measure"), "lower end of the interval"),
                        Key.may("high", new Numbers.Level("measure"), "upper end of the interval"),
                        Key.otherwise(
                                "level",
                                new Numbers.Share(0.5, 0.99),
                                "0.9",
                                "probability with which the interval is meant to hold the value"),
                        Key.may("on", DAY, "the day of the measure; without one the last day"),
                        note())
                .oneOf("outcome", "measure", "effect");
    }
}
