package smolny.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;
import smolny.cli.Said;
import smolny.output.Json;
import smolny.page.bridge.PageModel;

/** What a pupil does with the page, with real clicks. */
class PageInBrowserTest extends ChromiumPage {
    private static final String WHAT_IF = "seed 7\ndo no-kornilov";
    private static final Path SCENARIOS = Path.of("scenarios");

    @Test
    void both_scales_and_a_changed_autumn_have_the_bits_of_the_java_virtual_machine() throws Exception {
        open("");
        PageModel model = new PageModel(SCENARIOS, "october-1917");
        for (String request : new String[] {"seed 7", "seed 7\nscale standard", WHAT_IF}) {
            assertThat(BuiltPage.call(browser, "runFingerprint", request))
                    .as(request)
                    .isEqualTo(model.runFingerprint(request));
        }
    }

    @Test
    void a_question_is_chosen_guessed_and_answered() throws Exception {
        open("#lang=en");
        click("Ask what if");
        evaluate("document.querySelector('.cards button').click()");
        browser.await("document.querySelector('#guess')");
        evaluate("document.querySelector('#guess').value = -5;"
                + " document.querySelector('#guess').dispatchEvent(new Event('input'))");
        click("Seal my guess and run");
        browser.await("document.querySelector('#answer .big')");
        assertThat(evaluate("document.querySelector('.guessed').textContent")).contains("\u22125.0");
        assertThat(evaluate("document.querySelectorAll('#answer svg').length")).isEqualTo("2");
        assertThat(evaluate("document.querySelector('#guess').disabled")).isEqualTo("true");
    }

    /** The plan of the lesson: the order to the garrison is dropped on the time line, which asks the question of the worksheet. */
    @Test
    void an_event_that_is_dropped_asks_the_question_of_the_library() throws Exception {
        open("#lang=en");
        evaluate("document.querySelector('.mark[title*=\"The garrison is ordered to the front\"]').click()");
        click("What if it had not happened?");
        browser.await("document.querySelector('#guess')");
        assertThat(evaluate("document.querySelector('h2').textContent")).isEqualTo("The garrison stays in Petrograd");
        assertThat(evaluate("document.querySelector('#what').value")).isEqualTo("petrograd.obeys_soviet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#do=<img src=x onerror=alert(1)>&tab=ask",
                "#do=nothing",
                "#do=pasted&tab=ask",
                "#set=conformity 99999",
                "#seed=abc",
                "#tab=nowhere",
                "#do=no-kornilov&move=x y z&tab=share",
                "#drop=third-coalition&tab=ask",
                "#measure=a b c&do=land-decree",
                "#%%%",
                "#guess=1e999&do=no-kornilov&tab=ask",
                "#guess=9e307&do=no-kornilov&tab=ask",
                "#lang=xx&build=0&tab=why",
                "#scale=full",
                "#do=no-kornilov&do=rising-on-13-september&tab=ask"
            })
    void a_spoilt_link_gives_a_sentence_or_the_page_as_it_is(String link) throws Exception {
        open(link);
        assertThat(evaluate("document.querySelectorAll('header .tabs button').length"))
                .isEqualTo("4");
        assertThat(evaluate("document.querySelectorAll('img').length")).isEqualTo("0");
        assertThat(evaluate("document.querySelector('main').innerText.trim().length > 50 ? '' : 'blank'"))
                .isEmpty();
        assertThat(evaluate("document.body.innerText")).doesNotContain("Something went wrong");
    }

    @Test
    void links_of_random_parts_never_make_the_page_fail() throws Exception {
        Random random = new Random(1917);
        List<String> keys = List.of(
                "do", "drop", "move", "set", "measure", "seed", "scale", "guess", "tab", "lang", "ask", "build");
        List<String> values = List.of(
                "no-kornilov",
                "land-decree",
                "%00",
                "%0Ado",
                "1917-10-01",
                "third-coalition 1917-10-01",
                "conformity 3",
                "conformity NaN",
                "-1",
                "9223372036854775808",
                "petrograd.obeys_soviet 1917-10-21",
                "why",
                "%FF",
                "__proto__",
                "a".repeat(5000),
                "",
                "\u202e",
                "{what}");
        for (int i = 0; i < LongTests.times(8, 100); i++) {
            String link = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(part ->
                            keys.get(random.nextInt(keys.size())) + "=" + values.get(random.nextInt(values.size())))
                    .collect(Collectors.joining("&"));
            open("#" + link + "&lang=en");
            assertThat(evaluate("document.body.innerText"))
                    .as(link)
                    .doesNotContain("Something went wrong")
                    .contains("Ask what if");
        }
    }

    @Test
    void a_pasted_file_with_markup_in_its_title_stays_text() throws Exception {
        open("#lang=en&tab=share");
        paste(whatIfFile().replace("The government issues a land decree", "<b onclick=alert(1)>Land</b>"));
        browser.await("document.querySelector('h2')?.textContent.includes('<b onclick')");
        assertThat(evaluate("document.querySelectorAll('h2 b').length")).isEqualTo("0");
    }

