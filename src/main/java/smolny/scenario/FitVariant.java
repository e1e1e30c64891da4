package smolny.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;

/**
 * A way of fitting a plan again: with parameters held or targets kept from the fit.
 *
 * @param id its name
 * @param title in words
 * @param heldValues values of parameters that are not free
 * @param heldOut what the fit may not see
 * @param compared ids of the unseen targets on which the runs are compared with null models; empty for all of them
 */
public record FitVariant(
        String id, String title, Map<Parameter, Double> heldValues, Unseen heldOut, List<String> compared) {
    /** Keeps its own copies. */
    public FitVariant {
        heldValues = Map.copyOf(heldValues);
        compared = List.copyOf(compared);
    }

    /** True if the runs are compared with null models on this target. */
    public boolean compares(RecordedTarget target) {
        return compared.isEmpty() || compared.contains(target.id());
    }

    /**
     * Targets kept from a fit: those that meet every bound, and those named.
     *
     * @param from first day; null for no bound
     * @param places of the targets' series; empty for any
     * @param targets ids of further targets
     */
    public record Unseen(@Nullable OldStyleDate from, List<String> places, List<String> targets) {
        /** Keeps its own copies. */
        public Unseen {
            places = List.copyOf(places);
            targets = List.copyOf(targets);
        }

        private boolean bounded() {
            return from != null || !places.isEmpty();
        }

        /** True if anything is kept from the fit. */
        public boolean any() {
            return bounded() || !targets.isEmpty();
        }

        /** True if a target is kept from the fit. */
        public boolean holds(RecordedTarget target) {
            return targets.contains(target.id())
                    || (bounded()
                            && (from == null || target.date().compareTo(from) >= 0)
                            && (places.isEmpty()
                                    || places.contains(target.series().place())));
        }
    }
}
