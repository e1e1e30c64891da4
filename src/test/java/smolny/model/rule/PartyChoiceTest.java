package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.SocialClass;
import smolny.model.world.Party;

/** Equation 11. */
class PartyChoiceTest {
    private static final ParameterValues STANDARD = ParameterValues.standard(ModelParameters.ALL);
    private static final int DRAWS = 20_000;

    @ParameterizedTest
    @CsvSource({"WORKER, 0.9, 0.3", "SOLDIER, 0.2, 1.5", "PEASANT, 0.5, -1", "SAILOR, 1, 0"})
    void parties_are_declared_as_often_as_their_appeals_say(SocialClass who, double credibility, double position) {
        PartyChoice choice = PartyChoice.ofVoters(STANDARD, who, GroupLocation.TOWN, 1, credibility);
        Map<Party, Integer> declared = new EnumMap<>(Party.class);
        for (int i = 0; i < DRAWS; i++) {
            declared.merge(choice.declared(position, (i + 0.5) / DRAWS), 1, Integer::sum);
        }
        double[] appeal = appeals(choice, position);
        double socialists = appeal[0] + appeal[1] + appeal[2] + appeal[3];
        Party[] order = {Party.BOLSHEVIK, Party.LEFT_SR, Party.SR, Party.MENSHEVIK};
        for (int i = 0; i < order.length; i++) {
            assertThat((double) declared.getOrDefault(order[i], 0) / DRAWS)
                    .as(order[i].word())
                    .isEqualTo(appeal[i] / socialists, within(1.5 / DRAWS));
        }
        assertThat(declared).doesNotContainKey(Party.KADET);
    }

    @Test
    void the_ends_of_the_unit_interval_declare_the_first_and_the_last_party() {
        PartyChoice choice = PartyChoice.ofVoters(STANDARD, SocialClass.WORKER, GroupLocation.TOWN, 1, 1);
        assertThat(choice.declared(0, 1e-17)).isEqualTo(Party.BOLSHEVIK);
        assertThat(choice.declared(0, 1 - 1e-16)).isEqualTo(Party.MENSHEVIK);
    }

    @Test
    void appeals_are_those_of_the_equation() {
        double horizon = STANDARD.of(PartyChoice.HORIZON);
        double v = 0.7;
        double felt = horizon * StrictMath.tanh(v / horizon);
        double valence = STANDARD.of(PartyChoice.VALENCE) * (0.4 - 1);
        double soldiers = STANDARD.of(PartyChoice.SR_SOLDIERS);
        double[] appeal = appeals(PartyChoice.ofVoters(STANDARD, SocialClass.SOLDIER, GroupLocation.TOWN, 1, 0.4), v);
        assertUtility(appeal[0], STANDARD.of(PartyChoice.BOLSHEVIK) + STANDARD.of(PartyChoice.SLOPE_BOLSHEVIK) * felt);
        assertUtility(
                appeal[1], STANDARD.of(PartyChoice.LEFT_SR) + soldiers + STANDARD.of(PartyChoice.SLOPE_LEFT_SR) * felt);
        assertUtility(appeal[2], STANDARD.of(PartyChoice.SR) + soldiers + valence - 0.5 * felt);
        assertUtility(appeal[3], STANDARD.of(PartyChoice.MENSHEVIK) + valence - 0.5 * felt);
        assertUtility(appeal[4], STANDARD.of(PartyChoice.KADET) - 2.5 - (felt + 1));
        double[] townspeople =
                appeals(PartyChoice.ofVoters(STANDARD, SocialClass.TOWNSPEOPLE, GroupLocation.TOWN, 1, 0.4), v);
        assertUtility(townspeople[4], STANDARD.of(PartyChoice.KADET) - (felt + 1));
    }

    @Test
    void near_the_capitals_villages_are_less_the_srs_own() {
        double[] near =
                appeals(PartyChoice.ofVoters(STANDARD, SocialClass.PEASANT, GroupLocation.VILLAGE, 1.2, 0.5), 0);
        double[] far = appeals(PartyChoice.ofVoters(STANDARD, SocialClass.PEASANT, GroupLocation.VILLAGE, 0.2, 0.5), 0);
        double lost = STANDARD.of(PartyChoice.SR_NEARNESS);
        assertThat(StrictMath.log(far[1] / near[1])).isEqualTo(lost, within(1e-12));
        assertThat(StrictMath.log(far[2] / near[2])).isEqualTo(lost, within(1e-12));
        assertThat(far[0]).isEqualTo(near[0]);
    }

