package smolny.show.chart;

import java.util.List;
import java.util.Optional;

/**
 * One group among small multiples.
 *
 * @param title name of the group
 * @param layers its lines, at most one for each layer
 * @param votes counted votes of this group, drawn as points without words; may be empty
 */
public record Panel(String title, List<ShareSeries> layers, List<RecordedVote> votes) {

    /** Copies the lists. */
    public Panel {
        layers = List.copyOf(layers);
        votes = List.copyOf(votes);
    }

    Optional<ShareSeries> layer(LayerKind kind) {
        return layers.stream()
                .filter(layer -> layer.label().equals(kind.label()))
                .findFirst();
    }
}
