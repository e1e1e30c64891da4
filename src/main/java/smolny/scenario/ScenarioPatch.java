package smolny.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.scenario.SourceNode.Fields;

/** Applies drop, change and add to a tree, in that order. */
final class ScenarioPatch {
    private final Fields patch;
    private final DivergenceCheck turn;
    private final ProblemList problems;
    private final DroppedNames dropped;
    private Fields tree;

    private ScenarioPatch(Fields tree, Fields patch, ProblemList problems) {
        this.tree = tree;
        this.patch = patch;
        this.problems = problems;
        this.turn = new DivergenceCheck(tree, patch, problems);
        this.dropped = new DroppedNames(problems);
    }

    /** The tree after the patch; parts that cannot be applied are left out and complained about. */
    static Fields applied(Fields tree, Fields patch, ProblemList problems) {
        ScenarioPatch work = new ScenarioPatch(tree, patch, problems);
        patch.map("drop").ifPresent(work::drop);
        patch.map("change").ifPresent(work::change);
        patch.map("add").ifPresent(work::add);
        work.add(patch);
        work.named("parameters");
        work.named("interventions");
        work.dropped.check(work.tree);
        ExclusionCheck.check(work.tree, patch, problems);
        return work.tree;
    }

    /** The kind of the rows of a section that a patch may add to. */
    private static Optional<MapKind> rowsOf(String section) {
        return ScenarioFormat.kind("add").key(section).flatMap(MapKey::rows);
    }

    private void drop(Fields drops) {
        for (SourceNode.Field section : drops.fields()) {
            SourceNode.scalars(section.value()).forEach(name -> drop(section.key(), name));
        }
    }

    private void drop(String section, SourceNode.Scalar name) {
        Optional<Fields> row = tree.row(section, name.text());
        if (row.isEmpty()) {
            List<String> ids = tree.rows(section).stream()
                    .flatMap(r -> r.text("id").stream())
                    .toList();
            String noun = rowsOf(section).map(MapKind::noun).orElse(section);
            problems.error(
                    "E804",
                    name.at(),
                    "no " + noun + " is called '" + name.text() + "', so it cannot be dropped",
                    NearestName.hint(name.text(), ids, "names there").orElse(null));
            return;
        }
        turn.row(section, row.get(), name.at(), "what is dropped here");
        tree = dropped.enter(without(section, row.get()), section, name, row.get());
    }

    private Fields without(String section, Fields row) {
        SourceNode.Items list = tree.items(section).orElseThrow();
        List<SourceNode> left =
                list.items().stream().filter(item -> item != row).toList();
        return tree.with(section, new SourceNode.Items(left, list.at()));
    }

    private void change(Fields changes) {
        for (SourceNode.Field change : changes.fields()) {
            Fields after = PathAssignment.set(tree, change, problems);
            turn.change(change.key(), change.keyAt(), after);
            tree = after;
        }
    }

    private void add(Fields additions) {
        for (SourceNode.Field section : additions.fields()) {
            if (rowsOf(section.key()).isPresent() && section.value() instanceof SourceNode.Items more) {
                append(section, more);
            }
        }
    }

    private void append(SourceNode.Field section, SourceNode.Items more) {
        Fields before = tree;
        List<SourceNode> all = new ArrayList<>();
        tree.items(section.key()).ifPresent(list -> all.addAll(list.items()));
        for (SourceNode item : more.items()) {
            Optional<SourceNode.Scalar> id = item instanceof Fields row ? row.scalar("id") : Optional.empty();
            Optional<Fields> twin = id.flatMap(name -> before.row(section.key(), name.text()));
            if (twin.isPresent()) {
                String noun = rowsOf(section.key()).orElseThrow().noun();
                given(noun, id.orElseThrow(), twin.get().at());
                continue;
            }
            if (item instanceof Fields row) {
                TextPosition at = row.scalar("date")
                        .or(() -> row.scalar("earliest"))
                        .or(() -> id)
                        .map(SourceNode::at)
                        .orElse(row.at());
                turn.row(section.key(), row, at, "this");
                if (section.key().equals("places")) {
                    voters(before, row);
                }
            }
            all.add(item);
        }
        TextPosition at = tree.get(section.key()).map(SourceNode::at).orElse(more.at());
        tree = tree.with(section.key(), new SourceNode.Items(all, at));
    }

