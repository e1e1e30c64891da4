package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Commands and where a user finds them. That every command in the manual exists is tested by ManualTest. */
class CommandsTest {
    @Test
    void every_command_is_shown_in_the_readme_or_the_manual() throws IOException {
        String pages;
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            pages = Stream.concat(Stream.of(Path.of("README.md")), docs.filter(file -> file.toString()
                            .endsWith(".md")))
                    .map(CommandsTest::text)
                    .collect(Collectors.joining());
        }
        Smolny.commandLine().getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden() && !name.equals("help")) {
                assertThat(pages.contains("smolny " + name)).as(name).isTrue();
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
}
