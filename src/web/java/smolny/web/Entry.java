package smolny.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.teavm.jso.JSExport;
import smolny.page.bridge.PageModel;
import smolny.scenario.InvalidInputException;
import smolny.scenario.RequestRefusedException;

/**
 * What a browser calls. Every function returns a text whose first letter says what it is: {@code =} a result, {@code !} a refusal in
 * words, {@code ?} a fault.
 */
public final class Entry {
    private static PageModel model;

    private Entry() {}

    /** Does nothing; the page calls the functions below. */
    public static void main(String[] args) {
        System.setProperty("smolny.home", "/");
    }

    /** Writes a file of the scenarios into the file system in memory. */
    @JSExport
    public static void put(String path, String text) {
        try {
            Path file = Path.of(path);
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the scenario. */
    @JSExport
    public static String start(String id) {
        return answer(() -> {
            System.setProperty("smolny.home", "/");
            model = new PageModel(Path.of("/scenarios"), id);
            return "";
        });
    }

    @JSExport
    public static String library() {
        return answer(model::library);
    }

    @JSExport
    public static String run(String request) {
        return answer(() -> model.run(request));
    }

    @JSExport
    public static String vote(String request, String session) {
        return answer(() -> model.vote(request, session));
    }

    @JSExport
    public static String question(String request) {
        return answer(() -> model.question(request));
    }

    @JSExport
    public static String runCase(String request, int cases, int reading, int nth) {
        return answer(() -> model.runCase(request, cases, reading, nth));
    }

    @JSExport
    public static String answer(String request, int cases, String lines) {
        return answer(() -> model.answer(request, cases, lines));
    }

    @JSExport
    public static String paste(String text) {
        return answer(() -> model.paste(text));
    }

    @JSExport
    public static String runFingerprint(String request) {
        return answer(() -> model.runFingerprint(request));
    }

    @JSExport
    public static String pairsFingerprint(String request, int pairs) {
        return answer(() -> model.pairsFingerprint(request, pairs));
    }

    @JSExport
    public static String whatIfFile(String request) {
        return answer(() -> model.whatIfFile(request));
    }

    private static String answer(Supplier<String> work) {
        try {
            return "=" + work.get();
        } catch (InvalidInputException | RequestRefusedException refused) {
            return "!" + refused.getMessage();
        } catch (RuntimeException fault) {
            return "?" + fault;
        }
    }
}
