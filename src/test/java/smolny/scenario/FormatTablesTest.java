package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference chapter says what the checker does, because both come from one table. */
class FormatTablesTest {
    private static final Path CHAPTER = Path.of("docs/SCENARIOS.md");
    private static final String BEGIN = "<!-- begin generated: format -->\n";
    private static final String END = "<!-- end generated: format -->";

    @Test
    void the_reference_tables_are_those_of_the_format() throws IOException {
        String written = Files.readString(CHAPTER);
        int from = written.indexOf(BEGIN) + BEGIN.length();
        int to = written.indexOf(END);
        String due = written.substring(0, from) + "\n" + FormatTables.markdown() + written.substring(to);
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(CHAPTER, due);
        }
        assertThat(Files.readString(CHAPTER))
                .as("run the tests with -Ddocs=write")
                .isEqualTo(due);
    }

    @Test
    void every_kind_has_a_section_of_its_own() {
        assertThat(FormatTables.markdown().lines().filter(line -> line.startsWith("### ")))
                .hasSameSizeAs(ScenarioFormat.all())
                .doesNotHaveDuplicates();
    }
}
