package smolny.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import smolny.lab.study.Answer;
import smolny.show.chart.Pictures;
import smolny.show.page.AnswerJson;
import smolny.show.page.AnswerPage;
import smolny.show.page.Asked;
import smolny.show.page.Difference;

/** The folder to which an answer is written. */
record AnswerFolder(Path folder) {
    private static final String PAGE = "answer.html";

    /**
     * The folder, if it may be written to.
     *
     * @throws Refusal if there is an answer in it already and it may not be replaced
     */
    static AnswerFolder checked(Path folder, boolean force) {
        if (Files.exists(folder.resolve(PAGE)) && !force) {
            throw new Refusal(
                    "'" + folder.resolve(PAGE) + "' is there already; give another --out, or --force to replace it");
        }
        return new AnswerFolder(folder);
    }

    Path page() {
        return folder.resolve(PAGE);
    }

    void write(Answer answer, Asked asked) throws IOException {
        Difference figure = Difference.of(answer, asked);
        Pictures.write(figure, folder);
        String svg = Files.readString(folder.resolve(figure.name() + ".svg"), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("answer.json"), AnswerJson.of(answer, asked), StandardCharsets.UTF_8);
        Files.writeString(page(), new AnswerPage(answer, asked).html(figure.caption(), svg), StandardCharsets.UTF_8);
    }
}
