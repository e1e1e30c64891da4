package smolny.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import smolny.experiment.calibration.PlaceLevel;
import smolny.experiment.calibration.PosteriorFit;
import smolny.output.ColumnType;
import smolny.output.Csv;
import smolny.output.CsvDialect;
import smolny.output.Provenance;
import smolny.output.TableColumn;
import smolny.output.TableDefinition;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;

/** What a calibration writes besides its trials: a sheet, charts and tables. */
public final class CalibrationReport {
    /** Name of the sheet. */
    public static final String SHEET = "calibration.md";

    /** Name of the table of targets that the fit saw, as a scenario names it under {@code fitted_targets}. */
    public static final String TARGETS = "fitted_targets.csv";

    private static final TableDefinition<PosteriorFit, RecordedTarget> FITTED = new TableDefinition<
                    PosteriorFit, RecordedTarget>("fitted_targets")
            .column("target", "", "Id of a target that the fit saw.", RecordedTarget::id)
            .column("value", "share", "The recorded number.", target -> Double.toString(target.value()));
    private static final TableDefinition<String, PlaceLevel> LEVELS = new TableDefinition<String, PlaceLevel>("levels")
            .column("locality", "", "Id of the locality.", PlaceLevel::locality)
            .column("variable", "", "What has a level of its own there.", PlaceLevel::variable)
            .column("mean", ColumnType.NUMBER, "Mean of the level.", level -> rounded(level.mean()))
            .column("sd", ColumnType.NUMBER, "Standard deviation of the level.", level -> rounded(level.sd()))
            .column("fit", "", "The calibration that found it.", (fit, level) -> fit);
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
        String text = sheet + SheetText.figures(figures(loaded, found), place, "", stamp);
        Files.writeString(place.resolve(SHEET), text);
        Files.writeString(place.resolve("identifiability.md"), page.identifiability());
        String reference = table(found.fit().box(), List.of(found.fit().centre()));
        Files.writeString(place.resolve("reference.csv"), reference);
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
                        loaded.scenario().values()));
        TableFile.write(
                place,
                FITTED,
                found.fit(),
                IntStream.range(0, found.fit().targets().size())
                        .filter(found.fit()::saw)
                        .mapToObj(found.fit().targets()::get)
                        .toList());
        TableFile.write(place, LEVELS, fit, found.levels());
        Files.writeString(
                place.resolve("sample.csv"),
                table(found.fit().box(), found.fit().sample()));
        List<TableColumn> columns = found.fit().box().columns();
        TableFile.addToDictionary(
                place,
                folder,
                List.of(
                        new TableSchema("reference", columns),
                        new TableSchema("sample", columns),
                        FittedParameters.SCHEMA,
                        FITTED.schema(),
                        LEVELS.schema()),
                CsvDialect.C);
        return sheet;
    }

    private static String rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
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
            rows.add(new ParameterRangeChart.Row(
                    one.parameter(), axis.low(), axis.high(), one.low(), one.middle(), one.high(), one.level()));
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
