package smolny.lab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs of two histories that share their luck, replicate by replicate. */
public final class Pairs {
    private final List<Outcome> outcomes;
    private final Bootstrap bootstrap;
    private final List<Extract> before = new ArrayList<>();
    private final List<Extract> after = new ArrayList<>();

    Pairs(List<Outcome> outcomes, Bootstrap bootstrap) {
        this.outcomes = List.copyOf(outcomes);
        this.bootstrap = bootstrap;
    }

    void add(Extract one, Extract other) {
        before.add(one);
        after.add(other);
    }

    /** How many. */
    public int count() {
        return before.size();
    }

    Extract before(int replicate) {
        return before.get(replicate);
    }

    Extract after(int replicate) {
        return after.get(replicate);
    }

    /** What was asked, compared. */
    public Paired paired() {
        return compare(Extract::value);
    }

    /** Changed less unchanged of what was asked, for every pair in which both have a value. */
    public double[] differences() {
        return java.util.stream.IntStream.range(0, count())
                .mapToDouble(i -> after(i).value() - before(i).value())
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
    }

    /** One of the values kept besides, compared, in the measure's own unit. */
    public Paired also(int which) {
        return compare(extract -> extract.also(which));
    }

    /** Chances of an outcome in all runs of the changed history. */
    public double[] chancesAfter(int outcome) {
        return after.stream().mapToDouble(extract -> extract.chance(outcome)).toArray();
    }

    /** The background measure compared on a day. */
    public Paired onDay(int day) {
        return compare(extract -> extract.onDay(day));
    }

    /** The background measure on a day in all runs of one history that had one. */
    public Spread spread(boolean changed, int day) {
        return Spread.of((changed ? after : before)
                .stream()
                        .mapToDouble(extract -> extract.onDay(day))
                        .filter(v -> !Double.isNaN(v))
                        .toArray());
    }

    /** How many days the clock of both has. */
    public int days() {
        return Math.min(before.get(0).length(), after.get(0).length());
    }

    /** What became of every outcome. */
    public List<OutcomeChange> outcomes() {
        List<OutcomeChange> changes = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            changes.add(OutcomeChange.of(outcomes.get(i), i, this));
        }
        return changes;
    }

    private Paired compare(Function<Extract, Double> value) {
        return Paired.of(
                before.stream().mapToDouble(value::apply).toArray(),
                after.stream().mapToDouble(value::apply).toArray(),
                bootstrap);
    }
}
