package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.CalibrationTrial;
import smolny.experiment.calibration.HistoryMatching;
import smolny.experiment.calibration.MorrisScreening;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.PosteriorPredictive;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.scenario.LoadedScenario;

/**
 * What a fit found, to be read: Markdown.
 *
 * @param loaded the scenario with its titles
 * @param how in a few words what was run, such as "8 seeds a trial, scale class"
 * @param fit what was found
 */
record CalibrationSheet(LoadedScenario loaded, String how, CalibrationResult fit) {
    private static final double TOGETHER = 0.5;

    /** The whole sheet. */
    String markdown() {
        List<String> parts = new ArrayList<>();
        String title =
                loaded.titles().getOrDefault("en", loaded.scenario().setting().id());
        parts.add("# Calibration: " + title + "\n\n" + how + ".\n");
        parts.add("Only the targets marked `fit` were used: " + fit.targets().size()
                + " of them. RMS z is the root mean square distance"
                + " of the simulated means from the record, in tolerances.\n");
        parts.add(points().toString());
        MorrisScreening screening = fit.screening();
        if (screening != null) {
            parts.add(screened(screening));
        }
        if (!fit.waves().isEmpty()) {
            parts.add(waves());
            parts.add(
                    fit.sample().isEmpty()
                            ? "There is no sample: the model confirmed no parameter set.\n"
                            : "The sample has " + fit.sample().size() + " parameter sets.\n");
            parts.add("## How well the record identifies each parameter\n\n" + identifiability());
            parts.add("## Emulator\n\n"
                    + "For each statistic: the share of its variance that the emulator predicts in trials left out, and"
                    + " the error of the emulator, with the tolerance, in points. The first wave covers the whole range,"
                    + " the last wave only what was left of it, where there is less variance to"
                    + " predict.\n\n" + emulator());
        }
        parts.add("## Statistics\n\n" + (fit.sample().isEmpty() ? "" : predictive()) + statistics());
        return String.join("\n", parts);
    }

    private static String screened(MorrisScreening screening) {
        MarkdownTable grid = new MarkdownTable(1, "parameter", "most", "all", "moves most");
        for (MorrisScreening.Move move : screening.moves()) {
            grid.row(
                    "`" + move.parameter() + "`",
                    MarkdownTable.two(move.most()),
                    MarkdownTable.two(move.overall()),
                    move.target());
        }
        List<String> idle = screening.moves().stream()
                .filter(move -> !move.active())
                .map(move -> "`" + move.parameter() + "`")
                .toList();
        return "## Screening\n\nElementary effects (Morris) from "
                + screening.trials().size()
                + " trials: the change of the most affected statistic when a parameter goes through its range, and the"
                + " root mean square over all statistics, in tolerances.\n\n" + grid + "\n"
                + (idle.isEmpty()
                        ? "Every parameter changes some statistic by half a tolerance or more; none is left out.\n"
                        : "Left out of the emulator because they change no statistic by half a tolerance: "
                                + String.join(", ", idle)
                                + ". They take any value in later trials and in the sample.\n");
    }

    private MarkdownTable points() {
        MarkdownTable grid = new MarkdownTable(1, "", "RMS z", "largest z", "runs");
        row(grid, "the scenario's values", fit.start());
        for (int nth = 0; nth < fit.searchEnds().size(); nth++) {
            row(grid, "end of search " + (nth + 1), fit.searchEnds().get(nth));
        }
        if (!fit.sample().isEmpty()) {
            row(grid, "best of the sample", fit.sample().get(0));
            row(grid, "worst of the sample", fit.sample().get(fit.sample().size() - 1));
        }
        return grid;
    }

    private void row(MarkdownTable grid, String name, CalibrationTrial trial) {
        double worst = 0;
        for (int j = 0; j < fit.targets().size(); j++) {
            worst = Math.max(worst, Math.abs(trial.z(fit.targets(), j)));
        }
        grid.row(
                name,
                MarkdownTable.two(Math.sqrt(trial.loss(fit.targets()))),
                MarkdownTable.two(worst),
                Integer.toString(trial.runs()));
    }

    private String waves() {
        MarkdownTable grid = new MarkdownTable(0, "wave", "trials", "part left", "within", "predicted by the emulator");
        int number = 0;
        for (HistoryMatching.Wave wave : fit.waves()) {
            grid.row(
                    Integer.toString(++number),
                    Integer.toString(wave.points()),
                    String.format(Locale.ROOT, "%.2g", wave.left()),
                    String.format(Locale.ROOT, "%.2f", wave.level()),
                    String.format(
                            Locale.ROOT,
                            "%.0f %%",
                            100
                                    * wave.told().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .average()
                                            .orElse(Double.NaN)));
        }
        return "## Waves\n\n"
                + "After each wave: the part of the parameter space that is left (1 is all of it); the distance from the"
                + " record within which all but the two worst statistics lie there, in standard deviations of tolerance,"
                + " random variation and emulator together (3, or the least that is reached anywhere); and the share of the statistics' variance over"
                + " the wave's trials that the emulator predicts in trials left out.\n\n" + grid;
    }

    private MarkdownTable emulator() {
        MarkdownTable grid = new MarkdownTable(
                1, "target", "day", "predicted, first", "error, first", "predicted, last", "error, last", "tolerance");
        TargetLabels names = new TargetLabels(loaded);
        HistoryMatching.Wave first = fit.waves().get(0);
        HistoryMatching.Wave last = fit.waves().get(fit.waves().size() - 1);
        for (int j = 0; j < fit.targets().size(); j++) {
            var target = fit.targets().get(j);
            grid.row(
                    names.of(target),
                    target.date().inShort(),
                    MarkdownTable.two(first.told().get(j)),
                    MarkdownTable.points(first.error().get(j)),
                    MarkdownTable.two(last.told().get(j)),
                    MarkdownTable.points(last.error().get(j)),
                    MarkdownTable.points(target.tolerance()));
        }
        return grid;
    }

