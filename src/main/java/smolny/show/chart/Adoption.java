package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How soviet power spread: the share of soviets that have a majority for it, or of units that have passed a resolution,
 * over time, and below it the resolutions on record, one dot each.
 *
 * @param name stem of the file names
 * @param title headline
 * @param days consecutive days, earliest first
 * @param curves simulated shares, at least one
 * @param recorded recorded adoptions as events, in any order; the most important are labelled
 */
public record Adoption(String name, String title, List<Day> days, List<Curve> curves, List<Event> recorded)
        implements Figure {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no curve or something lies on no day
     */
    public Adoption {
        days = List.copyOf(days);
        curves = List.copyOf(curves);
        recorded = recorded.stream().sorted(Comparator.comparingInt(Event::day)).toList();
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no curves");
        }
        DayAxis axis = new DayAxis(days);
        recorded.forEach(event -> axis.day(event.day()));
        curves.forEach(curve -> curve.samples().forEach(sample -> axis.day(sample.day())));
    }

    @Override
    public String caption() {
        DayAxis axis = new DayAxis(days);
        List<String> parts = new ArrayList<>();
        for (Curve curve : curves) {
            Spread end = curve.last().spread();
            parts.add(curve.label() + " " + Numbers.percent(end.middle()) + " % by "
                    + axis.day(curve.last().day()).oldStyle() + interval(end) + ", "
                    + curve.reachesHalf()
                            .map(sample -> "half on " + axis.day(sample.day()).oldStyle())
                            .orElse("half never reached"));
        }
        String text = "Share gone over to soviet power, soviets by majority and units by resolution (Old Style dates): "
                + String.join("; ", parts);
        if (recorded.isEmpty()) {
            return text + ".";
        }
        return text + "; resolutions on record: " + recorded.size() + ", from "
                + axis.day(recorded.get(0).day()).oldStyle() + " to "
                + axis.day(recorded.get(recorded.size() - 1).day()).oldStyle() + ".";
    }

    private static String interval(Spread end) {
        return end.banded()
                ? " (" + Numbers.percent(end.low90()) + " to " + Numbers.percent(end.high90()) + " in 90 % of runs)"
                : "";
    }

    @Override
    public Table table() {
        DayAxis axis = new DayAxis(days);
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            for (Sample sample : curve.samples()) {
                List<String> row = new ArrayList<>(List.of("simulated", curve.label()));
                row.addAll(axis.cells(sample.day()));
                row.addAll(Numbers.percents(sample.spread()));
                row.add("");
                rows.add(row);
            }
        }
        for (int at = 0; at < recorded.size(); at++) {
            List<String> row =
                    new ArrayList<>(List.of("recorded", recorded.get(at).label()));
            row.addAll(axis.cells(recorded.get(at).day()));
            row.addAll(List.of("", "", "", "", "", Integer.toString(at + 1)));
            rows.add(row);
        }
        return new Table(
                List.of(
                        "kind",
                        "label",
                        "day",
                        "old_style",
                        "new_style",
                        "share_pct",
                        "low50_pct",
                        "high50_pct",
                        "low90_pct",
                        "high90_pct",
                        "recorded_so_far"),
                rows);
    }

    @Override
    public Dimension size() {
        return new AdoptionPlot(this).size();
    }

    @Override
    public List<Spot> spots() {
        return new AdoptionPlot(this).spots();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new AdoptionPlot(this).draw(new Canvas(graphics));
    }
}
