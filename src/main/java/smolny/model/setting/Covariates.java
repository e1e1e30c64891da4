package smolny.model.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of towns, provinces and fronts before the first day, each value on the standardised scale of its variable.
 *
 * @param variables those that have a scale; the others have no effect
 * @param known by locality, then by variable
 */
public record Covariates(Set<String> variables, Map<String, Map<String, Score>> known) {
    /** A country of which nothing is known. */
    public static final Covariates NONE = new Covariates(Set.of(), Map.of());

    private static final Score NO_EFFECT = new Score(0, 0);
    private static final Score UNKNOWN = new Score(0, 1);

    /**
     * A value in standard deviations of its variable.
     *
     * @param mean the value itself
     * @param spread standard deviation that the sources leave, 0 for a certain value and 1 for one that is missing
     */
    public record Score(double mean, double spread) {}

    /** Keeps its own copies. */
    public Covariates {
        variables = Set.copyOf(variables);
        known = Map.copyOf(known);
    }

    /** The same without any value of these variables, which remain to be drawn. */
    public Covariates without(List<String> unknown) {
        Map<String, Map<String, Score>> rest = new HashMap<>();
        known.forEach((locality, scores) -> {
            Map<String, Score> left = new HashMap<>(scores);
            left.keySet().removeAll(unknown);
            rest.put(locality, left);
        });
        return new Covariates(variables, rest);
    }

    /** Value of a variable in a locality; a missing one has the mean and the spread of the variable. */
    public Score of(String locality, String variable) {
        if (!variables.contains(variable)) {
            return NO_EFFECT;
        }
        return known.getOrDefault(locality, Map.of()).getOrDefault(variable, UNKNOWN);
    }
}
