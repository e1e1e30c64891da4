package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that read scenarios without leaving anything behind. */
class CheckingCommandsTest {
    private static final String BROKEN = "smolny: 1\nkind: scenario\nid: broken\ntitel: x\n";

    private record Answer(int code, String text) {}

    private static Answer say(String... words) {
        StringWriter out = new StringWriter();
        CommandLine line = Smolny.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        return new Answer(line.execute(words), out.toString());
    }

    @Test
    void a_sound_scenario_passes_the_strict_check() {
        assertThat(say("check", "october-1917", "--strict")).isEqualTo(new Answer(0, "0 warnings, 0 errors\n"));
    }

    @Test
    void runs_prove_that_no_lever_acts_before_its_day() {
        assertThat(say("check", "october-1917", "--run")).isEqualTo(new Answer(0, "0 warnings, 0 errors\n"));
    }

    @Test
    void errors_of_all_files_are_told_at_once_and_end_with_2(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("broken.yaml"), BROKEN);
        Path other = Files.writeString(folder.resolve("empty.yaml"), "");
        Answer answer = say("check", one.toString(), other.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text())
                .contains("broken.yaml:4:1: error K101: unknown key 'titel'")
                .contains("empty.yaml:1:1: error Y011")
                .endsWith(" errors\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void machines_are_told_code_line_and_column(String format, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), BROKEN);
        Answer answer = say("check", file.toString(), "--format", format);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).contains("\"K101\"").containsPattern("\"(line|startLine)\" : 4");
    }

    @Test
    void the_time_line_says_doses_and_sources() {
        assertThat(say("show", "october-1917").text())
                .contains("the government's credibility falls by 0.045 share (assumed)")
                .contains("6 October 1917 Old Style to 9 October (19 October 1917 New Style)");
        assertThat(say("show", "october-1917", "--do", "no-removal-order").text())
                .doesNotContain("[garrison-removal-order; acts");
    }

    @Test
    void two_histories_part_on_the_day_they_say_and_not_before() {
        Answer answer = say("diff", "october-1917", "october-1917+no-removal-order", "--seed", "7", "--scale", "class");
        assertThat(answer.text())
                .contains("- events.garrison-removal-order")
                .contains("first day on which the runs differ: 6 October 1917");
    }

    @Test
    void a_scenario_differs_from_itself_nowhere_and_never() {
        Answer answer = say("diff", "october-1917", "october-1917", "--seed", "7", "--scale", "class");
        assertThat(answer.text()).isEqualTo("0 differences\nthe runs do not differ on any day\n");
    }

    @Test
    void unopened_works_are_listed_alone_on_demand() {
        assertThat(say("sources", "october-1917").text()).contains("seed ");
        assertThat(say("sources", "october-1917", "--unchecked").text())
                .contains("not-opened")
                .doesNotContain("  retrieved   ");
    }

    @Test
    void the_schema_names_keys_parameters_and_what_they_mean() {
        assertThat(say("schema").text())
                .contains("\"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"conformity\"")
                .contains("first day on which anything may differ from the parent");
    }
}
