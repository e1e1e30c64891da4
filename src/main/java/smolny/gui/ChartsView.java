package smolny.gui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import smolny.chart.DataTable;
import smolny.chart.DayLine;
import smolny.chart.DayPanel;
import smolny.chart.DayScale;
import smolny.chart.Figure;
import smolny.chart.LineStyle;
import smolny.chart.OpinionLayer;
import smolny.chart.Theme;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.scenario.Labels;
import smolny.session.DaySnapshot;

/** Opinion day by day, with the run of the unchanged scenario and the same seed as pale lines behind it. */
final class ChartsView extends ChartView implements WindowView {
    private static final String NAME = "Charts";

    private transient Set<String> chosen = Set.of();
    private transient @Nullable ViewState shown;

    /** A line: its label, its measure, the number by which the measure is divided, and how it is drawn. */
    private record Line(String label, String measure, double per, LineStyle style) {
        double of(DaySnapshot snapshot) {
            return snapshot.measure(measure) / per;
        }
    }

    /** Charts without lines yet. */
    ChartsView() {
        super(NAME);
    }

    @Override
    Figure saved() {
        return figure("charts");
    }

    /** Opens the choice of groups for the second chart. */
    void chooseGroups() {
        ViewState now = shown;
        if (now == null) {
            return;
        }
        Set<String> wanted = new LinkedHashSet<>(chosen(now));
        JPopupMenu menu = new JPopupMenu("Groups");
        groups(now).forEach(group -> {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(group.title(), wanted.contains(group.id()));
            item.setName(group.title());
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addActionListener(event -> {
                if (item.isSelected()) {
                    wanted.add(group.id());
                } else {
                    wanted.remove(group.id());
                }
                chosen = new LinkedHashSet<>(wanted);
                show(now);
            });
            menu.add(item);
        });
        menu.show(this, Math.max(0, getWidth() - menu.getPreferredSize().width), 0);
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
    public void show(ViewState now) {
        shown = now;
        String body = now.setting().newsFrom();
        show(
                now.days(),
                List.of(
                        panel(now, ViewLabels.body(now, body), layers(body)),
                        panel(now, "Support shown in public", groupLines(now)),
                        panel(now, "The government", government())),
                now.day());
        getAccessibleContext().setAccessibleDescription(caption(now));
    }

    private static DayPanel panel(ViewState now, String title, List<Line> lines) {
        return new DayPanel(
                title,
                DayScale.SHARE,
                lines.stream()
                        .map(line ->
                                new DayLine(line.label(), line.style(), values(now, line), now.baselineOf(line::of)))
                        .toList());
    }

    private static List<Double> values(ViewState now, Line line) {
        return now.drawn().stream().map(line::of).toList();
    }

    private static List<Line> layers(String body) {
        return List.of(
                new Line("private", MeasuredQuantity.PRIVATE.of(body), 1, OpinionLayer.PRIVATE.line()),
                new Line("public", MeasuredQuantity.EXPRESSED.of(body), 1, OpinionLayer.EXPRESSED.line()),
                new Line("seats", MeasuredQuantity.SOVIET_POWER.of(body), 1, OpinionLayer.SEATS.line()));
    }

    private List<Line> groupLines(ViewState now) {
        Labels labels = Labels.of(now.loaded());
        List<Line> lines = new ArrayList<>();
        for (String id : chosen(now)) {
            LineStyle style = new LineStyle(Theme.PARTIES.get(lines.size() % 7), 2, lines.size() % 2 == 1);
            lines.add(new Line(labels.place(id), MeasuredQuantity.EXPRESSED.of(id), 1, style));
        }
        return lines;
    }

    private static List<Line> government() {
        return List.of(new Line("credibility", "government.credibility", 1.2, new LineStyle(Theme.INK, 2.2, false)));
    }

    @Override
    public String title() {
        return NAME;
    }

    @Override
    public Figure figure(String name) {
        ViewState now = shown;
        if (now == null) {
            throw new IllegalStateException(NAME + " shows nothing yet");
        }
        return figure(name, NAME + ", " + now.snapshot().date().inWords(), caption(now), table(now));
    }

    private DataTable table(ViewState now) {
        List<Line> lines = new ArrayList<>(layers(now.setting().newsFrom()));
        lines.addAll(groupLines(now));
        lines.addAll(government());
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day <= now.day(); day++) {
            for (Line line : lines) {
                List<Double> values = now.baselineOf(snapshot -> snapshot.measure(line.measure()));
                String baseline = values.isEmpty() ? "" : Double.toString(values.get(day));
                String value = Double.toString(now.snapshots().get(day + 1).measure(line.measure()));
                rows.add(List.of(now.clock().dateOf(day).toString(), line.measure(), value, baseline));
            }
        }
        return new DataTable(List.of("old_style", "measure", "value", "unchanged"), rows);
    }

    private static String caption(ViewState now) {
        String body = now.setting().newsFrom();
        return ViewLabels.bothDates(now.snapshot().date()) + ": " + ViewLabels.body(now, body) + ": in private "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.PRIVATE.of(body))) + ", in public "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.EXPRESSED.of(body))) + ", seats "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.SOVIET_POWER.of(body))) + ".";
    }
}
