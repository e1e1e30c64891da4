package smolny.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {
    private static final int CELLS = 64;
    private static final int DRAWS = 64_000;

    @Test
    void a_draw_is_a_function_of_its_question_and_of_nothing_else() {
        Dice dice = Dice.of(1917, 0).on(RandomStream.MEETING, 3);
        double first = dice.uniform(42, 0);
        for (int i = 0; i < 1000; i++) {
            dice.uniform(i, i);
        }
        assertThat(dice.uniform(42, 0)).isEqualTo(first);
        assertThat(Dice.of(1917, 0).on(RandomStream.MEETING, 3).uniform(42, 0)).isEqualTo(first);
    }

    /** Worked out apart from this code, in Python, from the description in the class comment. */
    @Test
    void the_bits_never_change() {
        assertThat(Dice.keyOf("")).isEqualTo(-4359066618775142608L);
        assertThat(Dice.keyOf("works")).isEqualTo(-5589396049106602471L);
        assertThat(Dice.keyOf(Dice.keyOf("works"), 3)).isEqualTo(3784948094068674745L);
        assertThat(Dice.of(1917, 0).on(RandomStream.UNIT, 0).uniform(Dice.keyOf("works"), 0))
                .isEqualTo(0.5095061408084747);
        assertThat(Dice.of(1917, 0).on(RandomStream.CLASH, 67).uniform(0, 0)).isEqualTo(0.9227457252507103);
        assertThat(Dice.of(5, 2).on(RandomStream.COMMITTEE_RECALL, -3).uniform(42, 1))
                .isEqualTo(0.23773565677689962);
        assertThat(Dice.of(4294967301L, 2).on(RandomStream.COMMITTEE_RECALL, -3).uniform(42, 1))
                .isEqualTo(0.21130900331759833);
        assertThat(Dice.of(-1, 7)
                        .on(RandomStream.ATTENDANCE, 20)
                        .forOccasion(99)
                        .uniform(-7, 2))
                .isEqualTo(0.712958482086608);
    }

    @Test
    void even_numbers_leave_no_gap_and_have_no_favourite() {
        Dice dice = Dice.of(3, 0).on(RandomStream.UNIT, 0);
        double[] firsts =
                IntStream.range(0, 2000).mapToDouble(i -> dice.even(i, 5)).toArray();
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(), firsts))
                .isGreaterThan(0.001);
        for (int count = 2; count < 300; count++) {
            int n = count;
            double[] sorted = IntStream.range(0, n)
                    .mapToDouble(i -> dice.even(n, i))
                    .sorted()
                    .toArray();
            double widest = 1 - sorted[n - 1] + sorted[0];
            for (int i = 1; i < n; i++) {
                widest = Math.max(widest, sorted[i] - sorted[i - 1]);
            }
            assertThat(widest).as("widest gap of %d", n).isLessThan(1.9 / n);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void even_normals_of_a_few_have_the_mean_and_spread_of_many(int dimension) {
        Dice dice = Dice.of(3, 0).on(RandomStream.RESPONSE, 0);
        float[] sixteen = new float[16];
        double[] all = new double[500 * sixteen.length];
        double squares = 0;
        for (int subject = 0; subject < 500; subject++) {
            dice.evenNormals(subject, sixteen, sixteen.length, dimension);
            double sum = 0;
            for (int i = 0; i < sixteen.length; i++) {
                sum += sixteen[i];
                all[subject * sixteen.length + i] = sixteen[i];
            }
            squares += sum / sixteen.length * (sum / sixteen.length);
        }
        // the mean of sixteen independent ones has a standard deviation of 0.25
        assertThat(Math.sqrt(squares / 500)).isLessThan(0.12);
        assertThat(StatUtils.mean(all)).isEqualTo(0, within(0.01));
        assertThat(StatUtils.variance(all)).isEqualTo(1, within(0.03));
    }

    @Test
    void a_shuffle_holds_every_number_once_and_any_of_them_first() {
        Dice dice = Dice.of(3, 0).on(RandomStream.UNIT, 0);
        int[] first = new int[7];
        for (int subject = 0; subject < 7000; subject++) {
            int[] order = dice.shuffled(subject, 7);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            first[order[0]]++;
        }
        assertThat(Arrays.stream(first).boxed()).allMatch(times -> times > 850 && times < 1150);
        assertThat(dice.shuffled(1, 0)).isEmpty();
    }

    @Test
    void all_64_bits_of_a_seed_count() {
        Dice small = Dice.of(5, 0).on(RandomStream.NOISE, 1);
        Dice large = Dice.of(4294967301L, 0).on(RandomStream.NOISE, 1);
        assertThat(correlation(i -> small.uniform(i, 0), i -> large.uniform(i, 0)))
                .isEqualTo(0, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, -1, 1917, 4294967301L, Long.MIN_VALUE})
    void uniforms_fill_the_unit_interval_evenly(long seed) {
        Dice dice = Dice.of(seed, 0);
        assertEven(i -> dice.on(RandomStream.NOISE, 7).uniform(i, 0));
        assertEven(i -> dice.on(RandomStream.NOISE, 7).uniform(3, i));
        assertEven(i -> dice.on(RandomStream.NOISE, i).uniform(3, 0));
        assertEven(i -> dice.on(RandomStream.NOISE, 7).forOccasion(i).uniform(3, 0));
        assertEven(i -> Dice.of(seed, i).on(RandomStream.NOISE, 7).uniform(3, 0));
        assertEven(i -> Dice.of(seed + i, 0).on(RandomStream.NOISE, 7).uniform(3, 0));
        assertEven(i -> dice.on(RandomStream.NOISE, 7).uniform(Dice.keyOf(Dice.keyOf("works"), i), 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917, -42})
    void streams_days_subjects_counts_and_replicates_are_independent(long seed) {
        Dice dice = Dice.of(seed, 0);
        Dice base = dice.on(RandomStream.NOISE, 7);
        assertApart(
                i -> base.uniform(i, 0), i -> dice.on(RandomStream.MEETING, 7).uniform(i, 0));
        assertApart(i -> base.uniform(i, 0), i -> dice.on(RandomStream.NOISE, 8).uniform(i, 0));
        assertApart(i -> base.uniform(i, 0), i -> base.uniform(i + 1, 0));
        assertApart(i -> base.uniform(i, 0), i -> base.uniform(i, 1));
        assertApart(i -> base.uniform(i, 0), i -> base.uniform(0, i));
        assertApart(i -> base.uniform(i, 0), i -> base.forOccasion(7).uniform(i, 0));
        assertApart(
                i -> base.uniform(i, 0),
                i -> Dice.of(seed, 1).on(RandomStream.NOISE, 7).uniform(i, 0));
        assertApart(
                i -> base.uniform(i, 0),
                i -> Dice.of(seed + 1, 0).on(RandomStream.NOISE, 7).uniform(i, 0));
    }

    @Test
    void normals_have_mean_nought_and_variance_one() {
        Dice dice = Dice.of(1917, 0).on(RandomStream.DISPOSITION, 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double z = dice.normal(i, 0);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / DRAWS).isEqualTo(0, within(0.015));
        assertThat(squares / DRAWS).isEqualTo(1, within(0.02));
    }

    @Test
    void normals_by_the_array_have_the_moments_of_the_normal_distribution() {
        float[] shocks = new float[DRAWS];
        Dice.of(1917, 0).on(RandomStream.NOISE, 0).normals(42, shocks, DRAWS);
        assertThat(moment(shocks, 1)).isEqualTo(0, within(0.015));
        assertThat(moment(shocks, 2)).isEqualTo(1, within(0.02));
        assertThat(moment(shocks, 3)).isEqualTo(0, within(0.04));
        assertThat(moment(shocks, 4)).isEqualTo(3, within(0.1));
        assertThat(new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovTest(
                                new NormalDistribution(null, 0, 1),
                                IntStream.range(0, DRAWS)
                                        .mapToDouble(i -> shocks[i])
                                        .toArray()))
                .isGreaterThan(1e-3);
    }

    @Test
    void normals_by_the_array_do_not_depend_on_how_many_are_asked_for() {
        Dice dice = Dice.of(1917, 0).on(RandomStream.NOISE, 3);
        float[] all = new float[40];
        dice.normals(42, all, 40);
        for (int count = 0; count <= 40; count++) {
            float[] some = new float[41];
            dice.normals(42, some, count);
            assertThat(Arrays.copyOf(some, count)).isEqualTo(Arrays.copyOf(all, count));
            assertThat(some[count]).as("beyond what was asked for").isZero();
        }
    }

    @Test
    void normals_by_the_array_are_independent_between_neighbours_days_and_subjects() {
        Dice dice = Dice.of(1917, 0);
        float[] base = new float[DRAWS];
        float[] other = new float[DRAWS];
        dice.on(RandomStream.NOISE, 7).normals(42, base, DRAWS);
        for (int apart = 1; apart <= 9; apart++) {
            int gap = apart;
            assertThat(mean(i -> (double) base[i] * base[(i + gap) % DRAWS])).isEqualTo(0, within(0.02));
        }
        dice.on(RandomStream.NOISE, 8).normals(42, other, DRAWS);
        assertThat(mean(i -> (double) base[i] * other[i])).isEqualTo(0, within(0.02));
        dice.on(RandomStream.NOISE, 7).normals(43, other, DRAWS);
        assertThat(mean(i -> (double) base[i] * other[i])).isEqualTo(0, within(0.02));
    }

    private static double moment(float[] values, int power) {
        return mean(i -> Math.pow(values[i], power));
    }

    private static double mean(IntToDoubleFunction of) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += of.applyAsDouble(i);
        }
        return sum / DRAWS;
    }

    @Test
    void a_chance_of_nought_never_comes_and_a_chance_of_one_always() {
        Dice dice = Dice.of(1917, 0).on(RandomStream.CLASH, 0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(dice.uniform(i, 0)).isStrictlyBetween(0.0, 1.0);
            assertThat(dice.chance(0, i, 0)).isFalse();
            assertThat(dice.chance(1, i, 0)).isTrue();
        }
    }

    @Test
    void stream_numbers_are_fixed_and_unique() {
        Set<Integer> numbers = new HashSet<>();
        for (RandomStream stream : RandomStream.values()) {
            assertThat(numbers.add(stream.number())).as(stream.name()).isTrue();
        }
        assertThat(RandomStream.UNIT.number()).isEqualTo(1);
        assertThat(RandomStream.CLASH.number()).isEqualTo(14);
        assertThat(RandomStream.ADMISSION.number()).isEqualTo(17);
    }

    @Test
    void names_that_differ_have_keys_that_differ() {
        Set<Long> keys = new HashSet<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                keys.add(Dice.keyOf(String.valueOf(a) + b));
                keys.add(Dice.keyOf(String.valueOf(a) + "-" + b));
            }
            keys.add(Dice.keyOf(String.valueOf(a)));
        }
        assertThat(keys).hasSize(26 * 26 * 2 + 26);
    }

    private static void assertEven(IntToDoubleFunction draw) {
        long[] counts = new long[CELLS];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (draw.applyAsDouble(i) * CELLS)]++;
        }
        double[] expected = new double[CELLS];
        Arrays.fill(expected, (double) DRAWS / CELLS);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(1e-4);
    }

    private static void assertApart(IntToDoubleFunction one, IntToDoubleFunction other) {
        assertThat(correlation(one, other)).isEqualTo(0, within(0.02));
    }

    private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += (one.applyAsDouble(i) - 0.5) * (other.applyAsDouble(i) - 0.5);
        }
        return 12 * sum / DRAWS;
    }
}