    /** Warns (G105) of a new place whose people vote with a group of the parent, unless a note says that this is meant. */
    private void voters(Fields before, Fields place) {
        String group = place.text("group").orElse("");
        List<String> ballots = before.rows("elections").stream()
                .filter(election -> election.scalars("groups").stream()
                        .anyMatch(voter -> WordTypes.Weighted.name(voter.text()).equals(group)))
                .flatMap(election -> election.text("id").stream())
                .toList();
        if (!ballots.isEmpty() && place.field("note").isEmpty()) {
            problems.warning(
                    "G105",
                    place.at("group"),
                    "the people of this place vote with group '" + group + "' and change its result in: "
                            + String.join(", ", ballots),
                    "give them a group of their own, or say in a 'note' of the place that this is meant");
        }
    }

    private void given(String noun, SourceNode.Scalar id, TextPosition first) {
        problems.error(
                "E803",
                id.at(),
                noun + " '" + id.text() + "' is already in the parent (" + first + ")",
                "give a new id, or use 'change' or 'drop'");
    }

    private void named(String section) {
        Optional<Fields> more = patch.map(section);
        if (more.isEmpty()) {
            return;
        }
        Fields all = tree.map(section).orElse(Fields.of(more.get().at()));
        for (SourceNode.Field field : more.get().fields()) {
            Optional<SourceNode.Field> twin = all.field(field.key());
            if (twin.isPresent()) {
                SourceNode.Scalar name = new SourceNode.Scalar(field.key(), field.keyAt());
                given(
                        section.substring(0, section.length() - 1),
                        name,
                        twin.get().keyAt());
            } else {
                turn.change(section + "." + field.key(), field.keyAt(), tree);
                all = all.with(field);
            }
        }
        tree = tree.with(section, all);
    }

    /**
     * Remembers what a what-if drops. The names stay known, so that a condition may still ask for them and be told no; but
     * a conditional event must not wait for what can never come.
     */
    private static final class DroppedNames {
        private final Map<String, SourceNode.Scalar> gone = new LinkedHashMap<>();
        private final ProblemList problems;

        DroppedNames(ProblemList problems) {
            this.problems = problems;
        }

        /** The tree with the dropped thing's names entered among those that never happen. */
        Fields enter(Fields tree, String section, SourceNode.Scalar name, Fields row) {
            if (!section.equals("events") && !section.equals("conditional")) {
                return tree;
            }
            gone.put(name.text(), name);
            Fields next = enter(tree, "events", List.of(name));
            List<SourceNode.Scalar> outcomes =
                    row.maps().flatMap(map -> map.scalar("outcome").stream()).toList();
            return outcomes.isEmpty() ? next : enter(next, "outcomes", outcomes);
        }

        private static Fields enter(Fields tree, String key, List<? extends SourceNode> names) {
            Fields list = tree.map("dropped").orElse(Fields.of(names.get(0).at()));
            List<SourceNode> all = new ArrayList<>();
            list.items(key).ifPresent(items -> all.addAll(items.items()));
            all.addAll(names);
            return tree.with(
                    "dropped",
                    list.with(key, new SourceNode.Items(all, names.get(0).at())));
        }

        /** R304 for each conditional event that can now never be tried. */
        void check(Fields tree) {
            for (Fields row : tree.rows("conditional")) {
                Optional<Fields> after = row.map("after");
                List<SourceNode.Scalar> all = names(after, "all");
                List<SourceNode.Scalar> any = names(after, "any");
                all.stream().filter(this::isGone).findFirst().ifPresent(name -> stuck(row, name));
                if (!any.isEmpty() && any.stream().allMatch(this::isGone)) {
                    stuck(row, any.get(0));
                }
            }
        }

        private boolean isGone(SourceNode.Scalar name) {
            return gone.containsKey(name.text());
        }

        private void stuck(Fields row, SourceNode.Scalar name) {
            SourceNode.Scalar drop = gone.getOrDefault(name.text(), name);
            String id = row.text("id").orElse("?");
            problems.error(
                    "R304",
                    drop.at(),
                    "'" + id + "' (conditional, in " + row.at()
                            + ") waits for the event dropped here, so it can never be tried",
                    "drop it too, or change 'conditional." + id + ".after'");
        }

        private static List<SourceNode.Scalar> names(Optional<Fields> after, String key) {
            return after.map(a -> a.scalars(key)).orElse(List.of());
        }
    }
}
