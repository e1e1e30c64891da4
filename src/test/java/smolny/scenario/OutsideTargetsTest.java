package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.model.setting.Election;
import smolny.model.world.PopulationScale;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Targets from a file outside the scenario. */
class OutsideTargetsTest {
    private static final Path OCTOBER = Path.of("scenarios/october-1917.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private OutsideTargets read(String... lines) throws IOException {
        return Scenarios.withTargets(
                OCTOBER, Files.writeString(folder.resolve("targets.csv"), String.join("\n", lines)));
    }

    private static List<String> electorate(OutsideTargets read, String election) {
        return read.loaded().scenario().setting().elections().stream()
                .filter(one -> one.id().equals(election))
                .flatMap(one -> one.electorate().stream())
                .map(Election.Weight::of)
                .toList();
    }

    @Test
    void a_place_and_a_party_are_its_ballot_for_the_constituent_assembly() throws IOException {
        OutsideTargets read = read(
                "id,place,party,other_lists,date,value,tolerance",
                "town,kazan,bolshevik,,1917-11-12,0.3,0.08",
                "same,kazan,sr,0.1,1917-11-26,0.3,0.08",
                "province,voronezh_province,sr,,1917-11-12,0.3,0.08",
                "capital,petrograd_province,sr,,1917-11-12,0.3,0.08",
                "group,western_front,sr,,1917-11-12,0.3,0.08",
                "known,smolensk-province,sr,,1917-11-12,0.3,0.08");
        assertThat(electorate(read, "ca-kazan")).containsExactly("kazan_works", "kazan_garrison", "kazan_townspeople");
        assertThat(electorate(read, "ca-voronezh-province"))
                .containsExactlyInAnyOrder(
                        "voronezh_villages", "voronezh_works", "voronezh_garrison", "voronezh_townspeople");
        assertThat(electorate(read, "ca-petrograd-province"))
                .as("the capital has a ballot of its own")
                .containsExactly("petrograd_villages");
        int before = Scenarios.load(OCTOBER).scenario().setting().elections().size();
        assertThat(read.loaded().scenario().setting().elections()).hasSize(before + 3);
        Election kazan = read.loaded().scenario().setting().elections().stream()
                .filter(one -> one.id().equals("ca-kazan"))
                .findFirst()
                .orElseThrow();
        assertThat(kazan.otherLists()).isEqualTo(0.1);
        assertThat(read.targets().stream().map(RecordedTarget::statistic))
                .contains(
                        new TargetStatistic.Ballot("ca-kazan", "sr"),
                        new TargetStatistic.Ballot("ca-western-front", "sr"),
                        new TargetStatistic.Ballot("ca-smolensk-province", "sr"));
        assertThat(read.targets().stream()
                        .map(target -> target.date().toString())
                        .distinct())
                .containsExactly("1917-11-12");
    }

