package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import smolny.model.ModelParameters;
import smolny.model.setting.SovietSession;
import smolny.scenario.Labels;
import smolny.session.InteractiveSession;
import smolny.session.TestSessions;

/** The ledger of the window gives counts only of votes whose real count is known. */
class LedgerEntriesTest {
    private static final String COUNTS = "(?s).*\\d+ for soviet power, \\d+ against.*";

    @Test
    void the_eve_shows_nothing_of_the_days_to_come() {
        assertThat(LedgerEntries.of(ViewState.of(TestSessions.small(), true))).isEmpty();
    }

    @Test
    void a_vote_has_counts_if_and_only_if_the_scenario_declares_it_as_counted() {
        InteractiveSession session = TestSessions.small();
        session.show(80);
        Labels labels = Labels.of(session.loaded());
        List<String> said = LedgerEntries.of(ViewState.of(session, true)).stream()
                .map(LedgerEntries.LedgerEntry::said)
                .toList();
        List<SovietSession> held = session.loaded().scenario().setting().sessions().stream()
                .filter(one -> !one.body().equals("second_congress"))
                .toList();
        assertThat(held).hasSizeGreaterThan(8);
        for (SovietSession one : held) {
            assertThat(said)
                    .filteredOn(text -> text.contains("(" + labels.ballot(one.id()) + ")"))
                    .as(one.id())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.matches(COUNTS)).isEqualTo(labels.counted(one.id())));
        }
        assertThat(said.stream().filter(text -> text.matches(COUNTS))).hasSize((int)
                held.stream().filter(one -> labels.counted(one.id())).count());
    }

    @Test
    void decisions_elections_and_delegates_stand_beside_those_of_the_unchanged_run() {
        InteractiveSession session = TestSessions.small();
        session.set(Objects.requireNonNull(ModelParameters.ALL.find("drive.grievance")), 0, 0);
        session.drop("garrison-removal-order");
        session.show(session.clock().days() - 1);
        assertThat(records(session)).noneMatch(record -> record.contains("unchanged"));
        session.baseline().join();
        assertThat(records(session))
                .anyMatch(record -> record.matches("(?s).*unchanged: (not )?carried on \\d+ \\w+"))
                .anyMatch(record -> record.matches("(?s).*unchanged: Bolsheviks \\d+ %.*"))
                .anyMatch(record -> record.matches("(?s).*unchanged: \\d+"));
    }

    private static List<String> records(InteractiveSession session) {
        return LedgerEntries.of(ViewState.of(session, true)).stream()
                .map(LedgerEntries.LedgerEntry::record)
                .toList();
    }
}
