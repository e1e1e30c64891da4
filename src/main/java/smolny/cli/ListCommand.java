package smolny.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.measure.Measure;
import smolny.model.measure.MeasureName;
import smolny.model.measure.Measures;
import smolny.output.Json;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.Extensions;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** Lists parameters, measures, scenarios, events or targets. */
@Command(
        name = "list",
        description = {"List what there is: parameters, measures, scenarios, and so on."})
final class ListCommand extends ConsoleCommand {
    /** What can be listed. */
    enum What {
        PARAMETERS,
        MEASURES,
        SCENARIOS,
        EVENTS,
        TARGETS,
        EXTENSIONS
    }

    @Parameters(paramLabel = "WHAT", description = "parameters, measures, scenarios, events, targets or extensions")
    private What what = What.PARAMETERS;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description =
                    "scenario whose parameters, measures, events or targets are listed (default: ${DEFAULT-VALUE})")
    private String scenario = "october-1917";

    @Option(names = "--json", description = "print JSON: a list of objects")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = out();
        if (json) {
            out.println(Json.indented(objects()));
            return 0;
        }
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
            case EXTENSIONS ->
                Extensions.all()
                        .forEach((name, one) -> out.printf(
                                Locale.ROOT,
                                "%-24s %-22s %s%n",
                                name,
                                String.join(", ", Extensions.kinds(one)),
                                one.getClass().getName()));
            case TARGETS ->
                ServedRun.targets(ScenarioLibrary.load(scenario, List.of())).forEach(t -> target(out, t));
        }
        return 0;
    }

    private List<Object> objects() {
        if (what == What.SCENARIOS) {
            return scenarioObjects();
        }
        LoadedScenario loaded = ScenarioLibrary.load(scenario, List.of());
        ParameterValues values = loaded.scenario().values();
        return switch (what) {
            case PARAMETERS -> mapped(values.registry().all(), p -> parameterObject(p, values.estimate(p)));
            case MEASURES -> mapped(Measures.of(loaded.scenario().setting()), m -> measureObject(m.name()));
            case EVENTS -> mapped(loaded.chronicle(), ListCommand::eventObject);
            case TARGETS -> mapped(ServedRun.targets(loaded), ListCommand::targetObject);
            case EXTENSIONS ->
                mapped(
                        Extensions.all().values(),
                        one -> Json.object(
                                "name", one.name(),
                                "for", Extensions.kinds(one),
                                "class", one.getClass().getName()));
            case SCENARIOS -> throw new AssertionError();
        };
    }

    private static <T> List<Object> mapped(Collection<T> all, Function<T, Object> object) {
        return all.stream().map(object).toList();
    }

    /** Scenarios without mistakes. */
    private static List<Object> scenarioObjects() {
        List<Object> all = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader();
        ScenarioLibrary.scenarios().forEach((name, file) -> {
            try {
                Scenarios.Summary summary = reader.summary(file);
                all.add(Json.object(
                        "name", name,
                        "title", summary.titles().get("en"),
                        "interventions",
                                mapped(
                                        summary.interventions(),
                                        one -> Json.object("id", one.id(), "question", one.question()))));
            } catch (InvalidInputException broken) {
                all.add(Json.object("name", name, "has_mistakes", true));
            }
        });
        return all;
    }

    private static Object parameterObject(Parameter p, Estimate estimate) {
        return Json.object(
                "id", p.id(),
                "value", estimate.value(),
                "low", p.low(),
                "high", p.high(),
                "unit", p.unit().word(),
                "level", p.level().word(),
                "source", estimate.source(),
                "identified", estimate.identified().words(),
                "meaning", p.meaning());
    }

    private static Object measureObject(String name) {
        MeasureName parts = MeasureName.of(name);
        return Json.object(
                "name", name,
                "place", parts.place(),
                "measure", parts.quantity().word(),
                "unit", parts.quantity().unit());
    }

    private static Object eventObject(ChronicleEntry entry) {
        return Json.object(
                "id", entry.id(),
                "date", entry.date().toString(),
                "role", entry.role().name().toLowerCase(Locale.ROOT),
                "title", entry.titles().get("en"));
    }

    private static Object targetObject(RecordedTarget target) {
        return Json.object(
                "id", target.id(),
                "title", target.title(),
                "date", target.date().toString(),
                "use", target.use().word(),
                "value", target.value(),
                "tolerance", target.tolerance());
    }

    private static void target(PrintWriter out, RecordedTarget target) {
        out.printf(
                Locale.ROOT,
                "%-40s %s  %-8s %.3f +- %.3f  %s%n",
                target.id(),
                target.date(),
                target.use().word(),
                target.value(),
                target.tolerance(),
                target.title());
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
