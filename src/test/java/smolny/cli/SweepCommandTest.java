package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import smolny.experiment.sweep.Batch;
import smolny.scenario.ScenarioFixture;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** What a user sees of {@code sweep} and {@code merge}. The plan has 3 x 2 points, 2 histories and 3 seeds: 36 runs. */
class SweepCommandTest {
    private static final int RUNS = 36;
    private static final List<String> TABLES = List.of("runs.csv", "series.csv", "failures.csv", "columns.csv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ScenarioFixture fixture;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void copy() {
        fixture = small(folder);
    }

    static ScenarioFixture small(Path folder) {
        return new ScenarioFixture(folder)
                .edit("plans/sweep.yaml", "steps: 5", "steps: 3")
                .edit("plans/sweep.yaml", "[0, 1.5 probit, 3]", "[0.25, 3]")
                .edit("plans/sweep.yaml", "runs: 10", "runs: 3");
    }

    private int smolny(Function<RunSpec, RunResult> life, String... words) {
        CommandLine line = Smolny.commandLine();
        line.getCommandSpec().removeSubcommand("sweep");
        line.addSubcommand("sweep", new SweepCommand(plan -> Batch.of(plan, life), clock::get));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setErr(new PrintWriter(err, true)).setOut(new PrintWriter(out, true));
        line.setExecutionExceptionHandler(Smolny.commandLine().getExecutionExceptionHandler());
        return line.execute(words);
    }

    private int sweep(String name, String... more) {
        return sweep(Simulation::run, name, more);
    }

    private int sweep(Function<RunSpec, RunResult> life, String name, String... more) {
        List<String> words = new ArrayList<>(List.of("sweep", plan().toString(), "--progress", "none"));
        if (!List.of(more).contains("--store")) {
            words.add("--no-store");
        }
        words.addAll(List.of("--out", at(name).toString()));
        words.addAll(List.of(more));
        return smolny(life, words.toArray(String[]::new));
    }

    private Path plan() {
        return folder.resolve("plans/sweep.yaml");
    }

    private Path at(String name) {
        return folder.resolve("results").resolve(name);
    }

    private Path swept(String name, String... more) {
        assertThat(sweep(name, more)).as(err.toString()).isZero();
        return at(name);
    }

    static void same(Path a, Path b) throws IOException {
        for (String table : TABLES) {
            assertThat(Files.mismatch(a.resolve(table), b.resolve(table)))
                    .as(table)
                    .isEqualTo(-1);
        }
    }

    private static List<CsvRecord> rows(Path file, char separator) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Function<RunSpec, RunResult> failingAt(long seed, double conformity) {
        return spec -> {
            boolean planted = spec.seed() == seed
                    && spec.scenario().values().of(ParameterAssignments.parameter("conformity")) == conformity
                    && spec.scenario().events().stream()
                            .noneMatch(event -> event.id().equals("removal-order"))
                    && spec.scenario().values().of(ParameterAssignments.parameter("drive.grievance")) == 0.1;
            return planted
                    ? Simulation.run(spec, (smolny.model.observer.RunObserver) new Fault())
                    : Simulation.run(spec);
        };
    }

    private static final class Fault implements smolny.model.observer.RunObserver {
        @Override
        public void dayEnded(int day, smolny.model.world.World world) {
            if (day == 5) {
                throw new IllegalStateException("planted, \"for a test\"");
            }
        }
    }

    @Test
    void threads_store_and_shards_change_no_byte() throws IOException {
        Path one = swept("one", "--threads", "1");
        same(one, swept("eight", "--threads", "8"));
        Path store = folder.resolve("store");
        same(one, swept("stored", "--store", store.toString()));
        assertThat(out.toString()).contains("computed 36, reused 0");
        same(one, swept("again", "--store", store.toString()));
        assertThat(out.toString()).contains("computed 0, reused 36");
        for (int part = 1; part <= 3; part++) {
            swept("p" + part, "--shard", part + "/3", "--store", store.toString());
        }
        assertThat(merge("m", "p3", "p1", "p2", "p1")).as(err.toString()).isZero();
        same(one, at("m"));
        Files.move(at("p2"), at("p2-again"));
        swept("p2", "--shard", "2/3");
        assertThat(merge("twice", "p2-again", "p2", "p1", "p3"))
                .as(err.toString())
                .isZero();
        same(one, at("twice"));
        assertThat(merge("part", "p1", "p3")).isEqualTo(2);
        assertThat(err.toString()).contains("shard 2/3 is missing");
        assertThat(at("part")).doesNotExist();
    }

