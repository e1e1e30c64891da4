package smolny.kernel.random;

import org.apache.commons.math3.util.ArithmeticUtils;
import smolny.kernel.math.StandardNormal;

/**
 * Random numbers that are looked up, not used up: each is a pure function of seed, replicate, stream, day, subject and
 * count. Nothing is consumed, so a decision added, dropped or moved leaves every other decision's number as it was.
 *
 * <p>The mixing is that of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014), applied once per word absorbed. The use is that of Buffalo, Pearson and Klein, "Realizing common random
 * numbers" (arXiv 2603.11084).
 */
public final class Dice {
    /** The golden ratio's fractional part times 2^64. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** 1/p and 1/p^2, where p^3 = p + 1: what the golden ratio is on a line, these are on a square. */
    private static final double[] SQUARE = {0.7548776662466927, 0.5698402909980532};

    private static final double TO_UNIT = 0x1.0p-53;
    private static final double HALF_STEP = 0x1.0p-54;
    private static final int LANES = 4;
    private static final int LANE = 16;

    private final long key;

    private Dice(long key) {
        this.key = key;
    }

    /**
     * The random numbers of one replicate. A changed scenario and the unchanged one get the same.
     *
     * @param seed any 64-bit number
     * @param replicate number of the run within an ensemble, from 0
     */
    public static Dice of(long seed, int replicate) {
        return new Dice(absorb(absorb(0, seed), replicate));
    }

    /** These dice, kept for one kind of decision on one day. */
    public Dice on(RandomStream stream, int day) {
        return new Dice(absorb(absorb(key, stream.number()), day));
    }

    /** The same random numbers, keyed also by one occasion among several of a kind on a day, such as one session among many. */
    public Dice forOccasion(long occasion) {
        return new Dice(absorb(key, occasion));
    }

    /** Uniform in (0, 1), never 0 or 1: settles the {@code nth} decision of this kind about {@code subject}. */
    public double uniform(long subject, int nth) {
        return (absorb(absorb(key, subject), nth) >>> 11) * TO_UNIT + HALF_STEP;
    }

    /** True with the given probability. */
    public boolean chance(double probability, long subject, int nth) {
        return uniform(subject, nth) < probability;
    }

    /** Standard normal, through the inverse of its distribution function. */
    public double normal(long subject, int nth) {
        return StandardNormal.quantile(uniform(subject, nth));
    }

    /**
     * Standard normals about the parts of {@code subject}, one for each of its first {@code count}, for draws so frequent
     * that they decide how long a run takes. Mixing is slow and a look-up is fast, so one mixed word gives four numbers,
     * each one of 4096 equally likely values. How many are asked for changes none of them.
     *
     * @param into receives them from index 0; has room for {@code count}
     */
    public void normals(long subject, float[] into, int count) {
        long about = absorb(key, subject);
        int whole = count - count % LANES;
        for (int i = 0; i < whole; i += LANES) {
            long word = absorb(about, i / LANES);
            into[i] = NormalSlices.at(word);
            into[i + 1] = NormalSlices.at(word >>> LANE);
            into[i + 2] = NormalSlices.at(word >>> (2 * LANE));
            into[i + 3] = NormalSlices.at(word >>> (3 * LANE));
        }
        for (int i = whole; i < count; i++) {
            into[i] = NormalSlices.at(absorb(about, i / LANES) >>> (LANE * (i % LANES)));
        }
    }

    /**
     * Uniform in (0, 1) like {@link #uniform}, but numbers that follow one another lie evenly over (0, 1): fractional parts of a
     * random start plus multiples of the golden ratio (a Kronecker sequence). One number more changes none of the others.
     */
    public double even(long subject, int nth) {
        return ((absorb(key, subject) + nth * GOLDEN) >>> 11) * TO_UNIT + HALF_STEP;
    }

    /**
     * Standard normals about the parts of {@code subject}, one from each of {@code count} equally likely parts of the
     * distribution; each is one of 4096 equally likely values. Together with those of the other dimension, and with the order of
     * the parts, they lie evenly: a lattice of rank 1 with a random shift, its steps near those of Roberts, "The unreasonable
     * effectiveness of quasirandom sequences" (2018).
     *
     * @param into receives them from index 0; has room for {@code count}
     * @param dimension 0 or 1
     */
    public void evenNormals(long subject, float[] into, int count, int dimension) {
        double place = count * uniform(subject, 0);
        int step = coprime(count, (int) Math.round(count * SQUARE[dimension]));
        for (int i = 0; i < count; i++) {
            into[i] = NormalSlices.at((long) (place / count * (1 << NormalSlices.BITS)));
            place += step;
            place -= place < count ? 0 : count;
        }
    }

    /** The smallest number from {@code least} on that has no divisor in common with {@code count}. */
    private static int coprime(int count, int least) {
        return ArithmeticUtils.gcd(count, least) == 1 ? least : coprime(count, least + 1);
    }

    /** The numbers from 0 to {@code count - 1} in a random order (Fisher and Yates). */
    public int[] shuffled(long subject, int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = (int) (uniform(subject, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** A stable key for a name, so that a subject can be called by its id: FNV-1a over the characters, then mixed. */
    public static long keyOf(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return absorb(hash, name.length());
    }

    /** A stable key for the {@code nth} part of something that has a key. */
    public static long keyOf(long whole, int nth) {
        return absorb(whole, nth);
    }

    private static long absorb(long key, long word) {
        long z = key + (word + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
