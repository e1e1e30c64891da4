package smolny.kernel.math;

/** Elementary functions whose last bit does not depend on the platform: {@link StrictMath} promises it, Math does not. */
public final class Real {
    private Real() {}

    /** e to the power {@code x}. */
    public static double exp(double x) {
        return StrictMath.exp(x);
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

    /** The log-odds of a share strictly between 0 and 1. */
    public static double logit(double share) {
        return log(share / (1 - share));
    }

    /** {@code x}, moved to the nearer end if it lies outside [low, high]. */
    public static double within(double low, double x, double high) {
        return x < low ? low : Math.min(x, high);
    }
}
