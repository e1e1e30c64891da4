package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as files: their bytes, their size, where they lie. */
class SourceFilesTest {
    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        var plain = fixture.load("small.yaml");
        for (String file : new String[] {"small.yaml", "small/places.csv", "record/small.yaml"}) {
            fixture.write(file, "\uFEFF" + fixture.text(file).replace("\n", "\r\n"));
        }
        var other = fixture.load("small.yaml");
        assertThat(other.scenario().setting()).isEqualTo(plain.scenario().setting());
        assertThat(other.scenario().events()).isEqualTo(plain.scenario().events());
        assertThat(other.resolvedYaml()).isEqualTo(plain.resolvedYaml());
    }

    @Test
    void a_rare_character_may_stand_anywhere(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        String text = fixture.text("small.yaml");
        for (int before = 1010; before < 1040; before++) {
            fixture.write("small.yaml", "# " + "x".repeat(before) + "\uD83D\uDE00\n" + text);
            assertThat(fixture.said("small.yaml")).as("after " + before).isEmpty();
        }
    }

    @Test
    void an_error_is_at_the_same_place_with_windows_line_ends_and_a_byte_order_mark(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("small.yaml", "smolny: 1", "smolny: 9");
        fixture.write("small.yaml", "\uFEFF" + fixture.text("small.yaml").replace("\n", "\r\n"));
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:9: error K106: ");
    }

    @Test
    void a_file_in_a_one_byte_code_is_refused_at_its_first_foreign_byte(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.write("small.yaml", fixture.text("small.yaml").getBytes(Charset.forName("windows-1251")));
        assertThat(fixture.said("small.yaml")).isEqualTo("""
            small.yaml:4:37: error Y005: these bytes are not UTF-8 (they read as windows-1251)
                4 | title: {en: "A small October", ru: "Малый октябрь"}
                  |                                     ^
               save the file as UTF-8
            """);
    }

    @Test
    void an_empty_file_is_refused(@TempDir Path folder) {
        for (String text : new String[] {"", "\n\n", "\uFEFF"}) {
            ScenarioFixture fixture = new ScenarioFixture(folder).write("small.yaml", text);
            assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:1: error Y011: this file is empty");
        }
    }

    @Test
    void a_file_of_comments_alone_is_refused(@TempDir Path folder) {
        for (String text : new String[] {"# nothing", "# one\n# two\n"}) {
            ScenarioFixture fixture = new ScenarioFixture(folder).write("small.yaml", text);
            assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:1: error Y011: ");
        }
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_refused_before_it_is_read_as_yaml(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.write("small.yaml", fixture.text("small.yaml") + "#".repeat(1 << 20));
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:1: error Y006: ");
    }

    @Test
    void nesting_is_read_to_a_depth_of_40_and_no_deeper(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.write("small.yaml", "a: " + "[".repeat(39) + "]".repeat(39));
        assertThat(fixture.said("small.yaml")).doesNotContain("Y007");
        fixture.write("small.yaml", "a: " + "[".repeat(100_000) + "]".repeat(100_000));
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:43: error Y007: ");
    }

    @Test
    void an_alias_is_refused_like_its_anchor(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).write("small.yaml", "a: &x [1]\nb: *x\n");
        assertThat(fixture.said("small.yaml")).contains("1:4: error Y008").contains("2:4: error Y008");
    }

    @Test
    void a_control_character_is_refused_where_it_stands(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("small.yaml", "Invented", "Inv\u0007ented");
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:5:12: error Y014: ");
    }

    @Test
    void a_missing_file_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> new ScenarioFixture(folder).load("medium.yaml"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("medium.yaml:1:1: error E805");
    }

    @Test
    void a_list_at_the_top_is_refused(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).write("small.yaml", "- smolny: 1\n");
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:1:1: error K111: ");
    }

    @Test
    void two_scenarios_that_extend_each_other_are_a_circle(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("child.yaml", "extends: small", "extends: twin");
        String twin =
                fixture.text("child.yaml").replace("id: child", "id: twin").replace("extends: twin", "extends: child");
        fixture.write("twin.yaml", twin);
        assertThat(fixture.said("child.yaml")).isEqualTo("""
            twin.yaml:5:10: error E802: scenarios extend each other in a circle: child > twin > child
                5 | extends: child
                  |          ^^^^^
               remove one 'extends'
            """);
    }

    @Test
    void more_than_eight_levels_of_extends_are_refused(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        String child = fixture.text("child.yaml");
        for (int i = 1; i < 10; i++) {
            String next = i == 9 ? "small" : "gen-" + (i + 1);
            fixture.write(
                    "gen-" + i + ".yaml",
                    child.replace("id: child", "id: gen-" + i).replace("extends: small", "extends: " + next));
        }
        assertThat(fixture.said("gen-1.yaml")).contains("gen-8.yaml:5:10: error E807: ");
    }

    @Test
    void columns_count_characters_and_not_bytes(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder)
                .write("small.yaml", "smolny: 1\n{title: \"Ж\uD83D\uDE00Ж\", b: }".getBytes(StandardCharsets.UTF_8))
                .edit("small.yaml", "smolny: 1\n", "");
        assertThat(fixture.said("small.yaml")).contains("small.yaml:1:16: error K101: unknown key 'b'");
    }
}
