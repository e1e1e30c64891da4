package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import smolny.output.Json;

/** Firefox, driven through WebDriver BiDi, which it speaks without a driver. */
final class Firefox extends OpenBrowser {
    private final BrowserSocket socket;
    private final String tab;

    Firefox(String program, Path folder) throws IOException, InterruptedException {
        super(
                folder,
                List.of(
                        program,
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--profile",
                        folder.toString(),
                        "about:blank"));
        JsonNode server = Json.read(whole(folder.resolve("WebDriverBiDiServer.json")));
        socket = new BrowserSocket(
                URI.create("ws://" + server.path("ws_host").asText() + ":"
                        + server.path("ws_port").asInt() + "/session"),
                this::note);
        socket.send("session.new", Map.of("capabilities", Map.of()));
        socket.send("session.subscribe", Map.of("events", List.of("log.entryAdded", "network.beforeRequestSent")));
        tab = socket.send("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asText();
    }

    private void note(JsonNode event) {
        if (event.at("/params/level").asText().equals("error")) {
            errors.add(event.toString());
        }
        String url = event.at("/params/request/url").asText();
        if (!url.isEmpty() && !url.matches("(data|blob|about|file):.*")) {
            requests.add(url);
        }
    }

    @Override
    void open(String address) throws IOException, InterruptedException {
        socket.send("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    @Override
    void size(int width, int height) throws IOException, InterruptedException {
        socket.send(
                "browsingContext.setViewport",
                Map.of("context", tab, "viewport", Map.of("width", width, "height", height)));
    }

    @Override
    String evaluate(String script) throws IOException, InterruptedException {
        JsonNode answer = socket.send(
                "script.evaluate",
                Map.of("expression", script, "target", Map.of("context", tab), "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw failed(answer.at("/exceptionDetails/text").asText());
        }
        return answer.at("/result/value").asText();
    }

    @Override
    byte[] picture() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(socket.send("browsingContext.captureScreenshot", Map.of("context", tab))
                        .path("data")
                        .asText());
    }

    @Override
    void end() throws IOException, InterruptedException {
        socket.send("browser.close", Map.of());
    }
}
