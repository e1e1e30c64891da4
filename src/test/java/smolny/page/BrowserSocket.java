package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import smolny.output.Json;

/** Numbered messages to a browser and their answers, and events between them (DevTools protocol, WebDriver BiDi). */
final class BrowserSocket implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final Consumer<JsonNode> events;
    private final WebSocket socket;
    private int number;

    BrowserSocket(URI address, Consumer<JsonNode> events) {
        this.events = events;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Sends a command and waits for what it gives. */
    JsonNode send(String method, Map<String, ?> params) throws IOException, InterruptedException {
        int id = ++number;
        socket.sendText(Json.line(Map.of("id", id, "method", method, "params", params)), true)
                .join();
        while (true) {
            JsonNode message = messages.poll(OpenBrowser.PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("the browser does not answer " + method);
            }
            if (message.path("id").asInt() == id) {
                if (message.has("error")) {
                    throw new IOException(method + ": " + message);
                }
                return message.path("result");
            }
            events.accept(message);
        }
    }

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
