package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.history.Plan;
import smolny.lab.record.Provenance;
import smolny.show.chart.Figure;
import smolny.show.chart.FigureFiles;
import smolny.show.influence.Influence;

/** How it is told what moves outcomes: in words and tables, and as a page with charts in the folder of the runs. */
final class InfluenceOutput {
    private static final String PAGE = "sensitivity.md";

    private InfluenceOutput() {}

    /** Says it, and leaves page and charts in the folder. */
    static void give(Plan plan, List<Influence> found, Path folder, Provenance stamp, PrintWriter print)
            throws IOException {
        for (Influence influence : found) {
            print.println();
            print.println("What moves " + influence.matter().subject() + ", in "
                    + influence.matter().unit() + ":");
            influence.sentences().forEach(sentence -> print.println("- " + sentence.replace("`", "")));
            print.println();
            print.println(influence.table().toText());
            print.println(influence.method());
            print.println(influence.matter().done() + ".");
        }
        write(folder, plan, found, stamp);
        print.println();
        print.println("Page: " + folder.resolve(PAGE));
        print.flush();
    }

    private static void write(Path folder, Plan plan, List<Influence> found, Provenance stamp) throws IOException {
        StringBuilder page = new StringBuilder("# " + plan.titles().getOrDefault("en", plan.id()) + "\n\n");
        for (Influence influence : found) {
            page.append(influence.markdown()).append('\n');
            for (Figure figure : influence.figures()) {
                FigureFiles.write(figure, folder.resolve("charts"), stamp.json());
                page.append("![")
                        .append(figure.caption())
                        .append("](charts/")
                        .append(figure.name())
                        .append(".svg)\n\n");
            }
        }
        Files.writeString(folder.resolve(PAGE), page.toString().stripTrailing() + "\n");
    }
}
