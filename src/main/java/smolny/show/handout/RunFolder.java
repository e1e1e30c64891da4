package smolny.show.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.history.Labels;
import smolny.history.LoadedScenario;
import smolny.history.Scenarios;
import smolny.kernel.time.OldStyle;
import smolny.lab.record.Provenance;
import smolny.show.chart.Table;
import smolny.show.report.RunFigure;

/**
 * A folder of runs as a report reads it.
 *
 * @param path of the folder
 * @param loaded the scenario as it was run
 * @param stamp of the folder
 */
record RunFolder(Path path, LoadedScenario loaded, Provenance stamp) {

    /**
     * Opens one.
     *
     * @throws IOException if its scenario or its stamp is missing
     */
    static RunFolder open(Path path) throws IOException {
        Path scenario = path.resolve("resolved.yaml");
        if (!Files.isRegularFile(scenario)) {
            throw new IOException("'" + path + "' has no resolved.yaml");
        }
        Provenance stamp = Provenance.in(path.resolve(Provenance.FILE))
                .orElseThrow(() -> new IOException("'" + path.resolve(Provenance.FILE) + "' is no stamp"));
        return new RunFolder(path, Scenarios.load(scenario, List.of()), stamp);
    }

    /** A table by its name. */
    Table sheet(String name) {
        try {
            return Table.read(path.resolve(name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' has no " + name + ".csv that can be read", e);
        }
    }

    /** True if it has a figure of the runs. */
    boolean has(RunFigure figure) {
        return Files.isRegularFile(path.resolve(RunFigure.FOLDER).resolve(fileName(figure) + ".svg"));
    }

    /** Stem of the files of a figure. */
    String fileName(RunFigure figure) {
        return figure.fileName(loaded.scenario().setting());
    }

    /** A figure of the runs. */
    Picture picture(RunFigure figure) {
        String name = fileName(figure);
        try {
            return Picture.read(path.resolve(RunFigure.FOLDER), name);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' has no chart " + name + " that can be read", e);
        }
    }

    Labels labels() {
        return Labels.of(loaded);
    }

    /** Name of the scenario. */
    String title() {
        return loaded.titles().getOrDefault("en", loaded.scenario().setting().id());
    }

    /** Benches of the first run: seats by day as it is shown. */
    Map<String, String> benches() {
        Table sheet = sheet("benches");
        Map<String, String> byDay = new LinkedHashMap<>();
        for (List<String> row : sheet.where("run", "1"::equals)) {
            byDay.put(
                    shortDate(sheet.at(row, "date_os")) + " (" + shortDate(sheet.at(row, "date_ns")) + " N. S.)",
                    sheet.at(row, "seats"));
        }
        return byDay;
    }

    /** A date of either calendar, {@code 1917-10-25}, as {@code 25 Oct}; what is no date stays as it is. */
    static String shortDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? OldStyle.parse(text).inShort() : text;
    }
}
