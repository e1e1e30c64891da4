package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.show.chart.Assembly;
import smolny.show.chart.Category;
import smolny.show.chart.Day;
import smolny.show.chart.Figure;
import smolny.show.chart.HemicycleChart;

/** The seats of the body that makes the news on a few days of the first run. */
final class BenchesPage {
    private static final List<Category> SIDES = List.of(Category.SOVIET_POWER, Category.COALITION);

    private BenchesPage() {}

    static Optional<Figure> of(Results results) {
        List<Assembly> assemblies = new ArrayList<>();
        List<boolean[]> benches = results.all().first().benches;
        for (int day : results.figureDays("benches")) {
            if (day < benches.size() && benches.get(day).length > 0) {
                assemblies.add(assembly(results.day(day), benches.get(day)));
            }
        }
        String body = results.labels().place(results.setting().newsFrom());
        return assemblies.isEmpty()
                ? Optional.empty()
                : Optional.of(new HemicycleChart(
                        "benches",
                        results.firstRun(body),
                        "How each deputy would vote between soviet power and coalition; neighbours come from the same"
                                + " unit",
                        assemblies));
    }

    private static Assembly assembly(Day day, boolean[] bench) {
        List<Integer> seats = new ArrayList<>();
        for (boolean forSovietPower : bench) {
            seats.add(forSovietPower ? 0 : 1);
        }
        return new Assembly(day.oldStyle() + " (" + day.newStyle() + " N. S.)", SIDES, seats);
    }
}
