package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Files that users of other programs stumbled over: odd heads, foreign codes, invisible characters, links, leftovers of editors. */
class UnusualFilesTest {
    private static final Path TRIALS = Path.of("src/test/resources/trials");

    private static String check(String file) {
        StringBuilder said = new StringBuilder();
        Scenarios.check(TRIALS.resolve(file))
                .forEach(problem -> said.append(problem.headline()).append('\n'));
        return said.toString().replace(TRIALS.toString().replace('\\', '/') + "/", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind-comment", "long-head", "d-ns", "order-ab", "order-ba"})
    void a_scenario_in_any_folder_may_extend_one_of_the_library_whatever_stands_in_its_head(String id) {
        assertThat(check(id + ".yaml")).isEmpty();
        assertThat(Scenarios.in(TRIALS)).containsKey(id);
        assertThat(Scenarios.parent(TRIALS.resolve(id + ".yaml")))
                .contains(Scenarios.library().resolve("october-1917.yaml"));
        assertThat(Scenarios.load(TRIALS.resolve(id + ".yaml")).record()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latin-town | latin-town.yaml:4:12: error Y005: these bytes are not UTF-8 (they read as windows-1252 or Latin-1)",
                "utf16be | utf16be.yaml:1:1: error Y005: these bytes are not UTF-8 (they read as UTF-16BE)",
                "nbsp | nbsp.yaml:8:10: error Y015: a no-break space (U+00A0) stands here; YAML does not take it for a blank",
                "odd-titles | odd-titles.yaml:4:13: error Y014: an escape in this text stands for a character that nobody sees:"
                        + " escape (U+001B)"
            })
    void what_is_wrong_with_a_text_is_named(String id, String expected) {
        assertThat(check(id + ".yaml")).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true, UTF-16LE",
        "UTF-16BE, true, UTF-16BE",
        "UTF-16LE, false, UTF-16LE",
        "UTF-32BE, false, UTF-32BE",
        "UTF-32LE, false, UTF-32LE",
        "windows-1251, false, windows-1251"
    })
    void a_foreign_code_is_named(String code, boolean mark, String named, @TempDir Path folder) throws IOException {
        String text = Files.readString(TRIALS.resolve("kind-comment.yaml"));
        Path file = folder.resolve("kind-comment.yaml");
        Files.write(file, ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(code)));
        assertThat(Scenarios.check(file)).singleElement().satisfies(problem -> assertThat(problem.headline())
                .contains("error Y005: these bytes are not UTF-8 (they read as " + named + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smolny: 1\n'kind': \"scenario\"\n",
                "smolny: 1\nkind : scenario # why not\n",
                "---\n# a line\nsmolny: 1\nextra: {kind: record}\nlist: [kind, record]\nkind: scenario\n",
                "{smolny: 1, kind: scenario}",
                "about: >-\n  kind: record\nkind: scenario\n"
            })
    void a_scenario_is_what_its_content_says(String text, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(
                folder.resolve("b.yaml"),
                text.replace("kind: scenario", "kind: record")
                        .replace(": \"scenario\"", ": \"record\"")
                        .replace("kind : scenario", "kind : record"));
        Files.writeString(folder.resolve("c.yaml"), "- kind\n- scenario\n");
        assertThat(Scenarios.in(folder)).containsOnlyKeys("a");
    }

    @Test
    void a_file_or_folder_that_cannot_be_read_stands_in_no_others_way(@TempDir Path folder) throws IOException {
        Path good = Files.copy(TRIALS.resolve("kind-comment.yaml"), folder.resolve("kind-comment.yaml"));
        Files.copy(TRIALS.resolve("latin-town.yaml"), folder.resolve("latin-town.yaml"));
        Files.copy(TRIALS.resolve("utf16be.yaml"), folder.resolve("utf16be.yaml"));
        Files.write(folder.resolve("._kind-comment.yaml"), new byte[] {0, 5, 22, 7, 0, 2});
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createDirectory(folder.resolve("locked"));
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createSymbolicLink(folder.resolve(".#kind-comment.yaml"), Path.of("user@host.4711:1"));
            Files.createSymbolicLink(folder.resolve("lost.yaml"), Path.of("nowhere"));
            Files.setPosixFilePermissions(folder.resolve("locked"), Set.of());
        }
        assertThat(Scenarios.in(folder)).containsOnlyKeys("kind-comment", "latin-town", "utf16be");
        assertThat(Scenarios.check(good)).isEmpty();
        if (posix) {
            Files.setPosixFilePermissions(folder.resolve("locked"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/link.csv", "lib/root/secret.csv", "lib/up/secret.csv"})
    void a_link_that_leads_out_of_the_folder_is_refused_by_its_real_path(String named, @TempDir Path folder)
            throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path shelf = folder.resolve("shelf");
        Files.createDirectories(shelf.resolve("lib"));
        Files.writeString(folder.resolve("secret.csv"), "secret,words\n1,2\n");
        Files.createSymbolicLink(shelf.resolve("lib/link.csv"), folder.resolve("secret.csv"));
        Files.createSymbolicLink(shelf.resolve("lib/root"), folder);
        Files.createSymbolicLink(shelf.resolve("lib/up"), Path.of("../.."));
        ScenarioFixture fixture = new ScenarioFixture(shelf);
        fixture.edit("small.yaml", "small/places.csv", named);
        assertThat(fixture.said("small.yaml"))
                .startsWith(
                        "small.yaml:42:17: error E806: '" + named + "' is a link that leads out of the folder, to /")
                .doesNotContain("words");
    }

    @Test
    void a_link_to_a_file_inside_the_folder_is_followed(@TempDir Path folder) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        ScenarioFixture fixture = new ScenarioFixture(folder);
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("small/places.csv"));
        assertThat(fixture.edit("small.yaml", "small/places.csv", "link.csv").said("small.yaml"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1971-10-01, T403: 1 October 1971 is after the clock ends, 'if the year is wrong, write 1917-10-01'",
        "1917-11-20, T403: 20 November 1917 is after the clock ends, '20 November 1917 is 7 November 1917 Old Style'",
        "1918-02-01, T403: 1 February 1918 is after the clock ends, choose a day from 1917-08-18 to 1917-11-12",
        "1900-02-29, T403: 29 February 1900 is before the clock starts, choose a day from 1917-08-18 to 1917-11-12"
    })
    void a_wrong_year_is_shown_and_the_right_one_guessed(
            String date, String message, String hint, @TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit("small.yaml", "date: 1917-10-16", "date: " + date);
        assertThat(fixture.said("small.yaml")).contains(message, hint);
    }

    @ParameterizedTest
    @CsvSource({"order-ab, aa, bb, 0.2", "order-ba, bb, aa, 0.5"})
    void events_of_one_day_act_in_the_order_in_which_they_stand(
            String id, String one, String other, double credibility) {
        LoadedScenario loaded = Scenarios.load(TRIALS.resolve(id + ".yaml"));
        int day = loaded.scenario().setting().clock().dayOf(new OldStyleDate(1917, 9, 20));
        assertThat(loaded.scenario().events())
                .filteredOn(event -> event.day() == day)
                .extracting(DatedEvent::id)
                .containsExactly(one, other);
        Scenario asWritten = loaded.scenario().with(loaded.scenario().values().with(EventEffects.DISTRUST, 1, "test"));
        RunResult run = Simulation.run(new RunSpec(asWritten, PopulationScale.times(0.1), 1917, 0));
        assertThat(run.seriesOf("government.credibility")[day]).isEqualTo(credibility, within(1e-9));
    }

    @Test
    void an_election_in_which_nobody_votes_is_refused() {
        assertThat(check("turnout0.yaml"))
                .isEqualTo("turnout0.yaml:8:51: error V208: with 'turnout' 0, nobody votes in this election\n");
    }

    @Test
    void an_intervention_asked_for_twice_is_named(@TempDir Path folder) {
        assertThat(new ScenarioFixture(folder).said("small.yaml", "no-order", "no-revolt", "no-order"))
                .contains("error R309: intervention 'no-order' is asked for twice")
                .doesNotContain("E804");
    }

    @Test
    void an_intervention_that_is_no_map_is_a_mistake_and_no_crash(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit("small.yaml", "interventions:\n", "interventions:\n  foo: bar\n  list: [a]\n");
        assertThat(fixture.said("small.yaml"))
                .contains("131:8: error K111: 'interventions' must be a map, found 'bar'")
                .contains("132:9: error K111: 'interventions' must be a map, found a list");
        assertThatThrownBy(() -> fixture.load("small.yaml", "foo")).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'date: 1917-10-16', 'date: 1917-10-16\u00A0', no-break space (U+00A0)",
        "'who: [soldiers]', 'who: [sol\u00ADdiers]', soft hyphen (U+00AD)",
        "'headcount: 200000', 'headcount: 200\u202F000', narrow no-break space (U+202F)",
        "'certainty: fact', 'cer\u200Btainty: fact', zero width space (U+200B)"
    })
    void an_invisible_character_in_a_word_is_named(String find, String put, String name, @TempDir Path folder) {
        assertThat(new ScenarioFixture(folder).edit("small.yaml", find, put).said("small.yaml"))
                .contains("is a " + name + ", which nobody sees; delete it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\x1b[31m", "\\u202e", "\\u2067", "\\r", "\\x9b", "\\u200f"})
    void no_escape_brings_a_hidden_character_into_a_text(String escape, @TempDir Path folder) {
        String put = "\"Invented, for tests" + escape + ".\"";
        assertThat(new ScenarioFixture(folder)
                        .edit("small.yaml", "\"Invented, for tests.\"", put)
                        .said("small.yaml"))
                .startsWith("small.yaml:5:8: error Y014: an escape in this text");
    }

    @Test
    void a_backslash_that_begins_no_escape_is_named(@TempDir Path folder) {
        assertThat(new ScenarioFixture(folder)
                        .edit("small.yaml", "\"Invented, for tests.\"", "\"C:\\User\"")
                        .said("small.yaml"))
                .startsWith(
                        "small.yaml:5:13: error Y016: a backslash in double quotes begins an escape, and this is none");
    }

    @Test
    void letters_of_every_script_blanks_of_typesetters_and_several_lines_are_texts(@TempDir Path folder) {
        String put = "\"в\u00A0августе 1917\u202Fг. \\u00a0 \\t two\\nlines, \uD83D\uDE00, \u0928\u200D\"";
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("small.yaml", "\"Invented, for tests.\"", put);
        assertThat(fixture.said("small.yaml")).isEmpty();
        assertThat(fixture.load("small.yaml").about()).contains("two\nlines");
    }

    @Test
    void hidden_characters_are_shown_as_escapes() {
        assertThat(HiddenCharacters.escaped("a\u001B[31m\u202Eb\u009Bc\uD800d\n\te\uDB40\uDC41"))
                .isEqualTo("a\\u001b[31m\\u202eb\\u009bc\\ud800d\n\te\\U000e0041");
        assertThat(HiddenCharacters.escaped("Петроград\u00A0")).isEqualTo("Петроград\u00A0");
    }

    @Test
    void a_seed_has_the_digits_of_files(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit("small.yaml", "licence: CC-BY-4.0", "run: {seed: \u0661\u0669}");
        assertThat(fixture.said("small.yaml")).contains("error K104: 'seed' must be a whole number");
    }
}
