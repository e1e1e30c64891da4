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
import smolny.page.bridge.PageModel;

/**
 * The page in a browser, opened from a file. Left out where there is no web build or no browser; the profile {@code web} makes
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
        Files.writeString(page, new PageFile(Path.of("")).html("october-1917"), StandardCharsets.UTF_8);
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
