package smolny.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.chart.ElementaryEffectsChart;
import smolny.chart.Figure;
import smolny.chart.ParameterEffect;
import smolny.chart.TornadoChart;
import smolny.experiment.sensitivity.ElementaryEffects.Effect;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.output.NumberFormats;
import smolny.scenario.NumberWithUnit;

/**
 * What moves an outcome, by elementary effects.
 *
 * @param result what was asked and found
 */
record ElementaryEffectsText(Sensitivity.Result result) implements SensitivityText {
    private static final double ONE_WAY = 0.9;
    private static final double TWICE = 2;
    private static final int NAMED = 3;

    /** The strongest effect first. */
    private List<Effect> effects() {
        return result.effects().stream()
                .sorted(Comparator.comparingDouble(Effect::muStar).reversed())
                .toList();
    }

    @Override
    public String method() {
        return "Elementary effects (Morris): an effect is the change of the outcome when a parameter goes through its"
                + " whole range in the plan. mu is the mean of the effects, mu* the mean of their absolute values, sigma"
                + " their standard deviation; noise is the part of one effect that random variation between runs"
                + " explains.";
    }

    @Override
    public DataTable table() {
        return DataTable.<Effect>ofRows(effects())
                .column("parameter", Effect::parameter)
                .column("range", this::range)
                .column("mu", e -> signed(e.mu()))
                .column(
                        "95 %",
                        e -> signed(e.muIn().low()) + " to " + signed(e.muIn().high()))
                .column("mu*", e -> in(e.muStar()))
                .column(
                        "95 %",
                        e -> in(e.muStarIn().low()) + " to " + in(e.muStarIn().high()))
                .column("sigma", e -> in(e.sigma()))
                .column("noise", e -> Double.isNaN(e.noise()) ? "" : in(e.noise()))
                .table();
    }

    @Override
    public List<String> sentences() {
        List<String> said = new ArrayList<>();
        List<Effect> moving = effects().stream().filter(e -> e.muStar() > 0).toList();
        List<Effect> clear = moving.stream().filter(e -> !lost(e)).toList();
        for (int i = 0; i < Math.min(NAMED, clear.size()); i++) {
            said.add((i == 0 ? "The largest effect is that of " : "The next is that of ") + told(clear.get(i)) + ".");
        }
        if (clear.isEmpty()) {
            said.add("No parameter of this plan has an effect larger than random variation.");
        }
        names(clear.stream().filter(e -> e.sigma() > e.muStar()).toList())
                .ifPresent(
                        all -> said.add("The effects of these depend strongly on the other parameters: " + all + "."));
        names(moving.stream().filter(this::lost).toList())
                .ifPresent(all ->
                        said.add("Not distinguishable from random variation with this number of runs: " + all + "."));
        names(effects().stream().filter(e -> e.muStar() == 0).toList())
                .ifPresent(all -> said.add("No effect: " + all + "."));
        return said;
    }

    private boolean lost(Effect effect) {
        return effect.muIn().sign() == 0 && effect.muStar() < TWICE * effect.noise();
    }

    private String told(Effect e) {
        String where = "`" + e.parameter() + "`: from " + range(e) + " the outcome ";
        if (Math.abs(e.mu()) >= ONE_WAY * e.muStar()) {
            return where + (e.mu() > 0 ? "rises" : "falls") + " by " + in(Math.abs(e.mu())) + " " + result.unit()
                    + " on average (95 % confidence interval " + signed(e.muIn().low()) + " to "
                    + signed(e.muIn().high()) + ")";
        }
        return where + "changes by " + in(e.muStar()) + " " + result.unit() + " (95 % confidence interval "
                + in(e.muStarIn().low()) + " to " + in(e.muStarIn().high())
                + "), up or down depending on the other parameters, "
                + signed(e.mu()) + " on average";
    }

    private static Optional<String> names(List<Effect> effects) {
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        effects.stream().map(e -> "`" + e.parameter() + "`").collect(Collectors.joining(", ")));
    }

    private String signed(double value) {
        return NumberFormats.signedInUnit(result.unit(), value);
    }

    private String in(double value) {
        return NumberFormats.inUnit(result.unit(), value);
    }

    /** From where to where the plan varies an effect's parameter. */
    private String range(Effect effect) {
        return result.axes().stream()
                .filter(axis -> axis.parameter().equals(effect.parameter()))
                .map(axis -> NumberWithUnit.shown(axis.low()) + " to " + NumberWithUnit.shown(axis.high()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Figure> figures() {
        String title = "What changes " + result.subject();
        String done = "Morris: " + result.done();
        TornadoChart.Terms terms =
                new TornadoChart.Terms(done, "mu*", "mu", result.unit() + ", across the parameter's range", true);
        return List.of(
                new TornadoChart("tornado-" + result.key(), title, terms, drawn(Effect::mu)),
                new ElementaryEffectsChart(
                        "effects-" + result.key(), title, done, result.unit(), drawn(Effect::sigma)));
    }

    private List<ParameterEffect> drawn(ToDoubleFunction<Effect> second) {
        return effects().stream()
                .map(e -> new ParameterEffect(
                        e.parameter(),
                        e.muStar(),
                        e.muStarIn().low(),
                        e.muStarIn().high(),
                        second.applyAsDouble(e)))
                .toList();
    }
}
