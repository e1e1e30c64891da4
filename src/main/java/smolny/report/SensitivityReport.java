package smolny.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.experiment.sensitivity.ElementaryEffects;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.experiment.sensitivity.SobolIndices;
import smolny.experiment.statistics.Interval;
import smolny.output.ColumnType;
import smolny.output.CsvDialect;
import smolny.output.Provenance;
import smolny.output.TableColumn;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.ExperimentPlan;

/** What moves outcomes: as text, and as a page with charts in the folder of the runs. */
public final class SensitivityReport {
    private static final String PAGE = "sensitivity.md";

    private static final TableSchema INDICES = new TableSchema(
            "indices",
            new TableColumn("outcome", "", "What is moved: a measure, or the effect of an intervention on it."),
            new TableColumn("parameter", "", "Id of the parameter."),
            new TableColumn("index", "", "first or total (Sobol); mu, mu_star or sigma (Morris)."),
            new TableColumn(
                    "value", ColumnType.NUMBER, "", "The index: a share of the variance, or in the outcome's unit."),
            new TableColumn("low", ColumnType.NUMBER, "", "Lower end of its 95 % interval."),
            new TableColumn("high", ColumnType.NUMBER, "", "Upper end of its 95 % interval."));

    private final ExperimentPlan plan;
    private final List<SensitivityText> found;

    /** Creates the report on the results of a plan. */
    public SensitivityReport(ExperimentPlan plan, List<Sensitivity.Result> results) {
        this.plan = plan;
        this.found = results.stream().map(SensitivityText::of).toList();
    }

    /** Prints sentences and tables. */
    public void print(PrintWriter out) {
        for (SensitivityText influence : found) {
            out.println();
            out.println("What changes " + influence.result().subject() + ", in "
                    + influence.result().unit() + ":");
            influence.sentences().forEach(sentence -> out.println("- " + sentence.replace("`", "")));
            out.println();
            out.println(influence.table().toText());
            out.println(influence.method());
            out.println(influence.result().done() + ".");
        }
    }

    /**
     * Writes the page, its charts and the table of indices.
     *
     * @param place where
     * @param folder of runs, of which they become a part
     * @param stamp of the charts
     * @return the page
     */
    public Path write(Path place, Path folder, Provenance stamp, CsvDialect dialect) throws IOException {
        StringBuilder page = new StringBuilder("# " + plan.titles().getOrDefault("en", plan.id()) + "\n\n");
        for (SensitivityText influence : found) {
            page.append(influence.markdown());
            page.append(SheetText.figures(influence.figures(), place, "charts/", stamp))
                    .append('\n');
        }
        writeIndices(place, dialect);
        TableFile.addToDictionary(place, folder, List.of(INDICES), dialect);
        return Files.writeString(place.resolve(PAGE), page.toString().stripTrailing() + "\n");
    }

    /** Every index with all digits, for other programs. */
    private void writeIndices(Path folder, CsvDialect dialect) throws IOException {
        try (TableFile file = new TableFile(folder, INDICES, dialect)) {
            for (SensitivityText text : found) {
                Sensitivity.Result result = text.result();
                for (SobolIndices.Share share : result.shares()) {
                    index(file, result, share.parameter(), "first", share.first(), share.firstIn());
                    index(file, result, share.parameter(), "total", share.total(), share.totalIn());
                }
                for (ElementaryEffects.Effect effect : result.effects()) {
                    index(file, result, effect.parameter(), "mu", effect.mu(), effect.muIn());
                    index(file, result, effect.parameter(), "mu_star", effect.muStar(), effect.muStarIn());
                    index(file, result, effect.parameter(), "sigma", effect.sigma(), effect.sigmaIn());
                }
            }
        }
    }

    private static void index(
            TableFile file, Sensitivity.Result result, String parameter, String index, double value, Interval in) {
        file.writeRow(
                result.key(),
                parameter,
                index,
                TableFile.exact(value),
                TableFile.exact(in.low()),
                TableFile.exact(in.high()));
    }
}
