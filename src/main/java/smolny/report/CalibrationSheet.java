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
        parts.add("Only targets marked `fit` were seen: " + fit.targets().size()
                + " of them. RMS z is the root mean square"
                + " distance of simulated mean from record, in tolerances.\n");
        parts.add(points().toString());
        MorrisScreening screening = fit.screening();
        if (screening != null) {
            parts.add(screened(screening));
        }
        if (!fit.waves().isEmpty()) {
            parts.add(waves());
            parts.add(
                    fit.sample().isEmpty()
                            ? "No sample: nothing was left that the model confirmed.\n"
                            : "The sample has " + fit.sample().size() + " vectors.\n");
            parts.add("## What the record tells of each parameter\n\n" + identifiability());
            parts.add("## Emulator\n\n"
                    + "For each statistic how much of its spread the emulator told of trials left out, and its"
                    + " error beside the tolerance, in points: in the first wave over the whole box, in the last"
                    + " over what was left, where there is less spread to tell.\n\n" + emulator());
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
        return "## Screening\n\nBy Morris's elementary effects, "
                + screening.trials().size()
                + " trials: what crossing a parameter's range does to the statistic that it moves most, and root mean"
                + " square over all, in tolerances.\n\n" + grid + "\n"
                + (idle.isEmpty()
                        ? "Every parameter moves some statistic by half a tolerance or more; none is left out.\n"
                        : "Left out of the emulator, for they move no statistic by half a tolerance: "
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
        MarkdownTable grid = new MarkdownTable(0, "wave", "trials", "box left", "within", "told by the emulator");
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
                + "After each wave: which part of the box is left, 1 being all, when the two worst statistics are"
                + " overlooked and no other may be further out than so many standard deviations of tolerance, luck and"
                + " emulator together (3, or the least that is reached anywhere); and how much of the statistics' spread"
                + " over the wave's trials the emulator tells of those left out.\n\n" + grid;
    }

    private MarkdownTable emulator() {
        MarkdownTable grid = new MarkdownTable(
                1, "target", "day", "told, first", "error, first", "told, last", "error, last", "tolerance");
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
                1, "target", "day", "record", "tolerance", "mean", "SD of vectors", "SD of luck", "z", "in 90 %");
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
                        "The sample's runs beside the record: RMS z %.2f; %d of %d records inside the middle nine"
                                + " tenths of runs and tolerance together. In points.\n\n",
                        Math.sqrt(squares),
                        inside,
                        all.size())
                + grid + "\nThe scenario's values and the reference point:\n\n";
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

    /** What the record tells of each parameter: a table, and a sentence for each that it does not tell. */
    String identifiability() {
        return "Range is what was allowed before the fit; the sample's middle and its 5 and 95 per cent points are"
                + " what is left. Width: that interval beside nine tenths of the range. Told: how much of the parameter's"
                + " spread over the whole box the fitted counts tell, of trials left out. Moves: the most that crossing"
                + " the range moves any fitted count, in tolerances. Identified: width at most 0.5; not identified: width"
                + " above 0.8 and told below 0.3, or moves nothing by half a"
                + " tolerance; partly: the"
                + " rest.\n\n" + identified() + "\n" + sentences();
    }

    private MarkdownTable identified() {
        MarkdownTable grid = new MarkdownTable(
                1, "parameter", "range", "middle", "5 %", "95 %", "width", "told", "moves", "identified");
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
                ? "there is no sample to tell more"
                : String.format(Locale.ROOT, "the sample keeps %.0f %% of its range", 100 * Math.min(1, one.width()));
        String partner = Math.abs(one.correlation()) < TOGETHER
                ? ""
                : String.format(
                        Locale.ROOT,
                        " It goes together with `%s` (correlation %+.2f): the counts tell the two jointly rather than"
                                + " each.",
                        one.mostCorrelated(),
                        one.correlation());
        if (one.largestEffect() < MorrisScreening.LEAST) {
            return String.format(
                    Locale.ROOT,
                    "moves no fitted count by more than %.1f tolerances: the counts say nothing of it, and what"
                            + " depends on it is an assumption.",
                    one.largestEffect());
        }
        return (one.level() == IdentificationLevel.NOT
                        ? "is not identified: different values of it give the same counts; "
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
