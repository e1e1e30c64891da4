package smolny.show.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * A share over time, drawn as steps.
 *
 * @param label name at the end of the line
 * @param color colour of line and bands
 * @param samples the share by day, earliest first, at least one
 */
public record Curve(String label, Color color, List<Sample> samples) {

    /**
     * Copies the samples.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Curve {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("curve \"" + label + "\" has no samples");
        }
    }

    Sample last() {
        return samples.get(samples.size() - 1);
    }

    Optional<Sample> reachesHalf() {
        return samples.stream()
                .filter(sample -> sample.spread().middle() >= 0.5)
                .findFirst();
    }

    Stroke line() {
        return new Stroke(color, 2.6, false);
    }
}
