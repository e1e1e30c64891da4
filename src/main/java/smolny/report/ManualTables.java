package smolny.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.measure.Measure;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.measure.Measures;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.output.ResultFolder;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.simulation.Simulation;

/** Tables of the manual in Markdown, by the name of the marker between which they stand. */
final class ManualTables {
    private ManualTables() {}

    /** Every generated table of the manual for a scenario. */
    public static Map<String, String> tables(Scenario scenario) {
        ScenarioSetting setting = scenario.setting();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("parameters", parameters(scenario.values()));
        all.put("measures", measures(setting));
        all.put("schedule", schedule());
        all.put("groups", groups(setting));
        all.put("columns", columns());
        return all;
    }

    private static String parameters(ParameterValues values) {
        StringBuilder out = head(
                "Parameter",
                "Sign",
                "Standard",
                "Range",
                "Unit",
                "Level",
                "Grounds",
                "Told by the record",
                "Acts",
                "Meaning");
        for (Parameter p : values.registry().all()) {
            Estimate estimate = values.estimate(p);
            row(
                    out,
                    "`" + p.id() + "`",
                    p.symbol(),
                    number(estimate.value()),
                    number(p.low()) + " to " + number(p.high()),
                    p.unit().word(),
                    p.level().word(),
                    estimate.source(),
                    estimate.identified().words(),
                    p.atStart() ? "at the next start" : "tomorrow",
                    p.meaning());
        }
        return out.toString();
    }

    private static String measures(ScenarioSetting setting) {
        Map<MeasuredQuantity, Set<String>> places = new LinkedHashMap<>();
        for (Measure measure : Measures.of(setting)) {
            places.computeIfAbsent(measure.quantity(), q -> new LinkedHashSet<>())
                    .add(measure.place());
        }
        StringBuilder out = head("Quantity", "Unit", "Meaning", "Measured for");
        places.forEach((quantity, where) -> row(
                out,
                "`" + quantity.word() + "`",
                quantity.unit(),
                quantity.meaning(),
                where.size() > 6
                        ? "`" + List.copyOf(where).get(0) + "` and " + (where.size() - 1) + " more"
                        : "`" + String.join("`, `", where) + "`"));
        return out.toString();
    }

    private static String schedule() {
        StringBuilder out = head("Step", "Phase", "What happens");
        int step = 1;
        for (Map.Entry<String, String> phase : Simulation.phaseDescriptions().entrySet()) {
            row(out, Integer.toString(step++), "`" + phase.getKey() + "`", phase.getValue());
        }
        return out.toString();
    }

    private static String groups(ScenarioSetting setting) {
        StringBuilder out = head(
                "Group", "Class", "Kind", "Units at scale 1", "Meetings a day", "Voters, millions", "Congress weight");
        for (SocialGroup group : setting.groups()) {
            int units = setting.places().stream()
                    .filter(place -> place.group().equals(group.id()))
                    .mapToInt(place -> place.units())
                    .sum();
            row(
                    out,
                    "`" + group.id() + "`: " + group.title(),
                    group.socialClass().name().toLowerCase(Locale.ROOT),
                    group.kind().name().toLowerCase(Locale.ROOT),
                    Integer.toString(units),
                    number(group.meetingRate()),
                    number(group.voters()),
                    number(group.congressWeight()));
        }
        return out.toString();
    }

    private static String columns() {
        StringBuilder out = head("Table", "Column", "Unit", "Meaning");
        for (TableSchema table : ResultFolder.tables()) {
            for (TableColumn column : table.columns()) {
                row(out, "`" + table.name() + ".csv`", "`" + column.name() + "`", column.unit(), column.meaning());
            }
        }
        return out.toString();
    }

    private static StringBuilder head(String... names) {
        StringBuilder out = new StringBuilder();
        row(out, names);
        out.append("|").append(" --- |".repeat(names.length)).append('\n');
        return out;
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
