package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What moves an outcome most, a row for each parameter, the longest bar on top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param terms how the numbers are called
 * @param bars at least one, in any order
 */
public record Tornado(String name, String title, Terms terms, List<Bar> bars) implements Figure {

    /**
     * How the numbers of a tornado are called.
     *
     * @param subtitle what was done, one line
     * @param whole of the pale bar, for example "mu*"
     * @param part of the dark bar, for example "mu"
     * @param unit of both
     * @param signed whether the dark bar may point either way, so that zero stands in the middle
     */
    public record Terms(String subtitle, String whole, String part, String unit, boolean signed) {}

    /**
     * Copies the list, longest bar first.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Tornado {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no bars");
        }
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingDouble(Bar::whole).reversed());
        bars = List.copyOf(sorted);
    }

    @Override
    public String caption() {
        Bar first = bars.get(0);
        Bar last = bars.get(bars.size() - 1);
        return "Most moves " + first.label() + ": " + terms.whole() + " " + shown(first.whole()) + " " + terms.unit()
                + " (95 % interval " + shown(first.low()) + " to " + shown(first.high()) + "), " + terms.part() + " "
                + shown(first.part()) + "; least moves " + last.label() + ", " + shown(last.whole()) + ".";
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            rows.add(List.of(
                    bar.label(), shown(bar.whole()), shown(bar.low()), shown(bar.high()), shown(bar.part()), "95"));
        }
        return new Table(
                List.of("parameter", terms.whole(), "low95", "high95", terms.part(), "interval_percent"), rows);
    }

    /** A number as it is written in picture, caption and table. */
    String shown(double number) {
        return Numbers.fitting(number);
    }

    @Override
    public Dimension size() {
        return TornadoPlot.size(this);
    }

    @Override
    public void draw(Graphics2D graphics) {
        new TornadoPlot(this, new Canvas(graphics)).draw();
    }
}
