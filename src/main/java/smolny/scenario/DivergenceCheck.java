package smolny.scenario;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.SourceNode.Fields;

/**
 * The day on which a what-if may first differ, and the proof that none of its parts acts earlier. A part whose first day
 * is not known is not complained about.
 */
final class DivergenceCheck {
    private static final Set<String> DESCRIPTIVE = Set.of(
            "title",
            "says",
            "until",
            "place",
            "kind",
            "certainty",
            "source",
            "note",
            "recorded",
            "question",
            "seats",
            "counted",
            "held_from",
            "held_until");
    private static final Set<String> SILENT = Set.of(
            "chronicle",
            "sources",
            "interventions",
            "record",
            "title",
            "about",
            "licence",
            "question",
            "calendar",
            "plausible",
            "cannot_show",
            "id",
            "kind",
            "smolny",
            "dropped",
            "resolved_from",
            "diverges",
            "predict");
    /** What an estimate says besides its value, which acts from the first day. */
    private static final Set<String> OF_ESTIMATES = Set.of("source", "identified", "fit");

    private static final Set<String> DATED = Set.of("events", "conditional", "sessions", "elections");

    private static final String CHANGE = "this change";

    private final Fields before;
    private final Optional<OldStyleDate> diverges;
    private final ProblemList problems;

    DivergenceCheck(Fields before, Fields patch, ProblemList problems) {
        this.before = before;
        this.diverges = patch.day("diverges");
        this.problems = problems;
    }

    /** Checks that a thing taken from or put into a list does not act too early; a body not yet founded does not act. */
    void row(String section, Fields row, TextPosition at, String what) {
        boolean asleep =
                section.equals("bodies") && row.text("exists").orElse("yes").equals("no");
        if (!SILENT.contains(section) && !asleep) {
            complain(DATED.contains(section) ? day(row) : start(), at, what);
        }
    }

    /** Checks that a change by path does not act too early; {@code after} is the tree with the change made. */
    void change(String path, TextPosition at, Fields after) {
        String[] parts = path.split("\\.", -1);
        String section = parts[0];
        String last = parts[parts.length - 1];
        boolean descriptive = parts.length > 2 && DATED.contains(section) && DESCRIPTIVE.contains(parts[2]);
        boolean ofEstimate = section.equals("calibration") && OF_ESTIMATES.contains(last);
        if (SILENT.contains(section) || descriptive || ofEstimate) {
            return;
        }
        if (DATED.contains(section) && parts.length > 1) {
            Optional<OldStyleDate> day = last.equals("latest")
                    ? earliest(latest(before, section, parts[1]), latest(after, section, parts[1]))
                    : earliest(
                            before.row(section, parts[1]).flatMap(DivergenceCheck::day),
                            after.row(section, parts[1]).flatMap(DivergenceCheck::day));
            complain(day, at, CHANGE);
        } else if (path.equals("clock.end")) {
            complain(earliest(end(before), end(after)).map(day -> day.plusDays(1)), at, CHANGE);
        } else {
            complain(start(), at, CHANGE);
        }
    }

    private void complain(Optional<OldStyleDate> acts, TextPosition at, String what) {
        if (acts.isEmpty() || diverges.isEmpty() || acts.get().compareTo(diverges.get()) >= 0) {
            return;
        }
        String turn = diverges.get().inWords();
        String from = acts.get().inWords();
        String hint = what.equals(CHANGE)
                ? "use an event with 'do: set' on or after " + turn + ", or move 'diverges'"
                : "move 'diverges' to " + from + " or earlier";
        problems.error("H501", at, what + " acts from " + from + ", before the scenario diverges on " + turn, hint);
    }

    private Optional<OldStyleDate> start() {
        return before.map("clock").flatMap(clock -> clock.day("start"));
    }

    private static Optional<OldStyleDate> end(Fields tree) {
        return tree.map("clock").flatMap(clock -> clock.day("end"));
    }

    private static Optional<OldStyleDate> day(Fields row) {
        return row.day("date").or(() -> row.day("earliest"));
    }

    private static Optional<OldStyleDate> latest(Fields tree, String section, String id) {
        return tree.row(section, id).flatMap(row -> row.day("latest"));
    }

    private static Optional<OldStyleDate> earliest(Optional<OldStyleDate> one, Optional<OldStyleDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