    private int merge(String name, String... parts) {
        List<String> words = new ArrayList<>(List.of("merge", "--out", at(name).toString()));
        Stream.of(parts).map(part -> at(part).toString()).forEach(words::add);
        return smolny(Simulation::run, words.toArray(String[]::new));
    }

    @Test
    void when_its_minutes_are_over_nothing_more_begins_and_resume_gives_the_same_bytes() throws IOException {
        Path whole = swept("whole");
        fixture.edit("plans/sweep.yaml", "minutes: 20", "minutes: 1");
        Function<RunSpec, RunResult> tenSeconds = spec -> {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
            return Simulation.run(spec);
        };
        assertThat(sweep(tenSeconds, "short", "--threads", "2")).isEqualTo(130);
        // The seventh begins at one minute sharp; what waited in the queue then does not begin, one per thread may be
        // on its way.
        assertThat(TimeUnit.NANOSECONDS.toSeconds(clock.get())).isBetween(70L, 80L);
        int done = rows(at("short").resolve("runs.csv"), ',').size() - 1;
        assertThat(done).isBetween(7, 8);
        assertThat(out.toString())
                .contains("computed " + done + ", reused 0, failed 0; " + done + " of 36", "continue with --resume");
        assertThat(sweep("short", "--resume")).as(err.toString()).isZero();
        same(whole, at("short"));
    }