    private String predictive() {
        MarkdownTable grid = new MarkdownTable(
                1,
                "target",
                "day",
                "record",
                "tolerance",
                "mean",
                "SD between sets",
                "SD between runs",
                "z",
                "in 90 %");
        TargetLabels names = new TargetLabels(loaded);
        List<PosteriorPredictive> all = PosteriorPredictive.of(fit.targets(), fit.sample());
        double squares = 0;
        long inside = 0;
        for (PosteriorPredictive one : all) {
            squares += one.z() * one.z() / all.size();
            inside += one.inside90() ? 1 : 0;
            grid.row(
                    names.of(one.target()),
                    one.target().date().inShort(),
                    MarkdownTable.points(one.target().value()),
                    MarkdownTable.points(one.target().tolerance()),
                    MarkdownTable.points(one.mean()),
                    MarkdownTable.points(one.between()),
                    MarkdownTable.points(one.luck()),
                    MarkdownTable.z(one.z()),
                    one.inside90() ? "yes" : "no");
        }
        return String.format(
                        Locale.ROOT,
                        "Runs of the sample compared with the record, in points: RMS z %.2f; %d of %d recorded values"
                                + " are inside the 90 %% interval of runs and tolerance together.\n\n",
                        Math.sqrt(squares),
                        inside,
                        all.size())
                + grid + "\nThe values of the scenario and the reference point:\n\n";
    }

    private MarkdownTable statistics() {
        MarkdownTable grid =
                new MarkdownTable(1, "target", "day", "record", "tolerance", "scenario", "z", "reference", "z");
        CalibrationTrial reference = fit.reference();
        TargetLabels names = new TargetLabels(loaded);
        for (int j = 0; j < fit.targets().size(); j++) {
            var target = fit.targets().get(j);
            grid.row(
                    names.of(target),
                    target.date().inShort(),
                    MarkdownTable.points(target.value()),
                    MarkdownTable.points(target.tolerance()),
                    MarkdownTable.points(fit.start().mean(j)),
                    signed(fit.start(), j),
                    reference == null ? "" : MarkdownTable.points(reference.mean(j)),
                    reference == null ? "" : signed(reference, j));
        }
        return grid;
    }

    /** How well the record identifies each parameter: a table, and a sentence for each that is not identified. */
    String identifiability() {
        return "Range: allowed before the calibration. Middle, 5 % and 95 %: quantiles of the sample. Width: that"
                + " interval divided by nine tenths of the range. Predicted: the share of the parameter's variance over"
                + " the whole space that the fitted counts predict in trials left out. Moves: the greatest change of a"
                + " fitted count when the parameter goes through its range, in tolerances. A parameter is identified if"
                + " the width is at most 0.5. It is not identified if the width is above 0.8 and predicted below 0.3, or"
                + " if it changes nothing by half a tolerance. Otherwise it is partly"
                + " identified.\n\n" + identified() + "\n" + sentences();
    }

    private MarkdownTable identified() {
        MarkdownTable grid = new MarkdownTable(
                1, "parameter", "range", "middle", "5 %", "95 %", "width", "predicted", "moves", "identified");
        for (int i = 0; i < fit.box().size(); i++) {
            ParameterIdentification one = fit.identified().get(i);
            var axis = fit.box().axes().get(i);
            grid.row(
                    "`" + one.parameter() + "`",
                    shown(axis.low()) + " to " + shown(axis.high()),
                    three(one.middle()),
                    three(one.low()),
                    three(one.high()),
                    MarkdownTable.two(one.width()),
                    MarkdownTable.two(one.recoverable()),
                    MarkdownTable.two(one.largestEffect()),
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

    /** One for each parameter that is not identified. */
    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (ParameterIdentification one : fit.identified()) {
            if (one.level() != IdentificationLevel.WELL) {
                text.append("- `")
                        .append(one.parameter())
                        .append("` ")
                        .append(sentence(one))
                        .append('\n');
            }
        }
        return text.isEmpty() ? "Every parameter is identified.\n" : text.toString();
    }

    private static String sentence(ParameterIdentification one) {
        String left = Double.isNaN(one.width())
                ? "there is no sample to show more"
                : String.format(Locale.ROOT, "the sample keeps %.0f %% of its range", 100 * Math.min(1, one.width()));
        String partner = Math.abs(one.correlation()) < TOGETHER
                ? ""
                : String.format(
                        Locale.ROOT,
                        " It is correlated with `%s` (%+.2f): the counts identify the two together rather than each"
                                + " alone.",
                        one.mostCorrelated(),
                        one.correlation());
        if (one.largestEffect() < MorrisScreening.LEAST) {
            return String.format(
                    Locale.ROOT,
                    "changes no fitted count by more than %.1f tolerances: the counts do not identify it, and results"
                            + " that depend on it rest on an assumption.",
                    one.largestEffect());
        }
        return (one.level() == IdentificationLevel.NOT
                        ? "is not identified: different values give the same counts; "
                        : "is partly identified: ")
                + left + "." + partner;
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private static String three(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private String signed(CalibrationTrial trial, int target) {
        return MarkdownTable.z(trial.z(fit.targets(), target));
    }
}
