package smolny.history.schema;

import static smolny.history.schema.Terms.ASSUMED;
import static smolny.history.schema.Terms.CALIBRATED;
import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.DAYS;
import static smolny.history.schema.Terms.FITTED;
import static smolny.history.schema.Terms.SOURCES;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.measured;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.title;
import static smolny.history.schema.Terms.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.kernel.param.Identified;

/** The kinds of maps at the top of a scenario file. */
final class ScenarioKinds {
    private ScenarioKinds() {}

    static List<Kind> all() {
        return List.of(
                scenario(),
                child(),
                calendar(),
                clock(),
                opening(),
                estimate(),
                parameter(),
                dropped(),
                run(),
                figures(),
                EventKinds.titles());
    }

    private static List<Key> head(String kind) {
        return List.of(
                Key.must("smolny", new Numbers.Version(), "number of the format"),
                Key.must("kind", words(kind), "what this file holds"),
                Key.must("id", new Words.Id(Space.FILE, '-'), "the same as the file's name"),
                title(),
                Key.may("about", TEXT, "what this is, for the reader"),
                Key.may("licence", TEXT, "under which it may be copied"));
    }

    private static List<Key> turn() {
        return List.of(
                Key.may("question", TEXT, "the question it asks"),
                Key.may("diverges", DAY, "first day on which anything may differ from the parent"),
                Key.may("plausible", new Type.MapOf("plausible", false), "why it could have happened"),
                Key.may("cannot_show", TEXT, "what this cannot tell"),
                Key.may("predict", new Type.Rows("prediction"), "what is expected, closed before the first run"));
    }

    private static Kind scenario() {
        List<Key> keys = new ArrayList<>(head("scenario"));
        keys.addAll(turn());
        keys.addAll(List.of(
                Key.must("calendar", new Type.MapOf("calendar", false), "how days are written and shown"),
                Key.must("clock", new Type.MapOf("clock", false), "first and last day"),
                Key.must("news_from", ref(Space.BODY), "body whose units' resolutions are half of the news"),
                Key.must("centres", new Type.Rows("centre"), "whence exposure is measured"),
                Key.must("opening", new Type.MapOf("opening", false), "state on the first day"),
                Key.may("calibration", new Type.Rows("estimate"), "values that a calibration found, as it writes them"),
                Key.may(
                        "parameters",
                        new Type.Named("parameter", Space.PARAMETER),
                        "values other than the calibrated, or else the standard"),
                Key.must("groups", new Type.Rows("group"), "groups of people"),
                Key.must("places", new Type.Rows("place"), "where their units stand"),
                Key.must("bodies", new Type.Rows("body"), "soviets, committees, governments"),
                Key.may("sessions", new Type.Rows("session"), "votes on fixed days"),
                Key.may("elections", new Type.Rows("election"), "elections on fixed days"),
                Key.may("forces", new Type.Rows("force"), "the armed sides of the contest"),
                Key.may("chronicle", new Type.Rows("entry"), "what happened, for the time line only"),
                Key.must("sources", new Type.Rows("source"), "works and documents"),
                Key.may("events", new Type.Rows("event"), "what happens on fixed days"),
                Key.may("conditional", new Type.Rows("conditional"), "what happens only if a body can and will"),
                Key.may("interventions", new Type.Named("intervention", Space.INTERVENTION), "levers"),
                Key.may("record", TEXT, "file with what the sources say"),
                Key.may(
                        "run",
                        new Type.MapOf("run", false),
                        "seed, number of runs and scale unless the user says otherwise"),
                Key.may("figures", new Type.MapOf("figures", false), "days that pictures show"),
                Key.may("resolved_from", new Type.ListOf(TEXT), "what this copy was made of"),
                Key.may("dropped", new Type.MapOf("dropped", false), "names a what-if has taken away")));
        return new Kind("scenario", "scenario", keys, List.of(), List.of());
    }

