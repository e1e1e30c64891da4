package smolny.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;

/**
 * What the sources say: runs are shown with it and scored against it.
 *
 * @param votes counts of votes, arranged so that "for" is for soviet power
 * @param results shares of lists in elections
 * @param mandates answers and parties of the congress's delegates
 * @param resolutions what units and bodies resolved
 * @param others turning points, compositions and measures on a day, with which nothing is compared
 * @param stands whom armed units obeyed
 * @param targets what runs are scored against
 * @param limits what a score must reach
 */
public record HistoricalRecord(
        List<Vote> votes,
        List<Result> results,
        List<Mandate> mandates,
        List<Resolution> resolutions,
        List<OtherFigure> others,
        List<Stand> stands,
        List<RecordedTarget> targets,
        ScoreLimits limits) {
    /** Nothing is on record. */
    public static final HistoricalRecord EMPTY = new HistoricalRecord(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ScoreLimits.NONE);

    /** Keeps its own copies. */
    public HistoricalRecord {
        votes = List.copyOf(votes);
        results = List.copyOf(results);
        mandates = List.copyOf(mandates);
        resolutions = List.copyOf(resolutions);
        others = List.copyOf(others);
        stands = List.copyOf(stands);
        targets = List.copyOf(targets);
    }

    /**
     * How a statement is known.
     *
     * @param confidence high, medium or low; empty if not said
     * @param basis how it is known, such as retrieved or recalled; empty if not said
     * @param sources ids of sources, or "assumed"
     * @param note a remark, empty if none
     */
    public record Evidence(String confidence, String basis, List<String> sources, String note) {
        /** Keeps its own copy. */
        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A recorded vote. Counts that are not known are absent.
     *
     * @param session id of the scenario's session
     * @param inFavour for soviet power
     * @param against against it
     * @param abstain abstentions
     * @param present deputies present
     * @param evidence how it is known
     */
    public record Vote(
            String session,
            int inFavour,
            int against,
            @Nullable Integer abstain,
            @Nullable Integer present,
            Evidence evidence) {}

    /**
     * A list's share in an election.
     *
     * @param election id of the scenario's election
     * @param party bolshevik, left_sr, sr, menshevik, kadet or other
     * @param share of the votes for the model's lists, in [0, 1]
     * @param tolerance assumed error of source and model together, a share, if stated
     * @param raw share of all votes, if known
     * @param evidence how it is known
     */
    public record Result(
            String election,
            String party,
            double share,
            @Nullable Double tolerance,
            @Nullable Double raw,
            Evidence evidence) {}

    /**
     * An answer, or a party, of the congress's delegates.
     *
     * @param answer the answer's or party's word
     * @param delegates how many, if known
     * @param of of how many, if known
     * @param share in [0, 1]
     * @param tolerance assumed error of source and model together, a share, if stated
     * @param evidence how it is known
     */
    public record Mandate(
            String answer,
            @Nullable Integer delegates,
            @Nullable Integer of,
            double share,
            @Nullable Double tolerance,
            Evidence evidence) {}

    /**
     * What a unit or body resolved.
     *
     * @param id its name
     * @param date the day, or a likely one
     * @param earliest the first day that it can be, if the day is not known
     * @param latest the last day that it can be, if the day is not known
     * @param body who, in words
     * @param position what it asked for
     * @param counts for and against as far as known
     * @param evidence how it is known
     */
    public record Resolution(
            String id,
            OldStyleDate date,
            Optional<OldStyleDate> earliest,
            Optional<OldStyleDate> latest,
            String body,
            String position,
            Counts counts,
            Evidence evidence) {}

    /**
     * Counts of a vote.
     *
     * @param inFavour for, if known
     * @param against against, if known
     */
    public record Counts(Optional<Integer> inFavour, Optional<Integer> against) {}

    /**
     * A figure that no run is compared with.
     *
     * @param label what it is
     * @param evidence how it is known
     */
    public record OtherFigure(String label, Evidence evidence) {}

    /**
     * Whom an armed unit obeyed on a day.
     *
     * @param id its name
     * @param unit id of the scenario's armed unit
     * @param date the day
     * @param stance a word of {@link smolny.model.world.ArmedUnitState.Stance}, or "divided"
     * @param use fit, held-out, transfer or earlier
     * @param evidence how it is known
     */
    public record Stand(String id, String unit, OldStyleDate date, String stance, String use, Evidence evidence) {}
}
