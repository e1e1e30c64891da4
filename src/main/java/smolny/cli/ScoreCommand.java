package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.history.record.Limits;
import smolny.lab.record.Provenance;
import smolny.show.chart.Figure;
import smolny.show.chart.FigureFiles;
import smolny.show.report.ScoreFigures;
import smolny.show.report.ScoreSheet;

/** Scores runs against the record. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Hold runs against the record: residuals, coverage, proper scores, targets a fit may see and targets held"
                    + " out",
            "apart, and five null models beside them. RUN is a scenario, lived through anew, or a folder of results."
        },
        footer = {
            "",
            "Examples:",
            "  smolny score october-1917 --runs 40",
            "  smolny score october-1917 --runs 8 --scale class --limits fit_rms_z=1.5",
            "  smolny score results/october-1917-1917-x40 --limits none",
            "  smolny score october-1917 --runs 40 --out results/score",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused; 3 limits of the record or of --limits are missed."
        })
final class ScoreCommand implements Callable<Integer> {
    private static final int MISSED = 3;
    private static final String SHEET = "score.md";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ScoredRuns runs = new ScoredRuns();

    @Option(
            names = "--limits",
            paramLabel = "NAME=VALUE",
            split = ",",
            description =
                    "what must be reached, instead of the record's limits: fit_rms_z, fit_worst_z, held_out_covered"
                            + " and below_nulls; 'none' for nothing")
    private @Nullable List<String> limits;

    @Option(names = "--out", paramLabel = "DIR", description = "also write score.md, score.csv and the charts")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace files that are there already")
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Override
    public Integer call() throws IOException {
        if (out != null && Files.exists(out.resolve(SHEET)) && !force) {
            throw new Refusal(
                    "'" + out.resolve(SHEET) + "' is there already; give another --out, or --force to replace it");
        }
        Judged judged = judged();
        PrintWriter print = spec.commandLine().getOut();
        print.print(judged.sheet().markdown(judged.due()));
        print.flush();
        if (out != null) {
            write(
                    out,
                    judged,
                    runs.provenance(spec.commandLine().getParseResult().originalArgs()));
            locale.copies(out);
            spec.commandLine().getErr().println("Sheet: " + out.resolve(SHEET));
            spec.commandLine().getErr().flush();
        }
        return judged.sheet().card().misses(judged.due()).isEmpty() ? 0 : MISSED;
    }

    /**
     * Runs that have been scored.
     *
     * @param due limits that hold for them
     */
    private record Judged(ScoreSheet sheet, Limits due) {}

    private Judged judged() throws IOException {
        Limits asked = limits();
        ScoredRuns.Scored scored = runs.score();
        return new Judged(
                new ScoreSheet(scored.loaded(), scored.words(), scored.card()),
                asked == null ? scored.record().limits() : asked);
    }

    /** The stamp of what these words leave, which is nothing run yet. */
    Provenance provenance(List<String> command) throws IOException {
        limits();
        return runs.provenance(command);
    }

    /** Scores, and leaves sheet and charts in the folder. */
    void leave(Path folder, Provenance stamp) throws IOException {
        write(folder, judged(), stamp);
    }

    private @Nullable Limits limits() {
        return limits == null ? null : LimitText.read(limits);
    }

    private static void write(Path folder, Judged judged, Provenance stamp) throws IOException {
        ScoreSheet sheet = judged.sheet();
        List<Figure> figures = ScoreFigures.of(sheet.loaded(), sheet.runs(), sheet.card());
        Files.createDirectories(folder);
        for (Figure figure : figures) {
            FigureFiles.write(figure, folder, stamp.json());
        }
        Files.writeString(folder.resolve("targets.csv"), sheet.table().toCsv(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(Provenance.FILE), stamp.json() + "\n", StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(sheet.markdown(judged.due()));
        for (Figure figure : figures) {
            text.append("\n![")
                    .append(figure.caption())
                    .append("](")
                    .append(figure.name())
                    .append(".svg)\n");
        }
        Files.writeString(folder.resolve(SHEET), text, StandardCharsets.UTF_8);
    }
}
