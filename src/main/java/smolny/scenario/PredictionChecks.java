package smolny.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import smolny.model.measure.Measures;
import smolny.scenario.SourceNode.Fields;

/** Checks of what a scenario measures and predicts: names, and whether the keys fit what is predicted. */
final class PredictionChecks {
    private static final String CHANCE = "chance";
    private static final String LOW = "low";
    private static final String HIGH = "high";

    private final Fields tree;
    private final ScenarioVocabulary vocabulary;
    private final ProblemList problems;

    private PredictionChecks(Fields tree, ScenarioVocabulary vocabulary, ProblemList problems) {
        this.tree = tree;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** R301 for outcomes, X702 to X705 for measures, K103 and K110 for keys, V203 for units, V206 for intervals. */
    static void check(Fields tree, ScenarioVocabulary vocabulary, ProblemList problems) {
        PredictionChecks checks = new PredictionChecks(tree, vocabulary, problems);
        tree.rows("predict").forEach(checks::prediction);
        tree.map("measured").flatMap(map -> map.scalar("of")).ifPresent(checks::measure);
    }

    private void prediction(Fields row) {
        Optional<SourceNode.Scalar> outcome = row.scalar("outcome");
        Optional<SourceNode.Scalar> measure = row.scalar("measure").or(() -> row.scalar("effect"));
        outcome.ifPresent(name -> {
            outcome(name);
            due(row, CHANCE);
            List.of(LOW, HIGH, "level", "on").forEach(key -> senseless(row, key, "an outcome"));
        });
        if (outcome.isEmpty() && measure.isPresent()) {
            measure(measure.get());
            due(row, LOW);
            due(row, HIGH);
            senseless(row, CHANCE, "a number");
            interval(row, measure.get().text());
        }
    }

    private void outcome(SourceNode.Scalar name) {
        List<String> known = OutcomeNames.of(tree);
        if (!known.contains(name.text())) {
            problems.unknown("R301", name.at(), "outcome", "outcomes", name.text(), known);
        }
    }

    private void measure(SourceNode.Scalar name) {
        if (!vocabulary.isMeasure(name.text())) {
            problems.error(name.at(), vocabulary.notMeasure(new ConditionToken(name.text(), 0)).complaint);
        }
    }

    private void due(Fields row, String key) {
        if (row.field(key).isEmpty()) {
            String hint = key.equals(CHANCE) ? "for example 'chance: 0.7'" : "for example 'low: 0.5 share'";
            problems.error("K103", row.at(), "this prediction has no '" + key + "'", hint);
        }
    }

    private void senseless(Fields row, String key, String what) {
        row.field(key)
                .ifPresent(field -> problems.error(
                        "K110", field.keyAt(), "'" + key + "' has no meaning in a prediction of " + what, "remove it"));
    }

    private void interval(Fields row, String measure) {
        Optional<NumberWithUnit> low = bound(row, LOW, measure);
        Optional<NumberWithUnit> high = bound(row, HIGH, measure);
        if (low.isPresent()
                && high.isPresent()
                && low.get().value() >= high.get().value()) {
            problems.error(
                    "V206", row.at(HIGH), "the interval ends before it begins", "write the smaller number as 'low'");
        }
    }

    private Optional<NumberWithUnit> bound(Fields row, String key, String measure) {
        Optional<NumberWithUnit> read = row.text(key).flatMap(NumberWithUnit::parse);
        String unit = Measures.unit(measure);
        if (read.isPresent()
                && !read.get().unit().isEmpty()
                && !read.get().unit().equals(unit)) {
            problems.error(
                    "V203",
                    row.at(key),
                    "'" + key + "' is in " + unit + ", found the unit '"
                            + read.get().unit() + "'",
                    "for example '" + key + ": 0.5 " + unit + "'");
        }
        return read;
    }

    /**
     * Names of what may come out of a scenario: majorities, acts of institutions, marks, and the contest of force, in which marks
     * that depend on the draw give way to the probability that the government falls.
     */
    private static final class OutcomeNames {
        private static final String FALL = "government-falls";

        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> drawn = new LinkedHashSet<>();
        private boolean contest;

        private OutcomeNames() {}

        static List<String> of(Fields tree) {
            OutcomeNames all = new OutcomeNames();
            for (Fields body : tree.rows("bodies")) {
                if (body.text("kind").equals(Optional.of("congress"))) {
                    body.text("id").ifPresent(id -> all.names.add(id + "-majority"));
                }
            }
            tree.text("news_from").ifPresent(id -> all.names.add(id + "-turns"));
            tree.rows("events").forEach(event -> all.marks(event, "effects", all.names));
            for (Fields act : tree.rows("conditional")) {
                act.text("id").ifPresent(all.names::add);
                all.marks(act, "then", all.names);
                all.marks(act, "otherwise", all.names);
            }
            all.names.removeAll(all.drawn);
            if (all.contest) {
                all.names.add(FALL);
            }
            return new ArrayList<>(all.names);
        }

        private void marks(Fields owner, String key, Set<String> into) {
            owner.rows(key).forEach(effect -> effect(effect, into));
        }

        private void effect(Fields effect, Set<String> into) {
            String kind = effect.text("do").orElse("");
            if (kind.equals("mark")) {
                effect.text("outcome").ifPresent(into::add);
            } else if (kind.equals("clash")) {
                contest = true;
                marks(effect, "if_government_falls", drawn);
                marks(effect, "if_government_stands", drawn);
            }
        }
    }
}
