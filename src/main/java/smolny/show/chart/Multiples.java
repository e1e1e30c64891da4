package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The three layers by group, as small multiples on the same axes.
 *
 * @param name stem of the file names
 * @param title headline
 * @param days consecutive days, earliest first
 * @param panels the groups in the order in which they are read, 1 to 18
 */
public record Multiples(String name, String title, List<Day> days, List<Panel> panels) implements Figure {
    private static final int MOST = 18;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are no or too many panels or something lies on no day
     */
    public Multiples {
        days = List.copyOf(days);
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.size() > MOST) {
            throw new IllegalArgumentException(panels.size() + " panels: must be 1 to " + MOST);
        }
        DayAxis axis = new DayAxis(days);
        for (Panel panel : panels) {
            panel.votes().forEach(vote -> axis.day(vote.day()));
            panel.layers().forEach(layer -> layer.samples().forEach(sample -> axis.day(sample.day())));
        }
    }

    @Override
    public String caption() {
        List<Ending> endings = endings();
        if (endings.isEmpty()) {
            return "No group has a line.";
        }
        Ending low = endings.get(0);
        Ending high = endings.get(endings.size() - 1);
        String text = low.layer().kind().label() + " for soviet power by group on "
                + new DayAxis(days).day(high.layer().last().day()).oldStyle() + " (Old Style): highest in "
                + high.told();
        return endings.size() == 1 ? text + "." : text + ", lowest in " + low.told() + ".";
    }

    @Override
    public Table table() {
        DayAxis axis = new DayAxis(days);
        List<List<String>> rows = new ArrayList<>();
        for (Panel panel : panels) {
            for (Layer layer : panel.layers()) {
                for (Sample sample : layer.samples()) {
                    List<String> row = new ArrayList<>(
                            List.of(panel.title(), "layer", layer.kind().label()));
                    row.addAll(axis.cells(sample.day()));
                    row.addAll(Numbers.percents(sample.spread()));
                    rows.add(row);
                }
            }
            for (RecordedVote vote : panel.votes()) {
                List<String> row = new ArrayList<>(List.of(panel.title(), "vote", vote.label()));
                row.addAll(axis.cells(vote.day()));
                row.addAll(List.of(Numbers.percent(vote.share()), "", "", "", ""));
                rows.add(row);
            }
        }
        return new Table(
                List.of(
                        "group",
                        "kind",
                        "label",
                        "day",
                        "old_style",
                        "new_style",
                        "share_pct",
                        "low50_pct",
                        "high50_pct",
                        "low90_pct",
                        "high90_pct"),
                rows);
    }

    @Override
    public Dimension size() {
        return new MultiplesPlot(this).size();
    }

    @Override
    public List<Spot> spots() {
        return new MultiplesPlot(this).spots();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new MultiplesPlot(this).draw(new Canvas(graphics));
    }

    // The outermost layer that every group with lines has speaks for all.
    private List<Ending> endings() {
        for (LayerKind kind : List.of(LayerKind.SEATS, LayerKind.EXPRESSED, LayerKind.PRIVATE)) {
            List<Ending> found = new ArrayList<>();
            for (Panel panel : panels) {
                for (Layer layer : panel.layers()) {
                    if (layer.kind() == kind) {
                        found.add(new Ending(panel.title(), layer));
                    }
                }
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingDouble(
                        ending -> ending.layer().last().spread().middle()));
                return found;
            }
        }
        return List.of();
    }

    private record Ending(String group, Layer layer) {
        String told() {
            return group + " (" + Numbers.percent(layer.last().spread().middle()) + " %)";
        }
    }
}
