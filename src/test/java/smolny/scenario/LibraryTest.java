package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.observer.RunEvent;
import smolny.model.world.PopulationScale;
import smolny.scenario.SourceNode.Fields;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** The library that comes with the program: every file in it is sound, runs, and differs only from its own day on. */
class LibraryTest {
    private static final Path FOLDER = Path.of("scenarios");
    private static final String PARENT = "october-1917";
    private static final String CONTROL = "nothing-changes";
    private static final String READING = "reading-";
    private static final long SEED = 1917;
    private static final int FEWEST_WHAT_IFS = 20;

    private static final Map<String, LoadedScenario> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, RunResult> LIVED = new ConcurrentHashMap<>();

    private static RunResult parent;

    @BeforeAll
    static void live_through_the_baseline_once() {
        parent = run(PARENT);
    }

    @AfterAll
    static void forget() {
        LOADED.clear();
        LIVED.clear();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_file_loads_without_a_warning_and_runs_to_the_last_day(String id) {
        LoadedScenario loaded = load(id);
        assertThat(loaded.warnings()).isEmpty();
        RunResult record = run(id);
        double[] credibility = record.seriesOf("government.credibility");
        assertThat(credibility).hasSize(parent.series[0].length);
        assertThat(credibility[credibility.length - 1]).isBetween(0.0, 1.2);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void a_what_if_is_its_parent_before_it_diverges_and_something_else_after(String id) {
        LoadedScenario loaded = load(id);
        RunResult child = run(id);
        int diverges = loaded.scenario()
                .setting()
                .clock()
                .dayOf(Objects.requireNonNull(turn(loaded).divergesOn()));
        int first = firstDifference(child);
        if (id.equals(CONTROL)) {
            assertThat(first).isEqualTo(parent.series[0].length);
        } else {
            assertThat(first).isBetween(diverges, parent.series[0].length - 1);
        }
    }

    @Test
    void a_what_if_that_changes_nothing_gives_a_difference_of_exactly_nothing() {
        RunResult control = run(CONTROL);
        assertThat(firstDifference(control)).isEqualTo(parent.series[0].length);
        assertThat(control.votes).isEqualTo(parent.votes);
        assertThat(control.shares).isEqualTo(parent.shares);
        assertThat(control.mandates).isEqualTo(parent.mandates);
        assertThat(control.attempts).isEqualTo(parent.attempts);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void a_what_if_asks_in_two_languages_gives_its_reasons_and_says_what_it_cannot_show(String id) {
        LoadedScenario loaded = load(id);
        Intervention turn = turn(loaded);
        assertThat(loaded.titles()).containsKeys("en", "ru");
        assertThat(turn.question()).endsWith("?");
        assertThat(List.of(turn.because(), turn.against(), turn.cannotShow())).allMatch(said -> said.endsWith("."));
    }

    @Test
    void there_are_at_least_twenty_what_ifs_and_six_readings() throws IOException {
        assertThat(turns().filter(id -> !id.startsWith(READING))).hasSizeGreaterThan(FEWEST_WHAT_IFS);
        assertThat(turns().filter(id -> id.startsWith(READING))).hasSize(6);
    }

    @Test
    void every_reading_holds_the_same_number_of_parameters_and_changes_nothing_else() throws IOException {
        assertThat(turns().filter(id -> id.startsWith(READING))).allSatisfy(id -> {
            LoadedScenario reading = load(id);
            Fields set = reading.resolved().map("parameters").orElseThrow();
            assertThat(set.fields()).hasSize(4 + reading.fitted().size());
            LoadedScenario baseline = load(PARENT);
            assertThat(reading.scenario().events())
                    .isEqualTo(baseline.scenario().events());
            assertThat(reading.scenario().conditional())
                    .isEqualTo(baseline.scenario().conditional());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"coalition-as-seated", "coalition-by-soviets-and-unions"})
    void the_democratic_conference_turns_with_the_way_it_is_counted(String count) {
        List<RunEvent.Attempt> attempts = run("conference-counted-otherwise").attempts;
        assertThat(attempts)
                .filteredOn(attempt -> attempt.event().equals(count) && attempt.seats() > 0)
                .hasSize(1)
                .allMatch(attempt -> attempt.passed() == count.equals("coalition-as-seated"));
    }

    @Test
    void a_town_that_a_teacher_adds_is_reported_like_any_other() {
        RunResult record = run("a-town-more");
        for (String measure : List.of("soviet_power", "private", "expressed", "units")) {
            assertThat(record.seriesOf("vyatka_soviet." + measure)).doesNotContain(Double.NaN);
        }
        assertThat(record.votes).anyMatch(vote -> vote.body().equals("vyatka_soviet") && vote.present() > 0);
        assertThat(record.shares).anyMatch(share -> share.election().equals("vyatka-duma-october"));
        assertThat(record.terms).anyMatch(term -> term.body().equals("vyatka_soviet"));
    }

    @Test
    void every_lever_of_the_baseline_may_be_pulled_together_with_all_others() {
        List<String> levers =
                load(PARENT).interventions().stream().map(Intervention::id).toList();
        assertThat(levers)
                .contains("no-kornilov", "no-removal-order", "no-agitators", "land-decree", "peace-offer", "no-rising");
        LoadedScenario all = Scenarios.load(FOLDER.resolve(PARENT + ".yaml"), levers);
        assertThat(all.warnings()).isEmpty();
        assertThat(run(all).clashes).isEmpty();
    }

    static Stream<String> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Those that say on which day they leave their parent. */
    static Stream<String> turns() throws IOException {
        return all().filter(id -> load(id).divergence() != null);
    }

    /** The first day on which any series differs from the parent's; the number of days if none does. */
    private static int firstDifference(RunResult child) {
        assertThat(child.measures).isEqualTo(parent.measures);
        int days = parent.series[0].length;
        int first = days;
        for (int measure = 0; measure < parent.series.length; measure++) {
            int day = 0;
            while (day < first && Double.compare(child.series[measure][day], parent.series[measure][day]) == 0) {
                day++;
            }
            first = Math.min(first, day);
        }
        return first;
    }

    private static Intervention turn(LoadedScenario loaded) {
        return Objects.requireNonNull(loaded.divergence());
    }

    private static LoadedScenario load(String id) {
        return LOADED.computeIfAbsent(id, name -> Scenarios.load(FOLDER.resolve(name + ".yaml"), List.of()));
    }

    private static RunResult run(String id) {
        return LIVED.computeIfAbsent(id, name -> run(load(name)));
    }

    private static RunResult run(LoadedScenario loaded) {
        return Simulation.run(new RunSpec(loaded.scenario(), PopulationScale.CLASS, SEED, 0));
    }
}
