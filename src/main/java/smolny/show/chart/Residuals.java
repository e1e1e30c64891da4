package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Recorded against simulated shares of votes and elections, a row per item, with the differences at the right.
 *
 * @param name stem of the file names
 * @param title headline
 * @param items rows in the order in which they are read; a heading is printed where the group changes
 */
public record Residuals(String name, String title, List<Item> items) implements Figure {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Residuals {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no items");
        }
    }

    @Override
    public String caption() {
        Item worst = items.stream()
                .max(Comparator.comparingDouble(item -> Math.abs(item.residual())))
                .orElseThrow();
        String inside = banded()
                ? "The record lies inside the 90 % interval of the runs in " + told(false) + told(true) + "; the"
                : "One run beside the record: the";
        return inside + " widest gap is " + worst.label() + ", " + worst.date() + ": simulated "
                + Numbers.percent(worst.simulated().middle()) + " %, recorded " + Numbers.percent(worst.recorded())
                + " %.";
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Item item : items) {
            List<String> row = new ArrayList<>(List.of(
                    "item",
                    item.group(),
                    item.label(),
                    item.date(),
                    use(item.heldOut()),
                    Numbers.percent(item.recorded())));
            row.addAll(Numbers.percents(item.simulated()));
            row.add(Numbers.oneDecimal(100 * item.residual()));
            row.add(banded() ? (item.inside90() ? "1" : "0") : "");
            rows.add(row);
        }
        for (boolean heldOut : new boolean[] {false, true}) {
            if (count(heldOut) > 0) {
                rows.add(total("items", count(heldOut), heldOut));
            }
            if (count(heldOut) > 0 && banded()) {
                rows.add(total("items inside the 90 % interval", inside(heldOut), heldOut));
            }
        }
        return new Table(
                List.of(
                        "kind",
                        "group",
                        "label",
                        "old_style",
                        "use",
                        "recorded_pct",
                        "simulated_pct",
                        "low50_pct",
                        "high50_pct",
                        "low90_pct",
                        "high90_pct",
                        "residual_points",
                        "inside90"),
                rows);
    }

    @Override
    public Dimension size() {
        return new ResidualsPlot(this).size();
    }

    @Override
    public List<Spot> spots() {
        return new ResidualsPlot(this).spots();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ResidualsPlot(this).draw(new Canvas(graphics));
    }

    private String told(boolean heldOut) {
        if (count(heldOut) == 0) {
            return "";
        }
        String comma = heldOut && count(false) > 0 ? " and " : "";
        return comma + inside(heldOut) + " of " + count(heldOut) + " " + (use(heldOut) + " items").strip();
    }

    // Where nothing is held out, nothing is said of any fit.
    private String use(boolean heldOut) {
        return parted() ? (heldOut ? "held-out" : "fitted") : "";
    }

    /** True if some items were held out of a fit. */
    boolean parted() {
        return items.stream().anyMatch(Item::heldOut);
    }

    /** True if there are several runs, so that the record can lie inside or outside of them. */
    boolean banded() {
        return items.stream().anyMatch(item -> item.simulated().banded());
    }

    private int count(boolean heldOut) {
        return (int) items.stream().filter(item -> item.heldOut() == heldOut).count();
    }

    private int inside(boolean heldOut) {
        return (int) items.stream()
                .filter(item -> item.heldOut() == heldOut && item.inside90())
                .count();
    }

    private List<String> total(String label, int number, boolean heldOut) {
        return List.of("total", "", label, "", use(heldOut), "", "", "", "", "", "", "", Integer.toString(number));
    }
}
