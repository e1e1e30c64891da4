package smolny.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.output.Json;
import smolny.page.bridge.PageModel;

/**
 * The page in every browser of this machine, opened from a file: the same numbers as on the Java virtual machine, no complaint, no
 * request. With {@code -Dpage.pictures=FOLDER} pictures of every screen are left there; {@code -Dpage.engines=Chromium,Firefox} leaves out
 * the third, which is slow.
 */
class PageEnginesTest {
    private static final String WHAT_IF = "seed 7\ndo no-kornilov";
    private static final String ASKED = "seed 5\ndo no-removal-order\nset drive.threat 0.3";
    private static final String LINK = "&tab=ask&seed=5&do=no-removal-order&set=drive.threat+0.3&guess=-20&ask=";
    private static final List<String> SCREENS = List.of("watch", "ask", "why", "share");
    private static final int CASES = 40;
    private static final Map<String, int[]> SIZES =
            Map.of("phone", new int[] {390, 844}, "laptop", new int[] {1280, 720}, "projector", new int[] {1920, 1080});

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static String address = "";
    private static String hash = "";

    @SuppressWarnings("NullAway.Init")
    private static JsonNode answer;

    static Set<String> engines() {
        Set<String> engines = new TreeSet<>(OpenBrowser.engines().keySet());
        engines.retainAll(Arrays.asList(
                System.getProperty("page.engines", "Chromium,Firefox,WebKit").split(",", -1)));
        return engines.isEmpty() && !BuiltPage.MUST ? Set.of("none") : engines;
    }

    @BeforeAll
    static void on_the_java_virtual_machine() throws IOException {
        address = BuiltPage.in(folder);
        PageModel model = new PageModel(Path.of("scenarios"), "october-1917");
        hash = model.runFingerprint("seed 7") + " " + model.pairsFingerprint(WHAT_IF, 30);
        answer = Json.parse(model.answer(
                ASKED,
                CASES,
                IntStream.range(0, CASES)
                        .mapToObj(nth -> model.runCase(ASKED, CASES, 0, nth))
                        .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void every_engine_has_the_numbers_of_the_java_virtual_machine_and_asks_nobody(String engine) throws Exception {
        assumeTrue(!engine.equals("none"), "no browser");
        OpenBrowser browser = Objects.requireNonNull(OpenBrowser.engines().get(engine))
                .in(Files.createDirectory(folder.resolve(engine)));
        try {
            browser.size(1280, 720);
            BuiltPage.open(browser, address + "#lang=en");
            assertThat(BuiltPage.call(browser, "runFingerprint", "seed 7") + " "
                            + BuiltPage.call(browser, "pairsFingerprint", WHAT_IF, 30))
                    .isEqualTo(hash);
            BuiltPage.open(browser, address + "#lang=en" + LINK);
            browser.await("smolny.answered.answer");
            String cases = "JSON.stringify(smolny.answered.answer.differences.slice(0, " + CASES + "))";
            assertThat(Json.parse(browser.evaluate(cases))).isEqualTo(answer.get("differences"));
            assertThat(browser.evaluate("document.querySelectorAll('#answer svg').length"))
                    .isEqualTo("2");
            screens(browser, engine);
            assertThat(browser.requests()).isEmpty();
            assertThat(browser.errors()).isEmpty();
        } finally {
            browser.close();
        }
    }

    private static void screens(OpenBrowser browser, String engine) throws Exception {
        String pictures = System.getProperty("page.pictures", "");
        for (Map.Entry<String, int[]> size : SIZES.entrySet()) {
            browser.size(size.getValue()[0], size.getValue()[1]);
            for (String screen : pictures.isEmpty() ? SCREENS : List.of("watch", "ask", "why", "share", "answer")) {
                String link = screen.equals("answer") ? LINK : "&tab=" + screen;
                String language = pictures.isEmpty() || !size.getKey().equals("laptop") ? "ru" : "en";
                BuiltPage.open(browser, address + "#lang=" + language + link);
                browser.await("document.querySelector('"
                        + (screen.equals("answer") ? "#answer" : screen.matches("w.*") ? "main svg" : "main h2")
                        + "')");
                assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth + 1 ? '' : 'too wide'"))
                        .as(engine + " " + size.getKey() + " " + screen)
                        .isEmpty();
                if (!pictures.isEmpty()) {
                    Files.write(
                            Files.createDirectories(Path.of(pictures))
                                    .resolve(engine + "-" + size.getKey() + "-" + screen + ".png"),
                            browser.picture());
                }
            }
        }
    }
}
