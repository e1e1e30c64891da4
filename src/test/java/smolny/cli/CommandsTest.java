package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import smolny.MarkdownPage;
import smolny.RetiredWords;

/** Commands and where a user finds them. {@link ShownCommandsTest} runs those that are shown. */
class CommandsTest {
    @Test
    void every_command_has_a_row_among_all_commands() throws IOException {
        List<String> shown = MarkdownPage.read("docs/COMMANDS.md").commands();
        Smolny.commandLine().getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden() && !name.equals("help")) {
                assertThat(shown).as(name).anyMatch(words -> (words + " ").startsWith(name + " "));
            }
        });
    }

    /** Sections of the page are the groups of the help, but for those on folders and on starting. */
    @Test
    void all_commands_are_grouped_as_in_the_help() throws IOException {
        String page = MarkdownPage.read("docs/COMMANDS.md").text();
        Matcher group = Pattern.compile("(?m)^## (?!Where results go|How it starts)(.*)\n(?s:(.*?))(?=^## |\\z)")
                .matcher(page);
        int rows = 0;
        while (group.find()) {
            String help = Said.by("--help").out();
            String commands = help.substring(help.indexOf("\n" + group.group(1) + ":\n") + 1);
            commands = commands.substring(0, commands.indexOf("\n\n"));
            assertThat(commands).as(group.group(1)).startsWith(group.group(1));
            for (String shown : new MarkdownPage(Path.of("a section"), group.group(2)).commands()) {
                rows++;
                assertThat(commands).contains("\n  " + shown.split(" ", -1)[0] + " ");
            }
        }
        assertThat(rows).isGreaterThan(35);
    }

    /** Every command line shown in the README and the manual is one that the program understands. */
    @Test
    void commands_in_the_manual_are_understood() throws IOException {
        int found = 0;
        for (MarkdownPage page : MarkdownPage.manual()) {
            for (String shown : page.commands()) {
                found++;
                assertThat(Smolny.commandLine().parseArgs(words(shown)).errors())
                        .as(page.file() + ": " + shown)
                        .isEmpty();
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "duel, compare-models",
        "redo, reproduce",
        "answers, what-if-all",
        "enough, sample-size",
        "flip, threshold",
        "hinges, openness"
    })
    void a_former_name_is_understood_but_not_shown(String former, String name) {
        assertThat(Said.by(former + " --help").out()).contains("smolny " + name);
        assertThat(Said.by("--help").out()).contains("  " + name + " ").doesNotContain("  " + former + " ");
    }

    @Test
    void a_command_built_alone_helps_and_refuses_as_in_the_whole_command_line() {
        Smolny.commandLine().getSubcommands().forEach((name, command) -> {
            CommandLine alone = Smolny.commandLine(name).getSubcommands().get(name);
            assertThat(Objects.requireNonNull(alone, name).getUsageMessage()).isEqualTo(command.getUsageMessage());
        });
        assertThat(Said.by("rum october-1917").err()).contains("run");
        assertThat(Said.by("run").err()).contains("SCENARIO", "'smolny run --help'");
    }

    /** All lines that a user may read in a help, by command. */
    static Stream<Map.Entry<String, String>> helps() {
        Stream<String> names = Smolny.commandLine().getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("help"));
        return Stream.concat(Stream.of(""), names)
                .map(name -> Map.entry(name, Said.by((name + " --help").strip()).out()));
    }

    @Test
    void every_help_fits_eighty_columns_and_has_examples_that_can_be_copied() {
        helps().forEach(help -> {
            assertThat(help.getValue().lines()).as(help.getKey()).allMatch(line -> line.length() <= 80);
            List<String> examples = examples(help.getValue());
            assertThat(examples).as(help.getKey()).isNotEmpty();
            for (String example : examples) {
                assertThat(example).startsWith("smolny ");
                Smolny.commandLine().parseArgs(words(example));
            }
        });
    }

    @Test
    void the_help_groups_every_command_by_what_it_is_for() {
        String help = Said.by("--help").out();
        assertThat(help)
                .containsSubsequence(
                        "Watch and run:",
                        "Ask what if:",
                        "Compare with the record:",
                        "Write and check scenarios:",
                        "Many runs:",
                        "Reports and reproduction:");
        helps().filter(one -> !one.getKey().isEmpty())
                .forEach(one -> assertThat(help).containsOnlyOnce("\n  " + one.getKey() + " "));
    }

    @Test
    void no_help_has_a_retired_phrase() {
        helps().forEach(help ->
                assertThat(RetiredWords.in(help.getValue())).as(help.getKey()).isEmpty());
    }

    /** Examples of a help; a backslash at the end of a line continues it. */
    static List<String> examples(String help) {
        String text = help.substring(help.indexOf("Examples:")).replaceAll("\\\\\\R\\s*", "");
        return text.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst(" >.*", ""))
                .toList();
    }

    static String[] words(String example) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(example.replaceFirst("smolny ", ""));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }
}
