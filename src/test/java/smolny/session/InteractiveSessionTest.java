package smolny.session;

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
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.Snapshot;
import smolny.model.world.PopulationScale;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** A session is a function of scenario, changes, seed, scale and day: nothing else leaves a trace. */
class InteractiveSessionTest {
    private static final Path FILE = Path.of("scenarios/october-1917.yaml");
    private static final LoadedScenario BASE = Scenarios.load(FILE, List.of());
    private static final long SEED = 7;

    static InteractiveSession session() {
        return new InteractiveSession(
                new SessionConfig(FILE, BASE, new RunSpec(BASE.scenario(), PopulationScale.CLASS, SEED, 0)));
    }

    private static Parameter parameter(String id) {
        return Objects.requireNonNull(ModelParameters.ALL.find(id));
    }

    @Test
    void an_untouched_session_is_the_plain_run_and_its_own_baseline() {
        InteractiveSession session = session();
        List<Integer> days = new ArrayList<>();
        session.onDayShown(snapshot -> days.add(snapshot.day()));
        while (session.step()) {
            assertThat(session.snapshot().day()).isEqualTo(days.size() - 1);
        }
        RunResult plain = Simulation.run(session.spec());
        assertThat(session.isOver()).isTrue();
        assertThat(days).hasSize(session.clock().days());
        assertThat(digest(session.record()))
                .isEqualTo(digest(plain))
                .isEqualTo(digest(session.baseline().join().result()));
        DaySnapshot last = session.snapshot();
        assertThat(last.measure("government.credibility"))
                .isEqualTo(plain.seriesOf("government.credibility")[days.size() - 1]);
        assertThat(session.snapshots().stream().flatMap(snapshot -> snapshot.log().votes().stream()))
                .isEqualTo(plain.votes);
    }

    /** As MASON's console does. */
    @Test
    void a_value_set_on_the_last_day_may_hold_from_any_day_and_the_last_word_counts() {
        Parameter conformity = parameter("conformity");
        InteractiveSession session = session();
        session.show(session.clock().days() - 1);
        String plain = digest(session.record());
        session.set(conformity, 1, 40);
        assertThat(session.since(conformity)).hasValue(40);
        assertThat(digest(session.record())).isNotEqualTo(plain);
        session.set(conformity, 2, 0);
        assertThat(session.since(conformity)).hasValue(0);
        assertThat(session.asked(conformity)).isEqualTo(2);
        Parameter atStart = parameter("agitators.soviet_side");
        session.set(atStart, 20, 60);
        assertThat(session.waiting()).isEmpty();
        assertThat(session.since(atStart)).hasValue(0);
        session.reset(conformity, 0);
        session.reset(atStart, 0);
        assertThat(session.since(conformity)).isEmpty();
        assertThat(digest(session.record())).isEqualTo(plain);
        assertThat(session.script())
                .contains("set-from 1917-08-18 conformity 2 probit", "reset-from 1917-08-18 agitators.soviet_side");
    }

