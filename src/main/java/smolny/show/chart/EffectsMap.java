package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much each parameter matters (mu*, to the right) against how much that depends on the others (sigma, upwards).
 *
 * @param name stem of the file names
 * @param title headline
 * @param subtitle what was done, one line
 * @param unit of both numbers
 * @param sways at least one, in any order
 */
public record EffectsMap(String name, String title, String subtitle, String unit, List<Sway> sways) implements Figure {

    /**
     * Copies the list, the farthest to the right first.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public EffectsMap {
        if (sways.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no points");
        }
        List<Sway> sorted = new ArrayList<>(sways);
        sorted.sort(Comparator.comparingDouble(Sway::size).reversed());
        sways = List.copyOf(sorted);
    }

    @Override
    public String caption() {
        Sway first = sways.get(0);
        return "Farthest to the right lies " + first.label() + ": mu* " + Numbers.fitting(first.size()) + ", sigma "
                + Numbers.fitting(first.spread()) + " " + unit + ".";
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Sway spot : sways) {
            rows.add(List.of(
                    spot.label(),
                    Numbers.fitting(spot.size()),
                    Numbers.fitting(spot.low()),
                    Numbers.fitting(spot.high()),
                    Numbers.fitting(spot.spread())));
        }
        return new Table(List.of("parameter", "mu_star", "low95", "high95", "sigma"), rows);
    }

    @Override
    public Dimension size() {
        return EffectsMapPlot.SIZE;
    }

    @Override
    public void draw(Graphics2D graphics) {
        new EffectsMapPlot(this, new Canvas(graphics)).draw();
    }
}