    private static Kind child() {
        List<Key> keys = new ArrayList<>(head("scenario"));
        keys.add(Key.must("extends", TEXT, "id of the parent, a file beside this one"));
        keys.addAll(turn());
        keys.addAll(List.of(
                Key.may("drop", new Type.MapOf("drop", false), "what is taken away"),
                Key.may("change", new Type.Changes(), "what differs, by path"),
                Key.may("add", new Type.MapOf("add", false), "what is new"),
                Key.may("parameters", new Type.Named("parameter", Space.PARAMETER), "values other than the standard"),
                Key.may("sessions", new Type.Rows("session"), "new ones"),
                Key.may("elections", new Type.Rows("election"), "new ones"),
                Key.may("chronicle", new Type.Rows("entry"), "new ones"),
                Key.may("sources", new Type.Rows("source"), "new ones"),
                Key.may("events", new Type.Rows("event"), "new ones"),
                Key.may("conditional", new Type.Rows("conditional"), "new ones"),
                Key.may("interventions", new Type.Named("intervention", Space.INTERVENTION), "new ones")));
        return new Kind("child", "scenario", keys, List.of(), List.of());
    }

    private static Kind calendar() {
        return Kind.of(
                "calendar",
                "'calendar'",
                Key.must("dates_in", words("julian"), "the calendar of every date in the file"),
                Key.otherwise("show", words("both", "old", "new"), "both", "which calendar is shown"));
    }

    private static Kind clock() {
        return Kind.of(
                "clock",
                "'clock'",
                Key.must("start", DAY, "first day"),
                Key.must("end", DAY, "last day"),
                Key.otherwise("spin_up", DAYS, "0 days", "days run before the first, without events"));
    }

    private static Kind opening() {
        return Kind.of(
                "opening",
                "'opening'",
                Key.must("credibility", measured(0, 1.2, "share"), "of the government"),
                Key.must("access", measured(0, 1, "share"), "agitators' access to units"),
                Key.must("fear", measured(0, 3, "share"), "what the parameter fear.july is multiplied by"),
                new Key("source", SOURCES, true, null, "where this is known from, or 'assumed'"));
    }

    private static Kind estimate() {
        return Kind.of(
                "estimate",
                "estimate",
                Key.must("parameter", ref(Space.PARAMETER), "which"),
                Key.must("value", TEXT, "in the parameter's unit, which is not written here"),
                Key.must(
                        "source",
                        new Type.ListOf(ref(Space.SOURCE, ASSUMED, CALIBRATED)),
                        "where this is known from, 'assumed' or 'calibrated'"),
                Key.must(
                        "identified",
                        words(Arrays.stream(Identified.values())
                                .map(Identified::words)
                                .toArray(String[]::new)),
                        "how well the record determines it"),
                Key.may("fit", TEXT, "names the calibration"));
    }

    private static Kind parameter() {
        return Kind.of(
                "parameter",
                "parameter",
                Key.must("value", TEXT, "with the parameter's unit"),
                Key.must(
                        "source",
                        new Type.ListOf(ref(Space.SOURCE, ASSUMED, FITTED)),
                        "where this is known from, 'assumed', or 'fitted': found by a fit and free in the next one"));
    }

    private static Kind run() {
        return Kind.of(
                "run",
                "'run'",
                Key.may("seed", new Numbers.Seed(), "whole number of at most 64 bits on which all chances rest"),
                Key.may("runs", new Numbers.Whole(1, 1_000_000), "how many runs, each with chances of its own"),
                Key.may("scale", TEXT, "class, standard, full, or a factor on the standard number of units"));
    }

    private static Kind figures() {
        return Kind.of(
                "figures",
                "'figures'",
                Key.may(
                        "benches",
                        new Type.ListOf(DAY),
                        "days on which the seats of the soviet that makes the news are drawn"),
                Key.may("maps", new Type.ListOf(DAY), "days for which a map is drawn"));
    }

    private static Kind dropped() {
        Type names = new Type.ListOf(TEXT);
        return Kind.of(
                "dropped",
                "'dropped'",
                Key.may("events", names, "known names of events that never happen here"),
                Key.may("outcomes", names, "known outcomes that nothing marks here"));
    }
}
