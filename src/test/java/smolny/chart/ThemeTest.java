package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    /** Just over 1 is seen by a trained eye side by side; 20 is plain at a glance. */
    private static final double PLAIN = 20;

    /** An eye as the matrix by which it changes linear light, row by row. */
    record Eye(String name, List<Double> matrix) {

        double[] lab(Color color) {
            double[] light = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix.get(3 * row + column) * light[column];
                }
                seen[row] = Math.min(1, Math.max(0, seen[row]));
            }
            double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
            double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
            double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
            return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
        }

        private static double linear(int value) {
            double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        private static double root(double value) {
            return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
        }
    }

    /** The common eye and the three full deficiencies after Machado, Oliveira and Fernandes (2009). */
    static Stream<Eye> eyes() {
        return Stream.of(
                new Eye("common", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
                new Eye(
                        "protan",
                        List.of(
                                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                                1.051998)),
                new Eye(
                        "deutan",
                        List.of(
                                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                                0.968881)),
                new Eye(
                        "tritan",
                        List.of(
                                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                                0.303900)));
    }

    /** Pairs of table 1 of Sharma, Wu and Dalal (2005), among them those that tell wrong programs from right ones. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1, 2, 50, 0, 0, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 56, -27, -3, 31.9030",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differences_are_those_of_the_paper(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(ColourDifference.of(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isEqualTo(expected, within(5e-5));
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void sides_and_layers_stay_apart_for_every_eye(Eye eye) {
        apart(eye, List.of(Theme.SOVIET_POWER, Theme.MIDDLE, Theme.COALITION, Theme.NO_SIDE));
        apart(eye, List.of(Theme.PRIVATE, Theme.EXPRESSED, Theme.SEATS));
        apart(eye, List.of(Theme.ofShare(0.1), Theme.ofShare(0.9)));
    }

    @Test
    void sides_differ_in_shape_as_well() {
        List<SeatCategory> sides =
                List.of(SeatCategory.SOVIET_POWER, Specimens.MIDDLE, SeatCategory.COALITION, Specimens.NO_SIDE);
        assertThat(sides.stream().map(SeatCategory::mark).distinct()).hasSameSizeAs(sides);
    }

    @Test
    void eight_parties_never_share_both_colour_and_shape() {
        List<SeatCategory> parties = Stream.iterate(0, position -> position + 1)
                .limit(8)
                .map(position -> SeatCategory.party("party", position))
                .toList();
        assertThat(parties).doesNotHaveDuplicates();
        assertThat(parties.stream().map(SeatCategory::color).distinct()).hasSize(8);
    }

    private static void apart(Eye eye, List<Color> colors) {
        for (int one = 0; one < colors.size(); one++) {
            for (int other = 0; other < one; other++) {
                double[] here = eye.lab(colors.get(one));
                double[] there = eye.lab(colors.get(other));
                double distance = ColourDifference.of(here, there);
                assertThat(distance).as(one + " and " + other).isGreaterThan(PLAIN);
            }
        }
    }
}
