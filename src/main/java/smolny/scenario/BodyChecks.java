package smolny.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import smolny.scenario.SourceNode.Fields;

/** Checks that bodies can do what is asked of them, and that rows are complete for their kind. */
final class BodyChecks {
    static final Set<String> WITH_DEPUTIES = Set.of("soviet", "army_committee", "peasant_soviet");
    private static final Map<String, List<String>> NEEDED = Map.of(
            // Agitators set out from the soviet nearest to each centre.
            "soviet", List.of("lat", "lon"),
            "executive", List.of("seats_for", "seats_against"),
            "committee", List.of("acts_for"),
            "commissars", List.of("acts_for", "over"));

    private final Fields tree;
    private final ProblemList problems;

    private BodyChecks(Fields tree, ProblemList problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** I601 to I607, I613, V204. */
    static void check(Fields tree, ProblemList problems) {
        BodyChecks checks = new BodyChecks(tree, problems);
        checks.actors();
        tree.rows("places").forEach(checks::place);
        tree.rows("bodies").forEach(row -> checks.needs(row, "kind", NEEDED, "body", "I605"));
        Map<String, List<String>> counts = Map.of(
                "units_above", List.of("groups", "threshold"),
                "units_below", List.of("groups", "threshold"),
                "support", List.of("groups"),
                "shortfall", List.of("groups", "threshold"));
        tree.rows("forces").forEach(row -> checks.needs(row, "counts", counts, "force", "I606"));
        Map<String, List<String>> elections = Map.of("ballot", List.of("turnout"));
        tree.rows("elections").forEach(row -> checks.needs(row, "kind", elections, "election", "I607"));
        checks.weights();
        checks.senders();
    }

    private void actors() {
        Set<String> founded = new LinkedHashSet<>();
        Stream.of("events", "conditional")
                .flatMap(section -> tree.rows(section).stream())
                .flatMap(SourceNode::maps)
                .filter(BodyChecks::founds)
                .forEach(effect -> effect.text("body").ifPresent(founded::add));
        // A congress exists from the day for which a session of it is called.
        tree.rows("sessions").forEach(row -> row.text("body").ifPresent(founded::add));
        for (Fields row : tree.rows("conditional")) {
            Optional<Fields> body = row.text("acts").flatMap(id -> tree.row("bodies", id));
            boolean never = body.flatMap(b -> b.text("exists")).orElse("yes").equals("no");
            if (never && !founded.contains(row.text("acts").orElse(""))) {
                Fields sleeper = body.orElseThrow();
                int line = sleeper.at("exists").line();
                problems.error(
                        "I601",
                        row.at("acts"),
                        "'" + row.text("acts").orElse("") + "' acts here, but it never exists: no effect founds it"
                                + " ('exists' is 'no', line " + line + ")",
                        "add '{do: found, body: " + row.text("acts").orElse("") + "}' to an event");
            }
        }
    }

    /** A misspelt effect is complained about already; it may well have been meant to found the body. */
    private static boolean founds(Fields map) {
        return map.text("do")
                .filter(word ->
                        word.equals("found") || ScenarioFormat.effect(word).isEmpty())
                .isPresent();
    }

    private void place(Fields row) {
        Optional<Fields> group = row.text("group").flatMap(id -> tree.row("groups", id));
        boolean seats =
                !group.flatMap(g -> g.text("seats_per_unit")).orElse("0").equals("0");
        Optional<SourceNode.Scalar> soviet = row.scalar("soviet");
        String id = row.text("id").orElse("?");
        if (seats && soviet.isEmpty()) {
            problems.error(
                    "I602",
                    row.at(),
                    "units of '" + id + "' send deputies (seats_per_unit of its group), but it names no soviet",
                    "add 'soviet', or set the group's seats_per_unit to 0");
        }
        Optional<String> kind =
                soviet.flatMap(s -> tree.row("bodies", s.text())).flatMap(b -> b.text("kind"));
        if (kind.isPresent() && !WITH_DEPUTIES.contains(kind.get())) {
            problems.error(
                    "I603",
                    soviet.orElseThrow().at(),
                    "'" + soviet.orElseThrow().text() + "' is of kind " + kind.get()
                            + ", to which units send no deputies",
                    "name a soviet, an army committee or a peasant soviet");
        }
    }

    private void needs(Fields row, String key, Map<String, List<String>> table, String noun, String code) {
        String kind = row.text(key).orElse("");
        for (String needed : table.getOrDefault(kind, List.of())) {
            if (row.field(needed).isEmpty()) {
                problems.error(
                        code,
                        row.at(key),
                        noun + " '" + row.text("id").orElse("?") + "' of kind " + kind + " needs '" + needed + "'",
                        "add it");
            }
        }
    }

    private void senders() {
        List<Fields> bodies = tree.rows("bodies");
        if (!bodies.isEmpty()
                && bodies.stream()
                        .noneMatch(body -> body.text("kind").orElse("soviet").equals("soviet"))) {
            problems.error(
                    "I613",
                    tree.at("bodies"),
                    "no body is of kind soviet, so there is none that sends agitators",
                    "make one a soviet");
        }
    }

    private void weights() {
        List<Double> weights = new ArrayList<>();
        List<Fields> groups = tree.rows("groups");
        groups.forEach(group -> group.number("congress_weight").ifPresent(weights::add));
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (weights.size() == groups.size() && !groups.isEmpty() && Math.abs(sum - 1) > 0.005) {
            problems.error(
                    "V204",
                    groups.get(groups.size() - 1).at("congress_weight"),
                    String.format(Locale.ROOT, "the congress weights of all groups add up to %.3f", sum),
                    String.format(
                            Locale.ROOT,
                            "they must add up to 1; %s %.3f",
                            sum > 1 ? "take away" : "add",
                            Math.abs(sum - 1)));
        }
    }
}
