package smolny.scenario;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which runs to make of a scenario: points, at each point the scenarios to run, and seeds for each of them.
 *
 * @param id its name, that of its file
 * @param titles name by language, "en" and "ru"; empty if it has none
 * @param scenarioId id of the scenario
 * @param scenarioFile the scenario's file
 * @param interventions interventions applied in every run, in the order written
 * @param variedParameters the parameters that differ between points, in the order written; at least one
 * @param alsoApplied interventions, each applied once more at every point with the same seeds
 * @param design how points are made of the values
 * @param points how many are drawn (lhs, sobol), how many blocks (saltelli) or trajectories (morris); 0 for factorial and list
 * @param seeds those with which every scenario of every point is run
 * @param scale class, standard, full or a factor
 * @param budget what it may cost
 * @param output what is kept
 * @param fitsAll true if a calibration sees every target that is scored, false if only those marked for fitting
 * @param spreads ids of varied parameters of which a calibration also estimates what they do to the differences between runs
 */
public record ExperimentPlan(
        String id,
        Map<String, String> titles,
        String scenarioId,
        Path scenarioFile,
        List<String> interventions,
        List<Varied> variedParameters,
        List<String> alsoApplied,
        Design design,
        int points,
        Seeds seeds,
        String scale,
        Budget budget,
        Output output,
        boolean fitsAll,
        List<String> spreads) {

    /** How points are made of the values of the parameters. */
    public enum Design {
        /** Every value with every other. */
        FACTORIAL,
        /** A Latin hypercube. */
        LHS,
        /** Sobol's sequence. */
        SOBOL,
        /** What Sobol's indices are computed from: two samples of the sequence, and each column of the second in the first. */
        SALTELLI,
        /** Trajectories that change one parameter a step. */
        MORRIS,
        /** The first value of each, then the second of each; the rows of a table of points. */
        LIST
    }

    /**
     * One parameter and the values that it takes.
     *
     * @param parameter its id in the registry
     * @param values those it takes, steps of a range written out; empty if points are drawn from the whole range
     * @param low least value, in the parameter's unit
     * @param high greatest value, in the parameter's unit
     */
    public record Varied(String parameter, List<Double> values, double low, double high) {
        /** Keeps its own copy. */
        public Varied {
            values = List.copyOf(values);
        }
    }

    /**
     * Consecutive seeds.
     *
     * @param first the first of them
     * @param runs how many, at least 1
     */
    public record Seeds(long first, int runs) {}

    /**
     * What a plan may cost; 0 where it sets no bound.
     *
     * @param runs most runs
     * @param minutes after which no new run begins
     */
    public record Budget(long runs, int minutes) {}

    /**
     * What is kept of the runs.
     *
     * @param tables names of tables; empty if the plan does not say
     * @param formats how tables are written; empty if the plan does not say
     * @param locale C or ru
     * @param series names of the measures that the table series holds; empty for all
     * @param every days between two days of it, counted back from the last; 1 for all
     */
    public record Output(List<String> tables, List<String> formats, String locale, List<String> series, int every) {
        /** Tables with all measures of all days. */
        public Output(List<String> tables, List<String> formats, String locale) {
            this(tables, formats, locale, List.of(), 1);
        }

        /** Keeps its own copies. */
        public Output {
            series = List.copyOf(series);
            tables = List.copyOf(tables);
            formats = List.copyOf(formats);
        }
    }

    /** Keeps its own copies. */
    public ExperimentPlan {
        titles = Map.copyOf(titles);
        interventions = List.copyOf(interventions);
        variedParameters = List.copyOf(variedParameters);
        alsoApplied = List.copyOf(alsoApplied);
        spreads = List.copyOf(spreads);
    }

    /** The factors of the number of runs: the design's numbers, the scenarios at each point if several, the seeds. */
    List<Long> runFactors() {
        List<Long> factors = new ArrayList<>();
        switch (design) {
            case FACTORIAL ->
                variedParameters.forEach(
                        axis -> factors.add((long) axis.values().size()));
            case LIST -> factors.add((long) variedParameters.get(0).values().size());
            case LHS, SOBOL -> factors.add((long) points);
            case SALTELLI -> {
                factors.add((long) points);
                factors.add(variedParameters.size() + 2L);
            }
            case MORRIS -> {
                factors.add((long) points);
                factors.add(variedParameters.size() + 1L);
            }
        }
        if (!alsoApplied.isEmpty()) {
            factors.add(alsoApplied.size() + 1L);
        }
        factors.add((long) seeds.runs());
        return factors;
    }

    /** How many runs it needs; a plan that was loaded stays within 1 and 1000000000. */
    public BigInteger runs() {
        return runFactors().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
