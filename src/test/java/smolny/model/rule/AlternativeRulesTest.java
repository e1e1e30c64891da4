package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.setting.Extension;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Each alternative for a named rule, by itself and in a country that chooses it. */
class AlternativeRulesTest {
    @Test
    void bounded_confidence_reaches_only_the_undecided() {
        MajorityPull rule = new BoundedConfidence();
        assertThat(rule.inUnit(3, 0.9)).isEqualTo(1.2, within(1e-12));
        assertThat(rule.onPerson(1.2f, 0.99f)).isEqualTo(1.2f);
        assertThat(rule.onPerson(1.2f, -1)).isEqualTo(1.2f);
        assertThat(rule.onPerson(1.2f, 1.01f)).isZero();
        assertThat(rule.onPerson(1.2f, -1.01f)).isZero();
    }

    @Test
    void social_impact_grows_with_the_root_of_the_majority() {
        MajorityPull rule = new SocialImpact();
        assertThat(rule.inUnit(3, 1)).isEqualTo(1.5, within(1e-12));
        assertThat(rule.inUnit(3, 0.5)).isZero();
        assertThat(rule.inUnit(3, 0.625)).isEqualTo(0.75, within(1e-12));
        assertThat(rule.inUnit(3, 0.375)).isEqualTo(-0.75, within(1e-12));
        assertThat(rule.onPerson(0.75f, 5)).isEqualTo(0.75f);
    }

    private static World with(Extension rule) {
        Sketch sketch = Sketch.quiet();
        sketch.extensions.add(rule);
        return sketch.founded(1);
    }

    @Test
    void even_news_counts_alike_near_and_far() {
        World world = with(new EvenNews());
        Perception perception = new Perception(world, 1, 3);
        Perception standard = new Perception(Sketch.quiet().founded(1), 1, 3);
        double omega = world.values.of(Perception.NEWS);
        for (BaseUnit unit : world.units) {
            unit.sovietVoices = 0.5;
            unit.moderateVoices = 0.25;
            unit.expressedShare = 0.25;
            double seen = 0.75 / 1.75;
            double perceived = perception.perceivedShare(unit);
            assertThat(perceived).isEqualTo((1 - omega) * seen + omega, within(1e-12));
            assertThat(perceived).isNotEqualTo(standard.perceivedShare(unit));
            assertThat(perception.terms(unit, 0.25).total()).isEqualTo(2 * perceived - 1, within(1e-12));
        }
    }

    @Test
    void the_explanation_adds_up_where_visitors_count_otherwise() {
        World world = with(new PerceptionWeights() {
            @Override
            public String name() {
                return "no-visitors";
            }

            @Override
            public double visitors(double voices) {
                return 0;
            }
        });
        BaseUnit unit = world.units.get(0);
        unit.sovietVoices = 2;
        unit.expressedShare = 0.25;
        Perception perception = new Perception(world, 0.25, 3);
        assertThat(perception.perceivedShare(unit)).isEqualTo(0.25, within(1e-12));
        assertThat(perception.terms(unit, 0.25).total()).isEqualTo(-0.5, within(1e-12));
    }

    @Test
    void directional_voting_has_no_horizon() {
        World world = with(new DirectionalVoting());
        BaseUnit unit = world.units.get(0);
        double slope = world.values.of(PartyChoice.SLOPE_BOLSHEVIK);
        for (PartyChoice choice :
                new PartyChoice[] {PartyChoice.ofVoters(world, unit, 0.5), PartyChoice.ofDeputies(world, unit)}) {
            double[] near = new double[5];
            double[] far = new double[5];
            choice.appeals(3, near);
            choice.appeals(4, far);
            assertThat(far[0] / near[0]).isEqualTo(Math.exp(slope), within(1e-9));
        }
        double[] standard = new double[5];
        double[] other = new double[5];
        PartyChoice.ofVoters(Sketch.quiet().founded(1), unit, 0.5).appeals(3, standard);
        PartyChoice.ofVoters(world, unit, 0.5).appeals(3, other);
        assertThat(other[0]).isGreaterThan(2 * standard[0]);
    }

    @Test
    void the_difference_of_forces_leaves_the_weaker_side_a_chance() {
        World world = with(new DifferenceContest());
        assertThat(ContestOfForce.chanceOfFall(world, 500, 500)).isEqualTo(0.5);
        assertThat(ContestOfForce.chanceOfFall(world, 0, 500)).isEqualTo(1 / (1 + Math.exp(4)), within(1e-12));
        assertThat(ContestOfForce.chanceOfFall(world, 0, 0)).isEqualTo(0.5);
        ChanceOfVictory standard = () -> "standard";
        ChanceOfVictory difference = new DifferenceContest();
        assertThat(difference.of(1010, 1000, 2)).isEqualTo(standard.of(1010, 1000, 2), within(1e-6));
        assertThat(difference.of(3000, 1000, 2)).isLessThan(standard.of(3000, 1000, 2));
    }
}
