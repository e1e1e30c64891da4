package smolny.experiment.explain;

import java.util.List;
import smolny.model.observer.RunEvent;

/**
 * What made a vote. The share for soviet power of those who took a side is followed from the opening seats, all of them
 * present and voting, to the vote as taken, by switching one thing after another from how it was to how it is; so the parts
 * add up, and what two things did together is counted with the later one.
 *
 * @param vote as taken
 * @param opening share of the seats for soviet power before the first day, in [0, 1]
 * @param parts in the order in which things were switched
 */
public record VoteBreakdown(RunEvent.VoteTaken vote, double opening, List<Contribution> parts) {
    /** Keeps its own copy. */
    public VoteBreakdown {
        parts = List.copyOf(parts);
    }

    /** Share for soviet power of those who took a side, in [0, 1]. */
    public double result() {
        return (double) vote.inFavour() / (vote.inFavour() + vote.against());
    }
}
