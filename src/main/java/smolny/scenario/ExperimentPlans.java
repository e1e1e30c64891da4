package smolny.scenario;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

/** Plan files: which runs to make of a scenario. */
public final class ExperimentPlans {
    private static final long MOST_RUNS = 1_000_000_000;
    /** Mistakes that do not prevent counting the runs. */
    private static final Set<String> COUNTABLE = Set.of("P801", "P802", "P806", "R301", "E801", "K107");

    private final Path file;
    private final ScenarioReader scenarios;
    private final ProblemList problems = new ProblemList();

    private ExperimentPlans(Path file, ScenarioReader scenarios) {
        this.file = file;
        this.scenarios = scenarios;
    }

    /**
     * Loads a plan. Its scenario is loaded to see that it can be run with each intervention named, and then forgotten.
     *
     * @param file the plan's file; its scenario lies beside it, in the folder above or in the library
     * @throws InvalidInputException if anything is wrong with the plan or the scenario, with every problem found
     */
    public static ExperimentPlan load(Path file) {
        ExperimentPlans loading = new ExperimentPlans(file, new ScenarioReader());
        Optional<ExperimentPlan> plan = loading.plan();
        if (plan.isEmpty() || loading.problems.hasErrors()) {
            throw new InvalidInputException(loading.problems);
        }
        return plan.get();
    }

    /** Whether this file says that it is a plan. */
    public static boolean isPlan(Path file) {
        return new ScenarioFileSource(folder(file))
                .open(file, new ProblemList())
                .filter(text -> ScenarioReader.isKind("plan", text))
                .isPresent();
    }

    /** Every problem of a plan and of the scenario that it names, in file order. */
    static List<Problem> check(Path file, ScenarioReader scenarios) {
        ExperimentPlans loading = new ExperimentPlans(file, scenarios);
        loading.plan();
        return loading.problems.inFileOrder();
    }

    private Optional<ExperimentPlan> plan() {
        ScenarioFileSource source = new ScenarioFileSource(folder(file));
        Optional<SourceText> text = source.open(file, problems);
        Optional<Fields> tree = text.flatMap(
                t -> new ScenarioFileParser(source, new IdentityHashMap<>()).map(file, t, "plan", problems));
        tree.ifPresent(plan -> PlanChecks.check(plan, problems));
        Path scenario = tree.flatMap(plan -> scenario(plan)).orElse(file);
        boolean countable = !problems.hasErrors(code -> !COUNTABLE.contains(code));
        Optional<ExperimentPlan> plan = tree.filter(map -> countable).map(map -> read(map, scenario));
        plan.ifPresent(p -> affordable(p, tree.orElseThrow()));
        return plan;
    }

    /** P803 for more runs than the budget allows, or than any plan may have. */
    private void affordable(ExperimentPlan plan, Fields tree) {
        long bound = plan.budget().runs() > 0 ? plan.budget().runs() : MOST_RUNS;
        if (plan.runs().compareTo(BigInteger.valueOf(bound)) <= 0) {
            return;
        }
        Optional<SourceNode> budget = tree.map("budget").flatMap(map -> map.get("runs"));
        String product = plan.runFactors().stream().map(String::valueOf).collect(Collectors.joining(" x "));
        problems.error(
                "P803",
                budget.or(() -> tree.get("design")).orElseThrow().at(),
                "the plan needs " + product + " = " + plan.runs() + " runs; the "
                        + (budget.isPresent() ? "budget" : "most") + " is " + bound,
                budget.isPresent() ? "raise the budget, or use fewer steps or seeds" : "use fewer steps or seeds");
    }

    private static ExperimentPlan read(Fields tree, Path scenario) {
        CheckedRow row = new CheckedRow(tree);
        CheckedRow seeds = new CheckedRow(tree.map("seeds").orElseThrow());
        CheckedRow budget = row.inner("budget");
        CheckedRow write = row.inner("write");
        return new ExperimentPlan(
                row.text("id"),
                row.titles(),
                row.text("of"),
                scenario,
                row.names("do"),
                varied(tree.map("vary").orElseThrow()),
                row.names("also"),
                row.one("design", ExperimentPlan.Design.class),
                row.whole("points", 0),
                new ExperimentPlan.Seeds(Long.parseLong(seeds.text("first", "1")), seeds.whole("runs", 1)),
                row.text("scale", "standard"),
                new ExperimentPlan.Budget(budget.whole("runs", 0), budget.whole("minutes", 0)),
                new ExperimentPlan.Output(
                        tables(write),
                        write.names("format"),
                        write.text("locale", "C"),
                        write.names("series"),
                        write.whole("every", 1)),
                row.text("fits", "marked").equals("all"),
                row.names("spreads"));
    }

