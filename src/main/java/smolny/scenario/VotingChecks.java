package smolny.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

/**
 * Checks that whoever is to vote has votes: an election without voters or a session of nobody would leave no trace in a run. Where
 * the groups, places or bodies themselves have mistakes, nothing is said.
 */
final class VotingChecks {
    private static final String ADVICE = "name others, or leave it out";

    private final Fields tree;
    private final ProblemList problems;
    private final GroupsByClass classes;
    /** Groups whose units send deputies, by body. */
    private final Map<String, Set<String>> sending = new HashMap<>();
    /** Whether every place is of a group and of a soviet that there are. */
    private final boolean sound;

    private VotingChecks(Fields tree, ProblemList problems) {
        this.tree = tree;
        this.problems = problems;
        this.classes = new GroupsByClass(tree);
        this.sound = tree.rows("places").stream().allMatch(this::isSettled);
        for (Fields place : tree.rows("places")) {
            String group = place.text("group").orElse("");
            if (hasSeats(group)) {
                place.text("soviet").ifPresent(soviet -> sending.computeIfAbsent(soviet, key -> new HashSet<>())
                        .add(group));
            }
        }
    }

    /**
     * V208 values that leave nobody to vote, I608 elections by deputies of groups that have none, I609 groups without a place, I610
     * bodies that act for each other, I611 sessions of bodies that do not vote, I612 bodies without deputies that are to vote, G103
     * soviets that seat deputies before they exist.
     */
    static void check(Fields tree, ProblemList problems) {
        VotingChecks checks = new VotingChecks(tree, problems);
        tree.rows("bodies").forEach(checks::body);
        tree.rows("elections").forEach(checks::election);
        tree.rows("sessions").forEach(checks::session);
        if (checks.sound) {
            checks.groups();
            tree.rows("conditional").forEach(row -> row.scalar("acts").ifPresent(checks::actor));
            tree.scalar("news_from").ifPresent(checks::actor);
        }
    }

    private boolean isSettled(Fields place) {
        boolean group =
                place.text("group").flatMap(id -> tree.row("groups", id)).isPresent();
        boolean soviet = place.field("soviet").isEmpty()
                || place.text("soviet")
                        .flatMap(id -> tree.row("bodies", id))
                        .filter(VotingChecks::hasDeputies)
                        .isPresent();
        return group && soviet;
    }

    private static boolean hasDeputies(Fields body) {
        return BodyChecks.WITH_DEPUTIES.contains(body.text("kind").orElse(""));
    }

    private boolean hasSeats(String group) {
        return tree.row("groups", group)
                        .flatMap(row -> row.number("seats_per_unit"))
                        .orElse(0.0)
                > 0;
    }

    private void groups() {
        Set<String> settled = new HashSet<>();
        tree.rows("places").forEach(place -> settled.add(place.text("group").orElse("")));
        for (Fields group : tree.rows("groups")) {
            group.scalar("id")
                    .filter(id -> !settled.contains(id.text()))
                    .ifPresent(id -> error(
                            "I609",
                            id,
                            "no place has units of group '" + id.text() + "', so nobody is in it",
                            "add a place"));
        }
    }

    private void body(Fields body) {
        String id = body.text("id").orElse("");
        if (sound && body.says("exists", "no") && sending.containsKey(id)) {
            problems.warning(
                    "G103",
                    body.at("exists"),
                    "'" + id
                            + "' does not exist on the first day, but its deputies are elected and sit from that day on",
                    "write 'exists: yes', or take 'soviet: " + id + "' from its places");
        }
        Set<String> chain = new LinkedHashSet<>();
        Optional<Fields> next = Optional.of(body);
        while (next.isPresent() && chain.add(next.get().text("id").orElse(""))) {
            next = next.get().text("acts_for").flatMap(other -> tree.row("bodies", other));
        }
        if (next.isPresent() && next.get().says("id", id)) {
            error(
                    "I610",
                    body.scalar("acts_for").orElseThrow(),
                    "'" + id + "' acts for itself: " + String.join(" > ", chain) + " > " + id,
                    "name a body that decides by itself");
        }
    }

