package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.output.Json;

/** Chromium without a window, driven through its debugging protocol: opens a page, evaluates JavaScript, takes pictures. */
final class OpenBrowser {
    private static final long PATIENCE = 100;
    private static final int LONGEST = 300;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private int number;

    OpenBrowser(String program, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("browser.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0;
                i < 600 && (!Files.exists(port) || Files.readAllLines(port).isEmpty());
                i++) {
            Thread.sleep(100);
        }
        HttpClient client = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
        String body = client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        String tab = Json.parse(body).findValue("webSocketDebuggerUrl").asText();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(tab), new Listener())
                .join();
        send("Runtime.enable", Map.of());
        send("Network.enable", Map.of());
        send("Log.enable", Map.of());
        send("Page.enable", Map.of());
    }

    /** The browser on the path, if there is one. */
    static Optional<String> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Opens an address. */
    void open(String address) throws IOException, InterruptedException {
        send("Page.navigate", Map.of("url", address));
    }

    /** Sets the size of the window in pixels. */
    void size(int width, int height) throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Evaluates JavaScript and waits for its promise; as text. */
    String evaluate(String script) throws IOException, InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.path("result").has("exceptionDetails")) {
            String what =
                    answer.at("/result/exceptionDetails/exception/description").asText();
            throw new IOException(what.substring(0, Math.min(what.length(), LONGEST)));
        }
        return answer.at("/result/result/value").asText();
    }

    /** Evaluates it until it is true. */
    void await(String script) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!evaluate("Boolean(" + script + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IOException("never true: " + script + "; errors: " + errors);
            }
            Thread.sleep(50);
        }
    }

    /** Writes a picture of the window. */
    void picture(Path file) throws IOException, InterruptedException {
        String data =
                send("Page.captureScreenshot", Map.of()).at("/result/data").asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** What the page complained about. */
    List<String> errors() {
        return errors;
    }

    /** Addresses outside the page that it asked for. */
    List<String> requests() {
        return requests;
    }

    private JsonNode send(String method, Map<String, Object> params) throws IOException, InterruptedException {
        int id = ++number;
        socket.sendText(Json.line(Map.of("id", id, "method", method, "params", params)), true)
                .join();
        while (true) {
            JsonNode message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("the browser does not answer " + method);
            }
            if (message.path("id").asInt() == id) {
                return message;
            }
            note(message);
        }
    }

    private void note(JsonNode event) {
        String method = event.path("method").asText();
        boolean error = method.equals("Runtime.exceptionThrown")
                || (method.equals("Runtime.consoleAPICalled")
                        && event.at("/params/type").asText().equals("error"))
                || (method.equals("Log.entryAdded")
                        && event.at("/params/entry/level").asText().equals("error"));
        if (error) {
            errors.add(event.toString());
        }
        String url = event.at("/params/request/url").asText();
        if (method.equals("Network.requestWillBeSent") && !url.matches("(data|blob|about|file):.*")) {
            requests.add(url);
        }
    }

    /** Ends the browser. */
    void close() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        all.forEach(child -> child.onExit().join());
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                try {
                    messages.add(Json.parse(text.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
