package smolny.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import smolny.model.observer.RunEvent;

/** What is kept of all runs of an ensemble together: every series, votes, shares and mandates; in full only the first run. */
public final class EnsembleResult {
    private final List<RunResult> first = new ArrayList<>();
    private final List<float[][]> series = new ArrayList<>();
    private final Map<String, List<RunEvent.VoteTaken>> votes = new LinkedHashMap<>();
    private final Map<String, List<Double>> shares = new LinkedHashMap<>();
    private final Map<String, List<Double>> mandates = new LinkedHashMap<>();

    /** Adds a run. */
    public void add(RunResult run) {
        if (first.isEmpty()) {
            first.add(run);
        }
        float[][] copy = new float[run.series.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = new float[run.series[i].length];
            for (int day = 0; day < copy[i].length; day++) {
                copy[i][day] = (float) run.series[i][day];
            }
        }
        series.add(copy);
        for (RunEvent.VoteTaken vote : run.votes) {
            votes.computeIfAbsent(vote.session(), id -> new ArrayList<>()).add(vote);
        }
        for (RunEvent.ListShare share : run.shares) {
            append(shares, shareKey(share.election(), share.party()), share.share());
        }
        mandateShares(run).forEach((answer, share) -> append(mandates, answer, share));
    }

    private static void append(Map<String, List<Double>> map, String key, double value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Share of a congress's delegates by answer and by party, in [0, 1]; empty if none met. */
    public static Map<String, Double> mandateShares(RunResult run) {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (DelegateAnswer mandate : run.mandates) {
            counts.merge(mandate.answer(), 1.0 / run.mandates.size(), Double::sum);
            counts.merge(mandate.party(), 1.0 / run.mandates.size(), Double::sum);
        }
        return counts;
    }

    /** How many runs. */
    public int runs() {
        return series.size();
    }

    /**
     * The first run, in full.
     *
     * @throws NoSuchElementException if there is none yet
     */
    public RunResult first() {
        if (first.isEmpty()) {
            throw new NoSuchElementException("no run yet");
        }
        return first.get(0);
    }

    /** Values of a measure on a day of the clock, one for each run in which it had a value. */
    public double[] values(String measure, int day) {
        int index = first().measures.indexOf(measure);
        if (index < 0) {
            throw new IllegalArgumentException("no measure is called " + measure);
        }
        return series.stream()
                .mapToDouble(run -> run[index][day])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** Votes in a session, one for each run in which it met. */
    public List<RunEvent.VoteTaken> votes(String session) {
        return List.copyOf(votes.getOrDefault(session, List.of()));
    }

    /** Shares of a list in an election, in [0, 1], one for each run. */
    public double[] shares(String election, String party) {
        return array(shares.getOrDefault(shareKey(election, party), List.of()));
    }

    /** Shares of an answer or party among a congress's delegates, one for each run in which some gave it. */
    public double[] mandates(String answer) {
        return array(mandates.getOrDefault(answer, List.of()));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String shareKey(String election, String party) {
        return election + "/" + party;
    }
}
