package smolny.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.output.Provenance;
import smolny.scenario.ExperimentPlan;

/** What moves outcomes: as text, and as a page with charts in the folder of the runs. */
public final class SensitivityReport {
    private static final String PAGE = "sensitivity.md";

    private final ExperimentPlan plan;
    private final List<SensitivityText> found;

    /** Of the results of a plan. */
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
     * Writes the page and its charts.
     *
     * @param stamp of the charts
     * @return the page
     */
    public Path write(Path folder, Provenance stamp) throws IOException {
        StringBuilder page = new StringBuilder("# " + plan.titles().getOrDefault("en", plan.id()) + "\n\n");
        for (SensitivityText influence : found) {
            page.append(influence.markdown());
            page.append(MarkdownTable.figures(influence.figures(), folder, "charts/", stamp))
                    .append('\n');
        }
        return Files.writeString(folder.resolve(PAGE), page.toString().stripTrailing() + "\n");
    }
}
