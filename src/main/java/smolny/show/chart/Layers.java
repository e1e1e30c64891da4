package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One place in three layers over time: what people prefer in private, what they say, and how their seats are filled,
 * with counted votes as points and events along the top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param days consecutive days, earliest first
 * @param layers the lines, at most one of each kind, at least one
 * @param votes counted votes; those named first are labelled first where room is short
 * @param events what happened, in any order
 */
public record Layers(
        String name, String title, List<Day> days, List<Layer> layers, List<RecordedVote> votes, List<Event> events)
        implements Figure {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no layer, days are not consecutive, or something lies on no day
     */
    public Layers {
        days = List.copyOf(days);
        layers = List.copyOf(layers);
        votes = List.copyOf(votes);
        events = List.copyOf(events);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no layers");
        }
        DayAxis axis = new DayAxis(days);
        layers.forEach(layer -> layer.samples().forEach(sample -> axis.day(sample.day())));
        votes.forEach(vote -> axis.day(vote.day()));
        events.forEach(event -> axis.day(event.day()));
    }

    @Override
    public String caption() {
        DayAxis axis = new DayAxis(days);
        List<String> parts = new ArrayList<>();
        for (Layer layer : layers) {
            parts.add(layer.kind().label() + " "
                    + Numbers.percent(layer.first().spread().middle()) + " % on "
                    + axis.day(layer.first().day()).oldStyle() + " and "
                    + Numbers.percent(layer.last().spread().middle()) + " % on "
                    + axis.day(layer.last().day()).oldStyle()
                    + layer.aboveHalf()
                            .map(sample -> ", first above half on "
                                    + axis.day(sample.day()).oldStyle())
                            .orElse(", never above half"));
        }
        return "Support for soviet power (Old Style dates): " + String.join("; ", parts) + ".";
    }

    @Override
    public Table table() {
        DayAxis axis = new DayAxis(days);
        List<List<String>> rows = new ArrayList<>();
        for (Layer layer : layers) {
            for (Sample sample : layer.samples()) {
                rows.add(row(
                        List.of("layer", layer.kind().label()),
                        axis.cells(sample.day()),
                        Numbers.percents(sample.spread())));
            }
        }
        for (RecordedVote vote : votes) {
            rows.add(row(
                    List.of("vote", vote.label()),
                    axis.cells(vote.day()),
                    List.of(Numbers.percent(vote.share()), "", "", "", "")));
        }
        rows.addAll(new LayersPlot(this).strip().rows());
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
                        "number_in_key"),
                rows);
    }

    @Override
    public Dimension size() {
        return new LayersPlot(this).size();
    }

    @Override
    public List<Spot> spots() {
        return new LayersPlot(this).spots();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new LayersPlot(this).draw(new Canvas(graphics));
    }

    private static List<String> row(List<String> what, List<String> when, List<String> shares) {
        List<String> row = new ArrayList<>(what);
        row.addAll(when);
        row.addAll(shares);
        row.add("");
        return row;
    }
}
