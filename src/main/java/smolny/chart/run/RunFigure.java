package smolny.chart.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import smolny.chart.Figure;
import smolny.chart.FigureFiles;
import smolny.model.setting.ScenarioSetting;
import smolny.output.Provenance;
import smolny.scenario.LoadedScenario;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunSpec;

/** The figures of a batch of runs, in the order in which a reader should see them. A new one is declared here. */
public enum RunFigure {
    /** Opinion in the body that makes the news. */
    NEWS_BODY("-layers", true, OpinionFigures::ofNewsBody),
    /** Opinion in every group. */
    GROUPS("groups", true, OpinionFigures::ofGroups),
    /** How soviets and units went over. */
    ADOPTION("adoption", true, AdoptionFigure::of),
    /** The congress, seat by seat. */
    CONGRESS("congress", true, SeatFigures::ofCongress),
    /** Whom armed units obey. */
    OBEDIENCE("obedience", true, ObedienceFigure::of),
    /** Bodies with deputies on the map. */
    MAP("map", true, DeputyMap::figure),
    /** The record beside the runs. */
    RECORD("record", false, RecordFigure::of),
    /** Seats of the body that makes the news on a few days. */
    BENCHES("benches", false, SeatFigures::ofNewsBody);

    /** Folder of the figures in a folder of results. */
    public static final String FOLDER = "charts";

    private final String name;
    private final boolean plain;
    private final BiFunction<String, RunFigureData, Optional<Figure>> maker;

    /**
     * Declares one.
     *
     * @param name stem of its files; what begins with a hyphen follows the id of the body that makes the news
     * @param plain whether a report shows it among its charts and not in a section of its own
     * @param maker makes it from its name and the runs; gives nothing if the runs have no data for it
     */
    RunFigure(String name, boolean plain, BiFunction<String, RunFigureData, Optional<Figure>> maker) {
        this.name = name;
        this.plain = plain;
        this.maker = maker;
    }

    /** Stem of its files in a setting. */
    public String fileName(ScenarioSetting setting) {
        return name.startsWith("-") ? setting.newsFrom() + name : name;
    }

    /** True if a report shows it among its charts, false if it has a section of its own. */
    public boolean isAmongCharts() {
        return plain;
    }

    /**
     * All figures for which the runs have data: without a congress or a record there is no figure of it.
     *
     * @param loaded the scenario with what is only for readers
     * @param spec what the runs depended on
     * @param all the runs, at least one
     */
    public static List<Figure> of(LoadedScenario loaded, RunSpec spec, EnsembleResult all) {
        return of(loaded, spec, all, Arrays.asList(values()));
    }

    private static List<Figure> of(
            LoadedScenario loaded, RunSpec spec, EnsembleResult all, Collection<RunFigure> wanted) {
        RunFigureData data = new RunFigureData(loaded, spec, all);
        return wanted.stream()
                .flatMap(one -> one.maker.apply(one.fileName(data.setting()), data).stream())
                .toList();
    }

    /**
     * Writes figures to {@code charts} in a folder, each as SVG, PNG and CSV.
     *
     * @param folder of the results
     * @param loaded the scenario with what is only for readers
     * @param spec what the runs depended on
     * @param all the runs, at least one
     * @param wanted those to be written
     * @param stamp that each carries
     * @throws IOException if the folder cannot be made or written
     */
    public static void write(
            Path folder,
            LoadedScenario loaded,
            RunSpec spec,
            EnsembleResult all,
            Collection<RunFigure> wanted,
            Provenance stamp)
            throws IOException {
        try {
            // Each figure is a file of its own, so the cores may share the work.
            of(loaded, spec, all, wanted).parallelStream().forEach(figure -> write(figure, folder, stamp));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void write(Figure figure, Path folder, Provenance stamp) {
        try {
            FigureFiles.write(figure, folder.resolve(FOLDER), stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
