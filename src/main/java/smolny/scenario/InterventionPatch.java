package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.SourceNode.Fields;

/** Applies the interventions of a scenario, each as if it were a small scenario that extends it. */
final class InterventionPatch {
    private InterventionPatch() {}

    /** The ids of the interventions of a tree, in the order written; what is no map is complained about elsewhere. */
    static List<String> idsOf(Fields whole) {
        return whole.map("interventions")
                .map(map -> map.fields().stream()
                        .filter(field -> field.value() instanceof Fields)
                        .map(SourceNode.Field::key)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The tree after one intervention, without any interventions left.
     *
     * @param base the tree so far
     * @param whole the tree whose interventions are meant
     * @param id which of them; it must exist
     */
    static Fields applied(Fields base, Fields whole, String id, ProblemList problems) {
        Fields intervention =
                whole.map("interventions").flatMap(map -> map.map(id)).orElseThrow();
        Fields tree = ScenarioPatch.applied(base.without("interventions"), intervention, problems)
                .without("excludes");
        for (String key : List.of("predict", "measured")) {
            Optional<SourceNode.Field> own = intervention.field(key);
            tree = own.isPresent() ? tree.with(own.get()) : tree.without(key);
        }
        Optional<SourceNode> day = intervention.get("diverges").filter(own -> earlier(intervention, base));
        return day.isPresent() ? tree.with("diverges", day.get()) : tree;
    }

    /** Whether an intervention was written in another file than the scenario's own. */
    static boolean isInherited(Fields whole, String id) {
        return whole.map("interventions")
                .flatMap(map -> map.field(id))
                .map(field -> field.keyAt().source() != whole.at().source())
                .orElse(false);
    }

    /** The tree with those interventions only that pass a test. */
    static Fields keepingOnly(Fields whole, Predicate<String> test) {
        Fields kept = whole;
        for (String id : idsOf(whole)) {
            if (!test.test(id)) {
                Fields interventions = kept.map("interventions").orElseThrow();
                kept = kept.with("interventions", interventions.without(id));
            }
        }
        return kept;
    }

    private static boolean earlier(Fields one, Fields other) {
        Optional<OldStyleDate> day = one.day("diverges");
        return other.field("diverges").isEmpty()
                || other.day("diverges")
                        .filter(old -> day.isPresent() && day.get().compareTo(old) < 0)
                        .isPresent();
    }

    /** The tree as a file that runs by itself: no parents, interventions or record, and a note of what it was made of. */
    static Fields standalone(Fields tree, List<String> applied) {
        List<SourceNode> names = new ArrayList<>();
        tree.items("resolved_from").ifPresent(list -> names.addAll(list.items()));
        if (names.isEmpty()) {
            tree.scalar("id").ifPresent(names::add);
        }
        applied.forEach(id -> names.add(new SourceNode.Scalar(id, tree.at())));
        // What one intervention predicts does not hold for two applied together.
        Fields alone = applied.size() > 1 ? tree.without("predict") : tree;
        return alone.without("interventions")
                .without("record")
                .with("resolved_from", new SourceNode.Items(names, tree.at()));
    }
}
