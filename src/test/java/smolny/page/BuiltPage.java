package smolny.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import smolny.output.Json;
import smolny.scenario.RequestRefusedException;

/** The page of this program, for tests in a browser. They are left out without a web build; the profile {@code web} makes it a must. */
final class BuiltPage {
    /** True if a browser and the web build must be there. */
    static final boolean MUST = Boolean.getBoolean("test.web");

    private BuiltPage() {}

    /** Writes it into a folder; its address. */
    static String in(Path folder) throws IOException {
        assumeTrue(MUST || Files.exists(Path.of("target/web/smolny.wasm")), "no web build");
        Path page = folder.resolve("page.html");
        try {
            Files.writeString(page, new PageFile(Path.of("")).html("october-1917"), StandardCharsets.UTF_8);
        } catch (RequestRefusedException stale) {
            if (MUST) {
                throw stale;
            }
            Assumptions.abort(String.valueOf(stale.getMessage()));
        }
        return page.toUri().toString();
    }

    /** Opens the page with what a link says after its address, and waits until it is there. */
    static void open(OpenBrowser browser, String address) throws IOException, InterruptedException {
        browser.open("about:blank");
        browser.open(address);
        browser.await("window.smolny");
    }

    /** What a function of the model gives in the page. */
    static String call(OpenBrowser browser, String function, Object... arguments)
            throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("smolny.call(" + Json.line(function));
        for (Object argument : arguments) {
            script.append(", ").append(Json.line(argument));
        }
        return browser.evaluate(script + ")");
    }
}
