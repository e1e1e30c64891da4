package smolny.chart;

import java.util.List;
import java.util.Optional;

/**
 * One group among small multiples.
 *
 * @param title name of the group
 * @param layers its lines, at most one for each layer
 * @param votes counted votes of this group, drawn as points without words; may be empty
 */
public record GroupPanel(String title, List<ShareSeries> layers, List<CountedVote> votes) {

    /** Copies the lists. */
    public GroupPanel {
        layers = List.copyOf(layers);
        votes = List.copyOf(votes);
    }

    Optional<ShareSeries> layer(OpinionLayer kind) {
        return layers.stream()
                .filter(layer -> layer.label().equals(kind.label()))
                .findFirst();
    }
}
