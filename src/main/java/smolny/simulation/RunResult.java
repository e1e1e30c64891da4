package smolny.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.model.observer.RunEvent;

/** The result of one run: daily series of all measures, and what happened. */
public final class RunResult {
    /** Number of the run in its ensemble, from 1. */
    public final int number;
    /** Names of the measures, in the order of {@link #series}. */
    public final List<String> measures;
    /** Value of each measure at the end of each day, NaN where there was none: measure by day. */
    public final double[][] series;
    /** Dated events that came and outcomes that were marked. */
    public final List<RunEvent.Happened> happenings = new ArrayList<>();
    /** Votes in soviets. */
    public final List<RunEvent.VoteTaken> votes = new ArrayList<>();
    /** Shares in elections. */
    public final List<RunEvent.ListShare> shares = new ArrayList<>();
    /** Attempts of institutions to act. */
    public final List<RunEvent.Attempt> attempts = new ArrayList<>();
    /** Delegates of the congress. */
    public final List<DelegateAnswer> mandates = new ArrayList<>();
    /** First resolutions of units. */
    public final List<RunEvent.UnitAdopted> adoptions = new ArrayList<>();
    /** Who sat in the soviets, from when to when. */
    public final List<DeputyTerm> terms = new ArrayList<>();
    /** What agitators did. */
    public final List<AgitatorWork> work = new ArrayList<>();
    /** Contests of force. */
    public final List<RunEvent.ClashFought> clashes = new ArrayList<>();
    /** New stands of armed units. */
    public final List<RunEvent.StanceTaken> stands = new ArrayList<>();
    /** Orders to armed units. */
    public final List<RunEvent.OrderGiven> orders = new ArrayList<>();
    /** For each day: seat by seat, whether the deputy in the soviet that makes the news is for soviet power. */
    public final List<boolean[]> benches = new ArrayList<>();

    private final Map<String, Integer> index = new LinkedHashMap<>();

    RunResult(int number, List<String> measures, int days) {
        this.number = number;
        this.measures = List.copyOf(measures);
        this.series = new double[measures.size()][days];
        for (String measure : measures) {
            index.put(measure, index.size());
        }
    }

    /**
     * The daily values of a measure.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    public double[] seriesOf(String measure) {
        Integer at = index.get(measure);
        if (at == null) {
            throw new IllegalArgumentException("no measure is called " + measure);
        }
        return series[at];
    }

    /** The first contest of force in a theatre, if it came to one; the empty id where a scenario has no theatres. */
    public Optional<RunEvent.ClashFought> clashIn(String theatre) {
        return clashes.stream().filter(clash -> clash.theatre().equals(theatre)).findFirst();
    }

    /**
     * First day of the first spell of at least this number of days in which a measure lies above one half; -1 if there
     * is none.
     */
    public int firstDayOfMajority(String measure, int spell) {
        double[] values = seriesOf(measure);
        int since = -1;
        for (int day = 0; day < values.length; day++) {
            if (values[day] > 0.5) {
                since = since < 0 ? day : since;
                if (day - since + 1 >= spell) {
                    return since;
                }
            } else {
                since = -1;
            }
        }
        return -1;
    }
}
