package smolny.experiment.whatif;

import java.util.List;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;

/**
 * The result of a what-if.
 *
 * @param request what was asked
 * @param pairs what was kept of the runs at the fitted values
 * @param effect their mean difference
 * @param outcomes what became of each outcome, over all cases
 * @param uncertainty the effect with random variation, parameters and readings varied together
 * @param variation why two unchanged runs differ
 * @param doubtful parameters that the record does not or only partly identify and through which the change acts
 * @param doubtfulFurtherOn such parameters through which not the change itself acts but what it sets off
 */
public record WhatIfResult(
        WhatIfRequest request,
        PairedRuns pairs,
        PairedEstimate effect,
        List<OutcomeChange> outcomes,
        EffectUncertainty uncertainty,
        RandomVariation variation,
        List<Parameter> doubtful,
        List<Parameter> doubtfulFurtherOn) {
    /** Keeps its own copies. */
    public WhatIfResult {
        outcomes = List.copyOf(outcomes);
        doubtful = List.copyOf(doubtful);
        doubtfulFurtherOn = List.copyOf(doubtfulFurtherOn);
    }

    /** How well the record identifies a parameter of the unchanged version. */
    public IdentificationLevel identified(Parameter parameter) {
        return request.before().scenario().values().estimate(parameter).identified();
    }

    /** -1 or 1 if the interval of everything together lies wholly below or above zero, 0 if it holds zero. */
    public int sign() {
        return uncertainty.together().sign();
    }

    /** True if no pair of runs differs at all. */
    public boolean isExactlyZero() {
        return effect.isExactlyZero() && uncertainty.isExactlyZero();
    }

    /** True if a width was asked for and the pairs did not reach it. */
    public boolean isTooWide() {
        return request.stop().stopsEarly()
                && effect.interval().halfWidth() > request.stop().halfWidth();
    }
}
