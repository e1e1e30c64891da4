package smolny.gui;

import java.awt.Point;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.MarkerShape;
import smolny.chart.PlotArea;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.session.Episode;

/** The events in both calendars: those that bodies decide, those on a fixed day, and those only on record. */
final class TimelineView extends PaintedView {
    private static final double LEFT = 112;
    private static final double RIGHT = 96;
    private static final double DEEP = 15;
    private static final double[] LANES = {42, 70, 88};
    private static final double EPISODES = 11;
    /** The most room for the name of an event, and the least with which it is written. */
    private static final double LONGEST = 150;

    private static final double SHORTEST = 70;
    /** Room that a sign above another takes to each side. */
    private static final double ABOVE = 7;

    private static final String[] NAMES = {"bodies decide", "on a fixed day", "only on record"};

    private final transient ClickHandler clicks;
    private final transient Map<String, Point> signs = new HashMap<>();
    private transient PlotArea frame = new PlotArea(LEFT, 0, LEFT + 1, 1, 0, 1);

    TimelineView(ClickHandler clicks) {
        super("Time line");
        this.clicks = clicks;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        boolean narrow = width < 760;
        double left = narrow ? 14 : LEFT;
        frame = new PlotArea(
                left,
                6,
                width - (narrow ? 30 : RIGHT),
                height - 40,
                0,
                now.clock().days() - 1);
        double scale = Math.min(1, (frame.bottom() - 6) / 100);
        canvas.fill(
                new Rectangle2D.Double(left - 4, 2, frame.x(Math.max(0, now.day())) - left + 4, frame.bottom() - 2),
                Theme.TINT);
        for (int lane = 0; lane < LANES.length; lane++) {
            double y = LANES[lane] * scale + 2;
            canvas.horizontal(left, frame.right(), y, Theme.GRID, 1);
            if (!narrow) {
                canvas.text(
                        NAMES[lane],
                        left - 10,
                        y + 4,
                        TextStyle.NOTE.withColor(Theme.SOFT).rightAligned());
            }
        }
        now.days().draw(canvas, frame);
        canvas.horizontal(left, frame.right(), frame.bottom(), Theme.RULE, 1);
        List<TimelineEvent> points = TimelineEvent.of(now);
        List<HotSpot> spots = new ArrayList<>(points(canvas, points, now, scale));
        if (scale > 0.9) {
            double free = 0;
            for (Episode episode : Episode.of(now.base())) {
                free = episode(canvas, episode, points, spots, free);
            }
        }
        head(canvas, now);
        return spots;
    }

    /**
     * What belongs together has a name over a line from its first day to its last; a click offers to drop all of it.
     *
     * @param free where the name may begin
     * @return where the next name may begin
     */
    private double episode(
            Canvas canvas, Episode episode, List<TimelineEvent> points, List<HotSpot> spots, double free) {
        List<TimelineEvent> own = points.stream()
                .filter(point -> episode.entries().contains(point.entry().id()))
                .toList();
        if (own.isEmpty()) {
            return free;
        }
        double first = frame.x(own.stream().mapToInt(TimelineEvent::day).min().getAsInt()) - 5;
        double last = frame.x(own.stream().mapToInt(TimelineEvent::day).max().getAsInt()) + 5;
        boolean dropped =
                own.stream().filter(TimelineEvent::acts).allMatch(point -> point.fate() == TimelineEvent.Fate.DROPPED);
        TextStyle type = TextStyle.SMALL.asBold().withColor(dropped ? Theme.FAINT : Theme.INK);
        double width = type.width(episode.title());
        double x = Math.min(Math.max(first, free), frame.right() + RIGHT - width - 4);
        canvas.text(episode.title(), x, EPISODES + 4, type);
        canvas.horizontal(first, last, EPISODES + 8, dropped ? Theme.FAINT : Theme.INK, 2);
        signs.put(episode.title(), new Point((int) ((x + 12) * zoom()), (int) (EPISODES * zoom())));
        spots.add(new HotSpot(
                new Rectangle2D.Double(x, 2, Math.max(width, last - first), EPISODES + 8),
                () -> "<b>" + ViewLabels.safe(episode.title()) + "</b><br>" + own.size()
                        + " events and entries. Click to drop all of it.",
                () -> clicks.episode(episode, dropped, (int) (x * zoom()), 0)));
        return x + width + 10;
    }

