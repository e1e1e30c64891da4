package smolny.scenario.format;

import static smolny.scenario.format.CommonKeys.DAY;
import static smolny.scenario.format.CommonKeys.TEXT;
import static smolny.scenario.format.CommonKeys.id;
import static smolny.scenario.format.CommonKeys.latitude;
import static smolny.scenario.format.CommonKeys.longitude;
import static smolny.scenario.format.CommonKeys.note;
import static smolny.scenario.format.CommonKeys.number;
import static smolny.scenario.format.CommonKeys.ref;
import static smolny.scenario.format.CommonKeys.source;
import static smolny.scenario.format.CommonKeys.words;

import java.util.List;

/** The kinds of maps in a record file: what the sources say. No run reads them. */
final class RecordMapKinds {
    private static final ValueType.Scalar COUNT = new NumberTypes.Whole(0, 1_000_000_000);

    private static final ValueType.Scalar ANSWER = words(
            "soviet_power",
            "power_to_democracy",
            "coalition_without_kadets",
            "coalition",
            "bolshevik",
            "left_sr",
            "sr",
            "menshevik",
            "other");
    /** Answers on the congress's form and parties, any number of them. */
    private static final ValueType ANSWERS = new ValueType.ListOf(ANSWER);

    private RecordMapKinds() {}

    static List<MapKind> all() {
        return List.of(
                record(),
                vote(),
                result(),
                mandate(),
                turningPoint(),
                resolution(),
                composition(),
                point(),
                target(),
                limits());
    }

    private static MapKind record() {
        return MapKind.of(
                "record",
                "record",
                MapKey.must("smolny", new NumberTypes.Version(), "number of the format"),
                MapKey.must("kind", words("record"), "what this file holds"),
                MapKey.must("id", new WordTypes.Id(NameSpace.FILE, '-'), "the same as the file's name"),
                MapKey.must("calendar", new ValueType.MapOf("calendar", false), "how days are written"),
                MapKey.may("votes", new ValueType.Rows("vote"), "counts of recorded votes"),
                MapKey.may("elections", new ValueType.Rows("result"), "shares of lists"),
                MapKey.may("mandates", new ValueType.Rows("mandate"), "what the congress's delegates were sent for"),
                MapKey.may("turning_points", new ValueType.Rows("turning_point"), "when bodies first went over"),
                MapKey.may("resolutions", new ValueType.Rows("resolution"), "what units and bodies resolved"),
                MapKey.may("compositions", new ValueType.Rows("composition"), "who sat where"),
                MapKey.may("points", new ValueType.Rows("point"), "measures on a day"),
                MapKey.may("targets", new ValueType.Rows("target"), "what runs are scored against"),
                MapKey.may("limits", new ValueType.MapOf("limits", false), "what a score must reach"),
                MapKey.must("sources", new ValueType.Rows("source"), "works and documents"),
                note());
    }

    static MapKey confidence() {
        return MapKey.may("confidence", words("high", "medium", "low"), "how far to trust it");
    }

    static MapKey basis() {
        return MapKey.may("basis", TEXT, "whether it was read, recalled or assumed");
    }

