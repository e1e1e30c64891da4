package smolny.kernel.math;

import org.apache.commons.math3.util.FastMath;

/**
 * Elementary functions whose last bit does not depend on the platform. Those of {@link Math} may differ from machine to
 * machine, and in a web page those of {@link StrictMath} are the browser's own. {@link FastMath} uses plain arithmetic.
 */
public final class PortableMath {
    private PortableMath() {}

    /** e to the power {@code x}. */
    public static double exp(double x) {
        return FastMath.exp(x);
    }

    /** The natural logarithm of a positive number. */
    public static double log(double x) {
        return FastMath.log(x);
    }

    /** A positive base to a real power. */
    public static double pow(double base, double exponent) {
        return FastMath.pow(base, exponent);
    }

    /** The sine of an angle in radians. */
    public static double sin(double x) {
        return FastMath.sin(x);
    }

    /** The cosine of an angle in radians. */
    public static double cos(double x) {
        return FastMath.cos(x);
    }

    /** The angle in [0, pi] whose cosine is {@code x}. */
    public static double acos(double x) {
        return FastMath.acos(x);
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