    /** Measures that are named, or days, are kept in the table series, whether the plan lists it or not. */
    private static List<String> tables(CheckedRow write) {
        List<String> tables = new ArrayList<>(write.names("tables"));
        if ((write.has("series") || write.has("every")) && !tables.contains("series")) {
            tables.add("series");
        }
        return tables;
    }

    private static List<ExperimentPlan.Varied> varied(Fields vary) {
        List<ExperimentPlan.Varied> all = new ArrayList<>();
        for (SourceNode.Field field : vary.fields()) {
            if (field.value() instanceof Fields range) {
                all.add(range(field.key(), new CheckedRow(range)));
            } else {
                List<Double> values = new CheckedRow(vary)
                        .names(field.key()).stream()
                                .map(text ->
                                        NumberWithUnit.parse(text).orElseThrow().value())
                                .toList();
                double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
                double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
                all.add(new ExperimentPlan.Varied(field.key(), values, low, high));
            }
        }
        return all;
    }

    private static ExperimentPlan.Varied range(String parameter, CheckedRow range) {
        double from = range.number("from");
        double to = range.number("to");
        int last = range.whole("steps", 0) - 1;
        List<Double> values = new ArrayList<>();
        for (int step = 0; step <= last; step++) {
            values.add((from * (last - step) + to * step) / last);
        }
        return new ExperimentPlan.Varied(parameter, values, from, to);
    }

    /** The folder from which a plan and its scenario are read: the one above the plan's own, if there is one. */
    private static Path folder(Path file) {
        Path own = file.toAbsolutePath().normalize().resolveSibling("");
        Path above = own.getParent();
        return above == null ? own : above;
    }

    /** The scenario's file, if it is there and can be run as the plan wants; else the reasons why not. */
    private Optional<Path> scenario(Fields plan) {
        Optional<Scalar> name = plan.scalar("of").filter(of -> !of.text().isEmpty());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        // No other text can be an id, and some could not even be a path.
        boolean wellFormed = name.get().text().matches("[a-z0-9-]+");
        String base = wellFormed ? name.get().text() + Scenarios.ENDING : "";
        Optional<Path> scenario = wellFormed
                ? runnable(file.resolveSibling(base))
                        .or(() -> runnable(above().resolve(base)))
                        .or(() -> runnable(Scenarios.library().resolve(base)))
                : Optional.empty();
        if (scenario.isEmpty()) {
            List<Path> folders = List.of(file.toAbsolutePath().resolveSibling(""), folder(file));
            String hint = ScenarioInheritance.hint(name.get().text(), folders)
                    .orElse("put the plan beside the scenario, or in a folder inside it as scenarios/plans is");
            problems.error(
                    "E801",
                    name.get().at(),
                    "no scenario '" + name.get().text() + "' beside this file, in the folder above or in the library",
                    hint);
        }
        scenario.ifPresent(path -> tried(path, plan));
        return scenario;
    }

    private void tried(Path scenario, Fields plan) {
        List<String> always = new ArrayList<>();
        Optional<LoadedScenario> plain = loaded(scenario, always);
        if (plain.isEmpty()) {
            return;
        }
        Set<String> measures = Measures.of(plain.get().scenario().setting()).stream()
                .map(Measure::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Scalar measure :
                plan.map("write").map(write -> write.scalars("series")).orElse(List.of())) {
            if (!measures.contains(measure.text())) {
                problems.unknown("R301", measure.at(), "measure", "measures", measure.text(), measures);
            }
        }
        List<String> offered =
                plain.get().interventions().stream().map(Intervention::id).toList();
        for (Scalar intervention : plan.scalars("do")) {
            if (known(intervention, offered) && !always.contains(intervention.text())) {
                always.add(intervention.text());
            }
        }
        if (!always.isEmpty()) {
            loaded(scenario, always);
        }
        for (Scalar intervention : plan.scalars("also")) {
            if (known(intervention, offered) && !always.contains(intervention.text())) {
                loaded(
                        scenario,
                        Stream.concat(always.stream(), Stream.of(intervention.text()))
                                .toList());
            }
        }
    }

    private Optional<LoadedScenario> loaded(Path scenario, List<String> interventions) {
        try {
            return Optional.of(scenarios.load(scenario, interventions));
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    private boolean known(Scalar intervention, List<String> offered) {
        if (!offered.contains(intervention.text())) {
            problems.unknown("R301", intervention.at(), "intervention", "interventions", intervention.text(), offered);
        }
        return offered.contains(intervention.text());
    }

    private Path above() {
        Path own = file.getParent() == null ? Path.of("") : file.getParent();
        return own.resolve("..").normalize();
    }

    private static Optional<Path> runnable(Path file) {
        return new ScenarioFileSource(folder(file))
                .open(file, new ProblemList())
                .filter(text -> !ScenarioReader.isKind("plan", text) && !ScenarioReader.isKind("record", text))
                .map(text -> file);
    }
}
