package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.kernel.parameter.Parameter;
import smolny.model.event.Scenario;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * The cases of a what-if one by one, for programs that share them among workers of their own; together they give the
 * {@link EffectUncertainty} of {@link WhatIf}. A case is one pair of runs with random numbers of its own and one set of the parameter
 * sample, in one reading.
 */
public final class WhatIfCases {
    private static final String BETWEEN = "|";
    /** The values of the scenario itself. */
    static final Interpretation FITTED = new Interpretation("fitted", "Fitted values", Map.of());

    private final WhatIfRequest request;
    private final int cases;
    private final List<Interpretation> readings = new ArrayList<>(List.of(FITTED));

    /**
     * Of a what-if.
     *
     * @param cases of each reading, at least 2
     */
    public WhatIfCases(WhatIfRequest request, int cases) {
        this.request = request;
        this.cases = cases;
        this.readings.addAll(request.interpretations());
    }

    /**
     * What came of cases.
     *
     * @param uncertainty of the effect
     * @param fitted the cases of the fitted reading
     */
    public record Answer(EffectUncertainty uncertainty, PairedRuns fitted) {}

    /**
     * Makes both runs of a case.
     *
     * @param reading 0 for the fitted one, then in the order of the request
     * @param nth from 0
     * @return a line of text to be put together
     */
    public String run(int reading, int nth) {
        Interpretation values = set(request.parameterSets(), nth, cases).and(readings.get(reading));
        Scenario unchanged = request.before().scenario();
        return run(request.before(), values.appliedTo(unchanged, unchanged), nth)
                + BETWEEN
                + run(request.after(), values.appliedTo(request.after().scenario(), unchanged), nth);
    }

    private String run(RunSpec first, Scenario scenario, int nth) {
        RunSpec spec = new RunSpec(scenario, first.scale(), first.seed(), first.replicate() + nth);
        return PairedRuns.RunValues.of(Simulation.runRecording(spec, request.measures()), request)
                .text();
    }

    /** The set of a case: sets spread over the sample, or all of them in turn if there are fewer than cases. */
    static Interpretation set(List<Map<Parameter, Double>> sample, int nth, int cases) {
        if (sample.isEmpty()) {
            return FITTED;
        }
        int row = sample.size() < cases ? nth % sample.size() : (int) ((long) nth * sample.size() / cases);
        return new Interpretation("set " + (row + 1), "Accepted values " + (row + 1), sample.get(row));
    }

    /**
     * Puts lines of cases together.
     *
     * @param lines of all cases of the fitted reading, or of all readings one after the other
     * @throws IllegalArgumentException if there are no whole readings
     */
    public Answer together(List<String> lines) {
        if (lines.isEmpty() || lines.size() % cases != 0 || lines.size() > cases * readings.size()) {
            throw new IllegalArgumentException(lines.size() + " cases are not those of whole readings");
        }
        List<EffectUncertainty.InReading> found = new ArrayList<>();
        PairedRuns fitted = new PairedRuns(request);
        for (int reading = 0; reading < lines.size() / cases; reading++) {
            PairedRuns pairs = reading == 0 ? fitted : new PairedRuns(request);
            for (String line : lines.subList(reading * cases, (reading + 1) * cases)) {
                int at = line.indexOf(BETWEEN);
                pairs.add(
                        PairedRuns.RunValues.parse(line.substring(0, at)),
                        PairedRuns.RunValues.parse(line.substring(at + 1)));
            }
            if (reading == 0 || pairs.differences().length > 0) {
                found.add(EffectUncertainty.InReading.of(readings.get(reading), pairs));
            }
        }
        return new Answer(new EffectUncertainty(request.parameterSets().size(), found), fitted);
    }
}
