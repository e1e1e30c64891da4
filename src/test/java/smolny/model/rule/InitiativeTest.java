package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.math.StandardNormal;
import smolny.model.Barracks;
import smolny.model.Sketch;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/** Equation (15): who moves first. */
class InitiativeTest {
    private World world = Barracks.founded();
    private TheatreState city = world.theatre("city");

    @BeforeEach
    void a_garrison_of_which_2000_in_3300_men_obey_the_soviet() {
        Sketch sketch = Barracks.sketch();
        sketch.sessions.addAll(Sketch.whole().sessions);
        sketch.set(Initiative.DARE, -1)
                .set(Initiative.DARE_COMMAND, 2)
                .set(Initiative.DEFENCE, 0.5)
                .set(Initiative.WEAK_OCCASION, 0.1)
                .set(Initiative.STRIKE, -3)
                .set(Initiative.STRIKE_LOSS, 1.5)
                .set(Initiative.STRIKE_CONGRESS, 2);
        world = sketch.founded(1);
        city = world.theatre("city");
        for (ArmedUnitState unit : city.units) {
            boolean soviet = unit.unit.id().equals("regiment") || unit.unit.id().equals("guards");
            unit.stance = soviet ? Stance.OBEYS_SOVIET : Stance.OBEYS_STAFF;
        }
    }

    @Test
    void the_committee_dares_the_more_of_the_garrison_obeys_it_and_when_it_is_struck() {
        double half = 2 * (2000 / 3300.0 - 0.5);
        assertThat(Initiative.committeeDares(world, city))
                .isEqualTo(StandardNormal.probability(-1 + half), within(1e-12));
        city.struck = true;
        assertThat(Initiative.committeeDares(world, city))
                .isEqualTo(StandardNormal.probability(-1 + half + 0.5), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1", "16, 1", "17, 1", "18, 0"})
    void the_government_strikes_sooner_within_two_days_of_a_congress(int day, int near) {
        world.country.called.put("plenary", day);
        world.country.called.put("congress_opens", 17);
        double rate = Math.exp(-3 + 1.5 * 2000 / 3300.0 + 2 * near);
        assertThat(Initiative.governmentStrikes(world, city, day)).isEqualTo(1 - Math.exp(-rate), within(1e-12));
    }

    @Test
    void a_threat_to_the_garrison_is_an_occasion_by_itself() {
        assertThat(Initiative.occasion(world, city)).isEqualTo(0.1, within(1e-12));
        world.group("garrison").standingThreat = 0.4;
        assertThat(Initiative.occasion(world, city)).isEqualTo(1 - 0.6 * 0.9, within(1e-12));
        world.group("garrison").standingThreat = 3;
        assertThat(Initiative.occasion(world, city)).isEqualTo(1, within(1e-12));
    }
}
