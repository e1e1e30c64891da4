package smolny.history;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import smolny.history.check.PlanChecks;
import smolny.history.resolve.FileParser;
import smolny.history.resolve.FileSource;
import smolny.history.schema.Quantity;
import smolny.history.schema.Row;
import smolny.history.schema.SoundParts;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problem;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;

/** Plan files: which runs to make of a scenario. */
public final class PlanFiles {
    private static final long MOST_RUNS = 1_000_000_000;
    /** Mistakes after which the number of runs can still be told. */
    private static final Set<String> COUNTABLE = Set.of("P801", "P802", "P806", "R301", "E801", "K107");

    private final Path file;
    private final ScenarioReader scenarios;
    private final Problems problems = new Problems();

    private PlanFiles(Path file, ScenarioReader scenarios) {
        this.file = file;
        this.scenarios = scenarios;
    }

    /**
     * Loads a plan. Its scenario is loaded to see that it can be run with each lever named, and then forgotten.
     *
     * @param file the plan's file; its scenario lies beside it or in the folder above
     * @throws RefusedInput if anything is wrong with the plan or the scenario, with every problem found
     */
    public static Plan load(Path file) {
        PlanFiles loading = new PlanFiles(file, new ScenarioReader());
        Optional<Plan> plan = loading.plan();
        if (plan.isEmpty() || loading.problems.hasErrors()) {
            throw new RefusedInput(loading.problems);
        }
        return plan.get();
    }

    /** Whether this file says that it is a plan. */
    public static boolean isPlan(Path file) {
        return new FileSource(PlanScenario.folder(file))
                .open(file, new Problems())
                .filter(text -> ScenarioReader.isKind("plan", text))
                .isPresent();
    }

    /** Every problem of a plan and of the scenario that it names, in file order. */
    static List<Problem> check(Path file, ScenarioReader scenarios) {
        PlanFiles loading = new PlanFiles(file, scenarios);
        loading.plan();
        return loading.problems.inFileOrder();
    }

    private Optional<Plan> plan() {
        FileSource shelf = new FileSource(PlanScenario.folder(file));
        Optional<SourceText> text = shelf.open(file, problems);
        Optional<Fields> tree =
                text.flatMap(t -> new FileParser(shelf, new SoundParts()).map(file, t, "plan", problems));
        tree.ifPresent(plan -> PlanChecks.check(plan, problems));
        Path scenario = tree.flatMap(plan -> new PlanScenario(file, plan, problems, scenarios).found())
                .orElse(file);
        boolean countable = !problems.hasErrors(code -> !COUNTABLE.contains(code));
        Optional<Plan> plan = tree.filter(map -> countable).map(map -> read(map, scenario));
        plan.ifPresent(p -> affordable(p, tree.orElseThrow()));
        return plan;
    }

    /** P803 for more runs than the budget allows, or than any plan may have. */
    private void affordable(Plan plan, Fields tree) {
        long bound = plan.budget().runs() > 0 ? plan.budget().runs() : MOST_RUNS;
        if (plan.runs().compareTo(BigInteger.valueOf(bound)) <= 0) {
            return;
        }
        Optional<Node> budget = tree.map("budget").flatMap(map -> map.get("runs"));
        String product = plan.factors().stream().map(String::valueOf).collect(Collectors.joining(" x "));
        problems.error(
                "P803",
                budget.or(() -> tree.get("design")).orElseThrow().at(),
                "the plan needs " + product + " = " + plan.runs() + " runs; the "
                        + (budget.isPresent() ? "budget" : "most") + " is " + bound,
                budget.isPresent() ? "raise the budget, or use fewer steps or seeds" : "use fewer steps or seeds");
    }

    private static Plan read(Fields tree, Path scenario) {
        Row row = new Row(tree);
        Row seeds = new Row(tree.map("seeds").orElseThrow());
        Row budget = inner(tree, "budget");
        Row write = inner(tree, "write");
        return new Plan(
                row.text("id"),
                row.titles(),
                row.text("of"),
                scenario,
                row.names("do"),
                varied(tree.map("vary").orElseThrow()),
                row.names("also"),
                Plan.Design.valueOf(row.text("design").toUpperCase(Locale.ROOT)),
                row.whole("points", 0),
                new Plan.Seeds(Long.parseLong(seeds.text("first", "1")), seeds.whole("runs", 1)),
                row.text("scale", "standard"),
                new Plan.Budget(budget.whole("runs", 0), budget.whole("minutes", 0)),
                new Plan.Output(write.names("tables"), write.names("format"), write.text("locale", "C")));
    }

    private static Row inner(Fields tree, String key) {
        return new Row(tree.map(key).orElse(new Fields(List.of(), null, tree.at())));
    }

    private static List<Plan.Varied> varied(Fields vary) {
        List<Plan.Varied> all = new ArrayList<>();
        for (Node.Field field : vary.fields()) {
            if (field.value() instanceof Fields range) {
                all.add(range(field.key(), new Row(range)));
            } else {
                List<Double> values = new Row(vary)
                        .names(field.key()).stream()
                                .map(text -> Quantity.of(text).orElseThrow().value())
                                .toList();
                double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
                double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
                all.add(new Plan.Varied(field.key(), values, low, high));
            }
        }
        return all;
    }

    private static Plan.Varied range(String parameter, Row range) {
        double from = range.number("from");
        double to = range.number("to");
        int last = range.whole("steps", 0) - 1;
        List<Double> values = new ArrayList<>();
        for (int step = 0; step <= last; step++) {
            values.add((from * (last - step) + to * step) / last);
        }
        return new Plan.Varied(parameter, values, from, to);
    }
}
