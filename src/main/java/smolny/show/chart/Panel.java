package smolny.show.chart;

import java.util.List;

/**
 * One group among small multiples.
 *
 * @param title name of the group
 * @param layers its lines, at most one of each kind
 * @param votes counted votes of this group, drawn as points without words; may be empty
 */
public record Panel(String title, List<Layer> layers, List<RecordedVote> votes) {

    /** Copies the lists. */
    public Panel {
        layers = List.copyOf(layers);
        votes = List.copyOf(votes);
    }
}
