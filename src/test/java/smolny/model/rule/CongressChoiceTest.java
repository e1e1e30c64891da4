package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.Sketch;
import smolny.model.setting.SocialGroup;
import smolny.model.world.QuestionnaireAnswer;

/** Whom soviets send to a congress and what those answer (equation 10). */
class CongressChoiceTest {
    private static final ParameterValues STANDARD = ParameterValues.standard(ModelParameters.ALL);

    @Test
    void the_mandate_is_ordinal_in_the_position() {
        CongressChoice choice = new CongressChoice(STANDARD);
        double first = -STANDARD.of(CongressChoice.DEMOCRACY_WIDTH);
        double second = first - STANDARD.of(CongressChoice.NO_KADETS_WIDTH);
        assertThat(choice.answer(1e-9)).isEqualTo(QuestionnaireAnswer.SOVIET_POWER);
        assertThat(choice.answer(0)).isEqualTo(QuestionnaireAnswer.POWER_TO_DEMOCRACY);
        assertThat(choice.answer(first + 1e-9)).isEqualTo(QuestionnaireAnswer.POWER_TO_DEMOCRACY);
        assertThat(choice.answer(first)).isEqualTo(QuestionnaireAnswer.COALITION_WITHOUT_KADETS);
        assertThat(choice.answer(second + 1e-9)).isEqualTo(QuestionnaireAnswer.COALITION_WITHOUT_KADETS);
        assertThat(choice.answer(second)).isEqualTo(QuestionnaireAnswer.COALITION);
        List<QuestionnaireAnswer> fromLeft = new ArrayList<>();
        for (double y = 3; y > -3; y -= 0.01) {
            fromLeft.add(choice.answer(y));
        }
        assertThat(fromLeft).isSorted().contains(QuestionnaireAnswer.values());
    }

    @Test
    void fronts_and_villages_send_more_or_fewer_beside_the_towns() {
        ParameterValues values =
                STANDARD.with(CongressChoice.FRONT_WEIGHT, 2, "test").with(CongressChoice.VILLAGE_WEIGHT, 0.5, "test");
        for (SocialGroup group : Sketch.whole().groups) {
            double factor =
                    switch (group.kind()) {
                        case TOWN -> 1;
                        case FRONT -> 2;
                        case VILLAGE -> 0.5;
                    };
            assertThat(CongressChoice.due(group, values)).isEqualTo(factor * group.congressWeight());
            assertThat(CongressChoice.due(group, STANDARD)).isEqualTo(group.congressWeight());
        }
    }

    @ParameterizedTest
    @CsvSource({"0.02", "0.3", "0.5", "0.75", "0.98"})
    void a_soviet_sends_its_majority_magnified(double share) {
        CongressChoice choice = new CongressChoice(STANDARD);
        double sentFor = share * choice.weight(true, share);
        double sentAgainst = (1 - share) * choice.weight(false, share);
        assertThat(sentFor + sentAgainst).isEqualTo(1, within(1e-12));
        assertThat(sentFor)
                .isEqualTo(RandomElection.probabilityFor(share, STANDARD.of(CongressChoice.EXPONENT)), within(1e-12));
    }

    @Test
    void a_unanimous_soviet_weighs_its_deputies_alike_and_finitely() {
        CongressChoice choice = new CongressChoice(STANDARD);
        assertThat(choice.weight(true, 1)).isBetween(1.0, 1.1);
        assertThat(choice.weight(false, 0)).isBetween(1.0, 1.1);
        assertThat(choice.weight(false, 1)).isBetween(0.0, 1.0);
    }
}
