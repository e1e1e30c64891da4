package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, the answer is a scenario or a list of problems that lie inside the files. */
class SpoiltFilesProperties {
    private static final int SPOILT = 40;
    private static final String[] FILES = {"small.yaml", "child.yaml", "small/places.csv", "record/small.yaml"};
    private static final String[] SCRAPS = {
        "",
        ":",
        "- ",
        "[",
        "}",
        "\"",
        ",",
        "0",
        "-1",
        "null",
        "x: y",
        "1917-13-40",
        "all",
        "=",
        "#",
        "\t",
        "а",
        "{a: [}",
        "do"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_spoilt_file_is_loaded_or_refused_and_never_breaks_the_reader(int seed, @TempDir Path folder) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < SPOILT; i++) {
            ScenarioFixture fixture = new ScenarioFixture(folder);
            String file = FILES[random.nextInt(FILES.length)];
            fixture.write(file, spoilt(fixture.text(file), random));
            String said = fixture.said(file.startsWith("child") ? "child.yaml" : "small.yaml");
            assertThat(said.lines().filter(line -> line.contains(": error ")))
                    .allMatch(line -> line.matches("[a-z/]+\\.(yaml|csv):[1-9]\\d*:[1-9]\\d*: error [A-Z]\\d{3}: .+"));
        }
    }

    private static String spoilt(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int from = random.nextInt(line.length() + 1);
        int to = from + random.nextInt(line.length() - from + 1);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, "  " + line);
            case 3 -> lines.set(at, line.substring(0, from) + line.substring(to));
            default ->
                lines.set(at, line.substring(0, from) + SCRAPS[random.nextInt(SCRAPS.length)] + line.substring(from));
        }
        return String.join("\n", lines) + "\n";
    }
}