    /** A refusal has the words of 'smolny check'; anything else would be a fault. */
    @Test
    void spoilt_what_if_files_are_refused_in_words_and_the_page_goes_on() throws Exception {
        open("#lang=en&tab=share");
        String good = whatIfFile();
        Random random = new Random(24);
        List<String> files =
                new ArrayList<>(List.of("", "[".repeat(50_000), "a: ".repeat(50_000), "\u0000", good + good));
        for (int i = 0; i < LongTests.times(40, 400); i++) {
            int from = random.nextInt(good.length());
            int to = Math.min(good.length(), from + random.nextInt(60));
            files.add(good.substring(0, from) + (random.nextBoolean() ? "" : good.substring(to)) + good.substring(to));
        }
        String faults = evaluate("(async () => { const faults = []; for (const file of " + Json.line(files) + ")"
                + " await smolny.call('paste', file).catch(error => {"
                + " if (error.constructor.name !== 'Refusal' || error.message.length < 10) faults.push(error + ' <- ' + file.slice(0, 200)); });"
                + " return faults.join('\\n'); })()");
        assertThat(faults).isEmpty();
        paste("nonsense");
        browser.await("document.querySelector('.refused pre')?.textContent.length > 20");
    }

    /** Every file of the screen 'Share', and the command that it shows, tried as a teacher would. */
    @Test
    void what_is_handed_in_can_be_opened_and_gives_the_same_numbers() throws Exception {
        Path downloads = Files.createDirectory(folder.resolve("downloads"));
        browser.send("Page.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        openAnswer("#lang=en&tab=ask&seed=5&do=no-removal-order&set=drive.threat+0.3");
        click("Share and hand in");
        evaluate("document.querySelectorAll('main button:enabled').forEach(button =>"
                + " { if (/SVG|PNG|CSV|yaml/.test(button.textContent)) button.click(); })");
        for (int chart = 1; chart <= 2; chart++) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(OpenBrowser.whole(downloads.resolve("chart-" + chart + ".svg"))
                            .toFile());
            Path picture = downloads.resolve("chart-" + chart + ".png");
            assertThat(ImageIO.read(OpenBrowser.whole(picture).toFile()).getWidth())
                    .isGreaterThan(1000);
        }
        List<String> csv = Files.readAllLines(OpenBrowser.whole(downloads.resolve("answer.csv")));
        assertThat(csv).hasSizeGreaterThan(80);
        assertThat(csv.get(1))
                .isEqualTo("\"date\",\"unchanged_median\",\"unchanged_low5\",\"unchanged_high95\","
                        + "\"changed_median\",\"changed_low5\",\"changed_high95\"");
        Path file = OpenBrowser.whole(downloads.resolve("my-what-if.yaml"));
        Path run = folder.resolve("run");
        String repeat = Files.readString(file)
                .replaceAll("\\s+", " ")
                .replaceAll(".*smolny run my-what-if.yaml((?: --[a-z]+ [a-z0-9.=]*[a-z0-9])+).*", "$1");
        assertThat(repeat).isEqualTo(" --seed 5 --scale class --set drive.threat=0.3");
        assertThat(Said.by("run " + file + repeat + " --progress none --out " + run)
                        .code())
                .isZero();
        String shown = evaluate("(async () => JSON.stringify(JSON.parse(await smolny.call('run',"
                + " 'seed 5\\ndo no-removal-order\\nset drive.threat 0.3')).series['petrograd.obeys_soviet']))()");
        List<String> made = Files.readAllLines(run.resolve("series.csv")).stream()
                .filter(line -> line.contains(",petrograd,obeys_soviet,"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
        int day = 0;
        for (JsonNode share : Json.parse(shown)) {
            assertThat(Double.parseDouble(made.get(day++))).isCloseTo(share.asDouble(), within(1e-4));
        }
        answersAreEqual(file);
    }

    /** The command that the screen shows, with two cases of each reading instead of forty. */
    private void answersAreEqual(Path file) throws Exception {
        String command = evaluate("document.querySelector('main code').textContent");
        assertThat(command)
                .startsWith("smolny what-if october-1917 --with my-what-if.yaml --scale class --runs 40 --seed 5");
        Path out = folder.resolve("answer");
        Said said = Said.by(command.replaceFirst("^smolny ", "")
                        .replace("my-what-if.yaml", file.toString())
                        .replace("--runs 40", "--runs 2")
                + " --progress none --out " + out);
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode made = Json.read(out.resolve("answer.json"));
        String request = Json.line("seed 5\ndo no-removal-order\nset drive.threat 0.3");
        JsonNode shown = Json.parse(
                evaluate("(async () => { const lines = []; for (let r = 0; r <= smolny.library.readings.length; r++)"
                        + " for (const nth of [0, 1]) lines.push(await smolny.call('runCase', " + request
                        + ", 2, r, nth));"
                        + " return smolny.call('answer', " + request + ", 2, lines.join('\\n')); })()"));
        Map.of(
                        "cases",
                        "cases",
                        "before",
                        "before",
                        "after",
                        "after",
                        "effect",
                        "effect",
                        "interval",
                        "interval",
                        "percent",
                        "percent",
                        "parameters",
                        "parameters",
                        "acrossReadings",
                        "across_readings")
                .forEach((inPage, inAnswer) -> {
                    JsonNode other = made.get("together").get(inAnswer);
                    assertThat(shown.get(inPage).equals(PageInBrowserTest::compare, other))
                            .as(inPage + ": " + shown.get(inPage) + " and " + other)
                            .isTrue();
                });
    }

    /** The command line adds up in another order, so the last digit of a mean may differ. */
    private static int compare(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() && Math.abs(one.asDouble() - other.asDouble()) < 1e-9 ? 0 : 1;
    }

    @Test
    void an_answer_prints_on_two_pages() throws Exception {
        openAnswer("#lang=en&tab=ask&do=no-removal-order&guess=-20");
        browser.await("document.querySelector('progress') === null");
        String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isEqualTo(2);
    }

    @Test
    void it_asks_nobody_and_complains_of_nothing() throws Exception {
        open("");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private static String whatIfFile() {
        return new PageModel(SCENARIOS, "october-1917").whatIfFile("do land-decree");
    }
}
