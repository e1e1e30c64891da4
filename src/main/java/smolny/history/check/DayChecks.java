package smolny.history.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import smolny.history.schema.Days;
import smolny.history.schema.EffectType;
import smolny.history.schema.SoundParts;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.kernel.time.NewStyle;
import smolny.kernel.time.OldStyle;

/** Checks days against one another and against the clock. */
final class DayChecks {
    private final Problems problems;
    private final Optional<OldStyle> start;
    private final Optional<OldStyle> end;

    private DayChecks(Fields tree, Problems problems) {
        this.problems = problems;
        Optional<Fields> clock = tree.map("clock");
        this.start = clock.flatMap(c -> c.text("start")).flatMap(Days::of);
        this.end = clock.flatMap(c -> c.text("end")).flatMap(Days::of);
    }

    /** T402 ends before starts, T403 days outside the clock, T404 windows that close before they open. */
    static void check(Fields tree, SoundParts sound, Problems problems) {
        DayChecks checks = new DayChecks(tree, problems);
        tree.map("clock").ifPresent(clock -> checks.order("T402", clock, "start", "end"));
        Map<String, Consumer<Fields>> sections = new LinkedHashMap<>();
        sections.put("chronicle", row -> checks.order("T402", row, "date", "until"));
        sections.put("events", checks::event);
        sections.put("conditional", checks::conditional);
        sections.put("sessions", row -> row.scalar("date").ifPresent(checks::inside));
        sections.put("elections", checks::election);
        sections.put("predict", row -> row.scalar("on").ifPresent(checks::inside));
        sections.forEach((section, check) ->
                sound.each("days", tree.rows(section), problems, check, SoundParts.part(tree, "clock")));
    }

    private void event(Fields row) {
        boolean ordered = order("T402", row, "date", "until");
        row.scalar("date").ifPresent(this::inside);
        if (ordered) {
            row.scalar("until").ifPresent(this::inside);
        }
        effects(row.get("effects"), row.text("date").flatMap(Days::of));
    }

    private void conditional(Fields row) {
        boolean ordered = order("T404", row, "earliest", "latest");
        row.scalar("earliest").ifPresent(this::inside);
        if (ordered) {
            row.scalar("latest").ifPresent(this::inside);
        }
        Optional<OldStyle> from = row.text("earliest").flatMap(Days::of);
        effects(row.get("then"), from);
        effects(row.get("otherwise"), from);
    }

    private void effects(Optional<Node> effects, Optional<OldStyle> from) {
        List<Node> list = effects.map(e -> e instanceof Node.Items items ? items.items() : List.<Node>of())
                .orElse(List.of());
        for (Node effect : list) {
            if (effect instanceof Fields map) {
                map.scalar("on").ifPresent(day -> later(from, day, "on"));
                map.scalar("until").ifPresent(day -> later(from, day, "until"));
                EffectType.BRANCHES.forEach(branch -> effects(map.get(branch), from));
            }
        }
    }

    private void later(Optional<OldStyle> from, Node.Scalar day, String key) {
        Optional<OldStyle> given = Days.of(day.text());
        if (from.isPresent() && given.isPresent() && given.get().compareTo(from.get()) < 0) {
            String what =
                    "'" + key + "' (" + Days.words(given.get()) + ") is before the event (" + Days.words(from.get());
            problems.error("T402", day.at(), what + ")", "give a later day");
        } else {
            inside(day);
        }
    }

    private void election(Fields row) {
        Optional<OldStyle> day = row.text("date").flatMap(Days::of);
        boolean before = day.isPresent() && start.isPresent() && day.get().compareTo(start.get()) < 0;
        if (!before) {
            row.scalar("date").ifPresent(this::inside);
        } else if (row.get("credibility").isEmpty()) {
            problems.error(
                    "T406",
                    row.scalar("date").map(Node::at).orElse(row.at()),
                    "this election lies before the clock starts, and 'credibility' is not given for it",
                    "add the government's credibility on that day");
        }
    }

    private boolean order(String code, Fields row, String first, String second) {
        Optional<OldStyle> from = row.text(first).flatMap(Days::of);
        Optional<OldStyle> to = row.text(second).flatMap(Days::of);
        if (from.isEmpty() || to.isEmpty() || to.get().compareTo(from.get()) >= 0) {
            return true;
        }
        problems.error(
                code,
                row.get(second).orElseThrow().at(),
                "'" + second + "' (" + Days.words(to.get()) + ") is before '" + first + "' (" + Days.words(from.get())
                        + ")",
                "swap them or correct one");
        return false;
    }

    private void inside(Node.Scalar value) {
        Optional<OldStyle> day = Days.of(value.text());
        if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        boolean early = day.get().compareTo(start.get()) < 0;
        boolean late = day.get().compareTo(end.get()) > 0;
        if (!early && !late) {
            return;
        }
        OldStyle limit = early ? start.get() : end.get();
        problems.error(
                "T403",
                value.at(),
                Days.words(day.get()) + (early ? " is before the clock starts (" : " is after the clock ends (")
                        + Days.words(limit) + ", Old Style)",
                otherCalendar(day.get()).orElse("choose a day from " + start.get() + " to " + end.get()));
    }

    private Optional<String> otherCalendar(OldStyle written) {
        OldStyle meant = new NewStyle(written.year(), written.month(), written.day()).oldStyle();
        boolean fits = start.isPresent()
                && end.isPresent()
                && meant.compareTo(start.get()) >= 0
                && meant.compareTo(end.get()) <= 0;
        String hint = "if you meant New Style, " + Days.words(written) + " is " + Days.words(meant) + " Old Style";
        return fits ? Optional.of(hint) : Optional.empty();
    }
}
