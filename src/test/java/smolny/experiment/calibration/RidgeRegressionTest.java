package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;

/** Ridge regression with the penalty chosen by rows left out. */
class RidgeRegressionTest {
    @Test
    void ridge_finds_a_line_and_knows_when_there_is_none() {
        double[][] rows = new double[40][];
        double[] line = new double[40];
        double[] chance = new double[40];
        for (int i = 0; i < rows.length; i++) {
            double x = i / 40.0;
            rows[i] = new double[] {x, x * x};
            line[i] = 3 + 2 * x - x * x;
            chance[i] = Dice.of(5, 0).normal(i, 0);
        }
        RidgeRegression ridge = new RidgeRegression(rows);
        RidgeRegression.Fit fit = ridge.fit(line);
        assertThat(ridge.at(fit, new double[] {0.5, 0.25})).isCloseTo(3.75, within(1e-3));
        assertThat(fit.explained()).isGreaterThan(0.9999);
        assertThat(ridge.fit(chance).explained()).isLessThan(0.2);
        // Six rows and as many features: anything can be drawn through them, nothing is told of a row left out.
        double[][] few = new double[6][6];
        double[] noise = new double[6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                few[i][j] = Dice.of(6, 0).normal(i, j);
            }
            noise[i] = Dice.of(6, 1).normal(i, 0);
        }
        assertThat(new RidgeRegression(few).fit(noise).explained()).isLessThan(0.5);
        assertThat(new RidgeRegression(few).fit(new double[6]).explained()).isEqualTo(1);
    }

    /** The shortcut for rows left out gives what leaving them out gives. */
    @Test
    void the_error_of_rows_left_out_is_that_of_fits_without_them() {
        double[][] rows = {{0.1, 1}, {0.4, 0}, {0.5, 0.3}, {0.9, 0.8}, {0.2, 0.2}, {0.7, 0.6}};
        double[] response = {1, 2, 1.5, 3, 1.2, 2.6};
        double sum = 0;
        for (int out = 0; out < rows.length; out++) {
            double[][] others = new double[rows.length - 1][];
            double[] rest = new double[rows.length - 1];
            for (int i = 0, at = 0; i < rows.length; i++) {
                if (i != out) {
                    others[at] = rows[i];
                    rest[at++] = response[i];
                }
            }
            RidgeRegression without = new RidgeRegression(others, 0.1);
            double error = without.at(without.fit(rest), rows[out]) - response[out];
            sum += error * error / rows.length;
        }
        assertThat(new RidgeRegression(rows, 0.1).fit(response).error()).isCloseTo(sum, within(1e-12));
    }
}
