package smolny.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.chart.DataTable;
import smolny.chart.run.RunFigure;
import smolny.kernel.calendar.OldStyleDate;
import smolny.output.Provenance;
import smolny.output.StampedFiles;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;

/**
 * A folder of runs as a report reads it. Nothing is read that its stamp does not list.
 *
 * @param path of the folder
 * @param files of the stamp
 * @param loaded the scenario as it was run
 * @param stamp of the folder
 */
record StoredRuns(Path path, StampedFiles files, LoadedScenario loaded, Provenance stamp) {

    /**
     * Opens one.
     *
     * @throws IOException if its scenario or its stamp is missing
     */
    static StoredRuns open(Path path) throws IOException {
        StampedFiles files = StampedFiles.read(path).check();
        Path scenario = files.listed("resolved.yaml");
        if (Files.exists(path.resolve(LoadedScenario.RECORD_FILE))) {
            files.listed(LoadedScenario.RECORD_FILE);
        }
        if (!Files.isRegularFile(scenario)) {
            throw new IOException("'" + path + "' has no resolved.yaml");
        }
        Provenance stamp = Provenance.ofFolder(path);
        return new StoredRuns(path, files, Scenarios.load(scenario, List.of()), stamp);
    }

    /** A table by its name. */
    DataTable table(String name) {
        try {
            return DataTable.read(files.listed(name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' has no " + name + ".csv that can be read", e);
        }
    }

    /** True if it has a figure of the runs. */
    boolean has(RunFigure figure) {
        String file = RunFigure.FOLDER + "/" + fileName(figure) + ".svg";
        return Files.exists(path.resolve(file)) && Files.isRegularFile(files.listed(file));
    }

    /** Stem of the files of a figure. */
    String fileName(RunFigure figure) {
        return figure.fileName(loaded.scenario().setting());
    }

    /** A figure of the runs. */
    StoredFigure figure(RunFigure figure) {
        String name = fileName(figure);
        try {
            files.listed(RunFigure.FOLDER + "/" + name + ".svg");
            files.listed(RunFigure.FOLDER + "/" + name + ".csv");
            return StoredFigure.read(path.resolve(RunFigure.FOLDER), name);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' has no chart " + name + " that can be read", e);
        }
    }

    Labels labels() {
        return Labels.of(loaded);
    }

    /** Benches of the first run: seats by day as it is shown. */
    Map<String, String> benches() {
        DataTable sheet = table("benches");
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
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? OldStyleDate.parse(text).inShort() : text;
    }
}
