package smolny.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.MeasuredQuantity;

/** The number of a run that is compared with a recorded number. All are shares. */
public sealed interface TargetStatistic {
    /** Which of those present, or of those who took a side. */
    enum Side {
        /** For soviet power, of those present. */
        FOR,
        /** Against it, of those present. */
        AGAINST,
        /** For, of those who took a side. */
        TWO_WAY
    }

    /**
     * A vote in a soviet.
     *
     * @param session id of the scenario's session
     * @param side which part
     */
    record Vote(String session, Side side) implements TargetStatistic {}

    /**
     * A list's share of an election.
     *
     * @param election id of the scenario's election
     * @param party the list's word
     */
    record Ballot(String election, String party) implements TargetStatistic {}

    /**
     * Delegates of the congress.
     *
     * @param answers words of answers or parties, counted together
     * @param among of those who gave one of these; of all delegates if empty
     */
    record Mandates(List<String> answers, List<String> among) implements TargetStatistic {
        /** Keeps its own copies. */
        public Mandates {
            answers = List.copyOf(answers);
            among = List.copyOf(among);
        }
    }

    /**
     * A weighted mean of measures at the end of a day, or its rise since another.
     *
     * @param weights weight by the measure's name, at least one
     * @param since the day from which the rise is taken; null if the value itself is meant
     */
    record Measured(Map<String, Double> weights, @Nullable OldStyleDate since) implements TargetStatistic {
        /** Keeps its own copy, in the same order: a sum in another order could differ in its last bit. */
        public Measured {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        }
    }

    /**
     * Which of two measures first passed one half: dated resolutions show the order of events, not their level.
     *
     * @param first name of the measure that is asked about
     * @param then name of the other
     */
    record Order(String first, String then) implements TargetStatistic {}

    /**
     * Whether more than half of a body's deputies are for soviet power at the end of a day: 1 or 0.
     *
     * @param body id of the body
     */
    record Majority(String body) implements TargetStatistic {
        /** The measure that must be above one half. */
        public String measure() {
            return MeasuredQuantity.SOVIET_POWER.of(body);
        }
    }

    /** Nothing in the model stands for it yet. */
    record Nothing() implements TargetStatistic {}
}
