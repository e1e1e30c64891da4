package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What goes in and out at the command line: numbers that mean what they look like, and no hidden characters. */
class CommandLineTextTest {
    private static String refused(String... words) {
        StringWriter out = new StringWriter();
        CommandLine line = Smolny.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        assertThat(line.execute(words)).as(out.toString()).isEqualTo(Smolny.REFUSED);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"0x1p1", "2f", "2d", "NaN", "Infinity", "\u0662", "1e999", "--2", "1_0"})
    void only_decimal_numbers_are_numbers(String text) {
        assertThat(refused("run", "october-1917", "--set", "conformity=" + text))
                .contains("conformity takes a number in probit, found '" + text + "'");
        assertThat(refused("run", "october-1917", "--scale", text)).contains("no scale is called '" + text + "'");
        assertThat(refused("what-if", "october-1917", "--do", "no-kornilov", "--within", text))
                .contains("'" + text + "' is not a number such as 0.5");
        assertThat(refused("run", "october-1917", "--runs", text)).contains("is not a whole number");
        assertThat(refused("run", "october-1917", "--seed", text)).contains("is not a whole number of 64 bits");
    }

    @Test
    void a_parameter_has_one_value() {
        assertThat(refused("run", "october-1917", "--set", "conformity=2", "--set", "conformity=3"))
                .contains("--set gives conformity two values");
    }

    @Test
    void help_has_no_colours_which_would_be_shown_as_escapes() {
        CommandLine line = Smolny.commandLine();
        assertThat(line.getColorScheme().ansi()).isEqualTo(CommandLine.Help.Ansi.OFF);
        assertThat(line.getSubcommands().values())
                .allMatch(command -> command.getColorScheme().ansi() == CommandLine.Help.Ansi.OFF);
    }

    @Test
    void nothing_that_is_printed_moves_the_cursor_or_hides_a_word() {
        StringWriter out = new StringWriter();
        PrintWriter shown = new VisibleWriter(new PrintWriter(out));
        shown.print("a\u001B]0;title\u0007");
        shown.printf("%s%n", "\u202Eb");
        shown.append('\u009B').write("Совет\n".toCharArray());
        shown.flush();
        assertThat(out).hasToString("a\\u001b]0;title\\u0007\\u202eb" + System.lineSeparator() + "\\u009bСовет\n");
    }
}