    @Test
    void an_unfinished_shard_is_refused_and_can_be_finished() throws IOException {
        Path whole = swept("whole");
        swept("p1", "--shard", "1/2");
        fixture.edit("plans/sweep.yaml", "minutes: 20", "minutes: 1");
        Function<RunSpec, RunResult> halfAMinute = spec -> {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(30));
            return Simulation.run(spec);
        };
        assertThat(sweep(halfAMinute, "p2", "--shard", "2/2", "--threads", "1")).isEqualTo(130);
        assertThat(merge("m", "p1", "p2")).isEqualTo(2);
        assertThat(err.toString())
                .contains("15 of 36 runs are missing", "p2' (shard 2/2) holds 3 of its 18 runs; finish it with");
        assertThat(at("m")).doesNotExist();
        swept("p2", "--shard", "2/2", "--resume");
        assertThat(merge("m", "p1", "p2")).isZero();
        same(whole, at("m"));
    }

    @Test
    void a_second_process_in_the_folder_is_refused_and_the_first_not_disturbed() throws IOException {
        Path whole = swept("whole");
        List<Integer> codes = new ArrayList<>();
        Function<RunSpec, RunResult> meddled = spec -> {
            if (codes.isEmpty()) {
                for (String wish : List.of("--resume", "--force")) {
                    codes.add(Said.by(
                                    "sweep",
                                    plan().toString(),
                                    "--no-store",
                                    "--out",
                                    at("busy").toString(),
                                    wish)
                            .code());
                }
            }
            return Simulation.run(spec);
        };
        assertThat(sweep(meddled, "busy", "--threads", "1")).as(err.toString()).isZero();
        assertThat(codes).containsExactly(2, 2);
        same(whole, at("busy"));
    }

    @Test
    void widening_a_range_computes_only_the_new_points() {
        String store = folder.resolve("store").toString();
        swept("narrow", "--store", store);
        fixture.edit("plans/sweep.yaml", "[0.25, 3]", "[0.25, 1, 3]");
        swept("wide", "--store", store);
        assertThat(out.toString()).contains("computed 18, reused 36");
        fixture.edit("small.yaml", "{do: access, to: 0.8 share}", "{do: access, to: 0.7 share}");
        swept("other", "--store", store);
        assertThat(out.toString()).contains("computed 54, reused 0");
    }

    @Test
    void every_run_says_which_it_is_and_can_be_opened() throws IOException {
        Path results = swept("all");
        List<CsvRecord> runs = rows(results.resolve("runs.csv"), ',');
        assertThat(runs).hasSize(RUNS + 1);
        assertThat(runs.get(0).getFields())
                .startsWith("run", "point", "history", "seed", "drive.grievance", "conformity");
        assertThat(runs.get(4).getFields()).startsWith("4", "2", "no-order", "7", "0.1", "3");
        assertThat(runs.get(4).getField(runs.get(4).getFieldCount() - 1))
                .isEqualTo("smolny run small --seed 7 --scale class --do no-revolt --do no-order"
                        + " --set drive.grievance=0.1 --set conformity=3");
        List<CsvRecord> series = rows(results.resolve("series.csv"), ',').stream()
                .filter(row -> row.getField(0).equals("4"))
                .toList();
        Path opened = at("opened");
        assertThat(smolny(
                        Simulation::run,
                        ("run " + folder.resolve("small.yaml")
                                        + " --seed 7 --scale class --do no-revolt --do no-order --set"
                                        + " drive.grievance=0.1 --set conformity=3 --no-charts --out " + opened)
                                .split(" ")))
                .as(err.toString())
                .isZero();
        List<CsvRecord> alone = rows(opened.resolve("series.csv"), ',');
        assertThat(series).hasSize(alone.size() - 1);
        for (int i = 0; i < series.size(); i++) {
            assertThat(series.get(i).getFields().subList(1, 7))
                    .isEqualTo(alone.get(i + 1).getFields().subList(1, 7));
        }
    }

    @Test
    void after_half_the_runs_every_point_has_as_many_give_or_take_one() throws IOException {
        List<CsvRecord> runs = rows(swept("all").resolve("runs.csv"), ',');
        for (int done : List.of(7, RUNS / 2, 29)) {
            Map<String, Integer> had = new HashMap<>();
            for (int i = 1; i <= RUNS; i++) {
                CsvRecord row = runs.get(i);
                had.merge(row.getField(1) + row.getField(2), i <= done ? 1 : 0, Integer::sum);
            }
            assertThat(had).hasSize(12);
            int most = had.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            assertThat(had.values()).allMatch(count -> count >= most - 1);
        }
    }

    @Test
    void every_column_has_a_row_in_the_dictionary() throws IOException {
        Path results = swept("all");
        List<CsvRecord> dictionary = rows(results.resolve("columns.csv"), ',');
        for (String table : TABLES) {
            for (String column : rows(results.resolve(table), ',').get(0).getFields()) {
                assertThat(dictionary)
                        .anyMatch(row -> row.getField(0).equals(table.replace(".csv", ""))
                                && row.getField(1).equals(column)
                                && !row.getField(4).isBlank());
            }
        }
    }

    @Test
    void a_russian_spreadsheet_reads_the_same_numbers() throws IOException {
        Path plain = swept("c");
        Path russian = swept("ru", "--locale", "ru");
        assertThat(Files.readString(russian.resolve("runs.csv"))).startsWith("\uFEFFrun;point;");
        for (String table : List.of("runs.csv", "series.csv")) {
            List<CsvRecord> expected = rows(plain.resolve(table), ',');
            List<CsvRecord> found = rows(russian.resolve(table), ';');
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 1; i < found.size(); i++) {
                for (int cell = 0; cell < found.get(i).getFieldCount(); cell++) {
                    String c = expected.get(i).getField(cell);
                    String number = c.matches("-?\\d+\\.\\d+") ? c.replace('.', ',') : c;
                    assertThat(found.get(i).getField(cell)).isEqualTo(number);
                }
            }
        }
    }

    @Test
    void a_failing_run_is_a_row_and_can_be_made_again() throws IOException {
        Path whole = swept("whole");
        Path results = at("faulty");
        assertThat(sweep(failingAt(8, 3), "faulty", "--threads", "2")).isEqualTo(1);
        List<CsvRecord> failures = rows(results.resolve("failures.csv"), ',');
        assertThat(failures).hasSize(2);
        CsvRecord row = failures.get(1);
        assertThat(row.getFields())
                .startsWith(
                        "16",
                        "2",
                        "no-order",
                        "8",
                        "the notes of the day",
                        "5",
                        "java.lang.IllegalStateException: planted, \"for a test\"");
        assertThat(row.getField(7))
                .contains("dayEnded", Simulation.class.getName() + ".run")
                .doesNotContain("smolny.experiment");
        List<CsvRecord> runs = rows(results.resolve("runs.csv"), ',');
        assertThat(runs).hasSize(RUNS);
        assertThat(runs).noneMatch(run -> run.getField(0).equals("16"));
        assertThat(sweep("faulty", "--resume"))
                .as("it is not made again unasked")
                .isEqualTo(1);
        assertThat(sweep("faulty", "--retry-failed")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("computed 1, reused 0, failed 0; 36 of 36");
        same(whole, results);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans/sweep.yaml | [0.25, 3]                        | [0.25, 2]                        | conformity"
                        + " (was [0.25, 3.0], is [0.25, 2.0])",
                "plans/sweep.yaml | first: 7                         | first: 8                         | seeds (was 3"
                        + " from 7, is 3 from 8)",
                "plans/sweep.yaml | scale: class                     | scale: 0.2                       | scale (was"
                        + " class, is 0.2)",
                "plans/sweep.yaml | [runs, series]                   | [runs, votes]                    | tables (was"
                        + " runs, series, is runs, votes)",
                "small.yaml       | value: 0.3 probit                | value: 0.4 probit                | scenario"
                        + " small",
                "small.yaml       | to: 0.8 share                    | to: 0.7 share                    | scenario"
                        + " small"
            })
    void other_inputs_are_refused_by_name_and_nothing_is_touched(String file, String find, String put, String named)
            throws IOException {
        Path results = swept("kept");
        Map<Path, String> before = contents(results);
        fixture.edit(file, find, put);
        assertThat(sweep("kept", "--resume")).isEqualTo(2);
        assertThat(err.toString()).contains("started with other inputs", named);
        assertThat(contents(results)).isEqualTo(before);
    }

    @Test
    void a_bad_plan_or_a_folder_in_use_leaves_old_results_alone() throws IOException {
        Path results = swept("old");
        Map<Path, String> before = contents(results);
        assertThat(sweep("old")).isEqualTo(2);
        assertThat(err.toString()).contains("--resume", "--force");
        fixture.edit("plans/sweep.yaml", "conformity", "confornity");
        for (String way : List.of("--force", "--resume", "--retry-failed")) {
            assertThat(sweep("old", way)).isEqualTo(2);
        }
        assertThat(err.toString()).contains("did you mean 'conformity'?");
        assertThat(contents(results)).isEqualTo(before);
        fixture.edit("plans/sweep.yaml", "confornity", "conformity");
        Path foreign = Files.createDirectories(at("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "two years of work");
        assertThat(sweep("foreign", "--force")).isEqualTo(2);
        assertThat(err.toString()).contains("did not write: thesis.txt");
        assertThat(foreign.resolve("thesis.txt")).exists();
    }

    @Test
    void a_users_notes_and_changes_among_results_are_named_and_kept() throws IOException {
        Path results = swept("old");
        Path notes = Files.writeString(results.resolve("notes.txt"), "mine");
        assertThat(sweep("old", "--force")).isEqualTo(2);
        assertThat(err.toString()).contains("did not write: notes.txt");
        assertThat(sweep("old", "--resume")).as("notes do not disturb").isZero();
        Files.delete(notes);
        assertThat(sweep("old", "--force")).as(err.toString()).isZero();
        Path table = results.resolve("runs.csv");
        String mine = Files.readString(table) + "and my own row\n";
        Files.writeString(table, mine);
        assertThat(sweep("old", "--resume")).isEqualTo(1);
        assertThat(sweep("old", "--force")).isEqualTo(2);
        assertThat(err.toString()).contains("error: '" + table + "' was changed after it was written\n");
        assertThat(table).hasContent(mine);
        Files.delete(table);
        assertThat(sweep("old", "--resume")).isZero();
        assertThat(Files.readString(table) + "and my own row\n").isEqualTo(mine);
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sweep agitatoin                  | did you mean 'agitation'?",
                "sweep nowhere/plan.yaml          | no file",
                "sweep scenarios/october-1917.yaml | plan",
                "sweep agitation --shard 4/3      | i from 1 to n",
                "sweep agitation --threads 0      | at least 1",
                "sweep agitation --force --resume | cannot be combined",
                "merge nowhere --out x            | holds no batch"
            })
    void a_mistake_is_answered_in_one_sentence(String words, String hint) {
        assertThat(smolny(Simulation::run, words.strip().split("\\s+"))).isEqualTo(2);
        assertThat(err.toString()).contains(hint);
    }
}
