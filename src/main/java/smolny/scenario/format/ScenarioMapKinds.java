package smolny.scenario.format;

import static smolny.scenario.format.CommonKeys.ASSUMED;
import static smolny.scenario.format.CommonKeys.CALIBRATED;
import static smolny.scenario.format.CommonKeys.DAY;
import static smolny.scenario.format.CommonKeys.DAYS;
import static smolny.scenario.format.CommonKeys.FITTED;
import static smolny.scenario.format.CommonKeys.SOURCES;
import static smolny.scenario.format.CommonKeys.TEXT;
import static smolny.scenario.format.CommonKeys.measured;
import static smolny.scenario.format.CommonKeys.ref;
import static smolny.scenario.format.CommonKeys.title;
import static smolny.scenario.format.CommonKeys.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.kernel.parameter.IdentificationLevel;

/** The kinds of maps at the top of a scenario file. */
final class ScenarioMapKinds {
    private ScenarioMapKinds() {}

    static List<MapKind> all() {
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
                EventMapKinds.titles());
    }

    private static List<MapKey> head(String kind) {
        return List.of(
                MapKey.must("smolny", new NumberTypes.Version(), "number of the format"),
                MapKey.must("kind", words(kind), "what this file holds"),
                MapKey.must("id", new WordTypes.Id(NameSpace.FILE, '-'), "the same as the file's name"),
                title(),
                MapKey.may("about", TEXT, "what this is, for the reader"),
                MapKey.may("licence", TEXT, "under which it may be copied"));
    }

    private static List<MapKey> turn() {
        return List.of(
                MapKey.may("question", TEXT, "the question it asks"),
                MapKey.may("diverges", DAY, "first day on which anything may differ from the parent"),
                MapKey.may("plausible", new ValueType.MapOf("plausible", false), "why it could have happened"),
                MapKey.may("cannot_show", TEXT, "what this cannot tell"),
                MapKey.may(
                        "predict", new ValueType.Rows("prediction"), "what is expected, closed before the first run"));
    }

    private static MapKind scenario() {
        List<MapKey> keys = new ArrayList<>(head("scenario"));
        keys.addAll(turn());
        keys.addAll(List.of(
                MapKey.must("calendar", new ValueType.MapOf("calendar", false), "how days are written and shown"),
                MapKey.must("clock", new ValueType.MapOf("clock", false), "first and last day"),
                MapKey.must("news_from", ref(NameSpace.BODY), "body whose units' resolutions are half of the news"),
                MapKey.must("centres", new ValueType.Rows("centre"), "whence exposure is measured"),
                MapKey.must("opening", new ValueType.MapOf("opening", false), "state on the first day"),
                MapKey.may(
                        "calibration",
                        new ValueType.Rows("estimate"),
                        "values that a calibration found, as it writes them"),
                MapKey.may(
                        "parameters",
                        new ValueType.Named("parameter", NameSpace.PARAMETER),
                        "values other than the calibrated, or else the standard"),
                MapKey.must("groups", new ValueType.Rows("group"), "groups of people"),
                MapKey.must("places", new ValueType.Rows("place"), "where their units stand"),
                MapKey.must("bodies", new ValueType.Rows("body"), "soviets, committees, governments"),
                MapKey.may("sessions", new ValueType.Rows("session"), "votes on fixed days"),
                MapKey.may("elections", new ValueType.Rows("election"), "elections on fixed days"),
                MapKey.may("forces", new ValueType.Rows("force"), "the armed sides of the contest"),
                MapKey.may("chronicle", new ValueType.Rows("entry"), "what happened, for the time line only"),
                MapKey.must("sources", new ValueType.Rows("source"), "works and documents"),
                MapKey.may("events", new ValueType.Rows("event"), "what happens on fixed days"),
                MapKey.may(
                        "conditional", new ValueType.Rows("conditional"), "what happens only if a body can and will"),
                MapKey.may("interventions", new ValueType.Named("intervention", NameSpace.INTERVENTION), "levers"),
                MapKey.may("record", TEXT, "file with what the sources say"),
                MapKey.may(
                        "run",
                        new ValueType.MapOf("run", false),
                        "seed, number of runs and scale unless the user says otherwise"),
                MapKey.may("figures", new ValueType.MapOf("figures", false), "days that pictures show"),
                MapKey.may("resolved_from", new ValueType.ListOf(TEXT), "what this copy was made of"),
                MapKey.may("dropped", new ValueType.MapOf("dropped", false), "names a what-if has taken away")));
        return new MapKind("scenario", "scenario", keys, List.of(), List.of());
    }

    private static MapKind child() {
        List<MapKey> keys = new ArrayList<>(head("scenario"));
        keys.add(MapKey.must("extends", TEXT, "id of the parent, a file beside this one"));
        keys.addAll(turn());
        keys.addAll(List.of(
                MapKey.may("drop", new ValueType.MapOf("drop", false), "what is taken away"),
                MapKey.may("change", new ValueType.Changes(), "what differs, by path"),
                MapKey.may("add", new ValueType.MapOf("add", false), "what is new"),
                MapKey.may(
                        "parameters",
                        new ValueType.Named("parameter", NameSpace.PARAMETER),
                        "values other than the standard"),
                MapKey.may("sessions", new ValueType.Rows("session"), "new ones"),
                MapKey.may("elections", new ValueType.Rows("election"), "new ones"),
                MapKey.may("chronicle", new ValueType.Rows("entry"), "new ones"),
                MapKey.may("sources", new ValueType.Rows("source"), "new ones"),
                MapKey.may("events", new ValueType.Rows("event"), "new ones"),
                MapKey.may("conditional", new ValueType.Rows("conditional"), "new ones"),
                MapKey.may("interventions", new ValueType.Named("intervention", NameSpace.INTERVENTION), "new ones")));
        return new MapKind("child", "scenario", keys, List.of(), List.of());
    }

    private static MapKind calendar() {
        return MapKind.of(
                "calendar",
                "'calendar'",
                MapKey.must("dates_in", words("julian"), "the calendar of every date in the file"),
                MapKey.otherwise("show", words("both", "old", "new"), "both", "which calendar is shown"));
    }

    private static MapKind clock() {
        return MapKind.of(
                "clock",
                "'clock'",
                MapKey.must("start", DAY, "first day"),
                MapKey.must("end", DAY, "last day"),
                MapKey.otherwise("spin_up", DAYS, "0 days", "days run before the first, without events"));
    }

    private static MapKind opening() {
        return MapKind.of(
                "opening",
                "'opening'",
                MapKey.must("credibility", measured(0, 1.2, "share"), "of the government"),
                MapKey.must("access", measured(0, 1, "share"), "agitators' access to units"),
                MapKey.must("fear", measured(0, 3, "share"), "what the parameter fear.july is multiplied by"),
                new MapKey("source", SOURCES, true, null, "where this is known from, or 'assumed'"));
    }

    private static MapKind estimate() {
        return MapKind.of(
                "estimate",
                "estimate",
                MapKey.must("parameter", ref(NameSpace.PARAMETER), "which"),
                MapKey.must("value", TEXT, "in the parameter's unit, which is not written here"),
                MapKey.must(
                        "source",
                        new ValueType.ListOf(ref(NameSpace.SOURCE, ASSUMED, CALIBRATED)),
                        "where this is known from, 'assumed' or 'calibrated'"),
                MapKey.must(
                        "identified",
                        words(Arrays.stream(IdentificationLevel.values())
                                .map(IdentificationLevel::words)
                                .toArray(String[]::new)),
                        "how well the record determines it"),
                MapKey.may("fit", TEXT, "names the calibration"));
    }

    private static MapKind parameter() {
        return MapKind.of(
                "parameter",
                "parameter",
                MapKey.must("value", TEXT, "with the parameter's unit"),
                MapKey.must(
                        "source",
                        new ValueType.ListOf(ref(NameSpace.SOURCE, ASSUMED, FITTED)),
                        "where this is known from, 'assumed', or 'fitted': found by a fit and free in the next one"));
    }

    private static MapKind run() {
        return MapKind.of(
                "run",
                "'run'",
                MapKey.may("seed", new NumberTypes.Seed(), "whole number of at most 64 bits on which all chances rest"),
                MapKey.may("runs", new NumberTypes.Whole(1, 1_000_000), "how many runs, each with chances of its own"),
                MapKey.may("scale", TEXT, "class, standard, full, or a factor on the standard number of units"));
    }

    private static MapKind figures() {
        return MapKind.of(
                "figures",
                "'figures'",
                MapKey.may(
                        "benches",
                        new ValueType.ListOf(DAY),
                        "days on which the seats of the soviet that makes the news are drawn"),
                MapKey.may("maps", new ValueType.ListOf(DAY), "days for which a map is drawn"));
    }

    private static MapKind dropped() {
        ValueType names = new ValueType.ListOf(TEXT);
        return MapKind.of(
                "dropped",
                "'dropped'",
                MapKey.may("events", names, "known names of events that never happen here"),
                MapKey.may("outcomes", names, "known outcomes that nothing marks here"));
    }
}
