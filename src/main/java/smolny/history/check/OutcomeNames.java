package smolny.history.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;

/**
 * Names of what may come out of a scenario: majorities, acts of institutions, marks, and the contest of force, in which marks
 * that hang on the draw give way to the probability that the government falls.
 */
final class OutcomeNames {
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
        tree.rows("events").forEach(event -> all.marks(event.get("effects"), all.names));
        for (Fields act : tree.rows("conditional")) {
            act.text("id").ifPresent(all.names::add);
            all.marks(act.get("then"), all.names);
            all.marks(act.get("otherwise"), all.names);
        }
        all.names.removeAll(all.drawn);
        if (all.contest) {
            all.names.add(FALL);
        }
        return new ArrayList<>(all.names);
    }

    private void marks(Optional<Node> effects, Set<String> into) {
        if (effects.isPresent() && effects.get() instanceof Node.Items list) {
            for (Node item : list.items()) {
                if (item instanceof Fields effect) {
                    effect(effect, into);
                }
            }
        }
    }

    private void effect(Fields effect, Set<String> into) {
        String kind = effect.text("do").orElse("");
        if (kind.equals("mark")) {
            effect.text("outcome").ifPresent(into::add);
        } else if (kind.equals("clash")) {
            contest = true;
            marks(effect.get("if_government_falls"), drawn);
            marks(effect.get("if_government_stands"), drawn);
        }
    }
}
