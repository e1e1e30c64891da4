package smolny.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window that a test drives: opens a page, evaluates JavaScript, takes pictures. */
abstract class OpenBrowser {
    /** Seconds that a test waits for anything; a busy machine is slow. */
    static final long PATIENCE = 300;

    private static final int LONGEST = 300;

    final List<String> errors = new ArrayList<>();
    final List<String> requests = new ArrayList<>();

    final Process process;

    /** Starts it; what it prints goes to a file {@code browser.log} in the folder. */
    OpenBrowser(Path folder, List<String> command) throws IOException {
        ProcessBuilder start = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile());
        start.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        process = start.start();
    }

    /** Starts a browser with a folder of its own. */
    interface Starter {
        OpenBrowser in(Path folder) throws IOException, InterruptedException;
    }

    /** The browsers of this machine by the name of their engine. */
    static Map<String, Starter> engines() {
        Map<String, Starter> found = new TreeMap<>();
        program("chromium", "chromium-browser", "google-chrome")
                .ifPresent(path -> found.put("Chromium", folder -> new Chromium(path, folder)));
        program("firefox-esr", "firefox").ifPresent(path -> found.put("Firefox", folder -> new Firefox(path, folder)));
        if (program("xvfb-run").isPresent()) {
            program("WebKitWebDriver").ifPresent(path -> found.put("WebKit", folder -> new WebKit(path, folder)));
        }
        return found;
    }

    private static Optional<String> program(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Opens an address. */
    abstract void open(String address) throws IOException, InterruptedException;

    /** Sets the size of the page in pixels. */
    abstract void size(int width, int height) throws IOException, InterruptedException;

    /** Evaluates JavaScript and waits for its promise; as text. */
    abstract String evaluate(String script) throws IOException, InterruptedException;

    /** A picture of what is seen, as PNG. */
    abstract byte[] picture() throws IOException, InterruptedException;

    /** Asks it to end. */
    abstract void end() throws IOException, InterruptedException;

    /** What the page complained about. */
    List<String> errors() throws IOException {
        return errors;
    }

    /** Addresses outside the page that it asked for. */
    List<String> requests() throws IOException, InterruptedException {
        return requests;
    }

    /** Evaluates JavaScript until it is true. */
    final void await(String script) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!evaluate("Boolean(" + script + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IOException("never true: " + script + "; errors: " + errors);
            }
            Thread.sleep(50);
        }
    }

    /** Waits for a file that the browser writes, under another name until it is whole. */
    static Path whole(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (System.nanoTime() > end) {
                throw new IOException("the browser has not written " + file);
            }
            Thread.sleep(50);
        }
        return file;
    }

    static IOException failed(String what) {
        return new IOException(what.substring(0, Math.min(what.length(), LONGEST)));
    }

    /** Ends the browser. */
    final void close() throws IOException, InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        end();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        all.forEach(child -> child.onExit().join());
    }
}
