package smolny.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import smolny.model.setting.Extension;
import smolny.output.Json;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.Extensions;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.ScenarioReader;

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

    /** Something that is listed, as text and as JSON; what is only text is no object of the list. */
    private record Entry(String text, @Nullable Object json) {}

    @Override
    public Integer call() {
        List<Entry> entries = entries();
        if (json) {
            out().println(Json.indented(
                    entries.stream().map(Entry::json).filter(Objects::nonNull).toList()));
        } else {
            entries.forEach(entry -> out().println(entry.text()));
        }
        return 0;
    }

    private List<Entry> entries() {
        if (what == What.SCENARIOS) {
            return scenarios();
        }
        if (what == What.EXTENSIONS) {
            return mapped(Extensions.all().values(), ListCommand::extension);
        }
        LoadedScenario loaded = ScenarioLibrary.load(scenario, List.of());
        ParameterValues values = loaded.scenario().values();
        return switch (what) {
            case PARAMETERS -> mapped(values.registry().all(), p -> parameter(p, values.estimate(p)));
            case MEASURES -> mapped(Measures.of(loaded.scenario().setting()), ListCommand::measure);
            case EVENTS -> mapped(loaded.chronicle(), ListCommand::event);
            default -> mapped(ServedRun.targets(loaded), ListCommand::target);
        };
    }

    private static <T> List<Entry> mapped(Collection<T> all, Function<T, Entry> entry) {
        return all.stream().map(entry).toList();
    }

    private static Entry extension(Extension one) {
        String type = one.getClass().getName();
        List<String> kinds = Extensions.kinds(one);
        return new Entry(
                String.format(Locale.ROOT, "%-24s %-22s %s", one.name(), String.join(", ", kinds), type),
                Json.object("name", one.name(), "for", kinds, "class", type));
    }

    private static Entry parameter(Parameter p, Estimate estimate) {
        return new Entry(
                String.format(
                        Locale.ROOT,
                        "%-28s %-9s [%s, %s] %s; %s; %s, %s%n    %s",
                        p.id(),
                        Double.toString(estimate.value()),
                        Double.toString(p.low()),
                        Double.toString(p.high()),
                        p.unit().word(),
                        p.level().word(),
                        estimate.source(),
                        estimate.identified().words(),
                        p.meaning()),
                Json.object(
                        "id", p.id(),
                        "value", estimate.value(),
                        "low", p.low(),
                        "high", p.high(),
                        "unit", p.unit().word(),
                        "level", p.level().word(),
                        "source", estimate.source(),
                        "identified", estimate.identified().words(),
                        "meaning", p.meaning()));
    }

    private static Entry measure(Measure measure) {
        MeasureName parts = MeasureName.of(measure.name());
        return new Entry(
                measure.name(),
                Json.object(
                        "name", measure.name(),
                        "place", parts.place(),
                        "measure", parts.quantity().word(),
                        "unit", parts.quantity().unit()));
    }

    private static Entry event(ChronicleEntry entry) {
        OldStyleDate date = entry.date();
        String role = entry.role().name().toLowerCase(Locale.ROOT);
        return new Entry(
                String.format(
                        Locale.ROOT,
                        "%s (%s)  %-11s %-30s %s",
                        date,
                        date.newStyle(),
                        entry.role() == ChronicleEntry.Role.SHOWN ? "no effect" : role,
                        entry.id(),
                        entry.titles().getOrDefault("en", "")),
                Json.object(
                        "id", entry.id(),
                        "date", date.toString(),
                        "role", role,
                        "title", entry.titles().get("en")));
    }

    private static Entry target(RecordedTarget target) {
        return new Entry(
                String.format(
                        Locale.ROOT,
                        "%-40s %s  %-8s %.3f +- %.3f  %s",
                        target.id(),
                        target.date(),
                        target.use().word(),
                        target.value(),
                        target.tolerance(),
                        target.title()),
                Json.object(
                        "id", target.id(),
                        "title", target.title(),
                        "date", target.date().toString(),
                        "use", target.use().word(),
                        "value", target.value(),
                        "tolerance", target.tolerance()));
    }

    /** Scenarios with their titles; then every intervention once, with the scenarios that have it or that lack it. */
    private static List<Entry> scenarios() {
        ScenarioReader reader = new ScenarioReader();
        List<Entry> entries = new ArrayList<>();
        Map<String, List<String>> having = new LinkedHashMap<>();
        Set<String> sound = new LinkedHashSet<>();
        ScenarioLibrary.scenarios().forEach((name, file) -> {
            try {
                LoadedScenario loaded = reader.load(file, List.of());
                entries.add(scenario(name, loaded));
                sound.add(name);
                loaded.interventions().forEach(one -> having.computeIfAbsent(
                                String.format(Locale.ROOT, "--do %-25s %s", one.id(), one.question()),
                                question -> new ArrayList<>())
                        .add(name));
            } catch (InvalidInputException broken) {
                entries.add(new Entry(
                        String.format(Locale.ROOT, "%-30s (has mistakes; 'smolny check %s' shows them)", name, name),
                        Json.object("name", name, "has_mistakes", true)));
            }
        });
        having.forEach((intervention, names) -> {
            Set<String> lacking = new LinkedHashSet<>(sound);
            names.forEach(lacking::remove);
            String where = lacking.isEmpty()
                    ? "in every scenario"
                    : names.size() <= lacking.size()
                            ? "in " + String.join(", ", names)
                            : "in every scenario but " + String.join(", ", lacking);
            entries.add(new Entry(String.format(Locale.ROOT, "%n%s%n    %s", intervention, where), null));
        });
        return entries;
    }

    private static Entry scenario(String name, LoadedScenario loaded) {
        return new Entry(
                String.format(Locale.ROOT, "%-30s %s", name, loaded.titles().getOrDefault("en", "")),
                Json.object(
                        "name", name,
                        "title", loaded.titles().get("en"),
                        "interventions",
                                loaded.interventions().stream()
                                        .map(one -> Json.object("id", one.id(), "question", one.question()))
                                        .toList()));
    }
}
