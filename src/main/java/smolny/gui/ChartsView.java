package smolny.gui;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.DayAxis;
import smolny.chart.OpinionLayer;
import smolny.chart.PlotArea;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.scenario.Labels;

/** Opinion day by day, with the run of the unchanged scenario and the same seed as pale lines behind it. */
final class ChartsView extends PaintedView {
    private static final double LEFT = 46;
    private static final double FOOT = 30;
    private static final double ROW = 15;
    private static final double GAP = 8;

    private transient Set<String> chosen = Set.of();

    /** A line: its label, its measure, the number by which the measure is divided, and how it is drawn. */
    private record Line(String label, String measure, double per, Color color, double width, boolean dashed) {
        float[] dash() {
            return dashed ? new float[] {5, 3} : new float[0];
        }
    }

    /** A chart: its title and its lines. */
    private record Chart(String title, List<Line> lines) {}

    /** Charts without hot spots. */
    ChartsView() {
        super("Charts");
    }

    /** A button that opens the choice of groups for the second chart. */
    JButton groupsButton() {
        JButton button = new JButton("Groups \u2026");
        button.setToolTipText("Groups shown in the second chart");
        button.setRequestFocusEnabled(false);
        return Widgets.pressed(button, "Groups", () -> openGroups(button));
    }

    private void openGroups(JButton below) {
        ViewState now = shown();
        if (now == null) {
            return;
        }
        Set<String> wanted = new LinkedHashSet<>(chosen(now));
        JPopupMenu menu = new JPopupMenu("Groups");
        groups(now).forEach(group -> {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(group.title(), wanted.contains(group.id()));
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addActionListener(event -> {
                if (item.isSelected()) {
                    wanted.add(group.id());
                } else {
                    wanted.remove(group.id());
                }
                chosen = new LinkedHashSet<>(wanted);
                repaint();
            });
            menu.add(item);
        });
        menu.show(below, 0, below.getHeight());
    }

    private static Stream<SocialGroup> groups(ViewState now) {
        return now.setting().groups().stream().filter(SocialGroup::meets);
    }

    /** Ids of the groups shown: those chosen, or else one of each class. */
    private Set<String> chosen(ViewState now) {
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Set<String> one = new LinkedHashSet<>();
        Set<SocialClass> seen = new LinkedHashSet<>();
        groups(now).filter(group -> seen.add(group.socialClass())).forEach(group -> one.add(group.id()));
        return one;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        String body = now.setting().newsFrom();
        List<Chart> charts = new ArrayList<>(List.of(new Chart(ViewLabels.body(now, body), layers(body))));
        if (height > 230) {
            charts.add(new Chart("Support shown in public", groupLines(now)));
            charts.add(new Chart("The government", government()));
        }
        double heads =
                charts.stream().mapToDouble(chart -> head(now, chart, width)).sum();
        double plot = Math.max(10, (height - FOOT - heads) / charts.size());
        double y = 0;
        for (Chart chart : charts) {
            double bottom = y + head(now, chart, width) + plot;
            chart(canvas, now, chart, y, bottom, width);
            y = bottom;
        }
        new DayAxis(now.days()).drawMonths(canvas, frame(now, y - GAP - 1, y - GAP, width), true);
        return List.of();
    }

    /** Height of title and legend above a plot. */
    private static double head(ViewState now, Chart chart, double width) {
        return 32 + ROW * (legend(null, now, chart.lines(), 0, width) - 1) + 12 + GAP;
    }

    private static List<Line> layers(String body) {
        return List.of(
                layer("private", MeasuredQuantity.PRIVATE.of(body), OpinionLayer.PRIVATE),
                layer("public", MeasuredQuantity.EXPRESSED.of(body), OpinionLayer.EXPRESSED),
                layer("seats", MeasuredQuantity.SOVIET_POWER.of(body), OpinionLayer.SEATS));
    }

    private static Line layer(String label, String measure, OpinionLayer kind) {
        return new Line(
                label,
                measure,
                1,
                kind.line().color(),
                kind.line().width(),
                kind.line().dashed());
    }

    private List<Line> groupLines(ViewState now) {
        Labels labels = Labels.of(now.loaded());
        List<Line> lines = new ArrayList<>();
        for (String id : chosen(now)) {
            Color color = Theme.PARTIES.get(lines.size() % 7);
            lines.add(
                    new Line(labels.place(id), MeasuredQuantity.EXPRESSED.of(id), 1, color, 2, lines.size() % 2 == 1));
        }
        return lines;
    }

