package smolny.show.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import smolny.lab.record.Provenance;
import smolny.lab.study.Answer;
import smolny.show.chart.FigureFiles;
import smolny.show.chart.Table;

/** The files of an answer: what a page is made from. */
public final class AnswerFiles {
    private AnswerFiles() {}

    /**
     * Writes answer.json, effects.csv, outcomes.csv, stamp.json, and the chart with the numbers behind it.
     *
     * @param folder that is made if it is not there
     * @param stamp one line of JSON that all of them carry
     * @throws IOException if one cannot be written
     */
    public static void write(Path folder, Answer answer, Asked asked, String stamp) throws IOException {
        FigureFiles.write(Difference.of(answer, asked), folder, stamp);
        text(folder, "answer.json", AnswerJson.of(answer, asked));
        text(folder, "effects.csv", csv(AnswerTable.ofEffects(answer)));
        text(folder, "outcomes.csv", csv(AnswerTable.ofOutcomes(answer, asked)));
        text(folder, Provenance.FILE, stamp + "\n");
    }

    private static String csv(AnswerTable table) {
        return new Table(table.head(), table.rows()).toCsv();
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