    private void election(Fields row) {
        boolean ballot = row.says("kind", "ballot");
        is(row, "turnout", 0, "nobody votes in this election");
        is(row, "other_lists", 1, "no vote is left for the lists of the model");
        List<Scalar> voters = row.scalars("groups");
        boolean weighed = !voters.isEmpty()
                && voters.stream().allMatch(v -> WordTypes.Weighted.of(v)
                        .filter(weight -> weight == 0)
                        .isPresent());
        if (weighed) {
            error("V208", voters.get(0), "all weights are 0, so nobody votes in this election", "give weights above 0");
        }
        voters.stream()
                .filter(voter -> !WordTypes.Weighted.isWeighted(voter.text())
                        && tree.row("groups", voter.text()).isPresent())
                .forEach(voter -> error(
                        "K115",
                        voter,
                        "group '" + voter.text() + "' has no weight",
                        "write " + voter.text() + "=0.36, or name places, whose voters are estimated"));
        if (!ballot) {
            voters.stream()
                    .filter(voter -> isWithoutSeats(WordTypes.Weighted.name(voter.text())))
                    .forEach(voter -> error(
                            "I608",
                            voter,
                            "'" + WordTypes.Weighted.name(voter.text())
                                    + "' sends no deputies, who alone vote in this election",
                            ADVICE));
        }
    }

    private boolean isWithoutSeats(String groupOrPlace) {
        Optional<String> group = tree.row("groups", groupOrPlace)
                .or(() -> tree.row("places", groupOrPlace))
                .map(row -> row.text("group").orElse(groupOrPlace));
        return group.isPresent() && tree.row("groups", group.get()).isPresent() && !hasSeats(group.get());
    }

    private void session(Fields row) {
        is(row, "attendance", 0, "nobody comes to this session");
        Optional<Scalar> name = row.scalar("body");
        Optional<Fields> body = name.flatMap(n -> tree.row("bodies", n.text()));
        String kind = body.flatMap(b -> b.text("kind")).orElse("congress");
        if (kind.equals("congress")) {
            return;
        }
        if (!BodyChecks.WITH_DEPUTIES.contains(kind)) {
            error(
                    "I611",
                    name.orElseThrow(),
                    "'" + name.get().text() + "' is of kind " + kind
                            + "; only soviets, committees of armies and congresses" + " hold sessions in the model",
                    ADVICE);
            return;
        }
        if (!sound) {
            return;
        }
        actor(name.orElseThrow());
        Set<String> there = sending.getOrDefault(name.get().text(), Set.of());
        Predicate<Scalar> absent =
                group -> classes.expanded(List.of(group.text())).stream().noneMatch(there::contains);
        row.scalars("groups").stream()
                .filter(absent.and(group -> !there.isEmpty()))
                .forEach(group -> error(
                        "I612",
                        group,
                        "'" + group.text() + "' has no deputies in '"
                                + name.get().text() + "'",
                        ADVICE));
    }

    /** Complains of one who is to decide by votes and has none. */
    private void actor(Scalar name) {
        Set<String> chain = new HashSet<>();
        Optional<Fields> body = tree.row("bodies", name.text());
        while (body.isPresent()
                && body.get().field("acts_for").isPresent()
                && chain.add(body.get().text("id").orElse(""))) {
            body = body.get().text("acts_for").flatMap(other -> tree.row("bodies", other));
        }
        if (body.isEmpty()) {
            return;
        }
        String id = body.get().text("id").orElse("");
        boolean deputies =
                BodyChecks.WITH_DEPUTIES.contains(body.get().text("kind").orElse(""));
        boolean fixed = body.get().says("kind", "executive");
        double seats = body.get().number("seats_for").orElse(1.0)
                + body.get().number("seats_against").orElse(1.0);
        if ((deputies && !sending.containsKey(id)) || (fixed && seats == 0)) {
            error(
                    "I612",
                    name,
                    "'" + id + "' has no deputies, so it can decide nothing",
                    deputies ? "name it as the 'soviet' of a place whose group has seats" : "give it seats");
        }
    }

    private void is(Fields row, String key, double useless, String message) {
        Optional<Scalar> value = row.scalar(key);
        if (value.isPresent() && row.number(key).equals(Optional.of(useless))) {
            error(
                    "V208",
                    value.get(),
                    "with '" + key + "' " + value.get().text() + ", " + message,
                    "give another value, or leave it out");
        }
    }

    private void error(String code, Scalar at, String message, String hint) {
        problems.error(code, at.at(), message, hint);
    }
}
