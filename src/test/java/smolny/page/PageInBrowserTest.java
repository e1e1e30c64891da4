package smolny.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.output.Json;
import smolny.page.bridge.PageModel;
import smolny.scenario.RequestRefusedException;

/**
 * The page in a browser, opened from a file. Left out where there is no web build of this program or no browser; the profile {@code web} makes
 * both a must.
 */
class PageInBrowserTest {
    private static final String WHAT_IF = "seed 7\ndo no-kornilov";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenBrowser browser;

    private static String address = "";

    @BeforeAll
    static void open() throws Exception {
        boolean must = Boolean.getBoolean("test.web");
        Optional<String> program = OpenBrowser.program();
        assumeTrue(must || program.isPresent(), "no browser");
        assumeTrue(must || Files.exists(Path.of("target/web/smolny.wasm")), "no web build");
        Path page = folder.resolve("page.html");
        try {
            Files.writeString(page, new PageFile(Path.of("")).html("october-1917"), StandardCharsets.UTF_8);
        } catch (RequestRefusedException stale) {
            assumeTrue(must, String.valueOf(stale.getMessage()));
            throw stale;
        }
        address = page.toUri().toString();
        browser = new OpenBrowser(program.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
        browser.size(1280, 720);
        browser.open(address);
        browser.await("window.smolny");
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_run_and_thirty_pairs_have_the_same_bits_as_on_the_java_virtual_machine() throws Exception {
        PageModel model = new PageModel(Path.of("scenarios"), "october-1917");
        for (String request : new String[] {"seed 7", "seed 7\nscale standard", WHAT_IF}) {
            assertThat(call("runFingerprint", request)).as(request).isEqualTo(model.runFingerprint(request));
        }
        assertThat(browser.evaluate("smolny.call('pairsFingerprint', " + quoted(WHAT_IF) + ", 30)"))
                .isEqualTo(model.pairsFingerprint(WHAT_IF, 30));
        assertThat(call("whatIfFile", WHAT_IF)).isEqualTo(model.whatIfFile(WHAT_IF));
    }

    @Test
    void a_question_is_chosen_guessed_and_answered_with_real_clicks() throws Exception {
        open("#lang=en");
        browser.evaluate("[...document.querySelectorAll('.tabs button')][1].click()");
        browser.evaluate("document.querySelector('.cards button').click()");
        browser.await("document.querySelector('#guess')");
        browser.evaluate("document.querySelector('#guess').value = -5;"
                + " document.querySelector('#guess').dispatchEvent(new Event('input'));"
                + " document.querySelector('fieldset button.main').click()");
        browser.await("document.querySelector('#answer .big')");
        assertThat(browser.evaluate("document.querySelector('.guessed').textContent"))
                .contains("\u22125.0");
        assertThat(browser.evaluate("document.querySelectorAll('#answer svg').length"))
                .isEqualTo("2");
        String lines = browser.evaluate("(async () => (await Promise.all([0, 1].map(nth =>" + " smolny.call('runCase', "
                + quoted(WHAT_IF) + ", 2, 0, nth)))).join('\\n'))()");
        PageModel model = new PageModel(Path.of("scenarios"), "october-1917");
        assertThat(lines).isEqualTo(model.runCase(WHAT_IF, 2, 0, 0) + "\n" + model.runCase(WHAT_IF, 2, 0, 1));
    }

    @Test
    void every_tab_is_there_in_both_languages() throws Exception {
        for (String language : PageFile.LANGUAGES) {
            for (String tab : new String[] {"watch", "ask", "why", "share"}) {
                open("#lang=" + language + "&tab=" + tab);
                assertThat(browser.evaluate("document.querySelector('main').innerText.length > 200 ? '' : 'empty'"))
                        .isEmpty();
                assertThat(browser.evaluate(
                                "document.body.innerText.match(/\\b(undefined|NaN|null)\\b|\\{\\w+\\}/)?.[0] ?? ''"))
                        .as(language + " " + tab)
                        .isEmpty();
                assertThat(browser.evaluate("document.querySelector('footer a').getAttribute('href')"))
                        .isEqualTo("lesson/" + language + "/index.html");
                assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth + 1 ? '' : 'too wide'"))
                        .isEmpty();
            }
        }
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
                "#lang=xx&build=0&tab=why",
                "#scale=full",
                "#do=no-kornilov&do=rising-on-13-september&tab=ask"
            })
    void a_spoilt_link_gives_a_sentence_or_the_page_as_it_is(String link) throws Exception {
        open(link);
        assertThat(browser.evaluate("document.querySelectorAll('header .tabs button').length"))
                .isEqualTo("4");
        assertThat(browser.evaluate("document.querySelectorAll('img').length")).isEqualTo("0");
        assertThat(browser.evaluate("document.querySelector('main').innerText.trim().length > 50 ? '' : 'blank'"))
                .isEmpty();
    }

    @Test
    void a_pasted_file_with_markup_in_its_title_stays_text() throws Exception {
        open("#lang=en&tab=share");
        String file = new PageModel(Path.of("scenarios"), "october-1917")
                .whatIfFile("do land-decree")
                .replace("The government issues a land decree", "<b onclick=alert(1)>Land</b>");
        browser.evaluate("document.querySelector('#paste').value = " + Json.line(file)
                + "; [...document.querySelectorAll('button')].find(b => b.textContent === 'Ask this file').click()");
        browser.await("document.querySelector('h2')?.textContent.includes('<b onclick')");
        assertThat(browser.evaluate("document.querySelectorAll('h2 b').length")).isEqualTo("0");
    }

    private static void open(String link) throws Exception {
        browser.open("about:blank");
        browser.open(address + link);
        browser.await("window.smolny");
    }

    @Test
    void it_asks_nobody_and_complains_of_nothing() throws Exception {
        browser.evaluate("1");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private static String call(String function, String request) throws Exception {
        return browser.evaluate("smolny.call('" + function + "', " + quoted(request) + ")");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\n", "\\n") + "'";
    }
}
