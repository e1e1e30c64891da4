package smolny.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import smolny.output.Json;

/** The page in Chromium, opened from a file. Tests are left out where there is no Chromium or no web build of this program. */
abstract class ChromiumPage {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Chromium browser;

    private static String address = "";

    @BeforeAll
    static void start() throws Exception {
        OpenBrowser.Starter chromium = OpenBrowser.engines().get("Chromium");
        assumeTrue(BuiltPage.MUST || chromium != null, "no browser");
        address = BuiltPage.in(folder);
        browser = (Chromium) Objects.requireNonNull(chromium, "no Chromium").in(folder);
        browser.size(1280, 720);
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    /** Opens the page with what a link says. */
    static void open(String link) throws Exception {
        BuiltPage.open(browser, address + link);
    }

    /** Opens the page with a question that is asked at once, and waits for the first answer. */
    static void openAnswer(String link) throws Exception {
        open(link + "&ask=");
        browser.await("document.querySelector('#answer')");
    }

    static String evaluate(String script) throws Exception {
        return browser.evaluate(script);
    }

    /** Clicks the first button with this text. */
    static void click(String text) throws Exception {
        evaluate("[...document.querySelectorAll('button')].find(button => button.textContent === " + Json.line(text)
                + ").click()");
    }

    /** Pastes a what-if file and asks it. */
    static void paste(String file) throws Exception {
        evaluate("document.querySelector('#paste').value = " + Json.line(file));
        click("Ask this file");
    }
}
