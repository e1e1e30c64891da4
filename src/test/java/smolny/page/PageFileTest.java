package smolny.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.output.Json;
import smolny.page.bridge.PageModel;
import smolny.scenario.InvalidInputException;
import smolny.scenario.RequestRefusedException;

/** The file of the page and its texts, without a browser. */
class PageFileTest {
    private static final Path RESOURCES = Path.of("src/main/resources/smolny/page");

    @Test
    void without_a_web_build_it_names_the_command(@TempDir Path home) {
        assertThatThrownBy(() -> new PageFile(home).html("october-1917"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("mvn -Pweb package");
    }

    @Test
    void it_is_one_file_that_names_no_address(@TempDir Path home) throws IOException {
        Path web = Files.createDirectories(home.resolve("target/web"));
        Files.write(web.resolve("smolny.wasm"), new byte[] {0, 1, 2});
        Files.writeString(web.resolve("runtime.js"), "/* </script> */");
        String page = new PageFile(home).html("october-1917");
        assertThat(page).isEqualTo(new PageFile(home).html("october-1917"));
        assertThat(page.split("</script>", -1))
                .as("one for each script element")
                .hasSize(5);
        assertThat(page)
                .doesNotContain("src=\"http")
                .doesNotContain("/*style*/")
                .doesNotContain("/*payload*/");
    }

    @Test
    void it_holds_every_module() throws IOException {
        try (Stream<Path> list = Files.list(RESOURCES)) {
            List<String> modules = list.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".js") && !name.equals("worker.js"))
                    .map(name -> name.replace(".js", ""))
                    .sorted()
                    .toList();
            assertThat(PageFile.MODULES).isEqualTo(modules);
        }
    }

    @Test
    void no_text_is_missing_in_a_language() throws IOException {
        JsonNode english = texts("en");
        JsonNode russian = texts("ru");
        Set<String> missing = new TreeSet<>(keys(english));
        missing.removeAll(keys(russian));
        assertThat(missing).as("in Russian").isEmpty();
        for (String key : keys(english)) {
            assertThat(placeholders(russian.get(key).asText()))
                    .as(key)
                    .isEqualTo(placeholders(english.get(key).asText()));
            assertThat(russian.get(key).asText()).as(key).isNotBlank();
        }
    }

    @Test
    void every_text_that_the_page_asks_for_is_there() throws IOException {
        JsonNode english = texts("en");
        Set<String> all = keys(english);
        all.addAll(keys(texts("ru")));
        Pattern asked = Pattern.compile("\\bt\\(\"([a-z_.]+)\"");
        for (String module : PageFile.MODULES) {
            Matcher found = asked.matcher(Files.readString(RESOURCES.resolve(module + ".js"), StandardCharsets.UTF_8));
            while (found.find()) {
                String key = found.group(1);
                boolean whole = !key.endsWith(".");
                assertThat(whole ? english.has(key) : all.stream().anyMatch(one -> one.startsWith(key)))
                        .as(module + ": " + key)
                        .isTrue();
            }
        }
    }

    /** What is English in the scenario has Russian in the table. */
    @Test
    void the_scenarios_own_words_are_there_in_russian() throws IOException {
        PageModel model = new PageModel(Path.of("scenarios"), "october-1917");
        JsonNode library = Json.parse(model.library());
        Set<String> missing = new TreeSet<>();
        for (JsonNode event : library.get("events")) {
            String id = event.get("id").asText();
            if (!event.get("titles").has("ru")) {
                missing.add("title." + id);
            }
            missing.add("event." + id);
            missing.add("where." + event.get("place").asText());
            if (event.get("acts").asBoolean() && LongTests.times(0, 1) > 0) {
                doubtful(model, "drop " + id, missing);
            }
        }
        library.get("readings").forEach(reading -> {
            missing.add("reading." + reading.get("id").asText());
            reading.get("assumes")
                    .forEach(one -> missing.add("parameter." + one.get("id").asText()));
        });
        library.get("places")
                .forEach(place -> missing.add("place." + place.get("id").asText()));
        library.get("sessions")
                .forEach(session -> missing.add("session." + session.get("id").asText()));
        library.get("whatIfs").forEach(whatIf -> {
            for (String part : List.of("question", "cannot", "because", "against")) {
                missing.add(part + "." + whatIf.get("id").asText());
            }
            doubtful(model, "do " + whatIf.get("id").asText(), missing);
        });
        missing.removeAll(keys(texts("ru")));
        assertThat(missing).isEmpty();
    }

    /** Names of the assumptions that a question shows; a question that cannot be asked shows none. */
    private static void doubtful(PageModel model, String question, Set<String> names) {
        try {
            Json.parse(model.question(question))
                    .get("parameters")
                    .forEach(one -> names.add("parameter." + one.get("id").asText()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InvalidInputException | RequestRefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static JsonNode texts(String language) throws IOException {
        return Json.read(RESOURCES.resolve(language + ".json"));
    }

    private static Set<String> keys(JsonNode texts) {
        Set<String> keys = new TreeSet<>();
        texts.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\w+\\}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
