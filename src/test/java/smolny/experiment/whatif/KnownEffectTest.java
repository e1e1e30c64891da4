package smolny.experiment.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;
import smolny.kernel.random.Dice;

/**
 * The statistics on a toy whose effect is known in closed form: deputies who each turn with a small chance a day, until a
 * speech on the fourth day raises the chance for good.
 */
class KnownEffectTest {
    private static final int DEPUTIES = 40;
    private static final int DAYS = 10;
    private static final int SPEECH = 4;
    private static final double QUIET = 0.05;
    private static final double STIRRED = 0.08;
    private static final double EFFECT =
            100 * (Math.pow(1 - QUIET, DAYS) - Math.pow(1 - QUIET, SPEECH) * Math.pow(1 - STIRRED, DAYS - SPEECH));
    private static final int STUDIES = 1000;

    @ParameterizedTest
    @ValueSource(ints = {4, 20, 40})
    void the_interval_covers_the_effect_in_about_nineteen_of_twenty_studies(int pairs) {
        int covered = 0;
        for (int study = 0; study < STUDIES; study++) {
            covered += paired(study, pairs).interval().contains(EFFECT) ? 1 : 0;
        }
        assertThat(covered).isBetween(930, 970);
    }

    /** Differences of pairs whose mean is known: even, skewed, and one pair in twenty that flips by twelve points. */
    enum Toy {
        NORMAL(2, (dice, i) -> 2 + 4.2 * dice.normal(i, 0)),
        LOG_NORMAL(1.2 * Math.exp(0.5), (dice, i) -> 1.2 * Math.exp(dice.normal(i, 0))),
        RARE_FLIP(0.6, (dice, i) -> (dice.chance(0.05, i, 0) ? 12 : 0) + 0.3 * dice.normal(i, 1));

        private final double effect;
        private final ToDoubleBiFunction<Dice, Integer> difference;

        Toy(double effect, ToDoubleBiFunction<Dice, Integer> difference) {
            this.effect = effect;
            this.difference = difference;
        }

        PairedEstimate paired(long study, int pairs) {
            Dice dice = Dice.of(study, 3);
            return PairedEstimate.of(
                    new double[pairs],
                    KnownEffectTest.values(pairs, i -> difference.applyAsDouble(dice, i)),
                    new Bootstrap(study, 500));
        }
    }

    @ParameterizedTest
    @EnumSource(Toy.class)
    void stopping_as_soon_as_the_interval_is_narrow_covers_skewed_and_flipping_effects_too(Toy toy) {
        int studies = LongTests.times(250, STUDIES);
        int covered = 0;
        int stopped = 0;
        StoppingRule stop = new StoppingRule(100, 1);
        for (int study = 0; study < studies; study++) {
            int pairs = stop.nextLook(0);
            PairedEstimate so = toy.paired(study, pairs);
            while (!stop.isSatisfied(pairs, so)) {
                pairs = stop.nextLook(pairs);
                so = toy.paired(study, pairs);
            }
            covered += so.interval().contains(toy.effect) ? 1 : 0;
            stopped += so.pairs() < stop.mostPairs() ? 1 : 0;
        }
        assertThat(stopped).isBetween(studies / 4, studies);
        // Of a thousand studies 930 to 970; of fewer, two standard errors more.
        double room = studies == STUDIES ? 0 : 2 * Math.sqrt(0.05 * 0.95 / studies);
        assertThat((double) covered / studies)
                .as("%s: %d of %d", toy, covered, studies)
                .isBetween(0.93 - room, 0.97 + room);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917, -6})
    void sharing_luck_lowers_the_spread_and_leaves_the_effect(long seed) {
        PairedEstimate shared = paired(seed, 400);
        assertThat(shared.sd()).isLessThan(0.8 * shared.unpairedSd());
        assertThat(Math.abs(shared.effect() - EFFECT)).isLessThan(3 * shared.sd() / 20);
        PairedEstimate apart = PairedEstimate.of(
                values(400, i -> share(Dice.of(seed, i), QUIET)),
                values(400, i -> share(Dice.of(seed + 1, i), STIRRED)),
                new Bootstrap(seed));
        assertThat(apart.sd()).isBetween(0.9 * shared.unpairedSd(), 1.1 * shared.unpairedSd());
        assertThat(apart.interval().halfWidth()).isGreaterThan(shared.interval().halfWidth());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 1917})
    void the_same_toy_twice_has_no_effect_no_spread_and_luck(long seed) {
        double[] values = values(20, i -> share(Dice.of(seed, i), QUIET));
        PairedEstimate same = PairedEstimate.of(values, values.clone(), new Bootstrap(seed));
        assertThat(same.effect()).isZero();
        assertThat(same.sd()).isZero();
        assertThat(same.interval()).isEqualTo(new Interval(0, 0));
        assertThat(same.runToRunBand().halfWidth()).isPositive();
    }

    private static PairedEstimate paired(long seed, int pairs) {
        return PairedEstimate.of(
                values(pairs, i -> share(Dice.of(seed, i), QUIET)),
                values(pairs, i -> share(Dice.of(seed, i), STIRRED)),
                new Bootstrap(seed, 400));
    }

    private static double[] values(int pairs, IntToDoubleFunction of) {
        return java.util.stream.IntStream.range(0, pairs).mapToDouble(of).toArray();
    }

    /** Percent of the deputies who have turned at the end. */
    private static double share(Dice dice, double afterTheSpeech) {
        int turned = 0;
        for (int deputy = 0; deputy < DEPUTIES; deputy++) {
            boolean has = false;
            for (int day = 0; day < DAYS && !has; day++) {
                has = dice.chance(day < SPEECH ? QUIET : afterTheSpeech, deputy, day);
            }
            turned += has ? 1 : 0;
        }
        return 100.0 * turned / DEPUTIES;
    }
}
