package smolny.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.lab.fit.Box;
import smolny.lab.fit.FittedParameters;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.Trial;
import smolny.lab.record.Provenance;
import smolny.show.chart.Figure;
import smolny.show.chart.FigureFiles;
import smolny.show.report.FitFigures;
import smolny.show.report.FitSheet;
import smolny.show.report.Identifiability;

/**
 * What a fit leaves besides its trials.
 *
 * @param folder where
 */
record FitFolder(Path folder) {
    /** The file to be read. */
    static final String SHEET = "calibration.md";

    /**
     * Writes sheet, charts and tables, and gives the sheet without its charts.
     *
     * @param plan id of the plan
     * @param how in a few words what was run
     * @param stamp of the charts
     */
    String write(LoadedScenario loaded, String plan, String how, Fitting found, Provenance stamp) throws IOException {
        String sheet = new FitSheet(loaded, how, found).markdown();
        StringBuilder text = new StringBuilder(sheet);
        for (Figure figure : FitFigures.of(loaded, found)) {
            FigureFiles.write(figure, folder, stamp.json());
            text.append("\n![")
                    .append(figure.caption())
                    .append("](")
                    .append(figure.name())
                    .append(".svg)\n");
        }
        Files.writeString(folder.resolve(SHEET), text, StandardCharsets.UTF_8);
        if (!found.identified().isEmpty()) {
            Files.writeString(
                    folder.resolve("identifiability.md"),
                    new Identifiability(found).markdown(),
                    StandardCharsets.UTF_8);
        }
        Trial reference = found.reference();
        if (reference != null) {
            String table = table(found.box(), List.of(reference));
            Files.writeString(folder.resolve("reference.csv"), table, StandardCharsets.UTF_8);
            if (!found.identified().isEmpty()) {
                Files.writeString(
                        folder.resolve(FittedParameters.FILE),
                        FittedParameters.csv(
                                FittedParameters.fitId(plan, table),
                                found.box().named(reference.values()),
                                found.labels(),
                                loaded.scenario().values()),
                        StandardCharsets.UTF_8);
            }
        }
        if (!found.sample().isEmpty()) {
            Files.writeString(folder.resolve("sample.csv"), table(found.box(), found.sample()), StandardCharsets.UTF_8);
        }
        return sheet;
    }

    /** A row a vector, a column a parameter. */
    private static String table(Box box, List<Trial> trials) {
        StringBuilder text = new StringBuilder(String.join(",", box.ids())).append('\n');
        for (Trial trial : trials) {
            for (int i = 0; i < trial.values().length; i++) {
                text.append(i == 0 ? "" : ",")
                        .append(BigDecimal.valueOf(trial.values()[i]).toPlainString());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
