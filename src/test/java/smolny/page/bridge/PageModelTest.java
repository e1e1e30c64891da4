package smolny.page.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;
import smolny.model.world.PopulationScale;
import smolny.output.Json;
import smolny.scenario.InvalidInputException;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** What the page asks of the model, on the Java virtual machine. */
class PageModelTest {
    private static final Path LIBRARY = Path.of("scenarios");

    @SuppressWarnings("NullAway.Init")
    private static PageModel model;

    @BeforeAll
    static void load() {
        model = new PageModel(LIBRARY, "october-1917");
    }

    @Test
    void every_question_of_the_library_is_a_file_that_gives_the_same_run() throws Exception {
        JsonNode library = Json.parse(model.library());
        assertThat(library.get("whatIfs").size()).isGreaterThan(25);
        for (JsonNode whatIf : library.get("whatIfs")) {
            String id = whatIf.get("id").asText();
            assertThat(Json.parse(model.question("do " + id)).get("measure").asText())
                    .as(id)
                    .isEqualTo(whatIf.get("measure").asText());
        }
    }

    @ParameterizedTest
    @CsvSource({"no-kornilov, october-1917, true", "july-without-repression, july-without-repression, false"})
    void a_question_runs_as_the_program_runs_it(String whatIf, String file, boolean intervention) {
        var changed =
                new ScenarioReader().load(LIBRARY.resolve(file + ".yaml"), intervention ? List.of(whatIf) : List.of());
        RunSpec spec = new RunSpec(changed.scenario(), PopulationScale.CLASS, 7, 0);
        assertThat(model.runFingerprint("seed 7\ndo " + whatIf))
                .isEqualTo(new RunFingerprint().add(Simulation.run(spec)).text())
                .isNotEqualTo(model.runFingerprint("seed 7"));
    }

    @Test
    void a_file_that_is_handed_in_gives_the_same_run_when_it_is_pasted_and_when_it_is_loaded() {
        String request =
                "seed 7\ndo no-kornilov\ndo land-decree\ndrop garrison-removal-order\nmove congress-set-oct20 1917-09-20";
        String file = model.whatIfFile(request);
        var loaded = new ScenarioReader().load(LIBRARY.resolve("my-what-if.yaml"), file);
        RunSpec spec = new RunSpec(loaded.scenario(), PopulationScale.CLASS, 7, 0);
        String own = model.runFingerprint(request);
        assertThat(new RunFingerprint().add(Simulation.run(spec)).text()).isEqualTo(own);
        PageModel other = new PageModel(LIBRARY, "october-1917");
        assertThat(other.paste(file)).contains("No revolt in August and The government issues a land decree");
        assertThat(other.runFingerprint("seed 7\ndo pasted")).isEqualTo(own);
    }

    @Test
    void an_assumption_holds_in_both_autumns() {
        PageRequest request = PageRequest.read("do no-kornilov\nset drive.credibility 0.5");
        for (boolean changed : List.of(false, true)) {
            var values = model.spec(request, changed).scenario().values();
            var credibility = request.assumed.keySet().iterator().next();
            assertThat(values.of(credibility)).isEqualTo(0.5);
        }
    }

    @Test
    void an_answer_has_the_cases_of_whole_readings() throws Exception {
        String request = "do no-kornilov";
        String lines = model.runCase(request, 2, 0, 0) + "\n" + model.runCase(request, 2, 0, 1);
        JsonNode fitted = Json.parse(model.answer(request, 2, lines));
        assertThat(fitted.get("cases").asInt()).isEqualTo(2);
        assertThat(fitted.get("interval").get(0).asDouble())
                .isLessThanOrEqualTo(fitted.get("effect").asDouble())
                .isEqualTo(Math.min(
                        fitted.get("differences").get(0).asDouble(),
                        fitted.get("differences").get(1).asDouble()));
        String more = lines + "\n" + model.runCase(request, 2, 1, 0) + "\n" + model.runCase(request, 2, 1, 1);
        assertThat(Json.parse(model.answer(request, 2, more)).get("readings").size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do",
                "do no-kornilow",
                "do october-1917",
                "do pasted",
                "seed x",
                "scale full",
                "drop nothing-of-this-name",
                "move congress-set-oct20 1917-13-40",
                "move congress-set-oct20 1918-01-01",
                "set conformity lots",
                "set conformity 1e9",
                "set conformities 1",
                "measure moon.cheese 1917-10-25",
                "do no-kornilov\nmeasure petrograd_soviet.soviet_power 1918-10-25",
                "dance",
                "do <script>alert(1)</script>",
            })
    void what_cannot_be_asked_is_refused_in_words(String request) {
        assertThatThrownBy(() -> model.question(request))
                .isInstanceOfAny(RequestRefusedException.class, InvalidInputException.class)
                .hasMessageMatching("(?s).{10,}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "smolny: 1", "[", "smolny: 1\nkind: scenario\nid: x\ntitle: T\nextends: no-kornilov-revolt\n"
            })
    void what_is_no_what_if_file_is_refused_in_words(String file) {
        assertThatThrownBy(() -> model.paste(file))
                .isInstanceOfAny(RequestRefusedException.class, InvalidInputException.class);
    }

    @Test
    void spoilt_requests_are_answered_or_refused_and_nothing_else() {
        List<String> words = List.of(
                "do",
                "no-kornilov",
                "seed",
                "7",
                "drop",
                "third-coalition",
                "move",
                "1917-10-01",
                "set",
                "conformity",
                "2",
                "measure",
                "-1",
                "",
                "\u0000",
                "1917-02-31",
                "petrograd_soviet.private",
                "land-decree");
        Random random = new Random(24);
        for (int i = 0; i < LongTests.times(60, 2000); i++) {
            StringBuilder request = new StringBuilder();
            for (int line = random.nextInt(4); line >= 0; line--) {
                for (int word = random.nextInt(3); word >= 0; word--) {
                    request.append(words.get(random.nextInt(words.size()))).append(' ');
                }
                request.append('\n');
            }
            try {
                model.question(request.toString());
            } catch (RequestRefusedException | InvalidInputException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void json_escapes_what_would_end_a_text() {
        assertThat(JsonText.of(List.of("a\"b\\c\n\u2028", 1, 0.5, Double.NaN, true)))
                .isEqualTo("[\"a\\\"b\\\\c\\u000a\\u2028\",1,0.5,null,true]");
    }
}
