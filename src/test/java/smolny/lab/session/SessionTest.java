package smolny.lab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.history.LoadedScenario;
import smolny.history.RefusedInput;
import smolny.history.ScenarioFiles;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.Run;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.Parameters;
import smolny.model.Snapshot;
import smolny.model.world.Scale;

/** A session is a function of scenario, changes, seed, scale and day: nothing else leaves a trace. */
class SessionTest {
    private static final Path FILE = Path.of("scenarios/october-1917.yaml");
    private static final LoadedScenario BASE = ScenarioFiles.load(FILE, List.of());
    private static final long SEED = 7;

    static Session session() {
        return new Session(new Opening(FILE, BASE, new RunSpec(BASE.scenario(), Scale.CLASS, SEED, 0)));
    }

    private static Hand hand(Session session) {
        return new Hand(session);
    }

    private static Parameter parameter(String id) {
        return Objects.requireNonNull(Parameters.ALL.find(id));
    }

    @Test
    void an_untouched_session_is_the_plain_run_and_its_own_ghost() {
        Session session = session();
        List<Integer> days = new ArrayList<>();
        session.listen(scene -> days.add(scene.day()));
        while (session.step()) {
            assertThat(session.scene().day()).isEqualTo(days.size() - 1);
        }
        RunRecord plain = Run.of(session.spec());
        assertThat(session.isOver()).isTrue();
        assertThat(days).hasSize(session.clock().days());
        assertThat(digest(session.record()))
                .isEqualTo(digest(plain))
                .isEqualTo(digest(session.ghost().join()));
        Scene last = session.scene();
        assertThat(last.of("government.credibility")).isEqualTo(plain.of("government.credibility")[days.size() - 1]);
        assertThat(session.scenes().stream().flatMap(scene -> scene.told().votes().stream()))
                .isEqualTo(plain.votes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25})
    void three_changes_and_three_times_undo_leave_everything_as_it_was(int day) {
        Session session = session();
        session.show(day);
        Snapshot before = Snapshot.of(session.play().run().world());
        Scene scene = session.scene();
        hand(session).set(parameter("conformity"), 2.5);
        hand(session).drop("garrison-removal-order");
        hand(session).move("kornilov-mobilisation", OldStyle.parse("1917-09-02"));
        Snapshot changed = Snapshot.of(session.play().run().world());
        assertThat(changed.equals(before)).isEqualTo(day < 0);
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.undo()).isFalse();
        assertThat(Snapshot.of(session.play().run().world()).equals(before)).isTrue();
        assertThat(look(session.scene())).isEqualTo(look(scene));
        for (int redone = 1; redone <= 3; redone++) {
            assertThat(session.redo()).isTrue();
        }
        assertThat(session.redo()).isFalse();
        assertThat(Snapshot.of(session.play().run().world()).equals(changed)).isTrue();
    }

    @Test
    void going_back_and_forth_changes_nothing_and_a_change_on_the_way_replays_the_past() {
        Session there = session();
        there.show(30);
        there.back();
        there.back();
        hand(there).set(parameter("perception.news"), 0.1);
        assertThat(there.scene().day()).isEqualTo(28);
        there.show(50);
        Session straight = session();
        straight.show(28);
        hand(straight).set(parameter("perception.news"), 0.1);
        straight.show(50);
        assertThat(there.scenes().stream().map(SessionTest::look))
                .isEqualTo(straight.scenes().stream().map(SessionTest::look).toList());
    }

    @Test
    void a_tweak_leaves_today_alone_and_is_felt_from_tomorrow() {
        Session session = session();
        session.show(20);
        Scene today = session.scene();
        int look = look(today);
        double asked = parameter("conformity").high();
        hand(session).set(parameter("conformity"), asked);
        assertThat(look(session.scene())).isEqualTo(look);
        assertThat(hand(session).asked(parameter("conformity"))).isEqualTo(asked);
        session.step();
        assertThat(session.scene().values().of(parameter("conformity"))).isEqualTo(asked);
        hand(session).reset(parameter("conformity"));
        session.step();
        assertThat(session.scene().values().of(parameter("conformity")))
                .isEqualTo(BASE.scenario().values().of(parameter("conformity")));
    }

    @Test
    void a_start_value_waits_for_the_next_start() {
        Session session = session();
        session.show(20);
        Scene today = session.scene();
        hand(session).set(parameter("agitators.soviet_side"), 20);
        assertThat(look(session.scene())).isEqualTo(look(today));
        assertThat(session.waiting()).hasSize(1);
        session.restart();
        assertThat(session.waiting()).isEmpty();
        assertThat(session.scene().day()).isEqualTo(-1);
        assertThat(session.scene().speakers().size())
                .isLessThan(today.speakers().size());
    }

    @Test
    void a_change_that_makes_no_sound_scenario_is_refused_and_leaves_the_session_as_it_was() {
        Session session = session();
        session.show(5);
        Scene scene = session.scene();
        assertThatThrownBy(() -> hand(session).drop("garrison-removal-ordre"))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("did you mean 'garrison-removal-order'?");
        assertThatThrownBy(() -> hand(session).move("garrison-removal-order", OldStyle.parse("1918-01-01")))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("after the clock ends");
        assertThat(session.changes()).isEmpty();
        assertThat(session.scene()).isSameAs(scene);
        session.show(1000);
        assertThatThrownBy(() -> hand(session).set(parameter("conformity"), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_saved_passes_the_strict_check_and_runs_as_the_session_did(@TempDir Path folder) throws IOException {
        Session session = session();
        hand(session).set(parameter("agitators.soviet_side"), 60);
        session.show(10);
        hand(session).set(parameter("conformity"), 2);
        hand(session).drop("garrison-removal-order");
        session.show(30);
        hand(session).set(parameter("conformity"), 0.5);
        hand(session).set(parameter("attitude.pull"), parameter("attitude.pull").high());
        hand(session).move("kornilov-mobilisation", OldStyle.parse("1917-09-02"));
        hand(session).set(parameter("agitators.moderate_side"), 0);
        session.show(1000);
        Path file = folder.resolve("tried-in-class.yaml");
        WhatIfWords words = new WhatIfWords("Tried: \"in class\"", "What if?", "It was tried: #1.", "Much.");
        new WhatIfFile(session).write(file, words, false);
        assertThat(ScenarioFiles.check(file)).isEmpty();
        LoadedScenario saved = ScenarioFiles.load(file, List.of());
        assertThat(saved.titles()).containsEntry("en", words.title());
        RunRecord again = Run.of(new RunSpec(saved.scenario(), Scale.CLASS, SEED, 0));
        assertThat(digest(again))
                .isEqualTo(digest(session.record()))
                .isNotEqualTo(digest(session.ghost().join()));
        assertThatThrownBy(() -> new WhatIfFile(session).write(file, words, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new WhatIfFile(session).write(folder.resolve("In Class.yaml"), words, false))
                .isInstanceOf(RefusedInput.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("october-1917.yaml", "tried-in-class.yaml");
        }
    }

    /** Everything in a scene as one number; the values in force are told apart by what they are, not by who set them. */
    private static int look(Scene scene) {
        double[] values = scene.values().registry().all().stream()
                .mapToDouble(scene.values()::of)
                .toArray();
        return Objects.hash(
                scene.date(),
                Arrays.hashCode(values),
                scene.measures(),
                scene.units(),
                scene.seats(),
                scene.speakers(),
                scene.standing(),
                scene.told());
    }

    private static String digest(RunRecord run) {
        return Arrays.deepHashCode(run.series) + " " + run.votes + " " + run.shares + " " + run.mandates.hashCode()
                + " " + run.terms.hashCode() + " " + run.work.hashCode() + " " + run.clashes + " "
                + run.adoptions.hashCode();
    }
}
