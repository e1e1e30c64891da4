package smolny.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smolny.chart.Figure;
import smolny.chart.ParameterRangeChart;
import smolny.chart.RecordComparisonChart;
import smolny.chart.RecordedShare;
import smolny.chart.ShareSummary;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.CalibrationTrial;
import smolny.experiment.calibration.FittedParameters;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.ParameterSpace;
import smolny.experiment.calibration.PosteriorPredictive;
import smolny.output.Csv;
import smolny.output.Provenance;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;

/** What a calibration writes besides its trials: a sheet, charts and tables. */
public final class CalibrationReport {
    /** Name of the sheet. */
    public static final String SHEET = "calibration.md";

    private CalibrationReport() {}

    /**
     * Writes sheet, charts and tables.
     *
     * @param folder where
     * @param calibration what was asked
     * @param found what was found
     * @param stamp of the charts
     * @return the sheet without its charts
     */
    public static String write(Path folder, Calibration calibration, CalibrationResult found, Provenance stamp)
            throws IOException {
        LoadedScenario loaded = calibration.loaded();
        CalibrationSheet page =
                new CalibrationSheet(loaded, calibration.summary(found.box().size()), found);
        String sheet = page.markdown();
        String text = sheet + MarkdownTable.figures(figures(loaded, found), folder, "", stamp);
        Files.writeString(folder.resolve(SHEET), text, StandardCharsets.UTF_8);
        if (!found.identified().isEmpty()) {
            Files.writeString(folder.resolve("identifiability.md"), page.identifiability(), StandardCharsets.UTF_8);
        }
        CalibrationTrial reference = found.reference();
        if (reference != null) {
            String table = table(found.box(), List.of(reference));
            Files.writeString(folder.resolve("reference.csv"), table, StandardCharsets.UTF_8);
            if (!found.identified().isEmpty()) {
                Files.writeString(
                        folder.resolve(FittedParameters.FILE),
                        FittedParameters.csv(
                                FittedParameters.fitId(calibration.plan().id(), table),
                                found.box().byParameter(reference.values()),
                                found.identificationLevels(),
                                loaded.scenario().values()),
                        StandardCharsets.UTF_8);
            }
        }
        if (!found.sample().isEmpty()) {
            Files.writeString(folder.resolve("sample.csv"), table(found.box(), found.sample()), StandardCharsets.UTF_8);
        }
        return sheet;
    }

    /** A row a vector, a column a parameter. */
    private static String table(ParameterSpace box, List<CalibrationTrial> trials) {
        return Csv.text(
                box.ids(),
                trials.stream()
                        .map(trial -> Arrays.stream(trial.values())
                                .mapToObj(value -> BigDecimal.valueOf(value).toPlainString())
                                .toList())
                        .toList());
    }

    /** Both figures; none without a sample. */
    private static List<Figure> figures(LoadedScenario loaded, CalibrationResult fit) {
        if (fit.sample().isEmpty()) {
            return List.of();
        }
        List<ParameterRangeChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < fit.box().size(); i++) {
            ParameterIdentification one = fit.identified().get(i);
            var axis = fit.box().axes().get(i);
            ParameterRangeChart.Degree degree =
                    switch (one.level()) {
                        case WELL -> ParameterRangeChart.Degree.IDENTIFIED;
                        case PARTLY -> ParameterRangeChart.Degree.PARTLY;
                        case NOT, HELD_FIXED -> ParameterRangeChart.Degree.NOT;
                    };
            rows.add(new ParameterRangeChart.Row(
                    one.parameter(), axis.low(), axis.high(), one.low(), one.middle(), one.high(), degree));
        }
        String sample = fit.sample().size() + " parameter sets";
        return List.of(
                new ParameterRangeChart(
                        "identifiability",
                        "Ranges of the parameters that agree with the record \u00B7 " + sample,
                        rows),
                new RecordComparisonChart(
                        "sample", "Record and runs of the sample \u00B7 " + sample, items(loaded, fit)));
    }

    private static List<RecordedShare> items(LoadedScenario loaded, CalibrationResult fit) {
        TargetLabels names = new TargetLabels(loaded);
        List<PosteriorPredictive> predicted = PosteriorPredictive.of(fit.targets(), fit.sample());
        List<RecordedShare> items = new ArrayList<>();
        for (String heading : TargetLabels.HEADINGS) {
            IntStream.range(0, fit.targets().size())
                    .filter(j -> TargetLabels.heading(fit.targets().get(j)).equals(heading))
                    .forEach(j -> items.add(item(heading, names, fit.targets().get(j), predicted.get(j))));
        }
        return items;
    }

    private static RecordedShare item(
            String heading, TargetLabels names, RecordedTarget target, PosteriorPredictive told) {
        ShareSummary spread = new ShareSummary(
                inside(told.mean()),
                inside(told.quantile(0.25)),
                inside(told.quantile(0.75)),
                inside(told.quantile(0.05)),
                inside(told.quantile(0.95)));
        return new RecordedShare(heading, names.of(target), target.date().inShort(), spread, target.value(), false);
    }

    private static double inside(double share) {
        return Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
    }
}
