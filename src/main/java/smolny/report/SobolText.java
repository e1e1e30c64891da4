package smolny.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.chart.Figure;
import smolny.chart.ParameterEffect;
import smolny.chart.TornadoChart;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.experiment.sensitivity.SobolIndices.Share;
import smolny.experiment.statistics.Interval;

/**
 * What moves an outcome, by shares of its variance.
 *
 * @param result what was asked and found
 * @param shares one for each parameter, the greatest total first
 */
record SobolText(Sensitivity.Result result, List<Share> shares) implements SensitivityText {
    private static final double LITTLE = 0.05;
    private static final int NAMED = 3;

    SobolText(Sensitivity.Result result) {
        this(result, result.shares());
    }

    /** Copies the list, the greatest total first. */
    SobolText {
        shares = shares.stream()
                .sorted(Comparator.comparingDouble(Share::total).reversed())
                .toList();
    }

    @Override
    public String method() {
        return "Sobol's indices: the first order is the share of the outcome's variance that would go if the parameter"
                + " alone were known, the total is what would be left if it alone were unknown.";
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of("parameter", "first", "95 %", "total", "95 %"),
                shares.stream()
                        .map(s ->
                                List.of(s.parameter(), in(s.first()), in(s.firstIn()), in(s.total()), in(s.totalIn())))
                        .toList());
    }

    @Override
    public List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (shares.stream().allMatch(s -> Double.isNaN(s.total()))) {
            said.add("Nothing moves it: it is the same in every run.");
            return said;
        }
        for (int i = 0; i < Math.min(NAMED, shares.size()); i++) {
            Share s = shares.get(i);
            said.add((i == 0 ? "Most of its variance hangs on " : "Then ") + "`" + s.parameter() + "`: " + in(s.first())
                    + " of it by itself, " + in(s.total()) + " together with the others (95 % interval "
                    + in(s.totalIn()) + ").");
        }
        double alone = shares.stream().mapToDouble(Share::first).sum();
        said.add("All first orders together come to " + in(alone)
                + "; what lacks to 1 is interplay between parameters.");
        String idle = shares.stream()
                .filter(s -> s.totalIn().high() < LITTLE)
                .map(s -> "`" + s.parameter() + "`")
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            said.add("Hardly any part in it, below " + in(LITTLE) + ", have: " + idle + ".");
        }
        if (shares.stream().anyMatch(s -> s.totalIn().halfWidth() > 2 * LITTLE)) {
            said.add("Some intervals are wider than 0.10 either way: more 'points' would make them narrower.");
        }
        return said;
    }

    private static String in(double share) {
        String text = String.format(Locale.ROOT, "%.2f", share);
        return text.equals("-0.00") ? "0.00" : text;
    }

    private static String in(Interval interval) {
        return in(interval.low()) + " to " + in(interval.high());
    }

    @Override
    public List<Figure> figures() {
        return List.of(new TornadoChart(
                "tornado-" + result.key(),
                "What moves " + result.subject(),
                new TornadoChart.Terms(
                        "Sobol's indices: " + result.done(), "total", "first order", "share of the variance", false),
                shares.stream()
                        .map(s -> new ParameterEffect(
                                s.parameter(),
                                s.total(),
                                s.totalIn().low(),
                                s.totalIn().high(),
                                s.first()))
                        .toList()));
    }
}
