package smolny.experiment.whatif;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.kernel.parameter.Parameter;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;
import smolny.simulation.RunSpec;

/**
 * A what-if: two versions of a scenario, what is compared in them, and how sure the answer has to be.
 *
 * @param before the first run of the unchanged version
 * @param after the first run of the changed one
 * @param target what is compared
 * @param outcomes that are looked for
 * @param stop how many pairs of runs
 * @param interpretations under which the comparison is repeated
 * @param parameterSets values that agree with the record, under which it is repeated too
 * @param also values that are kept in addition, for {@link PairedRuns#also}
 */
public record WhatIfRequest(
        RunSpec before,
        RunSpec after,
        TargetMeasure target,
        List<Outcome> outcomes,
        StoppingRule stop,
        List<Interpretation> interpretations,
        List<Map<Parameter, Double>> parameterSets,
        List<TargetMeasure> also) {
    /** Keeps its own copies. */
    public WhatIfRequest {
        outcomes = List.copyOf(outcomes);
        interpretations = List.copyOf(interpretations);
        parameterSets = List.copyOf(parameterSets);
        also = List.copyOf(also);
    }

    /** Without other interpretations, parameter sets and additional values. */
    public WhatIfRequest(
            RunSpec before, RunSpec after, TargetMeasure target, List<Outcome> outcomes, StoppingRule stop) {
        this(before, after, target, outcomes, stop, List.of(), List.of(), List.of());
    }

    /**
     * The usual question about two scenarios, see {@link TargetMeasure#usual(LoadedScenario, LoadedScenario)}.
     *
     * @throws IllegalArgumentException if the two cannot be compared
     */
    public static WhatIfRequest of(LoadedScenario before, LoadedScenario after, PopulationScale scale) {
        TargetMeasure target = TargetMeasure.usual(before, after);
        long seed = before.run().seed();
        check(before, after, target);
        return new WhatIfRequest(
                new RunSpec(before.scenario(), scale, seed, 0),
                new RunSpec(after.scenario(), scale, seed, 0),
                target,
                Outcomes.of(before, after),
                StoppingRule.usual(target));
    }

    /**
     * Checks that two scenarios have the same days and both have the measure.
     *
     * @throws IllegalArgumentException if not; the message says why
     */
    public static void check(LoadedScenario before, LoadedScenario after, TargetMeasure target) {
        ScenarioSetting changed = after.scenario().setting();
        if (!before.scenario().setting().clock().equals(changed.clock())) {
            throw new IllegalArgumentException("the two scenarios have different start or end dates");
        }
        if (!TargetMeasure.namesOf(changed).contains(target.measure())) {
            throw new IllegalArgumentException("the changed scenario has no measure '" + target.measure() + "'");
        }
    }

    /** The same, repeated under these interpretations and parameter sets. */
    public WhatIfRequest under(List<Interpretation> others, List<Map<Parameter, Double>> sets) {
        return new WhatIfRequest(before, after, target, outcomes, stop, others, sets, also);
    }

    /** The same, with these values kept in addition. */
    public WhatIfRequest keeping(List<TargetMeasure> values) {
        return new WhatIfRequest(before, after, target, outcomes, stop, interpretations, parameterSets, values);
    }

    /** The same about another measure or day. */
    public WhatIfRequest about(TargetMeasure other) {
        return new WhatIfRequest(before, after, other, outcomes, stop, interpretations, parameterSets, also);
    }

    /** The measures that a run must record for it. */
    Set<String> measures() {
        Set<String> names = new TreeSet<>(List.of(target.measure()));
        outcomes.forEach(outcome -> names.addAll(outcome.measures()));
        also.forEach(other -> names.add(other.measure()));
        return names;
    }
}
