package smolny.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;

/**
 * A way of fitting a plan again: with parameters held, levers pulled, or targets kept from the fit.
 *
 * @param id its name
 * @param title in words
 * @param held values of parameters that are not free
 * @param levers interventions pulled besides the plan's
 * @param unseen what the fit may not see
 * @param compared ids of the unseen targets on which null models are counted against; empty for all of them
 */
public record Variant(
        String id,
        String title,
        Map<Parameter, Double> held,
        List<String> levers,
        Unseen unseen,
        List<String> compared) {
    /** Keeps its own copies. */
    public Variant {
        held = Map.copyOf(held);
        levers = List.copyOf(levers);
        compared = List.copyOf(compared);
    }

    /** True if null models are counted against on this target. */
    public boolean compares(Target target) {
        return compared.isEmpty() || compared.contains(target.id());
    }

    /**
     * Targets kept from a fit: those that meet every bound.
     *
     * @param from first day; null for no bound
     * @param to last day; null for no bound
     * @param place of the target's series; empty for any
     */
    public record Unseen(@Nullable OldStyle from, @Nullable OldStyle to, String place) {
        /** True if anything is kept from the fit. */
        public boolean any() {
            return from != null || to != null || !place.isEmpty();
        }

        /** True if a target is kept from the fit. */
        public boolean holds(Target target) {
            return any()
                    && (from == null || target.date().compareTo(from) >= 0)
                    && (to == null || target.date().compareTo(to) <= 0)
                    && (place.isEmpty() || target.series().place().equals(place));
        }
    }
}
