package smolny.lab.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;

/**
 * Sobol's sequence with the direction numbers of Joe and Kuo (SIAM Journal on Scientific Computing 30, 2008), each axis
 * shifted digit by digit. The shift keeps what makes the sequence good, that every part of the cube gets its share, and
 * takes away its first point, the corner where everything is lowest (Owen, "On dropping the first Sobol' point", 2020).
 */
final class SobolSequence implements Grid {
    private static final double DIGITS = 0x1.0p52;

    private final double[][] at;

    SobolSequence(int axes, int points) {
        Dice dice = Dice.of(0, 0).on(Stream.DESIGN, 0).about(Dice.keyOf("sobol"));
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(axes);
        at = new double[points][];
        for (int point = 0; point < points; point++) {
            at[point] = sequence.nextVector();
            for (int axis = 0; axis < axes; axis++) {
                long shift = (long) (dice.uniform(axis, 0) * DIGITS);
                at[point][axis] = ((long) (at[point][axis] * DIGITS) ^ shift) / DIGITS;
            }
        }
    }

    @Override
    public double at(int point, int axis) {
        return at[point][axis];
    }
}
