package smolny.scenario;

import java.util.List;

/**
 * A scenario and targets that come from outside it: counts that neither its record nor any fit has seen.
 *
 * @param loaded the scenario, with the ballots that the targets ask for among its elections
 * @param targets in the order of their file
 */
public record OutsideTargets(LoadedScenario loaded, List<RecordedTarget> targets) {
    /** Keeps its own copy. */
    public OutsideTargets {
        targets = List.copyOf(targets);
    }
}
