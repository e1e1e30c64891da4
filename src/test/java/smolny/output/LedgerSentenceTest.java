package smolny.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;

/** Counts are printed only where the sources have a count. */
class LedgerSentenceTest {
    private static final RunEvent.VoteTaken VOTE = new RunEvent.VoteTaken(3, "plenary", "soviet", 71, 29, 4, 168);
    private static final LoadedScenario BASELINE = Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of());

    @Test
    void only_a_vote_that_was_counted_in_fact_is_given_with_counts() {
        assertThat(LedgerSentence.of(VOTE, true))
                .isEqualTo("71 for soviet power, 29 against, 4 abstaining, of the model's 168 seats");
        assertThat(LedgerSentence.of(VOTE, false))
                .isEqualTo("for soviet power, by a majority of its members in the model");
        assertThat(LedgerSentence.of(new RunEvent.VoteTaken(3, "plenary", "soviet", 5, 5, 0, 10), false))
                .isEqualTo("a tie");
    }

    @Test
    void a_decision_of_an_institution_has_no_counts() {
        assertThat(decision(320, true))
                .isEqualTo("17 October: Executive, \"Delay\": carried, by a majority of its members in the model.");
        assertThat(decision(0, true)).isEqualTo("17 October: Executive, \"Delay\": carried.");
        assertThat(decision(320, false)).isEqualTo("17 October: Executive, \"Delay\": not carried: no majority.");
    }

    private static String decision(int seats, boolean passed) {
        RunEvent.Attempt attempt =
                new RunEvent.Attempt(60, "delay", "executive", "coalition", 262, 58, seats, 160, passed, "no majority");
        return LedgerSentence.of(attempt, OldStyleDate.parse("1917-10-17"), "Executive", "Delay");
    }

    @Test
    void the_sessions_declared_as_counted_are_those_with_a_count_on_record() {
        RecordedFigures recorded = new RecordedFigures(BASELINE.record());
        Labels labels = Labels.of(BASELINE);
        assertThat(BASELINE.scenario().setting().sessions()).isNotEmpty().allSatisfy(session -> assertThat(
                        labels.counted(session.id()))
                .isEqualTo(recorded.vote(session.id()) != null));
    }

    @Test
    void a_recorded_share_says_of_whom() {
        RecordedFigures recorded = new RecordedFigures(BASELINE.record());
        assertThat(RecordedFigures.inWords(requireNonNull(recorded.vote("petrograd-soviet-9-september"))))
                .isEqualTo("519 of 1,000 present, 55.6 % of those who took a side");
        assertThat(RecordedFigures.inWords(requireNonNull(recorded.vote("moscow-soviet-5-september"))))
                .isEqualTo("355 to 254, 58.3 % of those who took a side");
        HistoricalRecord.Mandate mandate = requireNonNull(recorded.mandate("soviet_power"));
        assertThat(RecordedFigures.inWords(mandate)).isEqualTo("505 of 670 delegates, 75.4 %");
    }
}
