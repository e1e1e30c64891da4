package smolny.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.experiment.validation.TargetQuantiles;
import smolny.experiment.validation.TargetTable;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.measure.Measure;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.measure.Measures;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.model.world.PopulationScale;
import smolny.output.ResultFolder;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.Simulation;

/** Tables of the manual in Markdown, by the name of the marker between which they stand. */
final class ManualTables {
    private static final List<String> SHOWN_PAIRED = List.of(
            "no-kornilov",
            "no-agitators",
            "land-decree",
            "all-socialist-government",
            "congress-on-20-october",
            "no-removal-order");

    private ManualTables() {}

    /** Every generated table of the manual for a scenario with its record. */
    public static Map<String, String> tables(LoadedScenario loaded) throws IOException {
        Scenario scenario = loaded.scenario();
        ScenarioSetting setting = scenario.setting();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("parameters", parameters(scenario.values()));
        all.put("identification", identification(scenario.values()));
        all.put("scales", scales(setting));
        all.put("counts", counts(scenario));
        HistoricalRecord record = loaded.record();
        all.put("grounds", grounds(record == null ? List.of() : record.targets()));
        all.put("measures", measures(setting));
        all.put("schedule", schedule());
        all.put("groups", groups(setting));
        all.put("columns", columns());
        all.put("pairing", pairing());
        return all;
    }

    private static String parameters(ParameterValues values) {
        StringBuilder out = head(
                "Parameter",
                "Symbol",
                "Value",
                "Range",
                "Unit",
                "Level",
                "Source",
                "Identified by the record",
                "Takes effect",
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
                    p.atStart() ? "at the next start" : "the next day",
                    p.meaning());
        }
        return out.toString();
    }

    private static String identification(ParameterValues values) {
        StringBuilder out = head("Level", "Number", "Parameters");
        for (IdentificationLevel level : IdentificationLevel.values()) {
            List<String> ids = values.registry().all().stream()
                    .filter(p -> values.estimate(p).identified() == level)
                    .map(p -> "`" + p.id() + "`")
                    .toList();
            row(out, level.words(), Integer.toString(ids.size()), String.join(", ", ids));
        }
        return out.toString();
    }

    private static String counts(Scenario scenario) {
        ScenarioSetting setting = scenario.setting();
        StringBuilder out = head("What", "Number");
        ParameterValues values = scenario.values();
        long calibrated = values.registry().all().stream()
                .filter(p -> values.estimate(p).identified() != IdentificationLevel.HELD_FIXED)
                .count();
        row(out, "groups", count(setting.groups().size()));
        row(out, "places", count(setting.places().size()));
        row(
                out,
                "base units at scale 1",
                count(setting.places().stream().mapToInt(place -> place.units()).sum()));
        row(out, "bodies", count(setting.bodies().size()));
        row(out, "sessions", count(setting.sessions().size()));
        row(out, "elections", count(setting.elections().size()));
        row(out, "dated events, without the chronicle", count(scenario.events().size()));
        row(out, "conditional events", count(scenario.conditional().size()));
        row(out, "parameters", count(values.registry().all().size()));
        row(out, "of these, varied by the calibration", count(calibrated));
        return out.toString();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Units and persons at each named scale; a group with a headcount has one person for each of its people at full scale. */
    private static String scales(ScenarioSetting setting) {
        StringBuilder out = head("Scale", "Units", "Persons, about");
        for (PopulationScale scale : List.of(PopulationScale.CLASS, PopulationScale.STANDARD, PopulationScale.FULL)) {
            long units = 0;
            long persons = 0;
            for (SocialGroup group : setting.groups()) {
                int ofGroup = setting.places().stream()
                        .filter(place -> place.group().equals(group.id()))
                        .mapToInt(place -> scale.unitsOf(place.units()))
                        .sum();
                boolean oneForOne = scale.oneForOne() && group.headcount() > 0;
                units += ofGroup;
                persons += oneForOne ? group.headcount() : (long) ofGroup * scale.persons();
            }
            long about = scale.oneForOne() ? persons / 100_000 * 100_000 : persons;
            row(out, "`" + scale.name() + "`", count(units), count(about));
        }
        return out.toString();
    }

    private static String grounds(List<RecordedTarget> targets) {
        Set<String> bases = new TreeSet<>();
        targets.forEach(target -> bases.add(target.evidence().basis()));
        List<String> names = new ArrayList<>(List.of("Targets"));
        names.addAll(bases);
        names.add("all");
        StringBuilder out = head(names.toArray(String[]::new));
        for (RecordedTarget.Use use : RecordedTarget.Use.values()) {
            List<RecordedTarget> some =
                    targets.stream().filter(target -> target.use() == use).toList();
            List<String> cells = new ArrayList<>(List.of("`" + use.word() + "`"));
            for (String basis : bases) {
                cells.add(Long.toString(some.stream()
                        .filter(target -> target.evidence().basis().equals(basis))
                        .count()));
            }
            cells.add(Integer.toString(some.size()));
            row(out, cells.toArray(String[]::new));
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
        StringBuilder out = head("Table", "Column", "Type", "Unit", "Meaning");
        List<TableSchema> tables = ResultFolder.tables();
        tables.addAll(List.of(TargetTable.SCHEMA, TargetQuantiles.SCHEMA));
        for (TableSchema table : tables) {
            for (TableColumn column : table.columns()) {
                row(
                        out,
                        "`" + table.name() + ".csv`",
                        "`" + column.name() + "`",
                        column.type().word(),
                        column.unit(),
                        column.meaning());
            }
        }
        return out.toString();
    }

    /** What common random numbers gain, for some of the kept answers to what-ifs. */
    private static String pairing() throws IOException {
        StringBuilder out = head("What if", "SD paired", "SD unpaired", "Runs that an unpaired study needs");
        List<List<String>> rows = Files.readAllLines(Path.of("results/reference/what-ifs.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> List.of(line.substring(2).split(" \\| ?", -1)))
                .toList();
        List<String> names = rows.get(0);
        for (String id : SHOWN_PAIRED) {
            List<String> row = rows.stream()
                    .filter(cells -> cells.get(0).equals(id))
                    .findFirst()
                    .orElseThrow();
            String paired = row.get(names.indexOf("SD paired"));
            String unpaired = row.get(names.indexOf("SD unpaired"));
            double times = Math.pow(Double.parseDouble(unpaired) / Double.parseDouble(paired), 2);
            row(out, "`" + id + "`", paired, unpaired, String.format(Locale.ROOT, "%.1f times as many", times));
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
