package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * Delegates in their seats, coloured by side or party; several bodies or dates side by side.
 *
 * @param name stem of the file names
 * @param title headline
 * @param subtitle what a seat and its colour mean
 * @param assemblies the hemicycles in the order in which they are read, at least one
 */
public record HemicycleChart(String name, String title, String subtitle, List<SeatedAssembly> assemblies)
        implements FramedFigure {
    private static final String NOTE = "Each mark is one delegate in the model, always in the same place. The number of"
            + " seats is the model's, not history's. The dashed line and the tick on the bar mark one half.";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public HemicycleChart {
        assemblies = List.copyOf(assemblies);
        Figure.requireSome(name, "assemblies", assemblies);
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (SeatedAssembly assembly : assemblies) {
            parts.add(assembly.label() + ": " + assembly.categories().get(0).label() + " " + assembly.count(0) + " of "
                    + assembly.seats().size() + " seats in the model (" + NumberFormats.percent(assembly.share(0))
                    + " %), majority "
                    + assembly.majority());
        }
        return String.join("; ", parts) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (SeatedAssembly assembly : assemblies) {
            String where = assembly.label();
            for (int category = 0; category < assembly.categories().size(); category++) {
                rows.add(DataTable.row(
                        "total",
                        where,
                        "",
                        assembly.categories().get(category).label(),
                        assembly.count(category),
                        NumberFormats.percent(assembly.share(category))));
            }
            rows.add(DataTable.row("all", where, "", "", assembly.seats().size(), "100.0"));
            rows.add(DataTable.row("majority", where, "", "", assembly.majority(), ""));
        }
        for (SeatedAssembly assembly : assemblies) {
            for (int seat = 0; seat < assembly.seats().size(); seat++) {
                SeatCategory category =
                        assembly.categories().get(assembly.seats().get(seat));
                rows.add(DataTable.row("seat", assembly.label(), seat + 1, category.label(), "1", ""));
            }
        }
        return DataTable.of("kind assembly seat category seats share_pct", rows);
    }

    @Override
    public ChartFrame frame() {
        PaintedPlot plot = new PaintedPlot("Hemicycle", (canvas, area) -> {
            new HemicycleLayout(assemblies, area.getWidth()).paint(canvas, area.getX(), area.getY());
            return List.of();
        });
        return ChartFrame.of(this, subtitle, plot, new HemicycleLayout(assemblies, ChartFrame.WIDTH).height(), NOTE);
    }
}
