package smolny.experiment.calibration;

import org.apache.commons.math3.random.RandomGenerator;
import smolny.kernel.random.Dice;

/** Keyed random numbers behind the interface that the optimisers of commons-math3 expect; the same dice give the same sequence. */
final class KeyedRandomGenerator implements RandomGenerator {
    private final Dice dice;
    private int drawn;

    KeyedRandomGenerator(Dice dice) {
        this.dice = dice;
    }

    @Override
    public double nextDouble() {
        return dice.uniform(0, drawn++);
    }

    @Override
    public double nextGaussian() {
        return dice.normal(0, drawn++);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound + " is not above 0");
        }
        return Math.min(bound - 1, (int) (nextDouble() * bound));
    }

    @Override
    public int nextInt() {
        return (int) nextLong();
    }

    @Override
    public long nextLong() {
        return Double.doubleToLongBits(nextDouble()) * 0x9E3779B97F4A7C15L;
    }

    @Override
    public boolean nextBoolean() {
        return nextDouble() < 0.5;
    }

    @Override
    public float nextFloat() {
        return (float) nextDouble();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) nextInt(256);
        }
    }

    @Override
    public void setSeed(int seed) {
        fixed();
    }

    @Override
    public void setSeed(int[] seed) {
        fixed();
    }

    @Override
    public void setSeed(long seed) {
        fixed();
    }

    private static void fixed() {
        throw new UnsupportedOperationException("the dice were given");
    }
}
