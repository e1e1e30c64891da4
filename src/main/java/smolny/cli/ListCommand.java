package smolny.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** Lists parameters, measures, scenarios or events. */
@Command(
        name = "list",
        description = {"List parameters, measures, scenarios or events."})
final class ListCommand extends ConsoleCommand {
    /** What can be listed. */
    enum What {
        PARAMETERS,
        MEASURES,
        SCENARIOS,
        EVENTS
    }

    @Parameters(paramLabel = "WHAT", description = "parameters, measures, scenarios or events")
    private What what = What.PARAMETERS;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "scenario whose parameters, measures or events are listed (default: ${DEFAULT-VALUE})")
    private String scenario = "october-1917";

    @Override
    public Integer call() {
        PrintWriter out = out();
        switch (what) {
            case PARAMETERS -> {
                ParameterValues values =
                        ScenarioLibrary.load(scenario, List.of()).scenario().values();
                values.registry().all().forEach(p -> parameter(out, p, values.estimate(p)));
            }
            case MEASURES -> {
                LoadedScenario loaded = ScenarioLibrary.load(scenario, List.of());
                Measures.of(loaded.scenario().setting()).stream()
                        .map(Measure::name)
                        .forEach(out::println);
            }
            case SCENARIOS -> scenarios(out);
            case EVENTS -> ScenarioLibrary.load(scenario, List.of()).chronicle().forEach(e -> event(out, e));
        }
        return 0;
    }

    /** Scenarios with their titles; then every intervention once, with the scenarios that have it or that lack it. */
    private static void scenarios(PrintWriter out) {
        ScenarioReader reader = new ScenarioReader();
        Map<String, List<String>> having = new LinkedHashMap<>();
        Set<String> sound = new LinkedHashSet<>();
        ScenarioLibrary.scenarios().forEach((name, file) -> {
            Scenarios.Summary summary;
            try {
                summary = reader.summary(file);
            } catch (InvalidInputException broken) {
                out.printf(Locale.ROOT, "%-30s (has mistakes; 'smolny check %s' shows them)%n", name, name);
                return;
            }
            sound.add(name);
            out.printf(Locale.ROOT, "%-30s %s%n", name, summary.titles().getOrDefault("en", ""));
            summary.interventions().forEach(one -> having.computeIfAbsent(
                            String.format(Locale.ROOT, "--do %-25s %s", one.id(), one.question()),
                            question -> new ArrayList<>())
                    .add(name));
        });
        having.forEach((intervention, names) -> {
            Set<String> lacking = new LinkedHashSet<>(sound);
            names.forEach(lacking::remove);
            String where = lacking.isEmpty()
                    ? "in every scenario"
                    : names.size() <= lacking.size()
                            ? "in " + String.join(", ", names)
                            : "in every scenario but " + String.join(", ", lacking);
            out.printf(Locale.ROOT, "%n%s%n    %s%n", intervention, where);
        });
    }

    private static void parameter(PrintWriter out, Parameter p, Estimate estimate) {
        out.printf(
                Locale.ROOT,
                "%-28s %-9s [%s, %s] %s; %s; %s, %s%n    %s%n",
                p.id(),
                Double.toString(estimate.value()),
                Double.toString(p.low()),
                Double.toString(p.high()),
                p.unit().word(),
                p.level().word(),
                estimate.source(),
                estimate.identified().words(),
                p.meaning());
    }

    private static void event(PrintWriter out, ChronicleEntry entry) {
        OldStyleDate date = entry.date();
        out.printf(
                Locale.ROOT,
                "%s (%s)  %-11s %-30s %s%n",
                date,
                date.newStyle(),
                entry.role() == ChronicleEntry.Role.SHOWN
                        ? "no effect"
                        : entry.role().name().toLowerCase(Locale.ROOT),
                entry.id(),
                entry.titles().getOrDefault("en", ""));
    }
}
