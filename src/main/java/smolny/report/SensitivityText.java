package smolny.report;

import java.util.List;
import smolny.chart.DataTable;
import smolny.chart.Figure;
import smolny.experiment.sensitivity.Sensitivity;

/** What moves one outcome, in words, tables and charts. */
interface SensitivityText {
    /** What was asked and found. */
    Sensitivity.Result result();

    /** The same result in words, tables and charts. */
    static SensitivityText of(Sensitivity.Result result) {
        return result.shares().isEmpty() ? new ElementaryEffectsText(result) : new SobolText(result);
    }

    /** Which method, one sentence with what its numbers mean. */
    String method();

    /** The numbers, a row for each parameter, the one that matters most first. */
    DataTable table();

    /** The same in sentences, the most important first. */
    List<String> sentences();

    /** Charts of it. */
    List<Figure> figures();

    /** All of it as Markdown, without the charts. */
    default String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("## What changes ").append(result().subject()).append("\n\n");
        sentences().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        return text + "\n" + table().toMarkdown("---", "---") + "\n" + method() + " " + result().done() + ".\n";
    }
}
