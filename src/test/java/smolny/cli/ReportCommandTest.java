package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;

class ReportCommandTest {
    private static final long MOST = 5_000_000;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void one_of_each_is_made() {
        Said runs = Said.by(
                "run october-1917 --scale class --runs 3 --locale ru --progress none --out " + folder.resolve("runs"));
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
                        "In the unchanged scenario:",
                        "In the changed scenario:")
                .contains("smolny what-if october-1917 --do no-removal-order", "which the record does not identify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs/charts/record.svg",
                "runs/charts/congress.png",
                "runs/charts/map.csv",
                "runs/votes.csv",
                "runs/ru/votes.csv",
                "answer/answer.html",
                "answer/report.html",
                "answer/changed/charts/benches.svg"
            })
    void what_was_made_can_be_made_again_byte_for_byte(String file, @TempDir Path again) throws IOException {
        assumeTrue(file.endsWith("svg") || LongTests.times(0, 1) > 0);
        report("answer");
        Said said = Said.by("reproduce " + folder.resolve(file) + " --threads 1 --out " + again);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("It is the same as the original");
        Path made = again.resolve(Path.of(file).getFileName());
        assertThat(made).hasSameBinaryContentAs(folder.resolve(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"java\":\"[^\"]*\" | \"java\":\"1.4\" | It was made with Java 1.4, and this is Java",
                "\"java\":\"[^\"]*\", | '' | It was made with an unknown Java",
                "\"fonts\":\"[^\"]*\" | \"fonts\":\"0\" | It was drawn with other fonts.",
                "Private [0-9.]+ % | Private 99.9 % | so it was changed afterwards"
            })
    void a_figure_that_is_not_the_same_again_is_named_with_the_reason(
            String part, String other, String why, @TempDir Path away) throws IOException {
        assumeTrue(!why.startsWith("It was made with") || LongTests.times(0, 1) > 0);
        String svg = Files.readString(folder.resolve("runs/charts/petrograd_soviet-layers.svg"));
        String changed = svg.replaceAll(part, other);
        assertThat(changed).isNotEqualTo(svg);
        Path figure = Files.writeString(away.resolve("petrograd_soviet-layers.svg"), changed);
        Said said = Said.by("reproduce " + figure + " --threads 1 --out " + away.resolve("again"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err())
                .startsWith("'" + figure + "' is not the same. ")
                .contains(why)
                .hasLineCount(1);
        assertThat(away.resolve("again").resolve(figure.getFileName())).hasContent(svg);
    }

    @Test
    void what_cannot_be_made_again_is_refused_in_one_sentence(@TempDir Path away) throws IOException {
        Path figure = folder.resolve("runs/charts/record.svg");
        String svg = Files.readString(figure);
        refused(Files.writeString(away.resolve("plain.svg"), "<svg/>"), "has no provenance");
        refused(
                Files.writeString(away.resolve("old.svg"), svg.replace("\"version\":\"", "\"version\":\"9.")),
                "was made by smolny 9.");
        refused(
                Files.writeString(away.resolve("other.svg"), svg.replace("[\"run\"", "[\"calibrate\"")),
                "which cannot be reproduced");
        refused(away.resolve("nowhere.svg"), "there is no figure");
        refused(
                Files.writeString(away.resolve("gone.svg"), svg.replace("\"october-1917\"", "\"october-1971\"")),
                "did you mean 'october-1917'");
        refused(
                Files.writeString(
                        away.resolve("changed.svg"), svg.replaceFirst("\"--runs\",\"3\"", "\"--runs\",\"2\"")),
                "has changed since");
        refused(Files.copy(folder.resolve("runs/votes.csv"), away.resolve("votes.csv")), "has no provenance");
    }

    private static void refused(Path figure, String why) {
        Path out = figure.resolveSibling("never");
        Said said = Said.by("reproduce " + figure + " --out " + out);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(why).hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_browser_opens_both_reports_without_an_error_or_a_request(@TempDir Path profile) throws Exception {
        Optional<String> browser = Browser.here();
        assumeTrue(browser.isPresent(), "no Chromium here");
        for (String name : List.of("runs", "answer")) {
            report(name);
            Browser.Seen seen = Browser.open(browser.get(), folder.resolve(name).resolve("report.html"), profile);
            assertThat(seen.errors()).isEmpty();
            assertThat(seen.requests()).isEmpty();
            assertThat(seen.dom()).contains("class=\"js\"", " for soviet power</text>");
        }
        Path bad = Files.writeString(
                profile.resolve("bad.html"), "<img src='http://example.org/a.png'><script>missing();</script>");
        Browser.Seen seen = Browser.open(browser.get(), bad, profile);
        assertThat(seen.errors()).hasSize(1).first().asString().contains("missing is not defined");
        assertThat(seen.requests()).containsExactly("http://example.org/a.png");
    }

    private static void refusedAsDamaged(Path results, String why) {
        Said said = Said.by("report " + results);
        assertThat(said.err()).startsWith("error: '" + results).contains(why).hasLineCount(1);
        assertThat(said.code()).isEqualTo(1);
        assertThat(results.resolve("report.html")).doesNotExist();
    }

    @Test
    void what_was_changed_cut_or_put_there_by_others_is_named_and_enters_no_report(@TempDir Path away)
            throws IOException {
        Path results = away.resolve("plain");
        assertThat(Said.by("run october-1917 --scale class --no-charts --progress none --out " + results)
                        .code())
                .isZero();
        Path votes = results.resolve("votes.csv");
        String whole = Files.readString(votes);
        Files.writeString(votes, whole.substring(0, whole.length() / 2));
        refusedAsDamaged(results, "votes.csv' is cut: it has ");
        assertThat(Said.by("score " + results).code()).isEqualTo(1);
        Files.writeString(votes, whole);
        Path scenario = results.resolve("resolved.yaml");
        String resolved = Files.readString(scenario);
        Files.writeString(scenario, resolved + "# mine\n");
        refusedAsDamaged(results, "resolved.yaml' was changed after it was written");
        Said explained = Said.by("explain " + scenario + " --vote petrograd-soviet-9-september");
        assertThat(explained.err()).isEqualTo("error: '" + scenario + "' was changed after it was written\n");
        assertThat(explained.code()).isEqualTo(1);
        Files.writeString(scenario, resolved);
        Path charts = Files.createDirectory(results.resolve("charts"));
        Files.writeString(charts.resolve("record.svg"), "<svg><script>alert(1)</script></svg>");
        refusedAsDamaged(results, "charts/record.svg' is not among the files");
    }

    @Test
    void a_part_of_results_has_no_report_of_its_own() {
        Said said = Said.by("report " + folder.resolve("answer/changed"));
        assertThat(said.err()).contains("is a part of the results in '" + folder.resolve("answer") + "'");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void a_score_never_replaces_the_runs_it_is_made_from() {
        Path runs = folder.resolve("runs");
        Said said = Said.by("score " + runs + " --out " + runs + " --force");
        assertThat(said.err()).isEqualTo("error: --out names the folder that is to be scored\n");
        assertThat(runs.resolve("series.csv")).exists();
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
