package smolny.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.FittedParameters;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.ParameterSpace;
import smolny.experiment.calibration.PosteriorFit;
import smolny.output.ColumnType;
import smolny.output.Csv;
import smolny.output.CsvDialect;
import smolny.output.Provenance;
import smolny.output.TableColumn;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.LoadedScenario;

/** What a calibration writes besides its trials: a sheet, charts and tables. */
public final class CalibrationReport {
    /** Name of the sheet. */
    public static final String SHEET = "calibration.md";

    /** Name of the table of targets that the fit saw, as a scenario names it under {@code fitted_targets}. */
    public static final String TARGETS = "fitted_targets.csv";

    private static final TableSchema FITTED = new TableSchema(
            "fitted_targets",
            new TableColumn("target", "", "Id of a target that the fit saw."),
            new TableColumn("value", "share", "The recorded number."));

    private static final TableSchema LEVELS = new TableSchema(
            "levels",
            new TableColumn("locality", "", "Id of the locality."),
            new TableColumn("variable", "", "What has a level of its own there."),
            new TableColumn("mean", ColumnType.NUMBER, "", "Mean of the level."),
            new TableColumn("sd", ColumnType.NUMBER, "", "Standard deviation of the level."),
            new TableColumn("fit", "", "The calibration that found it."));

    private static final int DECIMALS = 6;

    private CalibrationReport() {}

    /**
     * Writes sheet, charts and tables.
     *
     * @param place where
     * @param folder of trials, of which they become a part
     * @param calibration what was asked
     * @param found what was found
     * @param stamp of the charts
     * @return the sheet without its charts
     */
    public static String write(
            Path place, Path folder, Calibration calibration, CalibrationResult found, Provenance stamp)
            throws IOException {
        LoadedScenario loaded = calibration.loaded();
        CalibrationSheet page = new CalibrationSheet(
                loaded, calibration.summary(found.identified().size()), found);
        String sheet = page.markdown();
        String text = sheet + MarkdownTable.figures(figures(loaded, found), place, "", stamp);
        Files.writeString(place.resolve(SHEET), text, StandardCharsets.UTF_8);
        Files.writeString(place.resolve("identifiability.md"), page.identifiability(), StandardCharsets.UTF_8);
        String reference = table(found.fit().box(), List.of(found.fit().centre()));
        Files.writeString(place.resolve("reference.csv"), reference, StandardCharsets.UTF_8);
        String fit = FittedParameters.fitId(calibration.plan().id(), reference);
        Files.writeString(
                place.resolve(FittedParameters.FILE),
                FittedParameters.csv(
                        fit,
                        found.fit()
                                .box()
                                .byParameter(Arrays.stream(found.fit().centre())
                                        .map(value -> Double.parseDouble(rounded(value)))
                                        .toArray()),
                        found.identificationLevels(),
                        loaded.scenario().values()),
                StandardCharsets.UTF_8);
        Files.writeString(place.resolve(TARGETS), targets(found.fit()), StandardCharsets.UTF_8);
        Files.writeString(
                place.resolve("levels.csv"),
                Csv.text(
                        LEVELS.names(),
                        found.levels().stream()
                                .map(level -> List.of(
                                        level.locality(),
                                        level.variable(),
                                        rounded(level.mean()),
                                        rounded(level.sd()),
                                        fit))
                                .toList()),
                StandardCharsets.UTF_8);
        Files.writeString(
                place.resolve("sample.csv"),
                table(found.fit().box(), found.fit().sample()),
                StandardCharsets.UTF_8);
        List<TableColumn> columns = found.fit().box().columns();
        TableFile.addToDictionary(
                place,
                folder,
                List.of(
                        new TableSchema("reference", columns),
                        new TableSchema("sample", columns),
                        FittedParameters.SCHEMA,
                        FITTED,
                        LEVELS),
                CsvDialect.C);
        return sheet;
    }

    private static String rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Every target that the fit saw, with the number on record. */
    private static String targets(PosteriorFit fit) {
        return Csv.text(
                FITTED.names(),
                IntStream.range(0, fit.targets().size())
                        .filter(fit::saw)
                        .mapToObj(fit.targets()::get)
                        .map(target -> List.of(target.id(), Double.toString(target.value())))
                        .toList());
    }

    /** A table with a row for each set of values and a column for each parameter. */
    private static String table(ParameterSpace box, List<double[]> sets) {
        return Csv.text(
                box.ids(),
                sets.stream()
                        .map(values -> Arrays.stream(values)
                                .mapToObj(CalibrationReport::rounded)
                                .toList())
                        .toList());
    }

    /** Both figures. */
    private static List<Figure> figures(LoadedScenario loaded, CalibrationResult fit) {
        List<ParameterRangeChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < fit.identified().size(); i++) {
            ParameterIdentification one = fit.identified().get(i);
            var axis = fit.fit().box().axes().get(i);
            ParameterRangeChart.Degree degree =
                    switch (one.level()) {
                        case WELL -> ParameterRangeChart.Degree.IDENTIFIED;
                        case PARTLY -> ParameterRangeChart.Degree.PARTLY;
                        case NOT, HELD_FIXED -> ParameterRangeChart.Degree.NOT;
                    };
            rows.add(new ParameterRangeChart.Row(
                    one.parameter(), axis.low(), axis.high(), one.low(), one.middle(), one.high(), degree));
        }
        String sample = fit.fit().sample().size() + " parameter sets";
        return List.of(
                new ParameterRangeChart(
                        "identifiability",
                        "Ranges of the parameters that agree with the record \u00B7 " + sample,
                        rows),
                new RecordComparisonChart(
                        "sample",
                        "Record and runs of the sample \u00B7 " + sample,
                        new TargetLabels(loaded).shares(fit.scores(), "", false)));
    }
}
