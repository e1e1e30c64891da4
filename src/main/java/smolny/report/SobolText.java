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
 */
record SobolText(Sensitivity.Result result) implements SensitivityText {
    private static final double LITTLE = 0.05;
    private static final int NAMED = 3;

    private List<Share> shares() {
        return result.shares().stream()
                .sorted(Comparator.comparingDouble(Share::total).reversed())
                .toList();
    }

    @Override
    public String method() {
        return "Sobol indices: the first-order index is the share of the outcome's variance that would disappear if"
                + " only this parameter were known; the total index is the share that would remain if only this parameter"
                + " were unknown.";
    }

    @Override
    public DataTable table() {
        return DataTable.<Share>ofRows(shares())
                .column("parameter", Share::parameter)
                .column("first", s -> in(s.first()))
                .column("95 %", s -> in(s.firstIn()))
                .column("total", s -> in(s.total()))
                .column("95 %", s -> in(s.totalIn()))
                .table();
    }

    @Override
    public List<String> sentences() {
        List<String> said = new ArrayList<>();
        List<Share> shares = shares();
        if (shares.stream().allMatch(s -> Double.isNaN(s.total()))) {
            said.add("No parameter changes the outcome: it is the same in every run.");
            return said;
        }
        for (int i = 0; i < Math.min(NAMED, shares.size()); i++) {
            Share s = shares.get(i);
            said.add((i == 0 ? "The parameter with the largest share of the variance is " : "The next is ") + "`"
                    + s.parameter() + "`: " + in(s.first())
                    + " by itself, " + in(s.total()) + " including interactions (95 % confidence interval "
                    + in(s.totalIn()) + ").");
        }
        double alone = shares.stream().mapToDouble(Share::first).sum();
        said.add("The first-order indices add up to " + in(alone)
                + "; the rest, up to 1, is interaction between parameters.");
        String idle = shares.stream()
                .filter(s -> s.totalIn().high() < LITTLE)
                .map(s -> "`" + s.parameter() + "`")
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            said.add("Parameters with a share below " + in(LITTLE) + ": " + idle + ".");
        }
        if (shares.stream().anyMatch(s -> s.totalIn().halfWidth() > 2 * LITTLE)) {
            said.add("Some intervals are wider than plus or minus 0.10; more 'points' in the plan would make them"
                    + " narrower.");
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
                "What changes " + result.subject(),
                new TornadoChart.Terms(
                        "Sobol indices: " + result.done(), "total", "first order", "share of the variance", false),
                shares().stream()
                        .map(s -> new ParameterEffect(
                                s.parameter(),
                                s.total(),
                                s.totalIn().low(),
                                s.totalIn().high(),
                                s.first()))
                        .toList()));
    }
}
