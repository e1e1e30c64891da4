package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results go that were given no folder, and that tests never go there. */
class DefaultFolderTest {
    private static final String RUN = "run october-1917 --scale class --no-charts --progress none";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_run_without_a_folder_goes_to_one_named_after_it_and_keeps_what_is_there() throws IOException {
        Said first = inFolder(RUN);
        assertThat(first.code()).as(first.err()).isZero();
        Path mine = folder.resolve("october-1917-1917-class");
        assertThat(mine.resolve("series.csv")).exists();
        Files.writeString(mine.resolve("notes.txt"), "mine");
        Said second = inFolder(RUN);
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(mine.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("october-1917-1917-class-2/series.csv"))
                .hasSameBinaryContentAs(mine.resolve("series.csv"));
        assertThat(second.out()).contains("october-1917-1917-class-2");
    }

    @Test
    void a_folder_that_was_named_is_refused_if_it_holds_something() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        Said said = inFolder(RUN + " --out " + folder);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("did not write: thesis.txt", "--out");
    }

    @Test
    void a_name_too_long_for_a_folder_is_cut_and_stays_another_than_its_like() {
        Path one = among(() -> DefaultFolder.named("a".repeat(300)));
        assertThat(one.getFileName().toString()).hasSizeLessThan(200);
        assertThat(one).isNotEqualTo(among(() -> DefaultFolder.named("a".repeat(301))));
    }

    private Said inFolder(String command) {
        return among(() -> Said.by(command));
    }

    private <T> T among(Supplier<T> work) {
        String before = Objects.requireNonNull(System.getProperty(DefaultFolder.PROPERTY));
        System.setProperty(DefaultFolder.PROPERTY, folder.toString());
        try {
            return work.get();
        } finally {
            System.setProperty(DefaultFolder.PROPERTY, before);
        }
    }

    /** The mistake that this guards against: a test whose command meets, or makes, a folder among the user's results. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                RUN,
                "sweep agitation --no-store --progress none",
                "sensitivity what-moves-the-congress --no-store --progress none",
                "calibrate scenarios/plans/calibration.yaml --progress none",
                "refit scenarios/plans/calibration.yaml scenarios/plans/forward.csv --progress none",
            })
    void a_test_that_names_no_folder_fails(String command) {
        Said said = Said.by(command);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("a test has to say --out");
    }

    /** Whoever assumed the name elsewhere would slip past the guard. */
    @Test
    void nobody_else_assumes_where_results_go() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(of|get|File|resolve)\\(\"results\\b");
            }
        }
    }
}