    private void head(Canvas canvas, ViewState now) {
        double x = frame.x(Math.max(0, now.day()));
        canvas.vertical(x, 4, frame.bottom() + 4, Theme.INK, 1.6);
        canvas.fill(Canvas.path(true, x - 6, 1, x + 6, 1, x, 9), Theme.INK);
    }

    private List<HotSpot> points(Canvas canvas, List<TimelineEvent> points, ViewState now, double scale) {
        Map<String, Integer> stacked = new HashMap<>();
        Map<Integer, Integer> crowd = new HashMap<>();
        points.stream().filter(point -> !point.acts()).forEach(point -> crowd.merge(point.day(), 1, Integer::sum));
        double[] written = {0, 0};
        List<List<Double>> above = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<HotSpot> spots = new ArrayList<>();
        for (TimelineEvent point : points) {
            int lane = point.conditional() ? 0 : point.acts() ? 1 : 2;
            int nth = stacked.merge(lane + "/" + point.day(), 1, Integer::sum) - 1;
            double x = frame.x(point.day());
            double size = (lane == 2 ? 2.6 : 5.6) * Math.max(0.75, scale);
            double y = LANES[lane] * scale
                    + 2
                    + (lane == 2 ? nth * Math.min(5, DEEP / crowd.getOrDefault(point.day(), 1)) : -nth * size * 1.9);
            if (nth > 0) {
                above.get(lane).add(x);
            }
            point.draw(canvas, x, y, size);
            Shape area = MarkerShape.square(x, y, size + 1.5);
            spots.add(new HotSpot(area, () -> point.tip(now), () -> click(point, x, y)));
            signs.put(point.entry().id(), new Point((int) (x * zoom()), (int) (y * zoom())));
        }
        points.stream()
                .filter(TimelineEvent::acts)
                .sorted(Comparator.comparingInt(TimelineEvent::day))
                .forEach(point -> word(canvas, point, scale, written, above));
        return spots;
    }

    private void click(TimelineEvent point, double x, double y) {
        clicks.timelineEvent(point.entry(), (int) (x * zoom()), (int) (y * zoom()));
    }

    /** Names an event above its sign, where neither the name before nor the signs that stand above others leave too little room. */
    private void word(Canvas canvas, TimelineEvent point, double scale, double[] written, List<List<Double>> above) {
        int lane = point.conditional() ? 0 : 1;
        TextStyle type =
                TextStyle.NOTE.withColor(point.fate() == TimelineEvent.Fate.DROPPED ? Theme.FAINT : Theme.SOFT);
        double sign = frame.x(point.day());
        double x = above.get(lane).contains(sign) ? sign + ABOVE : sign - 4;
        double room = above.get(lane).stream()
                .mapToDouble(next -> next - ABOVE - x)
                .filter(free -> free >= 0)
                .reduce(LONGEST, Math::min);
        String text = type.truncated(point.title(), room);
        if (x > written[lane] && room > SHORTEST && x + type.width(text) < frame.right() + 60 && scale > 0.9) {
            canvas.text(text, x, LANES[lane] * scale - 7, type);
            written[lane] = x + type.width(text) + 8;
        }
    }

    /** The position of an event or an episode in pixels of this component; null if it is not on the time line. */
    @Nullable
    Point where(String id) {
        return signs.get(id);
    }

    @Override
    void pointed(double x, double y) {
        double share = (x - frame.left()) / Math.max(1, frame.right() - frame.left());
        int day = (int) Math.round(frame.firstDay() + share * (frame.lastDay() - frame.firstDay()));
        clicks.show(Math.max(frame.firstDay(), Math.min(day, frame.lastDay())));
    }

    @Override
    DataTable table(ViewState now) {
        return DataTable.of(
                "event old_style role fate",
                TimelineEvent.of(now).stream()
                        .map(point -> DataTable.row(
                                point.entry().id(),
                                now.clock().dateOf(point.day()),
                                point.entry().role(),
                                point.fate().word()))
                        .toList());
    }

    @Override
    String caption(ViewState now) {
        List<TimelineEvent> points =
                TimelineEvent.of(now).stream().filter(TimelineEvent::acts).toList();
        long come = points.stream()
                .filter(point -> point.fate() == TimelineEvent.Fate.HAPPENED)
                .count();
        return ViewLabels.bothDates(now.snapshot().date()) + ": " + come + " of " + points.size()
                + " events have happened.";
    }
}
