package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import smolny.scenario.Scenarios;

/** What the shipped cross-validation by place may claim. */
class CrossValidationTest {
    private static final Path FOLDER = Path.of("results/reference/cross-validation");
    /** Kinds with fewer ballots than this say too little. */
    private static final int ENOUGH = 10;

    private static final Pattern INTERVAL = Pattern.compile("([+-][0-9.]+) \\(([+-][0-9.]+) to ([+-][0-9.]+)\\)");

    private static List<String[]> rows(String name, String heading) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(FOLDER.resolve(name))) {
            inside = line.startsWith("| " + heading) || (inside && line.startsWith("|"));
            if (inside && !line.startsWith("| " + heading) && !line.startsWith("|--")) {
                String[] cells = line.split("\\|", -1);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                rows.add(cells);
            }
        }
        assertThat(rows).as(name + " " + heading).isNotEmpty();
        return rows;
    }

    @Test
    void intervals_of_runs_alone_hold_about_the_part_they_claim() throws IOException {
        for (String[] kind : rows("together.md", "kind")) {
            if (Integer.parseInt(kind[3]) >= ENOUGH) {
                double covered = Double.parseDouble(kind[12].replace("%", "").strip());
                assertThat(covered).as(kind[1]).isBetween(79.5, 97.0);
            }
        }
    }

    @Test
    void the_forecasts_are_nearer_to_the_record_than_those_of_every_null_model() throws IOException {
        for (String[] rival : rows("together.md", "null model")) {
            Matcher error = INTERVAL.matcher(rival[9]);
            assertThat(error.matches()).as(rival[1]).isTrue();
            assertThat(Double.parseDouble(error.group(1))).as(rival[1]).isNegative();
        }
    }

    @Test
    void most_counts_are_forecast_by_a_fold_that_did_not_see_them() throws IOException {
        Map<String, String> folds = new TreeMap<>();
        Files.readAllLines(FOLDER.resolve("unseen.csv")).stream().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            folds.put(cells[0], cells[cells.length - 9]);
        });
        assertThat(Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of())
                        .fittedTargets())
                .containsAll(folds.keySet());
        assertThat(folds).hasSizeGreaterThan(100);
    }
}
