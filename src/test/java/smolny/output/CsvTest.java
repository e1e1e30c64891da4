package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void a_text_that_a_spreadsheet_would_compute_is_guarded_and_read_back_as_it_was() throws IOException {
        List<String> texts = List.of("=1+1", "+SUM(A1)", "-2+3", "@SUM(1+1)", "-6.3 to x", "'=1", "''=1");
        List<String> plain = List.of("-0.5", "+3", "-6.3 to -5.6", "-", "1e-5", "-1.5E-7", "a=b", "'quoted'", "soviet");
        List<String> all = Stream.concat(texts.stream(), plain.stream()).toList();
        String table = Csv.text(List.of("text"), all.stream().map(List::of).toList());
        assertThat(table.lines().skip(1).limit(texts.size())).allMatch(line -> line.startsWith("'"));
        assertThat(table.lines().skip(1 + texts.size())).containsExactlyElementsOf(plain);
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        assertThat(Csv.read(file).stream().skip(1).map(row -> row.get(0))).containsExactlyElementsOf(all);
        List<String> byName = new ArrayList<>();
        Csv.read(file, row -> byName.add(row.apply("text")));
        assertThat(byName).containsExactlyElementsOf(all);
        Csv.copyTables(folder, CsvDialect.RU);
        assertThat(folder.resolve("ru/t.csv")).content().contains("\n'=1+1\n", "\n-0,5\n", "\n'''=1\n");
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
