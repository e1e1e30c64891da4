package smolny.report;

import static smolny.report.SheetText.points;
import static smolny.report.SheetText.two;
import static smolny.report.SheetText.z;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import smolny.chart.DataTable;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.validation.TargetScore;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.scenario.ExperimentPlan.Varied;
import smolny.scenario.LoadedScenario;

/**
 * What a fit found, to be read: Markdown.
 *
 * @param loaded the scenario with its titles
 * @param how in a few words what was run
 * @param found what was found
 */
record CalibrationSheet(LoadedScenario loaded, String how, CalibrationResult found) {
    private static final double TOGETHER = 0.5;

    /** The whole sheet. */
    String markdown() {
        String title = loaded.title();
        return "# Calibration: " + title + "\n\n" + how + ".\n\n" + agreement()
                + "\n## How well the record identifies each parameter\n\n" + identifiability()
                + "\n## How far the tolerances were too small\n\n"
                + "The fit estimates one factor for each kind of target. Above 1, the counts of this kind disagree with"
                + " every parameter set by more than their tolerances, and they count less.\n\n" + factors()
                + "\n## Targets\n\n"
                + "In points: the record and its tolerance; mean and standard deviation of runs under the sample; standard"
                + " deviation of one run about the response surface; and the share of the variance over the ranges that"
                + " the surface predicts in trials left out. z: mean minus record, in tolerances.\n\n" + targets();
    }

    private List<TargetScore> seen() {
        PosteriorFit fit = found.fit();
        List<TargetScore> seen = new ArrayList<>();
        for (TargetScore score : found.scores().scores()) {
            if (fit.saw(fit.targets().indexOf(score.target()))) {
                seen.add(score);
            }
        }
        return seen;
    }

    private String agreement() {
        List<TargetScore> seen = seen();
        double squares = seen.stream()
                .mapToDouble(score -> score.z() * score.z())
                .average()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "The fit saw %d of %d targets. Runs under the %d parameter sets of the sample: RMS z of the targets seen"
                        + " %.2f; %d of them are inside the 90 %% interval of the runs, %d inside that of runs and"
                        + " tolerance together.\n",
                seen.size(),
                found.fit().targets().size(),
                found.fit().sample().size(),
                Math.sqrt(squares),
                seen.stream().filter(TargetScore::inside90Alone).count(),
                seen.stream().filter(TargetScore::inside90).count());
    }

    private String factors() {
        return DataTable.ofRows(new TreeMap<>(found.fit().factors()).entrySet())
                .column("kind of target", factor -> factor.getKey().title())
                .column("factor", factor -> two(factor.getValue()))
                .table()
                .toMarkdown(1);
    }

    private String targets() {
        TargetLabels names = new TargetLabels(loaded);
        PosteriorFit fit = found.fit();
        ToIntFunction<TargetScore> number = score -> fit.targets().indexOf(score.target());
        return DataTable.ofRows(found.scores().scores())
                .column("target", score -> names.of(score.target()))
                .column("day", score -> score.target().date().inShort())
                .column("seen", score -> fit.saw(number.applyAsInt(score)) ? "yes" : "no")
                .column("record", score -> points(score.target().value()))
                .column("tolerance", score -> points(score.target().tolerance()))
                .column("mean", score -> points(score.forecast().mean()))
                .column("SD", score -> points(score.forecast().deviation()))
                .column("z", score -> z(score.z()))
                .column("SD of one run", score -> points(fit.deviation(number.applyAsInt(score))))
                .column("predicted", score -> two(fit.explained(number.applyAsInt(score))))
                .table()
                .toMarkdown(1);
    }

    /** How well the record identifies each parameter: a table, and a sentence for each that is not identified. */
    String identifiability() {
        return String.format(
                        Locale.ROOT,
                        "Range: allowed before the calibration. Middle, 5 %% and 95 %%: quantiles of the sample."
                                + " Contraction: 1 minus the variance of the sample divided by the variance of the prior."
                                + " A parameter is identified if its contraction is at least %.2f, so that the sample's"
                                + " standard deviation is at most half of the prior's. It is partly identified from %.2f"
                                + " on, and not identified below.\n\n",
                        ParameterIdentification.WELL,
                        ParameterIdentification.PARTLY)
                + identified() + "\n" + sentences();
    }

    private String identified() {
        List<Varied> axes = found.fit().box().axes();
        List<ParameterIdentification> all = found.identified();
        return DataTable.ofRows(IntStream.range(0, all.size()).boxed().toList())
                .column("parameter", i -> "`" + all.get(i).parameter() + "`")
                .column(
                        "range",
                        i -> shown(axes.get(i).low()) + " to "
                                + shown(axes.get(i).high()))
                .column("middle", i -> three(all.get(i).middle()))
                .column("5 %", i -> three(all.get(i).low()))
                .column("95 %", i -> three(all.get(i).high()))
                .column("contraction", i -> two(all.get(i).contraction()))
                .column("identified", i -> word(all.get(i).level()))
                .table()
                .toMarkdown(1);
    }

    private static String word(IdentificationLevel degree) {
        return switch (degree) {
            case WELL -> "yes";
            case PARTLY -> "partly";
            case NOT, HELD_FIXED -> "no";
        };
    }

    /** One for each parameter that is correlated with another and not identified alone. */
    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (ParameterIdentification one : found.identified()) {
            if (one.level() != IdentificationLevel.WELL && Math.abs(one.correlation()) >= TOGETHER) {
                text.append(String.format(
                        Locale.ROOT,
                        "- `%s` is correlated with `%s` (%+.2f): the counts identify the two together rather than each"
                                + " alone.\n",
                        one.parameter(),
                        one.mostCorrelated(),
                        one.correlation()));
            }
        }
        return text.toString();
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