    @Test
    void far_fronts_are_more_the_srs_own() {
        ParameterValues values = STANDARD.with(PartyChoice.SR_FAR_FRONTS, 2, "test");
        double[] before = appeals(PartyChoice.ofVoters(STANDARD, SocialClass.SOLDIER, GroupLocation.FRONT, 0.2, 1), 0);
        double[] after = appeals(PartyChoice.ofVoters(values, SocialClass.SOLDIER, GroupLocation.FRONT, 0.2, 1), 0);
        assertThat(StrictMath.log(after[2] / before[2])).isEqualTo(2 * 0.8, within(1e-12));
        assertThat(StrictMath.log(after[1] / before[1])).isEqualTo(2 * 0.8, within(1e-12));
        assertThat(after[0]).isEqualTo(before[0]);
        assertThat(appeals(PartyChoice.ofVoters(values, SocialClass.SOLDIER, GroupLocation.TOWN, 0.2, 1), 0))
                .isEqualTo(appeals(PartyChoice.ofVoters(STANDARD, SocialClass.SOLDIER, GroupLocation.TOWN, 0.2, 1), 0));
    }

    @Test
    void peasants_send_more_srs_than_they_vote_for() {
        ParameterValues values = STANDARD.with(PartyChoice.SR_PEASANT_DEPUTIES, 1.2, "test");
        double[] voters = appeals(PartyChoice.ofVoters(values, SocialClass.PEASANT, GroupLocation.VILLAGE, 1, 1), 0);
        double[] deputies =
                appeals(PartyChoice.ofDeputies(values, SocialClass.PEASANT, GroupLocation.VILLAGE, 1, 1), 0);
        assertThat(StrictMath.log(deputies[2] / voters[2])).isEqualTo(1.2, within(1e-12));
        assertThat(deputies[0]).isEqualTo(voters[0]);
        assertThat(appeals(PartyChoice.ofDeputies(values, SocialClass.WORKER, GroupLocation.TOWN, 1, 1), 0))
                .isEqualTo(appeals(PartyChoice.ofDeputies(STANDARD, SocialClass.WORKER, GroupLocation.TOWN, 1, 1), 0));
    }

    @Test
    void mensheviks_have_more_speakers_than_voters() {
        ParameterValues values = STANDARD.with(PartyChoice.MENSHEVIK_DEPUTIES, 1.5, "test");
        double[] voters = appeals(PartyChoice.ofVoters(values, SocialClass.WORKER, GroupLocation.TOWN, 1, 0.5), 0.3);
        double[] deputies =
                appeals(PartyChoice.ofDeputies(values, SocialClass.WORKER, GroupLocation.TOWN, 1, 0.5), 0.3);
        assertThat(StrictMath.log(deputies[3] / voters[3])).isEqualTo(1.5, within(1e-12));
        for (int other : new int[] {0, 1, 2, 4}) {
            assertThat(deputies[other]).isEqualTo(voters[other]);
        }
    }

    @Test
    void villages_feel_a_part_of_what_the_coalition_loses() {
        double[] trusted = appeals(PartyChoice.ofVoters(STANDARD, SocialClass.PEASANT, GroupLocation.VILLAGE, 1, 1), 0);
        double[] despised =
                appeals(PartyChoice.ofVoters(STANDARD, SocialClass.PEASANT, GroupLocation.VILLAGE, 1, 0), 0);
        double loss = STANDARD.of(PartyChoice.VALENCE) * 0.35;
        assertThat(StrictMath.log(trusted[2] / despised[2])).isEqualTo(loss, within(1e-12));
        assertThat(StrictMath.log(trusted[3] / despised[3])).isEqualTo(loss, within(1e-12));
        assertThat(despised[0]).isEqualTo(trusted[0]);
        assertThat(despised[1]).isEqualTo(trusted[1]);
        assertThat(despised[4]).isEqualTo(trusted[4]);
    }

    @ParameterizedTest
    @EnumSource(SocialClass.class)
    void the_further_left_the_more_bolshevik_and_the_less_kadet(SocialClass who) {
        PartyChoice choice = PartyChoice.ofVoters(STANDARD, who, GroupLocation.TOWN, 1, 0.7);
        double bolshevik = 0;
        double kadet = 1;
        for (double v = -2; v <= 2; v += 0.25) {
            double[] appeal = appeals(choice, v);
            double total = appeal[0] + appeal[1] + appeal[2] + appeal[3] + appeal[4];
            assertThat(appeal[0] / total).isGreaterThan(bolshevik);
            assertThat(appeal[4] / total).isLessThan(kadet);
            bolshevik = appeal[0] / total;
            kadet = appeal[4] / total;
        }
    }

    private static double[] appeals(PartyChoice choice, double v) {
        double[] appeal = new double[5];
        choice.appeals(v, appeal);
        return appeal;
    }

    private static void assertUtility(double appeal, double utility) {
        assertThat(StrictMath.log(appeal)).isEqualTo(utility, within(1e-12));
    }
}
