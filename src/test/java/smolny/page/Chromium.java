package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.output.Json;

/** Chromium, driven through its DevTools protocol. */
final class Chromium extends OpenBrowser {
    private final BrowserSocket socket;

    Chromium(String program, Path folder) throws IOException, InterruptedException {
        super(
                folder,
                List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "about:blank"));
        String port = Files.readAllLines(whole(folder.resolve("profile").resolve("DevToolsActivePort")))
                .get(0);
        String tabs = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        socket = new BrowserSocket(
                URI.create(Json.parse(tabs).findValue("webSocketDebuggerUrl").asText()), this::note);
        for (String domain : List.of("Runtime", "Network", "Log", "Page")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Sends a command of the protocol. */
    JsonNode send(String method, Map<String, ?> params) throws IOException, InterruptedException {
        return socket.send(method, params);
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

    @Override
    void open(String address) throws IOException, InterruptedException {
        send("Page.navigate", Map.of("url", address));
    }

    @Override
    void size(int width, int height) throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    @Override
    String evaluate(String script) throws IOException, InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw failed(answer.at("/exceptionDetails/exception/description").asText());
        }
        return answer.at("/result/value").asText();
    }

    @Override
    byte[] picture() throws IOException, InterruptedException {
        return bytes(send("Page.captureScreenshot", Map.of()));
    }

    /** The page as it is printed, as PDF on A4. */
    byte[] print() throws IOException, InterruptedException {
        return bytes(send("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69)));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    /** Presses a key and lets it go. */
    void press(String key) throws IOException, InterruptedException {
        String text = Map.of("Enter", "\r", "Space", " ").getOrDefault(key, "");
        String name = key.equals("Space") ? " " : key;
        int code = Objects.requireNonNull(Map.of("Tab", 9, "Enter", 13, "Space", 32, "ArrowLeft", 37, "ArrowRight", 39)
                .get(key));
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            name,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            type.equals("keyUp") ? "" : text));
        }
    }

    @Override
    void end() throws IOException, InterruptedException {
        send("Browser.close", Map.of());
    }
}
