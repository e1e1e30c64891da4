package smolny.lab.score;

import java.util.Map;
import smolny.history.record.Gauge.Side;

/** What one run found, wherever it is kept. A number that the run does not have is NaN. */
public interface Findings {
    /** Part of a soviet's deputies in a session, in [0, 1]. */
    double vote(String session, Side side);

    /** A list's share of an election, in [0, 1]. */
    double share(String election, String party);

    /** Share of a congress's delegates by answer and by party, in [0, 1]; empty if none met. */
    Map<String, Double> mandates();

    /** A measure at the end of a day of the clock. */
    double measure(String name, int day);
}
