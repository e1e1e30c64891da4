package smolny.history.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import smolny.history.schema.Days;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** Pulls the levers of a scenario: applies its interventions, each as a small child. */
public final class Levers {
    private Levers() {}

    /** The ids of the interventions of a tree, in the order written. */
    public static List<String> of(Fields whole) {
        return whole.map("interventions")
                .map(map -> map.fields().stream().map(Node.Field::key).toList())
                .orElse(List.of());
    }

    /**
     * The tree after one intervention, without any levers left.
     *
     * @param base the tree so far
     * @param whole the tree whose interventions are meant
     * @param id which of them; it must exist
     */
    public static Fields pulled(Fields base, Fields whole, String id, Problems problems) {
        Fields lever = whole.map("interventions").flatMap(map -> map.map(id)).orElseThrow();
        Fields tree =
                Patch.applied(base.without("interventions"), lever, problems).without("predict");
        Optional<Node.Field> predictions = lever.field("predict");
        tree = predictions.isPresent() ? tree.with(predictions.get()) : tree;
        Optional<Node> day = lever.get("diverges").filter(d -> earlier(d, base.get("diverges")));
        return day.isPresent() ? tree.with("diverges", day.get()) : tree;
    }

    /** Whether an intervention was written in another file than the scenario's own. */
    public static boolean inherited(Fields whole, String id) {
        return whole.map("interventions")
                .flatMap(map -> map.field(id))
                .map(field -> field.keyAt().source() != whole.at().source())
                .orElse(false);
    }

    /** The tree with those interventions only that pass a test. */
    public static Fields fitting(Fields whole, Predicate<String> test) {
        Fields kept = whole;
        for (String id : of(whole)) {
            if (!test.test(id)) {
                Fields levers = kept.map("interventions").orElseThrow();
                kept = kept.with("interventions", levers.without(id));
            }
        }
        return kept;
    }

    private static boolean earlier(Node one, Optional<Node> other) {
        if (other.isEmpty()) {
            return true;
        }
        return one instanceof Node.Scalar a
                && other.get() instanceof Node.Scalar b
                && Days.of(a.text()).isPresent()
                && Days.of(b.text()).isPresent()
                && Days.of(a.text()).get().compareTo(Days.of(b.text()).get()) < 0;
    }

    /** The tree as a file that runs by itself: no parents, levers or record, and a note of what it was made of. */
    public static Fields standalone(Fields tree, List<String> pulled) {
        List<Node> names = new ArrayList<>();
        tree.items("resolved_from").ifPresent(list -> names.addAll(list.items()));
        if (names.isEmpty()) {
            tree.scalar("id").ifPresent(names::add);
        }
        pulled.forEach(id -> names.add(new Node.Scalar(id, tree.at())));
        // What one lever predicts is not said of two of them pulled together.
        Fields alone = pulled.size() > 1 ? tree.without("predict") : tree;
        return alone.without("interventions").without("record").with("resolved_from", new Node.Items(names, tree.at()));
    }
}
