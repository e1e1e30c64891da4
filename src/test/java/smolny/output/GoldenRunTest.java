package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * One small autumn, kept: what did happen. Rewritten only on purpose, with {@code -Dgolden=write}, and then the change is
 * named as changing history in docs/CHANGELOG.md.
 */
class GoldenRunTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/october-1917-class-1917.txt");
    private static final Path SCENARIO = Path.of("scenarios/october-1917.yaml");
    private static final Set<String> REVERSED = Set.of("groups.csv", "bodies.csv", "forces.csv", "sources.csv");
    private static final int WEEK = 7;

    @Test
    void the_small_autumn_of_seed_1917_is_what_it_was() throws IOException {
        String now = text(run(SCENARIO));
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void rows_in_another_order_change_nothing(@TempDir Path folder) throws IOException {
        copy(SCENARIO.resolveSibling("record"), folder.resolve("record"), false);
        Path tables = folder.resolve("october-1917");
        copy(SCENARIO.resolveSibling("october-1917"), tables, true);
        Path turned = Files.copy(SCENARIO, folder.resolve("october-1917.yaml"));
        assertThat(Files.readString(tables.resolve("groups.csv")))
                .isNotEqualTo(Files.readString(SCENARIO.resolveSibling("october-1917/groups.csv")));
        RunResult expected = run(SCENARIO);
        RunResult found = run(turned);
        assertThat(text(found).lines().sorted())
                .isEqualTo(text(expected).lines().sorted().toList());
        assertThat(found.mandates).isNotEmpty().isEqualTo(expected.mandates);
    }

    /** Copies a folder, with the rows of some tables in reverse if wanted. */
    private static void copy(Path from, Path to, boolean reversed) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy);
                if (reversed && REVERSED.contains(file.getFileName().toString())) {
                    List<String> lines = new ArrayList<>(Files.readAllLines(file));
                    Collections.reverse(lines.subList(1, lines.size()));
                    Files.write(copy, lines);
                }
            }
        }
    }

    private static RunResult run(Path scenario) {
        LoadedScenario loaded = Scenarios.load(scenario, List.of());
        return Simulation.run(new RunSpec(loaded.scenario(), PopulationScale.CLASS, 1917, 0));
    }

    private static String text(RunResult run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.measures.size(); i++) {
            for (int day = 0; day < run.series[i].length; day += WEEK) {
                line(out, run.measures.get(i) + " " + day, run.series[i][day]);
            }
        }
        run.votes.forEach(v -> out.append(named("Vote", v)).append('\n'));
        run.shares.forEach(s -> line(out, s.election() + " " + s.party(), s.share()));
        run.attempts.forEach(a -> out.append(named("Attempt", a)).append('\n'));
        run.clashes.forEach(c -> line(out, "chance of fall", c.chanceOfFall()));
        out.append("adoptions ").append(run.adoptions.size()).append('\n');
        out.append("terms ").append(run.terms.size()).append('\n');
        out.append("mandates ").append(run.mandates.size()).append('\n');
        return out.toString();
    }

    /** A record's components, behind a name that stays whatever its class is called. */
    private static String named(String name, Record row) {
        return name + row.toString().substring(row.getClass().getSimpleName().length());
    }

    private static void line(StringBuilder out, String name, double value) {
        out.append(name)
                .append(' ')
                .append(String.format(Locale.ROOT, "%.9f", value))
                .append('\n');
    }
}