    @Test
    void what_is_left_out_has_defaults() throws IOException {
        OutsideTargets read = read(
                "id,place,party,session,side,measure,majority,date,value,tolerance",
                "ballot,kazan,bolshevik,,,,,1917-11-12,0.3,0.08",
                "vote,,,kiev-soviet-8-september,two_way,,,1917-09-08,0.3,0.08",
                "measured,,,,,kazan_soviet.soviet_power,,1917-10-12,0.3,0.08",
                "majority,,,,,,kazan_soviet,1917-10-12,1,0.3");
        Map<String, RecordedTarget> targets =
                read.targets().stream().collect(Collectors.toMap(RecordedTarget::id, target -> target));
        assertThat(targets.values()).allMatch(target -> target.use() == RecordedTarget.Use.HELD_OUT);
        assertThat(Objects.requireNonNull(targets.get("ballot")).series().sort())
                .isEqualTo("city ballot, bolshevik");
        assertThat(Objects.requireNonNull(targets.get("vote")).series())
                .isEqualTo(new RecordedTarget.Series("kiev", "vote, for of those who took a side", null, null));
        assertThat(Objects.requireNonNull(targets.get("measured")).title()).isEqualTo("measured");
        assertThat(Objects.requireNonNull(targets.get("majority")).statistic())
                .isEqualTo(new TargetStatistic.Majority("kazan_soviet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,kazn,bolshevik,,,,1917-11-12,0.3,0.08 | 2:3 | R301 | did you mean 'kazan'?",
                "b,kazan,bolshevic,,,,1917-11-12,0.3,0.08 | 2:9 | K116 | did you mean 'bolshevik'?",
                "c,,,,kazan_soviet.soviet_powr,,1917-10-12,0.3,0.08 | 2:6 | X703 | did you mean 'kazan_soviet.soviet_power'?",
                "d,,,,,kazan_soviet,1917-12-12,1,0.3 | 2:20 | T403 | give a day inside it",
                "e,,,,,bolshevik_cc,1917-10-12,1,0.3 | 2:7 | X702 | name a soviet",
                "f,,,,,,1917-10-12,1,0.3 | 2:1 | C904 | give a place and a party",
                "g,,sr,,,,1917-10-12,1,0.3 | 2:1 | C904 | give a place and a party",
                "h,kazan,sr,,,,1917-13-12,0.3,0.08 | 2:15 | T401 | write the month from 01 to 12",
                "i,kazan,sr,,,,1917-11-12,1.5,0.08 | 2:26 | V201 | choose a value inside",
                "j,kazan,sr,,,,1917-11-12,0.3, | 2:1 | K103 | one standard deviation",
                "k,kazan,sr,1.2,,,1917-11-12,0.3,0.08 | 2:12 | V201 | ",
                "l,,,0.2,,kazan_soviet,1917-10-12,1,0.3 | 2:5 | C904 | it belongs to a place and a party"
            })
    void a_bad_cell_is_one_error_at_its_place(String row, String at, String code, String hint) {
        assertThatThrownBy(() -> read("id,place,party,other_lists,measure,majority,date,value,tolerance", row))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1);
                    Problem only = refused.problems().get(0);
                    assertThat(only.line() + ":" + only.column()).isEqualTo(at);
                    assertThat(only.code()).isEqualTo(code);
                    assertThat(only.toString()).contains(hint == null ? "" : hint);
                });
    }

    @Test
    void unknown_columns_doubles_and_empty_tables_are_refused() {
        assertThatThrownBy(() -> read("id,place,party,date,value,tolerance,titel", "a,kazan,sr,1917-11-12,0.3,0.08,x"))
                .hasMessageContaining("did you mean 'title'?");
        assertThatThrownBy(() -> read("id,place,party,date,value", "a,kazan,sr,1917-11-12,0.3"))
                .hasMessageContaining("this table has no column 'tolerance'");
        assertThatThrownBy(() -> read("id,place,party,date,value,tolerance")).hasMessageContaining("no row");
        assertThatThrownBy(() -> read(
                        "id,place,party,date,value,tolerance",
                        "a,kazan,sr,1917-11-12,0.3,0.08",
                        "b,kazan,sr,1917-11-12,0.4,0.08"))
                .hasMessageContaining("one thing");
    }

    @Test
    void a_ballot_more_changes_nothing_else_in_a_run() throws IOException {
        OutsideTargets read = read("id,place,party,date,value,tolerance", "a,kazan,sr,1917-11-12,0.3,0.08");
        RunResult with = Simulation.run(new RunSpec(read.loaded().scenario(), PopulationScale.CLASS, 5, 0));
        RunResult without =
                Simulation.run(new RunSpec(Scenarios.load(OCTOBER).scenario(), PopulationScale.CLASS, 5, 0));
        assertThat(with.votes).isEqualTo(without.votes);
        assertThat(with.seriesOf("kazan_soviet.soviet_power")).isEqualTo(without.seriesOf("kazan_soviet.soviet_power"));
        assertThat(with.shares.stream().map(share -> share.election())).contains("ca-kazan");
        assertThat(with.shares).containsAll(without.shares);
    }
}
