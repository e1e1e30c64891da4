package smolny.show.chart;

import java.util.List;
import java.util.Optional;

/**
 * One layer of opinion over time: the share for soviet power.
 *
 * @param kind which layer
 * @param samples the share by day, earliest first, at least one; days may be missing
 */
public record Layer(LayerKind kind, List<Sample> samples) {

    /**
     * Copies the samples.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Layer {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("layer " + kind + " has no samples");
        }
    }

    Sample first() {
        return samples.get(0);
    }

    Sample last() {
        return samples.get(samples.size() - 1);
    }

    /** The first day on which the middle is above one half, if there is one. */
    Optional<Sample> aboveHalf() {
        return samples.stream().filter(sample -> sample.spread().middle() > 0.5).findFirst();
    }
}
