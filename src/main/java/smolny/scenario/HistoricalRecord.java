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
 * @param turningPoints when bodies first stood for soviet power
 * @param resolutions what units and bodies resolved
 * @param compositions who sat where
 * @param points measures on a day
 * @param stands whom armed units obeyed
 * @param targets what runs are scored against
 * @param limits what a score must reach
 */
public record HistoricalRecord(
        List<Vote> votes,
        List<Result> results,
        List<Mandate> mandates,
        List<TurningPoint> turningPoints,
        List<Resolution> resolutions,
        List<Composition> compositions,
        List<Point> points,
        List<Stand> stands,
        List<RecordedTarget> targets,
        ScoreLimits limits) {
    /** Nothing is on record. */
    public static final HistoricalRecord EMPTY = new HistoricalRecord(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ScoreLimits.NONE);

    /** Keeps its own copies. */
    public HistoricalRecord {
        votes = List.copyOf(votes);
        results = List.copyOf(results);
        mandates = List.copyOf(mandates);
        turningPoints = List.copyOf(turningPoints);
        resolutions = List.copyOf(resolutions);
        compositions = List.copyOf(compositions);
        points = List.copyOf(points);
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
     * The day on which a body first stood for soviet power.
     *
     * @param id its name
     * @param date the day
     * @param body who, in words
     * @param classes of which classes, in words
     * @param level base, city, front or nation
     * @param session id of the scenario's session, empty if none
     * @param evidence how it is known
     */
    public record TurningPoint(
            String id,
            OldStyleDate date,
            String body,
            String classes,
            String level,
            String session,
            Evidence evidence) {}

    /**
     * What a unit or body resolved.
     *
     * @param id its name
     * @param date the day, or a likely one
     * @param earliest the first day that it can be, if the day is not known
     * @param latest the last day that it can be, if the day is not known
     * @param body who, in words
     * @param bodyKind what sort of body
     * @param place where
     * @param socialClass of which class
     * @param position what it asked for
     * @param counts for, against and abstentions as far as known
     * @param evidence how it is known
     */
    public record Resolution(
            String id,
            OldStyleDate date,
            Optional<OldStyleDate> earliest,
            Optional<OldStyleDate> latest,
            String body,
            String bodyKind,
            String place,
            String socialClass,
            String position,
            Counts counts,
            Evidence evidence) {}

    /**
     * Counts of a vote.
     *
     * @param inFavour for, if known
     * @param against against, if known
     * @param abstain abstentions, if known
     */
    public record Counts(Optional<Integer> inFavour, Optional<Integer> against, Optional<Integer> abstain) {}

    /**
     * A party's part of a body.
     *
     * @param date the day
     * @param body which body, in words
     * @param section which part of it, empty for all
     * @param party who, in words
     * @param members how many, if known
     * @param share of the members, if known
     * @param evidence how it is known
     */
    public record Composition(
            OldStyleDate date,
            String body,
            String section,
            String party,
            @Nullable Integer members,
            @Nullable Double share,
            Evidence evidence) {}

    /**
     * A measure on a day.
     *
     * @param id its name
     * @param date the day
     * @param of the measure's name
     * @param value what the sources give
     * @param low least that is likely; the value itself if not said
     * @param high most that is likely; the value itself if not said
     * @param evidence how it is known
     */
    public record Point(
            String id, OldStyleDate date, String of, double value, double low, double high, Evidence evidence) {}

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
