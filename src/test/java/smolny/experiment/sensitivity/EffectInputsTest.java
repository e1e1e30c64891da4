package smolny.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;

/** Shares of the variance on a toy of which they are known. */
class EffectInputsTest {
    private static final int SETS = 1000;
    private static final int ROWS = 200;
    /** Variances: 3 x by a uniform input 0.75, a square of one 4/45 times 9, a row of the sample 1, random variation 1. */
    private static final double SQUARE = 9 * 4 / 45.0;

    @Test
    void shares_of_a_toy_are_found_again_and_an_idle_input_has_none() {
        Dice dice = Dice.of(3, 1);
        List<Map<Parameter, Double>> sets = new ArrayList<>();
        double[][] effects = new double[SETS][2];
        int[] rows = new int[SETS];
        for (int set = 0; set < SETS; set++) {
            rows[set] = set % ROWS;
            double own = dice.normal(rows[set], 9);
            double straight = dice.uniform(set, 0);
            double bent = 2 * dice.uniform(set, 1) - 1;
            sets.add(Map.of(
                    Drive.THREAT, straight,
                    Drive.GRIEVANCE, bent,
                    Drive.CREDIBILITY, dice.uniform(set, 2),
                    Drive.REACH_SCALE, dice.uniform(rows[set], 8),
                    OpenSpeech.FEAR, own));
            for (int nth = 0; nth < 2; nth++) {
                effects[set][nth] = 3 * straight + 3 * bent * bent + own + dice.normal(set, 3 + nth);
            }
        }
        double all = 0.75 + SQUARE + 1 + 1;
        EffectInputs.Found found =
                EffectInputs.analyse(effects, sets, rows, List.of(OpenSpeech.FEAR, Drive.REACH_SCALE)::contains);
        assertThat(found.sd()).isCloseTo(Math.sqrt(all), within(0.1));
        assertThat(found.random()).isCloseTo(1 / all, within(0.03));
        assertThat(found.fitted().share()).isCloseTo(1 / all, within(0.06));
        assertThat(share(found, Drive.THREAT)).isCloseTo(0.75 / all, within(0.05));
        assertThat(share(found, Drive.GRIEVANCE)).isCloseTo(SQUARE / all, within(0.05));
        assertThat(share(found, OpenSpeech.FEAR)).isCloseTo(1 / all, within(0.06));
        assertThat(share(found, Drive.REACH_SCALE)).isCloseTo(0, within(0.05));
        assertThat(found.shares().stream().filter(EffectInputs.Share::clear).map(EffectInputs.Share::input))
                .containsExactlyInAnyOrder(Drive.THREAT.id(), Drive.GRIEVANCE.id(), OpenSpeech.FEAR.id());
        for (EffectInputs.Share share : found.shares()) {
            assertThat(share.in().contains(share.share())).isTrue();
            assertThat(share.in().halfWidth()).isBetween(0.0005, 0.15);
        }
    }

    private static double share(EffectInputs.Found found, Parameter parameter) {
        return found.shares().stream()
                .filter(share -> share.input().equals(parameter.id()))
                .findFirst()
                .orElseThrow()
                .share();
    }
}
