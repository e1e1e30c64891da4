package smolny.history.schema;

import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.id;
import static smolny.history.schema.Terms.latitude;
import static smolny.history.schema.Terms.longitude;
import static smolny.history.schema.Terms.note;
import static smolny.history.schema.Terms.number;
import static smolny.history.schema.Terms.ref;
import static smolny.history.schema.Terms.source;
import static smolny.history.schema.Terms.words;

import java.util.List;

/** The kinds of maps in a record file: what the sources say. No run reads them. */
final class RecordKinds {
    private static final Type.Scalar COUNT = new Numbers.Whole(0, 1_000_000_000);

    private static final Type.Scalar ANSWER = words(
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
    private static final Type ANSWERS = new Type.ListOf(ANSWER);

    private RecordKinds() {}

    static List<Kind> all() {
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

    private static Kind record() {
        return Kind.of(
                "record",
                "record",
                Key.must("smolny", new Numbers.Version(), "number of the format"),
                Key.must("kind", words("record"), "what this file holds"),
                Key.must("id", new Words.Id(Space.FILE, '-'), "the same as the file's name"),
                Key.must("calendar", new Type.MapOf("calendar", false), "how days are written"),
                Key.may("votes", new Type.Rows("vote"), "counts of recorded votes"),
                Key.may("elections", new Type.Rows("result"), "shares of lists"),
                Key.may("mandates", new Type.Rows("mandate"), "what the congress's delegates were sent for"),
                Key.may("turning_points", new Type.Rows("turning_point"), "when bodies first went over"),
                Key.may("resolutions", new Type.Rows("resolution"), "what units and bodies resolved"),
                Key.may("compositions", new Type.Rows("composition"), "who sat where"),
                Key.may("points", new Type.Rows("point"), "measures on a day"),
                Key.may("targets", new Type.Rows("target"), "what runs are scored against"),
                Key.may("limits", new Type.MapOf("limits", false), "what a score must reach"),
                Key.must("sources", new Type.Rows("source"), "works and documents"),
                note());
    }

    static Key confidence() {
        return Key.may("confidence", words("high", "medium", "low"), "how far to trust it");
    }

    static Key basis() {
        return Key.may("basis", TEXT, "whether it was read, recalled or assumed");
    }

    private static Kind vote() {
        return Kind.of(
                "vote",
                "vote",
                Key.must("session", ref(Space.SESSION), "the session it was taken in"),
                Key.must("for", COUNT, "votes for soviet power"),
                Key.must("against", COUNT, "votes against it"),
                Key.may("abstain", COUNT, "abstentions"),
                Key.may("present", COUNT, "deputies present"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static Kind result() {
        return Kind.of(
                "result",
                "result",
                Key.must("election", ref(Space.ELECTION), "the election"),
                Key.must("party", words("bolshevik", "left_sr", "sr", "menshevik", "kadet", "other"), "the list"),
                Key.must("share", number(0, 1), "of the votes for the lists of the model"),
                Key.may("tolerance", number(0, 1), "belief about error of source and model"),
                Key.may("raw", number(0, 1), "share of all votes"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static Kind mandate() {
        return Kind.of(
                "mandate",
                "mandate",
                Key.must("answer", ANSWER, "the answer on the form, or the party"),
                Key.may("delegates", COUNT, "how many"),
                Key.may("of", COUNT, "of how many"),
                Key.must("share", number(0, 1), "their share"),
                Key.may("tolerance", number(0, 1), "belief about error of source and model"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static Kind turningPoint() {
        return Kind.of(
                "turning_point",
                "turning point",
                id(Space.POINT),
                Key.must("date", DAY, "the day"),
                Key.must("body", TEXT, "who"),
                Key.may("classes", TEXT, "of which classes"),
                Key.may("level", TEXT, "base, city, front or nation"),
                Key.may("session", ref(Space.SESSION), "the session, if the model has it"),
                confidence(),
                source(),
                note());
    }

    private static Kind resolution() {
        return Kind.of(
                "resolution",
                "resolution",
                id(Space.POINT),
                Key.must("date", DAY, "the day"),
                Key.must("body", TEXT, "who"),
                Key.may("body_kind", TEXT, "what sort of body"),
                Key.may("place", TEXT, "where"),
                Key.may("class", TEXT, "of which class"),
                Key.may("position", TEXT, "what it asked for"),
                Key.may("for", COUNT, "votes for"),
                Key.may("against", COUNT, "votes against"),
                Key.may("abstain", COUNT, "abstentions"),
                confidence(),
                basis(),
                source(),
                Key.may("where", TEXT, "the place in the source"),
                note());
    }

    private static Kind composition() {
        return Kind.of(
                "composition",
                "composition",
                Key.must("date", DAY, "the day"),
                Key.must("body", TEXT, "which body"),
                Key.may("section", TEXT, "which part of it"),
                Key.must("party", TEXT, "who"),
                Key.may("members", COUNT, "how many"),
                Key.may("share", number(0, 1), "of the members"),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static Kind point() {
        return Kind.of(
                "point",
                "point",
                id(Space.POINT),
                Key.must("date", DAY, "the day"),
                Key.must("of", TEXT, "the measure"),
                Key.must("value", number(-1000, 1000), "what the sources give"),
                Key.may("low", number(-1000, 1000), "least that is likely"),
                Key.may("high", number(-1000, 1000), "most that is likely"),
                basis(),
                source(),
                note());
    }

    private static Kind target() {
        return Kind.of(
                "target",
                "target",
                id(Space.TARGET),
                Key.may("title", TEXT, "name as shown, where vote, election or answer give none"),
                Key.must(
                        "use",
                        words("fit", "held-out", "earlier"),
                        "fit: the model may be fitted to it; held-out: never; earlier: not scored, null models may"
                                + " start from it"),
                Key.may("session", ref(Space.SESSION), "the vote that stands beside it; with 'side'"),
                Key.may(
                        "side",
                        words("for", "against", "two_way"),
                        "for or against, of those present; two_way: for, of those who took a side"),
                Key.may("election", ref(Space.ELECTION), "the election that stands beside it; with 'party'"),
                Key.may("party", words("bolshevik", "sr", "menshevik", "kadet"), "the list"),
                Key.may("answer", ANSWERS, "answers or parties of the congress's delegates, together"),
                Key.may("among", ANSWERS, "of those who gave one of these; of all if absent"),
                measured(),
                before(),
                since(),
                Key.must("date", DAY, "the day of the count; of a measure the day on which it is read"),
                Key.must("value", number(-1, 1), "a share, or a difference of two"),
                Key.must(
                        "tolerance", number(0.001, 1), "one standard deviation of what source and model may be out by"),
                Key.must("grounds", TEXT, "why the tolerance is what it is"),
                Key.may("place", TEXT, "where; counts of one sort in one place follow each other in a series"),
                Key.may("sort", TEXT, "of what; with 'place'"),
                latitude(),
                longitude(),
                confidence(),
                basis(),
                source(),
                note());
    }

    private static Key measured() {
        return Key.may(
                "measure",
                new Type.ListOf(TEXT),
                "the measure that stands beside it, or several with weights: soldiers.units=2");
    }

    private static Key before() {
        return Key.may(
                "before",
                TEXT,
                "with one measure: 1 if it passes one half on an earlier day than this other one, 0 if on a later,"
                        + " one half if on the same or neither does by 'date'");
    }

    private static Key since() {
        return Key.may("since", DAY, "with a measure: its rise from this day to 'date'");
    }

    private static Kind limits() {
        return Kind.of(
                "limits",
                "'limits'",
                Key.may("fit_rms_z", number(0, 100), "most that the root mean square z of fitted targets may be"),
                Key.may("fit_worst_z", number(0, 100), "most that any of their z may be, without its sign"),
                Key.may("held_out_covered", number(0, 1), "least part of held-out targets in their 90 % interval"),
                Key.may(
                        "below_nulls",
                        Terms.YES_NO,
                        "whether the mean CRPS of held-out targets must be below every null model's"));
    }
}
