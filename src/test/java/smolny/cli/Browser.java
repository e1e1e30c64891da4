package smolny.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window, where there is one on the path. */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern ERROR = Pattern.compile("CONSOLE.*");
    private static final Pattern REQUEST = Pattern.compile("\"url\":\"(https?://[^\"]*)\"");
    /** What the browser asks its maker for by itself. */
    private static final Pattern OWN = Pattern.compile("https?://[a-z0-9.-]*\\.(google|googleapis|gvt1)\\.com/.*");

    private static final long PATIENCE = 150;

    private Browser() {}

    /** What came of opening a page. */
    record Seen(String dom, List<String> errors, List<String> requests) {}

    static Optional<String> here() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    static Seen open(String browser, Path page, Path profile) throws IOException, InterruptedException {
        Path dom = profile.resolve("dom.txt");
        Path said = profile.resolve("said.txt");
        Path net = profile.resolve("net.json");
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + profile.resolve("profile"),
                        "--enable-logging=stderr",
                        "--log-net-log=" + net,
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser hangs");
        }
        return new Seen(text(dom), found(ERROR, text(said)), requests(text(net)));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<String> requests(String net) {
        return REQUEST.matcher(net)
                .results()
                .map(match -> match.group(1))
                .filter(url -> !OWN.matcher(url).matches())
                .distinct()
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