    private static MapKind vote() {
        return MapKind.of(
                "vote",
                "vote",
                MapKey.must("session", ref(NameSpace.SESSION), "the session it was taken in"),
                MapKey.must("for", COUNT, "votes for soviet power"),
                MapKey.must("against", COUNT, "votes against it"),
                MapKey.may("abstain", COUNT, "abstentions"),
                MapKey.may("present", COUNT, "deputies present"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static MapKind result() {
        return MapKind.of(
                "result",
                "result",
                MapKey.must("election", ref(NameSpace.ELECTION), "the election"),
                MapKey.must("party", words("bolshevik", "left_sr", "sr", "menshevik", "kadet", "other"), "the list"),
                MapKey.must("share", number(0, 1), "of the votes for the lists of the model"),
                MapKey.may("tolerance", number(0, 1), "belief about error of source and model"),
                MapKey.may("raw", number(0, 1), "share of all votes"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static MapKind mandate() {
        return MapKind.of(
                "mandate",
                "mandate",
                MapKey.must("answer", ANSWER, "the answer on the form, or the party"),
                MapKey.may("delegates", COUNT, "how many"),
                MapKey.may("of", COUNT, "of how many"),
                MapKey.must("share", number(0, 1), "their share"),
                MapKey.may("tolerance", number(0, 1), "belief about error of source and model"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static MapKind turningPoint() {
        return MapKind.of(
                "turning_point",
                "turning point",
                id(NameSpace.POINT),
                MapKey.must("date", DAY, "the day"),
                MapKey.must("body", TEXT, "who"),
                MapKey.may("classes", TEXT, "of which classes"),
                MapKey.may("level", TEXT, "base, city, front or nation"),
                MapKey.may("session", ref(NameSpace.SESSION), "the session, if the model has it"),
                confidence(),
                source(),
                note());
    }

    private static MapKind resolution() {
        return MapKind.of(
                "resolution",
                "resolution",
                id(NameSpace.POINT),
                MapKey.must("date", DAY, "the day"),
                MapKey.must("body", TEXT, "who"),
                MapKey.may("body_kind", TEXT, "what sort of body"),
                MapKey.may("place", TEXT, "where"),
                MapKey.may("class", TEXT, "of which class"),
                MapKey.may("position", TEXT, "what it asked for"),
                MapKey.may("for", COUNT, "votes for"),
                MapKey.may("against", COUNT, "votes against"),
                MapKey.may("abstain", COUNT, "abstentions"),
                confidence(),
                basis(),
                source(),
                MapKey.may("where", TEXT, "the place in the source"),
                note());
    }

    private static MapKind composition() {
        return MapKind.of(
                "composition",
                "composition",
                MapKey.must("date", DAY, "the day"),
                MapKey.must("body", TEXT, "which body"),
                MapKey.may("section", TEXT, "which part of it"),
                MapKey.must("party", TEXT, "who"),
                MapKey.may("members", COUNT, "how many"),
                MapKey.may("share", number(0, 1), "of the members"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static MapKind point() {
        return MapKind.of(
                "point",
                "point",
                id(NameSpace.POINT),
                MapKey.must("date", DAY, "the day"),
                MapKey.must("of", TEXT, "the measure"),
                MapKey.must("value", number(-1000, 1000), "what the sources give"),
                MapKey.may("low", number(-1000, 1000), "least that is likely"),
                MapKey.may("high", number(-1000, 1000), "most that is likely"),
                basis(),
                source(),
                note());
    }

    private static MapKind target() {
        return MapKind.of(
                "target",
                "target",
                id(NameSpace.TARGET),
                MapKey.may("title", TEXT, "name as shown, where vote, election or answer give none"),
                MapKey.must(
                        "use",
                        words("fit", "held-out", "earlier"),
                        "fit: the model may be fitted to it; held-out: never; earlier: not scored, null models may"
                                + " start from it"),
                MapKey.may("session", ref(NameSpace.SESSION), "the vote that stands beside it; with 'side'"),
                MapKey.may(
                        "side",
                        words("for", "against", "two_way"),
                        "for or against, of those present; two_way: for, of those who took a side"),
                MapKey.may("election", ref(NameSpace.ELECTION), "the election that stands beside it; with 'party'"),
                MapKey.may("party", words("bolshevik", "sr", "menshevik", "kadet"), "the list"),
                MapKey.may("answer", ANSWERS, "answers or parties of the congress's delegates, together"),
                MapKey.may("among", ANSWERS, "of those who gave one of these; of all if absent"),
                measured(),
                before(),
                since(),
                MapKey.must("date", DAY, "the day of the count; of a measure the day on which it is read"),
                MapKey.must("value", number(-1, 1), "a share, or a difference of two"),
                MapKey.must(
                        "tolerance", number(0.001, 1), "one standard deviation of what source and model may be out by"),
                MapKey.must("grounds", TEXT, "why the tolerance is what it is"),
                MapKey.may("place", TEXT, "where; counts of one sort in one place follow each other in a series"),
                MapKey.may("sort", TEXT, "of what; with 'place'"),
                latitude(),
                longitude(),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static MapKey measured() {
        return MapKey.may(
                "measure",
                new ValueType.ListOf(TEXT),
                "the measure that stands beside it, or several with weights: soldiers.units=2");
    }

    private static MapKey before() {
        return MapKey.may(
                "before",
                TEXT,
                "with one measure: 1 if it passes one half on an earlier day than this other one, 0 if on a later,"
                        + " one half if on the same or neither does by 'date'");
    }

    private static MapKey since() {
        return MapKey.may("since", DAY, "with a measure: its rise from this day to 'date'");
    }

    private static MapKind limits() {
        return MapKind.of(
                "limits",
                "'limits'",
                MapKey.may("fit_rms_z", number(0, 100), "most that the root mean square z of fitted targets may be"),
                MapKey.may("fit_worst_z", number(0, 100), "most that any of their z may be, without its sign"),
                MapKey.may("held_out_covered", number(0, 1), "least part of held-out targets in their 90 % interval"),
                MapKey.may(
                        "below_nulls",
                        CommonKeys.YES_NO,
                        "whether the mean CRPS of held-out targets must be below every null model's"));
    }
}
