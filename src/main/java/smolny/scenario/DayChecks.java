package smolny.scenario;

import java.util.Optional;
import smolny.kernel.calendar.NewStyleDate;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.SourceNode.Fields;

/** Checks days against one another and against the clock. */
final class DayChecks {
    /** Nearly three years; a run of them takes seconds. */
    private static final int MOST_DAYS = 1000;

    private final ProblemList problems;
    private final Optional<OldStyleDate> start;
    private final Optional<OldStyleDate> end;

    private DayChecks(Fields tree, ProblemList problems) {
        this.problems = problems;
        Optional<Fields> clock = tree.map("clock");
        this.start = clock.flatMap(c -> c.text("start")).flatMap(DayTypes::parse);
        this.end = clock.flatMap(c -> c.text("end")).flatMap(DayTypes::parse);
    }

    /** T402 ends before starts, T403 days outside the clock, T404 windows that close before they open, T405 a clock of years. */
    static void check(Fields tree, ProblemList problems) {
        DayChecks checks = new DayChecks(tree, problems);
        tree.map("clock")
                .filter(clock -> checks.order("T402", clock, "start", "end"))
                .ifPresent(checks::length);
        tree.rows("chronicle").forEach(row -> checks.order("T402", row, "date", "until"));
        tree.rows("events").forEach(checks::event);
        tree.rows("conditional").forEach(checks::conditional);
        tree.rows("sessions").forEach(checks::session);
        tree.rows("elections").forEach(checks::election);
        tree.rows("predict").forEach(row -> row.scalar("on").ifPresent(checks::inside));
        tree.map("measured").flatMap(measured -> measured.scalar("on")).ifPresent(checks::inside);
    }

    private void length(Fields clock) {
        int days = start.isEmpty() || end.isEmpty() ? 0 : end.get().daysSince(start.get()) + 1;
        if (days > MOST_DAYS) {
            problems.error(
                    "T405",
                    clock.at("end"),
                    "the clock runs for " + days + " days; the most is " + MOST_DAYS,
                    "choose an earlier day");
        }
    }

    private void event(Fields row) {
        boolean ordered = order("T402", row, "date", "until");
        row.scalar("date").ifPresent(this::inside);
        if (ordered) {
            row.scalar("until").ifPresent(this::inside);
        }
        effects(row, "effects", row.day("date"));
    }

    private void conditional(Fields row) {
        boolean ordered = order("T404", row, "earliest", "latest");
        row.scalar("earliest").ifPresent(this::inside);
        if (ordered) {
            row.scalar("latest").ifPresent(this::inside);
        }
        Optional<OldStyleDate> from = row.day("earliest");
        effects(row, "then", from);
        effects(row, "otherwise", from);
    }

    private void effects(Fields owner, String key, Optional<OldStyleDate> from) {
        for (Fields effect : owner.rows(key)) {
            effect.scalar("on").ifPresent(day -> later(from, day, "on"));
            effect.scalar("until").ifPresent(day -> later(from, day, "until"));
            EffectType.BRANCHES.forEach(branch -> effects(effect, branch, from));
        }
    }

    private void later(Optional<OldStyleDate> from, SourceNode.Scalar day, String key) {
        Optional<OldStyleDate> given = DayTypes.parse(day.text());
        if (from.isPresent() && given.isPresent() && given.get().compareTo(from.get()) < 0) {
            String what = "'" + key + "' (" + given.get().inWords() + ") is before the event ("
                    + from.get().inWords();
            problems.error("T402", day.at(), what + ")", "give a later day");
        } else {
            inside(day);
        }
    }

    private void session(Fields row) {
        order("T402", row, "held_from", "held_until");
        row.scalar("date").ifPresent(this::inside);
    }

    private void election(Fields row) {
        order("T402", row, "held_from", "held_until");
        Optional<OldStyleDate> day = row.day("date");
        boolean before = day.isPresent() && start.isPresent() && day.get().compareTo(start.get()) < 0;
        if (!before) {
            row.scalar("date").ifPresent(this::inside);
        } else if (row.get("credibility").isEmpty()) {
            problems.error(
                    "T406",
                    row.at("date"),
                    "this election lies before the clock starts, and 'credibility' is not given for it",
                    "add the government's credibility on that day");
        }
    }

    private boolean order(String code, Fields row, String first, String second) {
        Optional<OldStyleDate> from = row.day(first);
        Optional<OldStyleDate> to = row.day(second);
        if (from.isEmpty() || to.isEmpty() || to.get().compareTo(from.get()) >= 0) {
            return true;
        }
        problems.error(
                code,
                row.at(second),
                "'" + second + "' (" + to.get().inWords() + ") is before '" + first + "' ("
                        + from.get().inWords() + ")",
                "swap them or correct one");
        return false;
    }

    private void inside(SourceNode.Scalar value) {
        Optional<OldStyleDate> day = DayTypes.parse(value.text());
        if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        boolean early = day.get().compareTo(start.get()) < 0;
        boolean late = day.get().compareTo(end.get()) > 0;
        if (!early && !late) {
            return;
        }
        OldStyleDate limit = early ? start.get() : end.get();
        problems.error(
                "T403",
                value.at(),
                day.get().inWords() + (early ? " is before the clock starts (" : " is after the clock ends (")
                        + limit.inWords() + ", Old Style)",
                otherCalendar(day.get())
                        .or(() -> otherYear(day.get()))
                        .orElse("choose a day from " + start.get() + " to " + end.get()));
    }

    private boolean fits(OldStyleDate day) {
        return start.isPresent() && end.isPresent() && day.compareTo(start.get()) >= 0 && day.compareTo(end.get()) <= 0;
    }

    private Optional<String> otherYear(OldStyleDate written) {
        return start.map(first -> first.year() + written.toString().substring(4))
                .flatMap(DayTypes::parse)
                .filter(this::fits)
                .map(day -> "if the year is wrong, write " + day);
    }

    private Optional<String> otherCalendar(OldStyleDate written) {
        OldStyleDate meant = new NewStyleDate(written.year(), written.month(), written.day()).oldStyle();
        String hint = "if you meant New Style, " + written.inWords() + " is " + meant.inWords() + " Old Style";
        return fits(meant) ? Optional.of(hint) : Optional.empty();
    }
}
