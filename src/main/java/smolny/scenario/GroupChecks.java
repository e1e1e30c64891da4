package smolny.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import smolny.scenario.NameIndex.Part;
import smolny.scenario.SourceNode.Fields;

/** Checks of the words that stand for all groups of a class, and of lists of groups that leave some of a class out. */
final class GroupChecks {
    /** A class of fewer groups than this is taken as named one by one. */
    private static final int SEVERAL = 3;

    private final Fields tree;
    private final GroupsByClass groups;
    private final ProblemList problems;

    private GroupChecks(Fields tree, ProblemList problems) {
        this.tree = tree;
        this.groups = new GroupsByClass(tree);
        this.problems = problems;
    }

    /**
     * R307 a class without groups, R308 a group with the name of a class, G101 a list that leaves out part of a class, G104 an effect
     * on groups that it cannot touch.
     */
    static void check(Fields tree, List<Part> parts, boolean spoilt, ProblemList problems) {
        GroupChecks checks = new GroupChecks(tree, problems);
        tree.rows("groups").forEach(checks::name);
        if (!spoilt) {
            parts.forEach(part -> part.classes.forEach(checks::notEmpty));
            parts.forEach(part -> part.audiences.forEach(checks::complete));
            parts.forEach(part -> part.audiences.forEach(checks::touched));
        }
    }

    /** Townspeople hold no meetings and have no deputies, so what acts on these leaves them as they are. */
    private void touched(Fields effect) {
        String needs =
                switch (effect.text("do").orElse("")) {
                    case "meeting", "agitators" -> "meeting_rate";
                    case "recall" -> "seats_per_unit";
                    default -> "";
                };
        List<String> named = groups.expanded(new CheckedRow(effect).names("who"));
        boolean idle = !needs.isEmpty()
                && !named.isEmpty()
                && named.stream().allMatch(group -> tree.row("groups", group)
                        .flatMap(row -> row.number(needs))
                        .filter(value -> value == 0)
                        .isPresent());
        if (idle) {
            problems.warning(
                    "G104",
                    effect.at("who"),
                    "this does nothing: '" + needs + "' is 0 for all these groups",
                    "name other groups, or leave the effect out");
        }
    }

    private void name(Fields row) {
        row.scalar("id")
                .filter(id -> id.text().equals(GroupsByClass.EVERYBODY) || GroupsByClass.WORDS.contains(id.text()))
                .ifPresent(id -> problems.error(
                        "R308",
                        id.at(),
                        "'" + id.text() + "' stands for several groups",
                        "give this group another id"));
    }

    private void notEmpty(SourceNode.Scalar word) {
        if (GroupsByClass.WORDS.contains(word.text()) && groups.of(word.text()).isEmpty()) {
            problems.error(
                    "R307",
                    word.at(),
                    "'" + word.text() + "' means nobody: no group is of that class",
                    "name groups of this scenario");
        }
    }

    /** Who names most of the groups of a class has probably forgotten the rest; a note says that it is meant. */
    private void complete(Fields effect) {
        Set<String> named = new HashSet<>(groups.expanded(new CheckedRow(effect).names("who")));
        for (String word : GroupsByClass.WORDS) {
            List<String> members = groups.of(word);
            List<String> left =
                    members.stream().filter(id -> !named.contains(id)).toList();
            boolean most = members.size() >= SEVERAL && 2 * left.size() < members.size();
            if (most && !left.isEmpty() && effect.field("note").isEmpty()) {
                problems.warning(
                        "G101",
                        effect.at("who"),
                        "this leaves out some of the " + GroupsByClass.people(word) + ": " + String.join(", ", left),
                        "write '" + word + "', or say in a 'note' of the effect why they are left out");
            }
        }
    }
}
