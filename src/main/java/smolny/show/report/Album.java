package smolny.show.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunSpec;
import smolny.lab.study.Collected;
import smolny.show.chart.Figure;
import smolny.show.chart.FigureFiles;

/** All figures of a batch of runs. */
public final class Album {
    private static final List<Function<Results, Optional<Figure>>> PAGES = List.of(
            BodyPage::of,
            GroupsPage::of,
            RecordPage::of,
            BenchesPage::of,
            CongressPage::of,
            AdoptionPage::of,
            MapPage::of);

    private Album() {}

    /**
     * The figures in the order in which a reader should see them: opinion in the body that makes the news, opinion in
     * every group, the record beside the runs, the body's benches, the congress, how bodies went over, and the map. What
     * a scenario gives no matter for is left out: no congress met, no record is named.
     *
     * @param loaded the scenario with what is only for readers
     * @param spec what the runs depended on
     * @param all the runs, at least one
     */
    public static List<Figure> figures(LoadedScenario loaded, RunSpec spec, Collected all) {
        Results results = new Results(loaded, spec, all);
        return PAGES.stream().flatMap(page -> page.apply(results).stream()).toList();
    }

    /**
     * Writes them to {@code charts} in a folder, each as SVG, PNG and CSV.
     *
     * @param folder of the results
     * @param loaded the scenario with what is only for readers
     * @param spec what the runs depended on
     * @param all the runs, at least one
     * @param names of those that are wanted; none for all
     * @param stamp that each carries
     * @throws IOException if the folder cannot be made or written
     */
    public static void draw(
            Path folder, LoadedScenario loaded, RunSpec spec, Collected all, Set<String> names, String stamp)
            throws IOException {
        Path charts = folder.resolve("charts");
        try {
            // Each figure is a file of its own, so the cores may share the work.
            figures(loaded, spec, all).parallelStream()
                    .filter(figure -> names.isEmpty() || names.contains(figure.name()))
                    .forEach(figure -> write(figure, charts, stamp));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void write(Figure figure, Path charts, String stamp) {
        try {
            FigureFiles.write(figure, charts, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
