package smolny.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import smolny.output.NumberFormats;

/**
 * How soviet power spread: the share of soviets that have a majority for it, or of units that have passed a resolution,
 * over time, and below it the resolutions on record, one dot each.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param curves simulated shares, at least one
 * @param recorded resolutions on record, in any order; the most important are named
 */
public record AdoptionChart(
        String name, String title, DayAxis axis, List<ShareSeries> curves, List<RecordedAdoption> recorded)
        implements FramedFigure {
    private static final double PLOT = 392;
    private static final double GAP = CalendarAxis.ROOM + 12;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no curve or something lies on no day
     */
    public AdoptionChart {
        curves = List.copyOf(curves);
        recorded = recorded.stream()
                .sorted(Comparator.comparingInt(RecordedAdoption::first).thenComparingInt(RecordedAdoption::last))
                .toList();
        Figure.requireSome(name, "curves", curves);
        recorded.forEach(one -> axis.day(one.first()));
        recorded.forEach(one -> axis.day(one.last()));
        curves.forEach(curve -> curve.check(axis));
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (ShareSeries curve : curves) {
            ShareSummary end = curve.last().share();
            parts.add(curve.label() + " " + NumberFormats.percent(end.centre()) + " % by "
                    + axis.day(curve.last().day()).oldStyle()
                    + (end.hasInterval() ? " (" + end.interval90() + " in 90 % of runs)" : "") + ", "
                    + curve.firstDayWhere(share -> share >= 0.5)
                            .map(sample -> "half on " + axis.day(sample.day()).oldStyle())
                            .orElse("half never reached"));
        }
        String text = "Share gone over to soviet power, soviets by majority and units by resolution (Old Style dates): "
                + String.join("; ", parts);
        if (recorded.isEmpty()) {
            return text + ".";
        }
        List<RecordedAdoption> dated =
                recorded.stream().filter(RecordedAdoption::dated).toList();
        int undated = recorded.size() - dated.size();
        return text + "; resolutions on record: " + dated.size() + " with their day"
                + (dated.isEmpty()
                        ? ""
                        : ", from " + axis.day(dated.get(0).first()).oldStyle() + " to "
                                + axis.day(dated.get(dated.size() - 1).first()).oldStyle())
                + (undated == 0 ? "" : ", " + undated + " within some days") + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ShareSeries curve : curves) {
            curve.rows("simulated", axis).forEach(row -> rows.add(DataTable.row(row, "", "")));
        }
        int soFar = 0;
        for (RecordedAdoption one : recorded) {
            soFar += one.dated() ? 1 : 0;
            rows.add(DataTable.row(
                    one.dated() ? "recorded" : "recorded, day not known",
                    one.label(),
                    axis.cells(one.first()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    one.dated() ? soFar : "",
                    one.dated() ? "" : axis.day(one.last()).oldStyle()));
        }
        rows.add(DataTable.row(
                "total",
                "recorded, day not known",
                List.of("", "", "", "", "", "", "", ""),
                recorded.size() - soFar,
                ""));
        return DataTable.of(
                "kind label " + DayAxis.COLUMNS + " " + ShareSummary.COLUMNS + " recorded_so_far latest_old_style",
                rows);
    }

    @Override
    public ChartFrame frame() {
        double right = LineEndAxis.room(curves);
        AdoptionRug rug = new AdoptionRug(axis, recorded, ChartFrame.WIDTH - FixedAxis.SIDE - right, right);
        XYPlot shares = ShareLines.plot(null, axis, curves, true);
        shares.addAnnotation(CalendarAxis.below());
        CalendarAxis days = new CalendarAxis(axis);
        days.setVisible(false);
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(days);
        plot.setGap(GAP);
        plot.add(shares, (int) PLOT);
        plot.add(rug.plot(), (int) Math.round(rug.height()));
        return ChartFrame.of(
                this,
                "Soviets: share with a majority for soviet power, by day; units: share that has passed a resolution;"
                        + " below, resolutions on record",
                plot,
                PLOT + GAP + rug.height(),
                ShareLines.note(curves)
                        + " Each dot is one resolution on record; only some are named, all are in the table."
                        + (recorded.stream().allMatch(RecordedAdoption::dated)
                                ? ""
                                : " Bars: no source gives the day; it lies between the ends of the bar."));
    }
}
