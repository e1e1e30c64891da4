package smolny.kernel.random;

import smolny.kernel.math.StandardNormal;

/**
 * The standard normal distribution cut into 4096 slices of equal probability, each standing for its middle, and stretched
 * so that the variance is exactly 1: a normal number for twelve random bits and one look-up. The greatest is 3.67.
 */
final class NormalSlices {
    /** How many bits name a slice. */
    static final int BITS = 12;

    private static final int COUNT = 1 << BITS;
    private static final float[] MIDDLE = middles();

    private NormalSlices() {}

    /** The slice that the lowest twelve bits name. */
    static float at(long bits) {
        return MIDDLE[(int) bits & (COUNT - 1)];
    }

    private static float[] middles() {
        double[] middle = new double[COUNT];
        double squares = 0;
        for (int i = 0; i < COUNT; i++) {
            middle[i] = StandardNormal.quantile((i + 0.5) / COUNT);
            squares += middle[i] * middle[i];
        }
        double deviation = Math.sqrt(squares / COUNT);
        float[] stretched = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            stretched[i] = (float) (middle[i] / deviation);
        }
        return stretched;
    }
}