    private static List<Line> government() {
        return List.of(new Line("credibility", "government.credibility", 1.2, Theme.INK, 2.2, false));
    }

    private static PlotArea frame(ViewState now, double top, double bottom, double width) {
        return new PlotArea(LEFT, top, width - 14, bottom, 0, now.clock().days() - 1);
    }

    /** One chart. */
    private static void chart(Canvas canvas, ViewState now, Chart chart, double top, double bottom, double width) {
        List<Line> lines = chart.lines();
        canvas.text(TextStyle.HEADING.truncated(chart.title(), width - 20), 8, top + 16, TextStyle.HEADING);
        legend(canvas, now, lines, top + 32, width);
        PlotArea frame = frame(now, top + head(now, chart, width) - GAP, bottom - GAP, width);
        new DayAxis(now.days()).drawMonths(canvas, frame, false);
        frame.drawShares(canvas, frame.bottom() - frame.top() > 56);
        for (Line line : lines) {
            double[] values = now.baselineOf(line.measure());
            if (values != null) {
                draw(canvas, frame, day -> values[day] / line.per(), now.clock().days() - 1, pale(line));
            }
        }
        for (Line line : lines) {
            draw(
                    canvas,
                    frame,
                    day -> now.snapshots().get(day + 1).measure(line.measure()) / line.per(),
                    now.day(),
                    line);
        }
        canvas.vertical(frame.x(Math.max(0, now.day())), frame.top(), frame.bottom(), Theme.RULE, 1);
    }

    private static Line pale(Line line) {
        return new Line(
                line.label(), line.measure(), line.per(), Theme.mix(Theme.PAPER, line.color(), 0.38), 1.2, false);
    }

    /** Writes the legend, or only counts its rows if there is no canvas. */
    private static int legend(@Nullable Canvas canvas, ViewState now, List<Line> lines, double y, double width) {
        double x = 8;
        int rows = 1;
        for (Line line : lines) {
            String text = legend(now, line, width);
            double room = TextStyle.SMALL.width(text);
            if (x > 8 && x + 22 + room > width - 6) {
                x = 8;
                rows++;
            }
            if (canvas != null) {
                double row = y + ROW * (rows - 1);
                canvas.stroke(Canvas.path(false, x, row - 4, x + 17, row - 4), line.color(), line.width(), line.dash());
                canvas.text(text, x + 22, row, TextStyle.SMALL);
            }
            x += 34 + room;
        }
        return rows;
    }

    private static String legend(ViewState now, Line line, double width) {
        double value = now.snapshot().measure(line.measure());
        return TextStyle.SMALL.truncated(
                line.label() + (Double.isNaN(value) ? "" : " " + ViewLabels.percent(value)), width - 40);
    }

    private static void draw(Canvas canvas, PlotArea frame, IntToDoubleFunction value, int last, Line line) {
        Path2D path = Canvas.curve(last + 1, frame::x, day -> frame.y(value.applyAsDouble(day)));
        canvas.stroke(path, line.color(), line.width(), line.dash());
    }

    @Override
    DataTable table(ViewState now) {
        List<Line> lines = new ArrayList<>(layers(now.setting().newsFrom()));
        lines.addAll(groupLines(now));
        lines.addAll(government());
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day <= now.day(); day++) {
            for (Line line : lines) {
                double[] values = now.baselineOf(line.measure());
                String baseline = values == null ? "" : Double.toString(values[day]);
                String value = Double.toString(now.snapshots().get(day + 1).measure(line.measure()));
                rows.add(List.of(now.clock().dateOf(day).toString(), line.measure(), value, baseline));
            }
        }
        return new DataTable(List.of("old_style", "measure", "value", "unchanged"), rows);
    }

    @Override
    String caption(ViewState now) {
        String body = now.setting().newsFrom();
        return ViewLabels.bothDates(now.snapshot().date()) + ": " + ViewLabels.body(now, body) + ": in private "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.PRIVATE.of(body))) + ", in public "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.EXPRESSED.of(body))) + ", seats "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.SOVIET_POWER.of(body))) + ".";
    }
}
