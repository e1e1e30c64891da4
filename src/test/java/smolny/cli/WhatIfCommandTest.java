package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+|\\d+(?= pairs)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_numbers_of_the_sentence_are_those_of_the_json() throws IOException {
        Said said = Said.by("what-if october-1917 --do no-kornilov --scale class --runs 4 --progress none --json");
        assertThat(said.code()).isZero();
        List<Double> numbers = new ArrayList<>();
        String sentence = "";
        try (JsonParser json = new JsonFactory().createParser(said.out())) {
            while (json.nextToken() != null) {
                if (json.currentToken().isNumeric()) {
                    numbers.add(json.getDoubleValue());
                } else if (json.currentToken() == JsonToken.VALUE_STRING && "sentence".equals(json.currentName())) {
                    sentence = json.getText();
                }
            }
        }
        assertThat(sentence).contains("No revolt in August", "lower", "4 pairs", "random variation between runs");
        Matcher found = NUMBER.matcher(sentence);
        int count = 0;
        while (found.find()) {
            double told = Double.parseDouble(found.group());
            count++;
            assertThat(numbers).as(sentence).anyMatch(number -> Math.abs(Math.abs(number) - told) <= 0.05 + 1e-9);
        }
        assertThat(count).isGreaterThanOrEqualTo(5);
    }

    @Test
    void nothing_changed_is_a_difference_of_exactly_nothing() {
        Said said = Said.by("what-if october-1917 --do nothing --scale class --runs 3 --progress none --json");
        assertThat(said.out()).contains("\"effect\" : 0.0,", "\"sd\" : 0.0,", "is the same in all 21 pairs");
        assertThat(said.out()).doesNotContain("\"run_to_run\" : 0.0,");
        assertThat(said.code()).isZero();
    }

    @Test
    void a_prediction_is_sealed_before_the_first_run_scored_after_it_and_any_change_is_found() throws IOException {
        String command = "what-if october-1917 --do no-removal-order --scale class --runs 2 --progress none --out ";
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        String[] predict = {"--predict", "mrc-founded 80 %", "--predict", "effect -15 to -5 points at 80 %"};
        Said said = Said.by(command + one, predict);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Predicted before the first run:", "mrc-founded: 80 %; it came in ");
        assertThat(Said.by(command + two, predict).err()).isEqualTo(said.err().replace("one", "two"));
        try (var files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                // The seal has the time, and the stamp the checksum of the seal.
                if (!List.of("seal.json", "stamp.json").contains(name) && !name.startsWith("answer")) {
                    assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
                }
            }
        }
        assertThat(Said.by("verify-seal " + one).out()).contains("The seal is intact", "- mrc-founded: 80 %");
        Path scores = one.resolve("scores.json");
        Files.writeString(scores, Files.readString(scores).replace("\"score\" : 0", "\"score\" : 1"));
        Said scored = Said.by("verify-seal " + one);
        assertThat(scored.err()).isEqualTo("error: '" + scores + "' was changed after it was written\n");
        assertThat(scored.code()).isEqualTo(1);
        Path seal = one.resolve("seal.json");
        Files.writeString(seal, Files.readString(seal).replace("80 %\"", "90 %\""));
        assertThat(Said.by("verify-seal " + one).code()).isEqualTo(3);
        Files.writeString(two.resolve("changed.yaml"), "another");
        Said broken = Said.by("verify-seal " + two);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("changed.yaml' was changed after it was sealed");
        assertThat(Said.by("verify-seal " + folder).code()).isEqualTo(2);
    }

    @Test
    void a_scenario_that_predicts_is_scored_from_its_runs() {
        Path out = folder.resolve("run");
        Said said = Said.by(
                "run october-1917 --scale class --no-charts --progress none --out " + out,
                "--predict",
                "second_congress.soviet_power on 1917-10-25 10 to 20");
        assertThat(said.out())
                .contains("second_congress.soviet_power on 1917-10-25: 10 to 20 points at 90 %", "outside");
        assertThat(out).isDirectoryContaining(file -> file.endsWith("scores.json"));
        assertThat(Said.by("verify-seal " + out).code()).isZero();
    }

    @Test
    void sets_of_parameters_and_readings_are_varied_unless_the_user_says_no() {
        Said said = Said.by("what-if october-1917 --do no-kornilov --scale class --runs 2 --progress none --sample "
                + "src/test/resources/samples/october-1917.csv");
        assertThat(said.out())
                .contains(
                        "covers random variation, parameters and readings of October together", "over 2 parameter sets")
                .doesNotContain("No parameter sample was used", "No other reading of October was tried");
        Said without =
                Said.by("what-if october-1917 --do no-kornilov --scale class --runs 2 --progress none --sample none"
                        + " --no-readings");
        assertThat(without.out())
                .contains("covers random variation only: 33 % of cases", "No parameter sample was used")
                .contains("No other reading of October was tried")
                .doesNotContain("parameter sets that agree with the record");
    }

    @Test
    void the_order_to_the_garrison_is_named_as_something_the_record_does_not_tell() {
        Said said = Said.by("what-if october-1917 --do no-removal-order --scale class --runs 2 --progress none"
                + " --of petrograd_garrison.expressed --on 1917-10-12");
        assertThat(said.out()).contains("drive.threat, which the record does not identify", "on 12 October 1917");
        assertThat(said.out()).contains("How far the threat of the front itself changed soldiers' minds");
    }

    @Test
    void an_expectation_that_fails_ends_with_three() {
        String command = "what-if october-1917 --do nothing --scale class --runs 2 --progress none --expect";
        assertThat(Said.by(command, "effect = 0").code()).isZero();
        assertThat(Said.by(command, "effect < 0").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what-if october-1917 | interventions are: no-kornilov",
                "what-if october-1917 --do no-kornilof | did you mean 'no-kornilov'",
                "what-if october-1917 --do nothing --of petrograd_soviet.soviet_powr | did you mean"
                        + " 'petrograd_soviet.soviet_power'",
                "what-if october-1917 --do nothing --on 1917-12-25 | outside the clock",
                "what-if october-1917 --do nothing --runs 1 | at least 2",
                "what-if october-1917 --do nothing --within 0 | above 0",
                "what-if october-1917 --do nothing --expect efect<0 | did you mean 'effect'",
                "what-if october-1917 --do nothing --sample none.csv | there is no file 'none.csv'",
                "what-if october-1917 --do nothing --sample scenarios/seed-articles.csv | no parameter is called",
                "what-if-all october-1917 --only no-kornilof | did you mean 'no-kornilov'",
                "what-if-all october-1917 --runs 1 | at least 2",
                "sample-size october-1917 --within -1 | above 0",
                "threshold october-1917 --outcome mrc-fonded | did you mean 'mrc-founded'",
                "openness october-1917 --outcome second_congress-majority --futures 1 | at least 2",
                "explain october-1917 --vote petrograd-soviet-9-septembr | did you mean 'petrograd-soviet-9-september'",
                "explain october-1917 --unit fortres-1 | did you mean 'fortress-1'"
            })
    void what_cannot_be_done_is_refused_in_one_sentence(String command, String expected) {
        Said said = Said.by(command + (command.startsWith("what-if") ? " --progress none" : ""));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(expected);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void the_page_stands_alone_and_says_the_sentence() throws IOException {
        Path out = folder.resolve("answer");
        Said said =
                Said.by("what-if october-1917 --do no-agitators --scale class --runs 3 --progress none --out " + out);
        assertThat(said.code()).isZero();
        String page = Files.readString(out.resolve("answer.html"), StandardCharsets.UTF_8);
        String sentence = said.out().lines().findFirst().orElseThrow();
        assertThat(page.replaceAll("</?a[^>]*>", ""))
                .contains(sentence, "<svg", "smolny what-if october-1917 --do no-agitators");
        assertThat(page).doesNotContain("<link", " src=", "@import", "url(http");
        assertThat(out).isDirectoryContaining(file -> file.endsWith("difference.csv"));
        assertThat(Said.by("what-if october-1917 --do no-agitators --out " + out)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void readings_are_tried_and_named_where_the_sign_does_not_hold() throws IOException {
        Path library = folder.resolve("scenarios");
        copy(Path.of("scenarios"), library);
        Files.writeString(library.resolve("reading-deaf.yaml"), """
            smolny: 1
            kind: scenario
            id: reading-deaf
            extends: october-1917
            title: {en: "Speakers are not listened to", ru: "Агитаторов не слушают"}
            diverges: 1917-08-18
            question: "What if nobody listened to speakers?"
            plausible: {because: "Invented for a test.", source: assumed}
            parameters:
              agitators.voice: {value: 0 share, source: assumed}
            """);
        String home = System.getProperty("smolny.home", ".");
        System.setProperty("smolny.home", folder.toString());
        try {
            Said said =
                    Said.by("what-if october-1917 --do no-agitators --scale class --runs 3 --progress none --readings");
            assertThat(said.err()).isEmpty();
            assertThat(said.out()).contains("no clear direction, or another, in reading-deaf.");
        } finally {
            System.setProperty("smolny.home", home);
        }
    }

    @Test
    void the_other_commands_answer_at_class_scale() {
        assertThat(Said.by("explain october-1917 --vote petrograd-soviet-9-september --scale class")
                        .out())
                .contains("recall and new elections", "attendance: which side comes more often");
        assertThat(Said.by("explain october-1917 --deputy fortress-1/seat-1 --scale class")
                        .out())
                .contains("mandate of the unit");
        assertThat(Said.by("sample-size october-1917 --within 1 --pilot 5 --scale class --progress none --json")
                        .out())
                .contains("\"runs\":");
        assertThat(Said.by("openness october-1917 --outcome mrc-founded --pasts 1 --futures 2 --every 60"
                                + " --progress none")
                        .out())
                .contains("How open it still is");
        for (String command :
                List.of("what-if", "sample-size", "explain", "openness", "threshold", "what-if-all", "verify-seal")) {
            assertThat(Said.by(command + " --help").out()).contains("Examples:", "smolny " + command);
        }
    }

    @Test
    void commands_go_by_their_former_names_too_but_no_help_shows_them() {
        Said former = Said.by("enough october-1917 --within -1");
        assertThat(former.err())
                .isEqualTo(Said.by("sample-size october-1917 --within -1").err())
                .contains("above 0");
        for (String name : List.of("answers", "enough", "flip", "hinges")) {
            assertThat(Said.by(name + " --help").code()).isZero();
            assertThat(Said.by("--help").out()).doesNotContainPattern("(?m)^ +" + name + "\\b");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String relative = from.relativize(file).toString();
                boolean other = relative.startsWith("reading");
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(relative));
                } else if (!other) {
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
    }
}
