package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.validation.TargetScore;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;

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
        String title =
                loaded.titles().getOrDefault("en", loaded.scenario().setting().id());
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

    private MarkdownTable factors() {
        MarkdownTable grid = new MarkdownTable(1, "kind of target", "factor");
        found.fit().factors().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> grid.row(entry.getKey().title(), MarkdownTable.two(entry.getValue())));
        return grid;
    }

    private MarkdownTable targets() {
        MarkdownTable grid = new MarkdownTable(
                1, "target", "day", "seen", "record", "tolerance", "mean", "SD", "z", "SD of one run", "predicted");
        TargetLabels names = new TargetLabels(loaded);
        PosteriorFit fit = found.fit();
        for (TargetScore score : found.scores().scores()) {
            RecordedTarget target = score.target();
            int nth = fit.targets().indexOf(target);
            grid.row(
                    names.of(target),
                    target.date().inShort(),
                    fit.saw(nth) ? "yes" : "no",
                    MarkdownTable.points(target.value()),
                    MarkdownTable.points(target.tolerance()),
                    MarkdownTable.points(score.forecast().mean()),
                    MarkdownTable.points(score.forecast().deviation()),
                    MarkdownTable.z(score.z()),
                    MarkdownTable.points(fit.deviation(nth)),
                    MarkdownTable.two(fit.explained(nth)));
        }
        return grid;
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

    private MarkdownTable identified() {
        MarkdownTable grid =
                new MarkdownTable(1, "parameter", "range", "middle", "5 %", "95 %", "contraction", "identified");
        for (int i = 0; i < found.identified().size(); i++) {
            ParameterIdentification one = found.identified().get(i);
            var axis = found.fit().box().axes().get(i);
            grid.row(
                    "`" + one.parameter() + "`",
                    shown(axis.low()) + " to " + shown(axis.high()),
                    three(one.middle()),
                    three(one.low()),
                    three(one.high()),
                    MarkdownTable.two(one.contraction()),
                    word(one.level()));
        }
        return grid;
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
