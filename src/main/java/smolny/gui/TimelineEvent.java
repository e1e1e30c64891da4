package smolny.gui;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.MarkerShape;
import smolny.chart.Theme;
import smolny.model.observer.RunEvent;
import smolny.output.LedgerSentence;
import smolny.scenario.ChronicleEntry;
import smolny.session.DaySnapshot;

/**
 * An event on the time line, with its outcome so far.
 *
 * @param entry as in the run, or as it was before it was dropped
 * @param day of the clock on which it is shown
 * @param tally the last attempt at it; null if there was none or it needs none
 * @param changed true if it was moved or added
 */
record TimelineEvent(ChronicleEntry entry, int day, Fate fate, RunEvent.@Nullable Attempt tally, boolean changed) {
    /** The outcome of an event. */
    enum Fate {
        /** It has not happened yet. */
        PENDING("not yet"),
        /** It happened. */
        HAPPENED("happened"),
        /** Its time is over and it did not happen. */
        FAILED("did not happen"),
        /** It was dropped. */
        DROPPED("dropped");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean acts() {
        return entry.role() != ChronicleEntry.Role.SHOWN;
    }

    boolean conditional() {
        return entry.role() == ChronicleEntry.Role.CONDITIONAL;
    }

    /** True where its date is assumed, or where a body has not done it yet. */
    boolean hollow() {
        return entry.certainty().equals("assumed") || (conditional() && fate != Fate.HAPPENED);
    }

    String title() {
        return entry.titles().getOrDefault("en", entry.id());
    }

    /** Draws its mark. */
    void draw(Canvas canvas, double x, double y, double size) {
        boolean past = fate == Fate.HAPPENED;
        Color color = past ? Theme.INK : Theme.SOFT;
        Shape shape = conditional()
                ? Canvas.path(true, x, y - size - 1, x + size + 1, y, x, y + size + 1, x - size - 1, y)
                : MarkerShape.circle(x, y, size);
        if (fate == Fate.DROPPED) {
            canvas.fill(shape, Theme.PAPER);
            canvas.stroke(shape, Theme.FAINT, 1, 2f, 2f);
        } else {
            canvas.fill(shape, hollow() ? Theme.PAPER : past ? color : Theme.mix(Theme.PAPER, color, 0.55));
            canvas.stroke(shape, color, 1.3);
        }
        if (fate == Fate.FAILED || fate == Fate.DROPPED) {
            cross(canvas, x, y, size * 0.62);
        } else if (changed) {
            canvas.stroke(MarkerShape.circle(x, y, size + 3), Theme.COALITION, 1.4);
        }
    }

    private static void cross(Canvas canvas, double x, double y, double arm) {
        canvas.stroke(Canvas.path(false, x - arm, y - arm, x + arm, y + arm), Theme.SOVIET_POWER.darker(), 1.8);
        canvas.stroke(Canvas.path(false, x - arm, y + arm, x + arm, y - arm), Theme.SOVIET_POWER.darker(), 1.8);
    }

    /** What it is, as HTML. */
    String tip(ViewState now) {
        StringBuilder tip = new StringBuilder("<b>" + ViewLabels.safe(title()) + "</b><br>");
        tip.append(ViewLabels.bothDates(now.clock().dateOf(day())));
        if (conditional()) {
            tip.append("<br><b>").append(fate().word()).append("</b>").append(counted());
        } else if (fate == Fate.DROPPED) {
            tip.append("<br><b>").append(fate().word()).append("</b>");
        }
        tip.append("<br>").append(ViewLabels.safe(entry.says()));
        tip.append("<br><i>").append(entry.certainty()).append("; click for the sources");
        return tip.append("</i>").toString();
    }

    private String counted() {
        if (tally == null || tally.seats() == 0) {
            return "";
        }
        return tally.passed() ? LedgerSentence.majority(tally) : ": " + ViewLabels.safe(tally.followed());
    }

    /** Everything on the clock, in the order of the scenario. */
    static List<TimelineEvent> of(ViewState now) {
        Map<String, RunEvent.Attempt> last = new HashMap<>();
        for (DaySnapshot snapshot : now.snapshots()) {
            snapshot.log().attempts().forEach(attempt -> last.merge(attempt.event(), attempt, TimelineEvent::later));
        }
        Map<String, ChronicleEntry> before = new HashMap<>();
        now.base().chronicle().forEach(entry -> before.put(entry.id(), entry));
        List<TimelineEvent> points = new ArrayList<>();
        for (ChronicleEntry entry : now.loaded().chronicle()) {
            ChronicleEntry was = before.remove(entry.id());
            boolean changed = was == null || !was.date().equals(entry.date());
            add(now, point(now, entry, last.get(entry.id()), changed), points);
        }
        for (ChronicleEntry gone : now.base().chronicle()) {
            if (before.containsKey(gone.id())) {
                int day = now.clock().dayOf(gone.date());
                add(now, new TimelineEvent(gone, day, Fate.DROPPED, null, true), points);
            }
        }
        return points;
    }

    // An attempt after the period has ended keeps the tally of the last real one.
    private static RunEvent.Attempt later(RunEvent.Attempt one, RunEvent.Attempt other) {
        if (!other.motion().isEmpty()) {
            return other;
        }
        return new RunEvent.Attempt(
                other.day(),
                one.event(),
                one.body(),
                "",
                one.inFavour(),
                one.against(),
                one.seats(),
                one.quorum(),
                false,
                other.followed());
    }

    private static void add(ViewState now, TimelineEvent point, List<TimelineEvent> points) {
        if (point.day() >= 0 && point.day() < now.clock().days()) {
            points.add(point);
        }
    }

    private static TimelineEvent point(
            ViewState now, ChronicleEntry entry, RunEvent.@Nullable Attempt last, boolean changed) {
        int day = now.clock().dayOf(entry.date());
        if (entry.role() == ChronicleEntry.Role.CONDITIONAL) {
            if (last == null) {
                return new TimelineEvent(entry, day, Fate.PENDING, null, changed);
            }
            boolean closed = last.motion().isEmpty();
            Fate fate = last.passed() ? Fate.HAPPENED : closed ? Fate.FAILED : Fate.PENDING;
            return new TimelineEvent(entry, fate == Fate.PENDING ? day : last.day(), fate, last, changed);
        }
        return new TimelineEvent(entry, day, day <= now.day() ? Fate.HAPPENED : Fate.PENDING, null, changed);
    }
}
