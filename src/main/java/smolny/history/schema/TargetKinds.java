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

/** The kinds of maps by which a record says what runs are scored against. */
final class TargetKinds {
    private TargetKinds() {}

    static List<Kind> all() {
        return List.of(target(), limits());
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
                        "fit: the model may be fitted to it; held-out: never; earlier: not scored, null models may start"
                                + " from it"),
                Key.may("session", ref(Space.SESSION), "the vote that stands beside it; with 'side'"),
                Key.may(
                        "side",
                        words("for", "against", "two_way"),
                        "for or against, of those present; two_way: for, of those who took a side"),
                Key.may("election", ref(Space.ELECTION), "the election that stands beside it; with 'party'"),
                Key.may("party", words("bolshevik", "sr", "menshevik", "kadet"), "the list"),
                Key.may("answer", RecordKinds.ANSWERS, "answers or parties of the congress's delegates, together"),
                Key.may("among", RecordKinds.ANSWERS, "of those who gave one of these; of all if absent"),
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
                RecordKinds.confidence(),
                RecordKinds.basis(),
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