    @Test
    void a_scenario_file_that_has_gone_is_named(@TempDir Path folder) {
        InteractiveSession session = new InteractiveSession(new SessionConfig(
                folder.resolve("gone.yaml"), BASE, new RunSpec(BASE.scenario(), PopulationScale.CLASS, SEED, 0)));
        assertThatThrownBy(() -> session.drop("garrison-removal-order"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone.yaml' is no longer there");
        assertThat(session.changes()).isEmpty();
    }

    @Test
    void an_episode_is_dropped_and_comes_back_as_one_change() {
        InteractiveSession session = session();
        session.dropEpisode("Kornilov revolt");
        assertThat(session.changes()).hasSize(1);
        assertThat(session.isDropped("march-on-petrograd")).isTrue();
        assertThat(session.isDropped("kornilov-dismissed")).isTrue();
        assertThat(session.loaded().chronicle())
                .extracting(entry -> entry.id())
                .doesNotContain("march-on-petrograd", "kornilov-dismissed");
        assertThat(session.script()).contains("drop-episode Kornilov revolt");
        session.undo();
        assertThat(session.loaded()).isSameAs(BASE);
        assertThatThrownBy(() -> session.dropEpisode("Nothing")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_library_what_if_is_compared_with_the_scenario_at_its_root() {
        Path file = Path.of("scenarios/no-kornilov-revolt.yaml");
        LoadedScenario loaded = Scenarios.load(file);
        InteractiveSession session = new InteractiveSession(
                new SessionConfig(file, loaded, new RunSpec(loaded.scenario(), PopulationScale.CLASS, SEED, 0)));
        InteractiveSession.BaselineRun baseline = session.baseline().join();
        assertThat(baseline.loaded().chronicle()).isEqualTo(BASE.chronicle());
        assertThat(digest(baseline.result()))
                .isEqualTo(digest(session().baseline().join().result()));
    }

    @Test
    void days_simulated_ahead_are_not_shown() {
        InteractiveSession session = session();
        InteractiveSession shown = session();
        shown.show(2);
        assertThat(session.simulateAhead()).isTrue();
        session.simulateAhead();
        session.simulateAhead();
        assertThat(session.snapshot().day()).isEqualTo(-1);
        assertThat(session.simulated()).isEqualTo(shown.snapshots());
    }

    @Test
    void whoever_steps_the_schedule_gets_the_same_snapshots() {
        InteractiveSession stepped = session();
        InteractiveSession shown = session();
        shown.show(2);
        for (int day = 0; day < 3; day++) {
            Simulation simulation = stepped.simulation();
            simulation.schedule.step(simulation);
            assertThat(stepped.lastSimulated().day()).isEqualTo(day);
            assertThat(stepped.snapshot().day()).isEqualTo(day - 1);
            stepped.step();
        }
        assertThat(stepped.snapshots()).isEqualTo(shown.snapshots());
        assertThat(stepped.simulation().schedule.getTimestamp("before", "after"))
                .isEqualTo("20 August 1917");
    }

    @Test
    void another_seed_keeps_the_changes_and_gives_the_run_of_that_seed() {
        InteractiveSession session = session();
        session.show(4);
        session.set(parameter("conformity"), 2.5);
        InteractiveSession other = session.withSeed(8);
        assertThat(other.snapshot().day()).isEqualTo(-1);
        assertThat(other.changes()).isEqualTo(session.changes());
        other.show(other.clock().days() - 1);
        RunSpec spec = new RunSpec(session.spec().scenario(), PopulationScale.CLASS, 8, 0);
        assertThat(digest(other.record())).isEqualTo(digest(Simulation.run(spec)));
        assertThat(other.script()).containsSubsequence("run-to 1917-08-22", "set conformity 2.5 probit", "restart");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25})
    void three_changes_and_three_times_undo_leave_everything_as_it_was(int day) {
        InteractiveSession session = session();
        session.show(day);
        Snapshot before = Snapshot.of(session.run().run.world());
        DaySnapshot snapshot = session.snapshot();
        session.set(parameter("conformity"), 2.5);
        session.drop("garrison-removal-order");
        session.move("kornilov-mobilisation", OldStyleDate.parse("1917-09-02"));
        Snapshot changed = Snapshot.of(session.run().run.world());
        assertThat(changed.equals(before)).isEqualTo(day < 0);
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.undo()).isFalse();
        assertThat(Snapshot.of(session.run().run.world()).equals(before)).isTrue();
        assertThat(look(session.snapshot())).isEqualTo(look(snapshot));
        for (int redone = 1; redone <= 3; redone++) {
            assertThat(session.redo()).isTrue();
        }
        assertThat(session.redo()).isFalse();
        assertThat(Snapshot.of(session.run().run.world()).equals(changed)).isTrue();
    }

    @Test
    void going_back_and_forth_changes_nothing_and_a_change_on_the_way_replays_the_past() {
        InteractiveSession there = session();
        there.show(30);
        there.back();
        there.back();
        there.set(parameter("perception.news"), 0.1);
        assertThat(there.snapshot().day()).isEqualTo(28);
        there.show(50);
        InteractiveSession straight = session();
        straight.show(28);
        straight.set(parameter("perception.news"), 0.1);
        straight.show(50);
        assertThat(there.snapshots().stream().map(InteractiveSessionTest::look))
                .isEqualTo(straight.snapshots().stream()
                        .map(InteractiveSessionTest::look)
                        .toList());
    }

    @Test
    void a_tweak_leaves_today_alone_and_is_felt_from_tomorrow() {
        InteractiveSession session = session();
        session.show(20);
        DaySnapshot today = session.snapshot();
        int look = look(today);
        double asked = parameter("conformity").high();
        session.set(parameter("conformity"), asked);
        assertThat(look(session.snapshot())).isEqualTo(look);
        assertThat(session.asked(parameter("conformity"))).isEqualTo(asked);
        session.step();
        assertThat(session.snapshot().values().of(parameter("conformity"))).isEqualTo(asked);
        session.reset(parameter("conformity"));
        session.step();
        assertThat(session.snapshot().values().of(parameter("conformity")))
                .isEqualTo(BASE.scenario().values().of(parameter("conformity")));
    }

    @Test
    void a_start_value_waits_for_the_next_start() {
        InteractiveSession session = session();
        session.show(20);
        DaySnapshot today = session.snapshot();
        session.set(parameter("agitators.soviet_side"), 20);
        assertThat(look(session.snapshot())).isEqualTo(look(today));
        assertThat(session.waiting()).hasSize(1);
        session.restart();
        assertThat(session.waiting()).isEmpty();
        assertThat(session.snapshot().day()).isEqualTo(-1);
        assertThat(session.snapshot().agitators().size())
                .isLessThan(today.agitators().size());
    }

    @Test
    void a_change_that_makes_no_sound_scenario_is_refused_and_leaves_the_session_as_it_was() {
        InteractiveSession session = session();
        session.show(5);
        DaySnapshot snapshot = session.snapshot();
        assertThatThrownBy(() -> session.drop("garrison-removal-ordre"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean 'garrison-removal-order'?");
        assertThatThrownBy(() -> session.move("garrison-removal-order", OldStyleDate.parse("1918-01-01")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("after the clock ends");
        assertThat(session.changes()).isEmpty();
        assertThat(session.snapshot()).isSameAs(snapshot);
        session.show(1000);
        assertThatThrownBy(() -> session.set(parameter("conformity"), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_saved_passes_the_strict_check_and_runs_as_the_session_did(@TempDir Path folder) throws IOException {
        InteractiveSession session = session();
        session.set(parameter("agitators.soviet_side"), 60);
        session.show(10);
        session.set(parameter("conformity"), 2);
        session.drop("garrison-removal-order");
        session.show(30);
        session.set(parameter("conformity"), 0.5);
        session.set(parameter("attitude.pull"), parameter("attitude.pull").high());
        session.move("kornilov-mobilisation", OldStyleDate.parse("1917-09-02"));
        session.set(parameter("agitators.moderate_side"), 0);
        session.show(1000);
        Path file = folder.resolve("tried-in-class.yaml");
        WhatIfDescription words =
                new WhatIfDescription("Tried: \"in class\"", "What if?", "It was tried: #1.", "Much.");
        new WhatIfWriter(session).write(file, words, false);
        assertThat(Scenarios.check(file)).isEmpty();
        LoadedScenario saved = Scenarios.load(file, List.of());
        assertThat(saved.titles()).containsEntry("en", words.title());
        RunResult again = Simulation.run(new RunSpec(saved.scenario(), PopulationScale.CLASS, SEED, 0));
        assertThat(digest(again))
                .isEqualTo(digest(session.record()))
                .isNotEqualTo(digest(session.baseline().join().result()));
        assertThatThrownBy(() -> new WhatIfWriter(session).write(file, words, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new WhatIfWriter(session).write(folder.resolve("In Class.yaml"), words, false))
                .isInstanceOf(InvalidInputException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("tried-in-class.yaml");
        }
    }

    /** Everything in a snapshot as one number; the values in force are told apart by what they are, not by who set them. */
    private static int look(DaySnapshot snapshot) {
        double[] values = snapshot.values().registry().all().stream()
                .mapToDouble(snapshot.values()::of)
                .toArray();
        return Objects.hash(
                snapshot.date(),
                Arrays.hashCode(values),
                snapshot.measures(),
                snapshot.units(),
                snapshot.seats(),
                snapshot.agitators(),
                snapshot.bodyExists(),
                snapshot.log());
    }

    private static String digest(RunResult run) {
        return Arrays.deepHashCode(run.series) + " " + run.votes + " " + run.shares + " " + run.mandates.hashCode()
                + " " + run.terms.hashCode() + " " + run.work.hashCode() + " " + run.clashes + " "
                + run.adoptions.hashCode();
    }
}
