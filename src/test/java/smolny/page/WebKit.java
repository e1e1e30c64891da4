package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import smolny.output.Json;

/** The small browser of WebKitGTK, the engine family of Safari, driven through WebDriver on a virtual screen. */
final class WebKit extends OpenBrowser {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path log;
    private final String session;

    WebKit(String driver, Path folder) throws IOException, InterruptedException {
        this(driver, folder, freePort());
    }

    private WebKit(String driver, Path folder, int port) throws IOException, InterruptedException {
        super(folder, List.of("xvfb-run", "-a", "-s", "-screen 0 2000x1300x24", driver, "--port=" + port));
        log = folder.resolve("browser.log");
        String server = "http://127.0.0.1:" + port + "/session";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        JsonNode made = null;
        while (made == null) {
            try {
                made = post(
                        server,
                        Map.of(
                                "capabilities",
                                Map.of(
                                        "alwaysMatch",
                                        Map.of(
                                                "timeouts",
                                                Map.of("script", TimeUnit.SECONDS.toMillis(PATIENCE)),
                                                "webkitgtk:browserOptions",
                                                Map.of(
                                                        "binary",
                                                        miniBrowser(),
                                                        "args",
                                                        List.of(
                                                                "--automation",
                                                                "--enable-write-console-messages-to-stdout=true"))))));
            } catch (java.net.ConnectException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
        session = server + "/" + made.path("sessionId").asText();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static String miniBrowser() throws IOException {
        try (Stream<Path> found = Files.find(
                Path.of("/usr/lib"), 3, (path, kind) -> path.endsWith("MiniBrowser") && kind.isRegularFile())) {
            return found.map(Path::toString)
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElse("MiniBrowser");
        }
    }

    private JsonNode post(String address, Map<String, ?> body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(Json.line(body))));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        JsonNode value = Json.parse(client.send(
                                request.timeout(Duration.ofSeconds(PATIENCE)).build(), BodyHandlers.ofString())
                        .body())
                .path("value");
        if (value.has("error")) {
            throw failed(value.toString());
        }
        return value;
    }

    @Override
    void open(String address) throws IOException, InterruptedException {
        post(session + "/url", Map.of("url", address));
    }

    /** The window is made larger by what its frame takes. */
    @Override
    void size(int width, int height) throws IOException, InterruptedException {
        post(session + "/window/rect", Map.of("width", width, "height", height));
        int wider = width - Integer.parseInt(evaluate("innerWidth"));
        int higher = height - Integer.parseInt(evaluate("innerHeight"));
        post(session + "/window/rect", Map.of("width", width + wider, "height", height + higher));
    }

    @Override
    String evaluate(String script) throws IOException, InterruptedException {
        JsonNode value = post(
                session + "/execute/async",
                Map.of(
                        "script",
                        "const done = arguments[0]; (async () => eval(" + Json.line(script)
                                + "))().then(value => done({value: String(value)}), fault => done({fault: String(fault)}))",
                        "args",
                        List.of()));
        if (value.has("fault")) {
            throw failed(value.path("fault").asText());
        }
        return value.path("value").asText();
    }

    @Override
    byte[] picture() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(answer(HttpRequest.newBuilder(URI.create(session + "/screenshot")))
                        .asText());
    }

    /** WebDriver does not report errors; the browser prints them. */
    @Override
    List<String> errors() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("CONSOLE") && line.contains("ERROR"))
                    .toList();
        }
    }

    /** WebDriver does not report requests; the page that is open knows them. */
    @Override
    List<String> requests() throws IOException, InterruptedException {
        String names = evaluate("performance.getEntriesByType('resource').map(one => one.name)"
                + ".filter(name => !/^(data|blob|about|file):/.test(name)).join(' ')");
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }

    @Override
    void end() throws IOException, InterruptedException {
        answer(HttpRequest.newBuilder(URI.create(session)).DELETE());
        process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("WebKitWebDriver"))
                .forEach(ProcessHandle::destroy);
    }
}
