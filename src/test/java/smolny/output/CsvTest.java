package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void tables() throws IOException {
        Files.createDirectories(folder.resolve("charts"));
        Files.writeString(folder.resolve("a.csv"), "name,share,count\n\"one, two; 0.5\",-0.25,3\nv1.2,,10\n");
        Files.writeString(folder.resolve("charts/b.csv"), "x\n1.5\n");
        Files.writeString(folder.resolve("notes.txt"), "1.5");
    }

    @Test
    void numbers_have_commas_cells_semicolons_and_texts_stay() throws IOException {
        tables();
        assertThat(Csv.copyTables(folder, CsvDialect.RU)).isEqualTo(2);
        assertThat(folder.resolve("ru/a.csv"))
                .hasContent("\uFEFFname;share;count\n\"one, two; 0.5\";-0,25;3\nv1.2;;10\n");
        assertThat(folder.resolve("ru/charts/b.csv")).hasContent("\uFEFFx\n1,5\n");
        assertThat(folder.resolve("ru/notes.txt")).doesNotExist();
        assertThat(folder.resolve("charts/b.csv")).hasContent("x\n1.5\n");
    }

    @Test
    void written_again_the_copies_are_not_copied() throws IOException {
        tables();
        Csv.copyTables(folder, CsvDialect.RU);
        assertThat(Csv.copyTables(folder, CsvDialect.RU)).isEqualTo(2);
        assertThat(folder.resolve("ru/ru")).doesNotExist();
    }

    @Test
    void with_points_and_commas_there_is_nothing_to_copy() throws IOException {
        tables();
        assertThat(Csv.copyTables(folder, CsvDialect.C)).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
