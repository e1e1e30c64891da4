package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Delegates in their seats, coloured by side or party; several bodies or dates side by side.
 *
 * @param name stem of the file names
 * @param title headline
 * @param subtitle what a seat and its colour mean
 * @param assemblies the hemicycles in the order in which they are read, at least one
 */
public record Hemicycle(String name, String title, String subtitle, List<Assembly> assemblies) implements Figure {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Hemicycle {
        assemblies = List.copyOf(assemblies);
        if (assemblies.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no assemblies");
        }
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (Assembly assembly : assemblies) {
            parts.add(assembly.label() + ": " + assembly.categories().get(0).label() + " " + assembly.count(0) + " of "
                    + assembly.seats().size() + " seats (" + Numbers.percent(assembly.share(0)) + " %), majority "
                    + assembly.majority());
        }
        return String.join("; ", parts) + ".";
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Assembly assembly : assemblies) {
            String where = assembly.label();
            for (int category = 0; category < assembly.categories().size(); category++) {
                rows.add(List.of(
                        "total",
                        where,
                        "",
                        assembly.categories().get(category).label(),
                        Integer.toString(assembly.count(category)),
                        Numbers.percent(assembly.share(category))));
            }
            rows.add(List.of(
                    "all", where, "", "", Integer.toString(assembly.seats().size()), "100.0"));
            rows.add(List.of("majority", where, "", "", Integer.toString(assembly.majority()), ""));
        }
        for (Assembly assembly : assemblies) {
            for (int seat = 0; seat < assembly.seats().size(); seat++) {
                Category category = assembly.categories().get(assembly.seats().get(seat));
                rows.add(List.of("seat", assembly.label(), Integer.toString(seat + 1), category.label(), "1", ""));
            }
        }
        return new Table(List.of("kind", "assembly", "seat", "category", "seats", "share_pct"), rows);
    }

    @Override
    public Dimension size() {
        return new HemicyclePlot(this).size();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new HemicyclePlot(this).draw(new Canvas(graphics));
    }
}
