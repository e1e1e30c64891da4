package smolny.experiment.sweep;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.scenario.RequestRefusedException;

/**
 * A part of a plan's runs: every n-th of them.
 *
 * @param part which, from 1
 * @param of how many there are
 */
public record Shard(int part, int of) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * Understands {@code i/n}.
     *
     * @throws RequestRefusedException if it is no such text, or i is not in 1 to n
     */
    public static Shard parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (matcher.matches()) {
            Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (shard.part >= 1 && shard.part <= shard.of) {
                return shard;
            }
        }
        throw new RequestRefusedException("--shard takes i/n with i from 1 to n, such as 2/3; found '" + text + "'");
    }

    /**
     * How many runs it has.
     *
     * @param runs of the whole plan
     */
    public int size(int runs) {
        return (runs - part + of) / of;
    }

    @Override
    public String toString() {
        return part + "/" + of;
    }
}
