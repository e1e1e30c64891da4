package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final long MOST = 5_000_000;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void one_of_each_is_made() {
        Said runs = Said.by("run october-1917 --scale class --runs 3 --progress none --out " + folder.resolve("runs"));
        assertThat(runs.code()).as(runs.err()).isZero();
        Said answer = Said.by("what-if october-1917 --do no-removal-order --scale class --runs 3 --progress none --out "
                + folder.resolve("answer"));
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private static String report(String name) throws IOException {
        Said said = Said.by("report --audit " + folder.resolve(name));
        assertThat(said.out()).contains(" numbers link to the cell they come from; 0 do not");
        assertThat(said.code()).isZero();
        return Files.readString(folder.resolve(name).resolve("report.html"));
    }

    private static void stands_alone(String page) {
        assertThat(page.length()).isLessThan((int) MOST);
        assertThat(page).doesNotContain("<link", " src=", "@import", "url(http", "<!DOCTYPE svg", "<iframe");
        Matcher id = ID.matcher(page);
        Set<String> seen = new TreeSet<>();
        while (id.find()) {
            assertThat(seen.add(id.group(1))).as(id.group(1)).isTrue();
        }
        assertThat(seen)
                .contains("question", "seats", "ledger", "record", "assumptions", "unidentified", "sources", "again");
    }

    @Test
    void the_report_on_runs_stands_alone_and_every_number_links_to_its_cell() throws IOException {
        String page = report("runs");
        stands_alone(page);
        assertThat(page)
                .contains(
                        "The soviets, August to November",
                        "<input type=\"range\"",
                        "smolny run october-1917 --scale class")
                .contains("a lasting majority for soviet power", "drive.threat", "class=\"spot\"");
    }

    @Test
    void the_report_on_an_answer_shows_both_histories() throws IOException {
        String page = report("answer");
        stands_alone(page);
        assertThat(page)
                .contains(
                        "What if the garrison had not been called away?",
                        "In the unchanged history:",
                        "In the changed one:")
                .contains("smolny what-if october-1917 --do no-removal-order", "which the record does not identify");
    }

    @Test
    void a_folder_without_results_is_refused_and_left_as_it_was(@TempDir Path empty) throws IOException {
        assertThat(Said.by("report " + empty).code()).isEqualTo(2);
        assertThat(Said.by("report " + empty.resolve("nowhere")).err()).contains("there is no folder");
        assertThat(empty).isEmptyDirectory();
        Files.writeString(empty.resolve("answer.json"), "{}");
        Said said = Said.by("report " + empty);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("stamp.json");
        assertThat(empty.resolve("report.html")).doesNotExist();
    }
}
