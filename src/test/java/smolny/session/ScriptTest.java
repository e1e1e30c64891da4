package smolny.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.model.world.PopulationScale;
import smolny.output.EnsembleSpec;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Scripts are read strictly, and do what the window would. */
class ScriptTest {
    private static final String LESSON = """
        # A lesson
        open-every-view
        run-to 1917-09-05
        set conformity 2 probit
        step
        back   # and forth
        step
        drop garrison-removal-order
        move kornilov-collapse 1917-09-01
        set agitators.soviet_side 60
        undo
        redo
        reset conformity
        restore kornilov-collapse
        restart
        snapshot a window.png
        run-to-end
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Script script(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("lesson.txt"), text);
        return ScriptReader.read(file, InteractiveSessionTest.session().config().base());
    }

    @Test
    void a_script_gives_the_tables_of_the_headless_run_of_what_it_saves() throws IOException {
        List<String> asked = new ArrayList<>();
        ScriptView stage = new ScriptView() {
            @Override
            public void openEveryView() {
                asked.add("views");
            }

            @Override
            public void snapshot(Path file) {
                asked.add(file.toString());
            }
        };
        InteractiveSession session = InteractiveSessionTest.session();
        Path saved = folder.resolve("as-played.yaml");
        script(LESSON + "save-as-what-if " + saved).run(session, stage);
        assertThat(asked).containsExactly("views", "a window.png");
        assertThat(session.isOver()).isTrue();
        assertThat(Scenarios.check(saved)).isEmpty();
        LoadedScenario loaded = Scenarios.load(saved, List.of());
        RunSpec headless = new RunSpec(
                loaded.scenario(), PopulationScale.CLASS, session.spec().seed(), 0);
        assertThat(series("headless", loaded, headless, Simulation.run(headless)))
                .isEqualTo(series("session", session.loaded(), session.spec(), session.record()))
                .isNotEqualTo(series(
                        "ghost",
                        session.config().base(),
                        session.config().spec(),
                        session.baseline().join().result()));
        assertThatThrownBy(() -> script("save-as-what-if " + saved).run(session, stage))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lesson.txt:1:1")
                .hasMessageContaining("already exists");
    }

    private byte[] series(String name, LoadedScenario loaded, RunSpec spec, RunResult run) throws IOException {
        Path out = folder.resolve(name);
        try (ResultFolder results =
                new ResultFolder(out, new EnsembleSpec(loaded, spec, 1, Map.of(), List.of()), ResultExtent.ALL)) {
            results.add(run);
            results.finish();
        }
        return Files.readAllBytes(out.resolve("series.csv"));
    }

    @Test
    void the_log_of_a_session_is_a_script_that_does_it_again() throws IOException {
        InteractiveSession session = InteractiveSessionTest.session();
        script(LESSON.replace("open-every-view", "").replace("snapshot a window.png", ""))
                .run(session, null);
        session.show(30);
        InteractiveSession again = InteractiveSessionTest.session();
        script(String.join("\n", session.script())).run(again, null);
        assertThat(again.changes()).isEqualTo(session.changes());
        assertThat(again.snapshot().units()).isEqualTo(session.snapshot().units());
        assertThat(again.snapshot().measures()).isEqualTo(session.snapshot().measures());
        assertThat(again.script()).isEqualTo(session.script());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rum-to-end                      | 1:1 | S901 | did you mean 'run-to-end'?
        run-to                          | 1:1 | S902 | write: run-to DATE
        step 3                          | 1:6 | S902 | write: step
        run-to 25.10.1917               | 1:8 | K118 | for example
        run-to 1917-13-01               | 1:8 | T401 | from 01 to 12
        run-to 1918-01-01               | 1:8 | T403 | choose a day from
        set conformty 2                 | 1:5 | R301 | did you mean 'conformity'?
        set conformity two              | 1:16 | K104 | for example
        set conformity 2 shares         | 1:16 | V203 | for example
        set conformity 1000             | 1:16 | V201 |
        drop garison-removal-order      | 1:6 | R301 | did you mean 'garrison-removal-order'?
        move garrison-removal-order     | 1:1 | S902 | write: move EVENT DATE
        snapshot a.gif                  | 1:10 | S903 | ending
        save-as-what-if a.txt           | 1:17 | S903 | ending
        """)
    void every_mistake_is_told_at_its_place(String line, String at, String code, String hint) {
        assertThatThrownBy(() -> script(line + "\nrun-to-end\nstop"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lesson.txt:" + at + ": error " + code)
                .hasMessageContaining(hint == null ? "" : hint)
                .hasMessageContaining("lesson.txt:3:1: error S901");
    }

    @Test
    void what_needs_a_window_is_refused_without_one_before_anything_is_done() throws IOException {
        InteractiveSession session = InteractiveSessionTest.session();
        Script script = script("step\nopen-every-view");
        assertThatThrownBy(() -> script.run(session, null)).hasMessageContaining("lesson.txt:2:1: error S904");
        assertThat(session.snapshot().day()).isEqualTo(-1);
    }

    @Test
    void what_cannot_be_done_at_its_moment_is_told_with_the_line() throws IOException {
        InteractiveSession session = InteractiveSessionTest.session();
        assertThatThrownBy(() -> script("back").run(session, null)).hasMessageContaining("lesson.txt:1:1: error S904");
        assertThatThrownBy(() -> script("drop cc-oct16\ndrop third-coalition").run(session, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lesson.txt:2:1: error S904")
                .hasMessageContaining("R304");
        assertThat(session.changes()).hasSize(1);
    }

    @Test
    void the_manual_lists_every_line_that_a_script_may_hold() throws IOException {
        String manual = Files.readString(Path.of("docs/SCRIPTS.md"));
        for (ScriptCommand verb : ScriptCommand.values()) {
            assertThat(manual).contains("| `" + verb.usage() + "` | " + verb.means() + " |");
        }
    }
}
