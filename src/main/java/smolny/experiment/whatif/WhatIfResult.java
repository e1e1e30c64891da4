package smolny.experiment.whatif;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import smolny.experiment.statistics.Interval;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;

/**
 * The result of a what-if.
 *
 * @param request what was asked
 * @param pairs what was kept of the runs
 * @param effect the difference
 * @param outcomes what became of each outcome
 * @param interpretations the same under other interpretations, empty if none was tried
 * @param parameterSets the same under sets of parameters that agree with the record
 * @param variation why two unchanged runs differ
 * @param doubtful parameters that the record does not or only partly identify and through which the change acts
 * @param doubtfulFurtherOn such parameters through which not the change itself acts but what it sets off
 */
public record WhatIfResult(
        WhatIfRequest request,
        PairedRuns pairs,
        PairedEstimate effect,
        List<OutcomeChange> outcomes,
        List<InInterpretation> interpretations,
        ParameterSetEffects parameterSets,
        RandomVariation variation,
        List<Parameter> doubtful,
        List<Parameter> doubtfulFurtherOn) {
    /** Keeps its own copies. */
    public WhatIfResult {
        outcomes = List.copyOf(outcomes);
        interpretations = List.copyOf(interpretations);
        doubtful = List.copyOf(doubtful);
        doubtfulFurtherOn = List.copyOf(doubtfulFurtherOn);
    }

    /**
     * The difference under another interpretation.
     *
     * @param interpretation which
     * @param effect the difference
     * @param outcomes what became of each outcome
     */
    public record InInterpretation(Interpretation interpretation, PairedEstimate effect, List<OutcomeChange> outcomes) {
        /** Keeps its own copy. */
        public InInterpretation {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** How well the record identifies a parameter of the unchanged version. */
    public IdentificationLevel identified(Parameter parameter) {
        return request.before().scenario().values().estimate(parameter).identified();
    }

    /** -1 or 1 if the interval lies wholly below or above zero, 0 if it holds zero. */
    public int sign() {
        return effect.interval().sign();
    }

    /** Interpretations in which the interval does not lie wholly on the effect's side of zero. */
    public List<InInterpretation> interpretationsWithoutTheSign() {
        return interpretations.stream()
                .filter(in -> in.effect().interval().sign() != sign()
                        || in.effect().interval().sign() == 0)
                .toList();
    }

    /** Smallest and greatest effect of the interpretations; the effect itself if none was tried. */
    public Interval acrossInterpretations() {
        DoubleSummaryStatistics effects =
                interpretations.stream().mapToDouble(in -> in.effect().effect()).summaryStatistics();
        return interpretations.isEmpty()
                ? new Interval(effect.effect(), effect.effect())
                : new Interval(effects.getMin(), effects.getMax());
    }

    /** True if sets of parameters were tried and too many of them give another sign than the effect's. */
    public boolean parameterSetsBreakTheSign() {
        return sign() != 0 && parameterSets.tried() && !parameterSets.mostHaveSign(sign());
    }

    /** True if a width was asked for and the pairs did not reach it. */
    public boolean isTooWide() {
        return request.stop().stopsEarly()
                && effect.interval().halfWidth() > request.stop().halfWidth();
    }
}
