package smolny.kernel.math;

/** Elementary functions whose last bit does not depend on the platform: {@link StrictMath} promises it, Math does not. */
public final class PortableMath {
    private static final double LARGEST = 700;
    private static final double PER_LN_2 = 1.4426950408889634;
    /** Adding and taking away this number rounds to a whole one. */
    private static final double ROUNDER = 0x1.8p52;
    /** The natural logarithm of 2 in two parts, the first short enough for a product with k to be exact. */
    private static final double LN_2_HIGH = 0x1.62e42feep-1;

    private static final double LN_2_LOW = 1.9082149292705877e-10;
    private static final double C3 = 1.0 / 6;
    private static final double C4 = C3 / 4;
    private static final double C5 = C4 / 5;
    private static final double C6 = C5 / 6;
    private static final double C7 = C6 / 7;
    private static final double C8 = C7 / 8;
    private static final double C9 = C8 / 9;
    private static final double C10 = C9 / 10;
    private static final double C11 = C10 / 11;
    private static final double C12 = C11 / 12;
    private static final double C13 = C12 / 13;
    private static final int BIAS = 1023;
    private static final int MANTISSA = 52;

    private PortableMath() {}

    /**
     * e to the power {@code x}, within about one unit in the last place. {@code StrictMath.exp} is as reproducible but
     * takes several times as long, and elections need millions. As usual x is split into {@code k ln 2 + r} with a small
     * r, of which the series of the exponential is taken; results too large or small to be normal numbers are left to
     * {@link StrictMath}.
     */
    public static double exp(double x) {
        if (!(x > -LARGEST && x < LARGEST)) {
            return StrictMath.exp(x);
        }
        double k = (x * PER_LN_2 + ROUNDER) - ROUNDER;
        double r = (x - k * LN_2_HIGH) - k * LN_2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double high = (C8 + C9 * r) + r2 * (C10 + C11 * r) + r4 * (C12 + C13 * r);
        double low = (C4 + C5 * r) + r2 * (C6 + C7 * r);
        double series = 1 + (r + (r2 * (0.5 + C3 * r) + r4 * (low + r4 * high)));
        return series * Double.longBitsToDouble(((long) k + BIAS) << MANTISSA);
    }

    /** The natural logarithm of a positive number. */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /** A positive base to a real power. */
    public static double pow(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }

    /** The share in (0, 1) whose log-odds are {@code x}. */
    public static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }

    /** The log-odds of a share in [0, 1], infinite at the ends. */
    public static double logit(double share) {
        return log(share / (1 - share));
    }

    /** {@code x}, moved to the nearer end if it lies outside [low, high]. */
    public static double clamp(double low, double x, double high) {
        return x < low ? low : Math.min(x, high);
    }
}
