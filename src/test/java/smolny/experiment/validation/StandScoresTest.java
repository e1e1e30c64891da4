package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.experiment.validation.StandScores.Rival;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.Barracks;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.HistoricalRecord.Stand;
import smolny.scenario.ScoreLimits;

/** Whom units obeyed, held against the record. */
class StandScoresTest {
    private static final int STAFF = 0;
    private static final int NEUTRAL = 1;
    private static final int SOVIET = 2;

    private static final ScenarioSetting SETTING = Barracks.sketch().setting();

    private static Stand stand(String unit, String day, String stance, String use) {
        Evidence sure = new Evidence("high", "retrieved", List.of("assumed"), "");
        return new Stand(unit + "-" + day, unit, OldStyleDate.parse("1917-" + day), stance, use, sure);
    }

    private static StandScores scores(List<Stand> stands, List<List<Integer>> runs) {
        HistoricalRecord record = new HistoricalRecord(
                List.of(), List.of(), List.of(), List.of(), List.of(), stands, List.of(), ScoreLimits.NONE);
        return StandScores.of(
                record,
                SETTING,
                runs.stream()
                        .map(run -> new StandScores.Reading(run, List.of(SOVIET, SOVIET)))
                        .toList());
    }

    @Test
    void certainty_that_is_right_scores_nothing_and_the_farthest_miss_two() {
        List<Stand> stands = List.of(
                stand("regiment", "08-20", "obeys_soviet", "fit"), stand("guards", "08-20", "obeys_staff", "fit"));
        StandScores scores = scores(stands, List.of(List.of(SOVIET, SOVIET), List.of(SOVIET, SOVIET)));
        assertThat(scores.of("fit").get(0).score()).isZero();
        assertThat(scores.of("fit").get(0).hit()).isTrue();
        assertThat(scores.of("fit").get(1).score()).isEqualTo(2);
        assertThat(scores.of("fit").get(1).hit()).isFalse();
        assertThat(StandScores.mean(scores.of("fit"))).isEqualTo(1, within(1e-12));
        assertThat(StandScores.mean(scores.of("fit"), Rival.ALL_OBEY)).isEqualTo(1, within(1e-12));
    }

    @Test
    void a_spread_forecast_is_scored_by_how_far_its_weight_lies() {
        List<Stand> stands =
                List.of(stand("regiment", "08-20", "neutral", "fit"), stand("guards", "08-20", "neutral", "fit"));
        StandScores scores = scores(stands, List.of(List.of(NEUTRAL, STAFF), List.of(SOVIET, STAFF)));
        assertThat(scores.of("fit").get(0).score()).isEqualTo(0.25, within(1e-12));
        assertThat(scores.of("fit").get(1).score()).isEqualTo(1, within(1e-12));
    }

    @Test
    void the_null_model_of_the_last_stand_knows_only_what_came_before() {
        List<Stand> stands = List.of(
                stand("regiment", "08-20", "obeys_staff", "fit"),
                stand("regiment", "08-25", "obeys_staff", "held-out"));
        StandScores scores = scores(stands, List.of(List.of(SOVIET, SOVIET)));
        assertThat(StandScores.mean(scores.of("held-out"), Rival.LAST_SEEN)).isZero();
        assertThat(StandScores.mean(scores.of("fit"), Rival.LAST_SEEN))
                .as("every stance alike")
                .isEqualTo(5.0 / 9, within(1e-12));
    }

    @Test
    void divided_and_earlier_stands_and_red_guards_are_not_scored() {
        List<Stand> stands = List.of(
                stand("regiment", "08-20", "divided", "fit"),
                stand("guards", "08-20", "neutral", "earlier"),
                stand("workers", "08-20", "obeys_soviet", "fit"));
        assertThat(scores(stands, List.of()).isEmpty()).isTrue();
    }
}
