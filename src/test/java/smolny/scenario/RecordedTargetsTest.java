package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.scenario.RecordedTarget.Use;

/** What runs are scored against was laid down before any fit, and part of it no fit may see. */
class RecordedTargetsTest {
    private static final HistoricalRecord RECORD = Objects.requireNonNull(
            Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()).record());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca-petrograd-",
                "ca-moscow-",
                "ca-northern-front",
                "ca-western-front",
                "ca-southwestern-front",
                "ca-romanian-front",
                "ca-national",
                "ca-kursk-province",
                "petrograd-executive-workers",
                "petrograd-executive-soldiers",
                "northern-region-congress",
                "congress-left-of-srs",
                "conference-curia-of-"
            })
    void what_was_to_be_held_out_is_held_out(String beginning) {
        Predicate<RecordedTarget> meant = target -> target.id().startsWith(beginning);
        assertThat(RECORD.targets()).anyMatch(meant);
        assertThat(RECORD.targets().stream().filter(meant)).allMatch(target -> target.use() == Use.HELD_OUT);
    }

    @Test
    void every_recorded_vote_election_and_answer_is_a_target() {
        assertThat(RECORD.votes())
                .filteredOn(vote -> !vote.session().equals("second-congress"))
                .allMatch(vote -> any(
                        g -> g instanceof TargetStatistic.Vote v && v.session().equals(vote.session())));
        assertThat(RECORD.results())
                .allMatch(result -> any(g -> g instanceof TargetStatistic.Ballot b
                        && b.election().equals(result.election())
                        && b.party().equals(result.party())));
        assertThat(RECORD.mandates())
                .filteredOn(mandate -> !mandate.answer().equals("other"))
                .allMatch(mandate -> any(g ->
                        g instanceof TargetStatistic.Mandates m && m.answers().contains(mandate.answer())));
    }

    private static boolean any(Predicate<TargetStatistic> holds) {
        return RECORD.targets().stream().map(RecordedTarget::statistic).anyMatch(holds);
    }

    @Test
    void no_ballot_for_the_constituent_assembly_is_fitted_and_every_tolerance_has_grounds() {
        assertThat(RECORD.targets())
                .filteredOn(target -> target.use() == Use.FIT)
                .noneMatch(target -> target.statistic() instanceof TargetStatistic.Ballot ballot
                        && ballot.election().startsWith("ca-"))
                .allMatch(RecordedTarget::scored);
        assertThat(RECORD.targets())
                .allMatch(target -> target.toleranceGrounds().length() > 5
                        && !target.evidence().sources().isEmpty());
    }

    /** The share in a target is the share in the table of elections beside it. */
    @Test
    void targets_and_the_table_of_elections_agree() {
        for (RecordedTarget target : RECORD.targets()) {
            if (target.statistic() instanceof TargetStatistic.Ballot ballot) {
                assertThat(RECORD.results())
                        .filteredOn(r -> r.election().equals(ballot.election())
                                && r.party().equals(ballot.party()))
                        .singleElement()
                        .satisfies(r -> assertThat(target.value()).isEqualTo(r.share()));
            }
        }
    }
}
