package smolny.experiment.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.output.ColumnType;
import smolny.output.Csv;
import smolny.output.Provenance;
import smolny.output.TableColumn;
import smolny.output.TableSchema;

/**
 * The table of what a calibration found, as a scenario names it under {@code calibration}: of each parameter the value, where
 * it comes from, how well the record determines it, and which calibration found it.
 */
public final class FittedParameters {
    /** Its usual name. */
    public static final String FILE = "parameters.csv";

    /** Name and columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "parameters",
            new TableColumn("parameter", "", "Id of the parameter."),
            new TableColumn("value", ColumnType.NUMBER, "unit of the parameter", "Value that was found."),
            new TableColumn("source", "", "calibrated, or the source of the value."),
            new TableColumn("identified", "", "How well the record determines it."),
            new TableColumn("fit", "", "The calibration that found it."));

    private static final int DECIMALS = 4;
    private static final int SIGNS = 8;

    private FittedParameters() {}

    /**
     * Name of a calibration: that of its plan, and the beginning of the SHA-256 of the reference point that it wrote.
     *
     * @param plan id of the plan
     * @param reference text of its {@code reference.csv}
     */
    public static String fitId(String plan, String reference) {
        return plan + "-" + Provenance.sha256Of(reference).substring(0, SIGNS);
    }

    /**
     * The table: the new values in their order, then the other estimates of the scenario.
     *
     * @param fit name of the calibration
     * @param found values, each rounded to four decimals here
     * @param identified how well the record determines each of them
     * @param before values of the scenario that was calibrated
     */
    public static String csv(
            String fit,
            Map<Parameter, Double> found,
            Map<Parameter, IdentificationLevel> identified,
            ParameterValues before) {
        List<List<String>> rows = new ArrayList<>();
        found.forEach((parameter, value) -> {
            double rounded = BigDecimal.valueOf(value)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
            IdentificationLevel how = identified.getOrDefault(parameter, IdentificationLevel.HELD_FIXED);
            rows.add(row(parameter, new Estimate(rounded, "calibrated", how, fit)));
        });
        for (Parameter parameter : before.registry().all()) {
            Estimate estimate = before.estimate(parameter);
            boolean estimated =
                    estimate.identified() != IdentificationLevel.HELD_FIXED || estimate.value() != parameter.standard();
            if (!found.containsKey(parameter) && estimated) {
                rows.add(row(parameter, estimate));
            }
        }
        return Csv.text(SCHEMA.names(), rows);
    }

    private static List<String> row(Parameter parameter, Estimate estimate) {
        String value = BigDecimal.valueOf(estimate.value()).stripTrailingZeros().toPlainString();
        return List.of(
                parameter.id(), value, estimate.source(), estimate.identified().words(), estimate.fit());
    }
}
