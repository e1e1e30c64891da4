package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.history.Plan;
import smolny.show.chart.Figure;
import smolny.show.chart.Pictures;
import smolny.show.influence.Influence;

/** How it is told what moves outcomes: in words and tables, and if wanted as a page with charts in a folder. */
final class InfluenceOutput {
    private static final String PAGE = "sensitivity.md";

    @Option(names = "--out", paramLabel = "DIR", description = "also write " + PAGE + " and charts (SVG, PNG, CSV)")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace files that are there already")
    private boolean force;

    /**
     * Looks whether the page may be written where it is wanted.
     *
     * @throws Refusal if there is one already and it may not be replaced
     */
    void check() {
        if (out != null && Files.exists(out.resolve(PAGE)) && !force) {
            throw new Refusal(
                    "'" + out.resolve(PAGE) + "' is there already; give another --out, or --force to replace it");
        }
    }

    void give(Plan plan, List<Influence> found, PrintWriter print, PrintWriter err) throws IOException {
        for (Influence influence : found) {
            print.println("What moves " + influence.matter().subject() + ", in "
                    + influence.matter().unit() + ":");
            influence.sentences().forEach(sentence -> print.println("- " + sentence.replace("`", "")));
            print.println();
            print.println(influence.table().plain());
            print.println(influence.method());
            print.println(influence.matter().done() + ".");
            print.println();
        }
        print.flush();
        if (out != null) {
            write(out, plan, found);
            err.println("Page: " + out.resolve(PAGE));
            err.flush();
        }
    }

    private static void write(Path folder, Plan plan, List<Influence> found) throws IOException {
        StringBuilder page = new StringBuilder("# " + plan.titles().getOrDefault("en", plan.id()) + "\n\n");
        for (Influence influence : found) {
            page.append(influence.markdown()).append('\n');
            for (Figure figure : influence.figures()) {
                Pictures.write(figure, folder.resolve("charts"), "");
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
