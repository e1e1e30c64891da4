package smolny.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import smolny.chart.DataTable;
import smolny.output.Json;
import smolny.output.Provenance;

/**
 * The folder of an answered what-if, and the parts of a page made from it.
 *
 * @param answer what stands in answer.json
 * @param picture the two versions and their difference
 * @param effects the difference in every reading
 * @param outcomes what became of each outcome
 * @param question what was asked, and what the page was made from
 * @param stamp of the folder
 */
record StoredWhatIf(
        JsonNode answer,
        StoredFigure picture,
        HtmlTable effects,
        HtmlTable outcomes,
        HtmlTable question,
        Provenance stamp) {

    /** Names of the tables as they are shown on the page. */
    static final String EFFECTS = "shown-effects";

    static final String OUTCOMES = "shown-outcomes";

    /**
     * Opens one.
     *
     * @throws IOException if a file of it is missing
     */
    static StoredWhatIf open(Path folder) throws IOException {
        JsonNode answer = Json.read(folder.resolve("answer.json"));
        Provenance stamp = Provenance.ofFolder(folder);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("scenario", answer.path("history").asText()));
        rows.add(List.of("change", answer.path("change").asText()));
        texts(answer, "questions").forEach(question -> rows.add(List.of("question", question)));
        rows.add(List.of(
                "measure",
                answer.path("subject").asText() + ", in " + answer.path("unit").asText()));
        rows.add(List.of(
                "on (Old Style)",
                StoredRuns.shortDate(answer.path("date").asText()) + " "
                        + answer.path("date").asText().substring(0, 4)));
        rows.add(List.of("pairs of runs", answer.path("pairs").asText()));
        rows.add(List.of(
                "further pairs without a value",
                answer.path("pairs_without_value").asText()));
        texts(answer, "cautions").forEach(caution -> rows.add(List.of("limit", caution)));
        return new StoredWhatIf(
                answer,
                StoredFigure.read(folder, "difference"),
                cells(folder, EFFECTS, "effects"),
                cells(folder, OUTCOMES, "outcomes"),
                ReportSections.provenanceTable(stamp, rows),
                stamp);
    }

    private static List<String> texts(JsonNode answer, String name) {
        List<String> texts = new ArrayList<>();
        answer.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A text of the answer. */
    String text(String name) {
        return answer.path(name).asText();
    }

    /** The texts of a list of the answer. */
    List<String> texts(String name) {
        return texts(answer, name);
    }

    private static HtmlTable cells(Path folder, String file, String name) throws IOException {
        return HtmlTable.of(name, DataTable.read(folder.resolve(file + ".csv")));
    }

    /** A page that says what is asked and answered. */
    HtmlPage newPage() {
        HtmlPage paper = new HtmlPage("What if? " + text("change"), stamp.json());
        paper.heading(LinkedText.linked(text("history") + " \u2014 what if?", question));
        paper.answer(LinkedText.linked(text("sentence"), effects, outcomes, question));
        return paper;
    }

    /** The chart and the tables. */
    void addNumbers(HtmlPage paper) {
        paper.section("chart", "Both versions, their difference, and the random variation between runs");
        picture.addTo(paper, "difference");
        paper.section("numbers", "The numbers, in " + text("unit"));
        paper.table(effects);
        paper.list(texts("terms").stream()
                .map(term -> LinkedText.linked(term, effects))
                .toList());
        paper.section("outcomes", "Other outcomes");
        paper.table(outcomes);
    }

    /** What the answer cannot show. */
    void addCautions(HtmlPage paper) {
        List<LinkedText> items = texts("cautions").stream()
                .map(caution -> LinkedText.linked(caution, question))
                .toList();
        if (!items.isEmpty()) {
            paper.section("cautions", "Limits of this answer");
            paper.list(items);
        }
    }

    /** Works that speak of what is changed. */
    List<List<String>> sources() {
        return texts("sources").stream().map(List::of).toList();
    }

    /** How the page is made again. */
    void addReproduction(HtmlPage paper) {
        ReportSections.addReproduction(paper, text("command"), question);
    }
}
