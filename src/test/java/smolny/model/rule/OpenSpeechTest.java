package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.Sketch;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Meetings;
import smolny.model.phase.StepContext;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Equation 5, in mean field {@code x = Phi(m - F + gamma (x - 1/2))}. */
class OpenSpeechTest {
    private static final int PERSONS = 40_000;
    private static final NormalDistribution PHI = new NormalDistribution(null, 0, 1);

    @ParameterizedTest
    @CsvSource({"0.3, 0, 0", "0.3, 0.2, 1", "-0.4, 0.1, 1.5", "0.6, 0.9, 1.8", "0, 0, 2"})
    void below_two_and_a_half_a_unit_comes_to_the_one_fixed_point(double mean, double fear, double gamma) {
        double expected = fixedPoint(mean - fear, gamma, 0.5);
        double slope = gamma * PHI.density(mean - fear + gamma * (expected - 0.5));
        double error = 4 * Math.sqrt(expected * (1 - expected) / PERSONS) / (1 - slope);
        assertThat(settled(mean, fear, gamma, 0.02)).isEqualTo(expected, within(error));
        assertThat(settled(mean, fear, gamma, 0.98)).isEqualTo(expected, within(error));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1, 3.1", "0, 0, 3.5", "0.5, 0.4, 3.5", "0.3, 0.3, 4"})
    void above_it_a_unit_has_two_stable_states_and_keeps_the_one_it_is_in(double mean, double fear, double gamma) {
        double low = fixedPoint(mean - fear, gamma, 0);
        double high = fixedPoint(mean - fear, gamma, 1);
        assertThat(high - low).isGreaterThan(0.5);
        assertThat(settled(mean, fear, gamma, 0.02)).isEqualTo(low, within(0.03));
        assertThat(settled(mean, fear, gamma, 0.98)).isEqualTo(high, within(0.03));
    }

    private static double fixedPoint(double m, double gamma, double from) {
        double x = from;
        for (int i = 0; i < 10_000; i++) {
            x = PHI.cumulativeProbability(m + gamma * (x - 0.5));
        }
        return x;
    }

    /** What a unit of many persons shows after sixty daily meetings of its own. */
    private static double settled(double mean, double fear, double gamma, double from) {
        World world = Sketch.oneUnit(PERSONS).set(OpenSpeech.CONFORMITY, gamma).founded(1);
        Dice dice = Dice.of(2, 0).on(RandomStream.DISPOSITION, 0);
        for (int i = 0; i < PERSONS; i++) {
            world.people.attitude[i] = (float) (mean + dice.normal(i, 0));
        }
        Arrays.fill(world.people.caution, 1);
        Arrays.fill(world.people.committed, false);
        world.country.fear = fear;
        BaseUnit unit = world.units.get(0);
        unit.expressedShare = from;
        Meetings meetings = new Meetings(RunObserver.NONE);
        for (int day = 0; day < 60; day++) {
            unit.summonedDay = day;
            meetings.run(world, new StepContext(day, Dice.of(3, 0)));
        }
        return unit.expressedShare;
    }

    @Test
    void the_committed_never_speak_for_soviet_power_and_caution_multiplies_fear() {
        World world = Sketch.oneUnit(3).founded(1);
        world.country.fear = 1;
        world.people.attitude[0] = 5;
        world.people.committed[0] = true;
        world.people.attitude[1] = 0.5f;
        world.people.committed[1] = false;
        world.people.caution[1] = 0.4f;
        world.people.attitude[2] = 0.5f;
        world.people.committed[2] = false;
        world.people.caution[2] = 0.6f;
        OpenSpeech speech = new OpenSpeech(world);
        float fear = speech.fearIn(world.units.get(0));
        assertThat(fear).isEqualTo(1);
        assertThat(speech.pull(0.5)).isZero();
        assertThat(speech.showsSupport(0, fear, 0)).isFalse();
        assertThat(speech.showsSupport(1, fear, 0)).isTrue();
        assertThat(speech.showsSupport(2, fear, 0)).isFalse();
        assertThat(speech.showsSupport(2, fear, speech.pull(0.6))).isTrue();
    }

    @Test
    void a_group_feels_its_part_of_the_fear_and_none_beside_a_commissar() {
        World world = Sketch.quiet().founded(1);
        world.country.fear = 0.8;
        BaseUnit village = world.group("villages").units.get(0);
        float part = (float) village.groupState.group.fearFactor();
        assertThat(part).isBetween(0.01f, 0.99f);
        assertThat(new OpenSpeech(world).fearIn(village)).isEqualTo(0.8f * part, within(1e-6f));
        village.commissar = true;
        assertThat(new OpenSpeech(world).fearIn(village)).isZero();
    }
}
