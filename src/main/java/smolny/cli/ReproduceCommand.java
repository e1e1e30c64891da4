package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.chart.FontIdentity;
import smolny.experiment.validation.TargetTable;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.Csv;
import smolny.output.CsvDialect;
import smolny.output.EnsembleSpec;
import smolny.output.Folders;
import smolny.output.OutputFolder;
import smolny.output.ProgramVersion;
import smolny.output.Provenance;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.output.StampedFiles;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.Ensemble;

/** Makes a figure again and says whether it is the same. */
@Command(
        name = "reproduce",
        description = {
            "Make a figure, table or page again and compare both files.",
            "All runs are made again from the provenance that the file carries. The scenario must be "
                    + "unchanged, and the program must be the version that made the file. Exit code 3 if the "
                    + "files differ because of another Java version, other fonts, or a later change."
        })
final class ReproduceCommand extends ConsoleCommand {
    /** Exit code if the new file is not the same as the original. */
    private static final int DIFFERENT = 3;

    @Parameters(
            paramLabel = "FIGURE",
            description = "svg, png, csv or html file written by 'run', 'what-if', 'score' or 'report'")
    @SuppressWarnings("NullAway.Init")
    private Path figure;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the new file")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(figure.getFileName());
        refuseIf(
                !name.matches(".+\\.(svg|png|csv|html)") || !Files.isRegularFile(figure),
                "there is no figure, table or page '" + figure + "'");
        Path target = out.resolve(name);
        OutputFolder.refuse(out, force);
        execution.threads();
        Provenance stamp = stamp();
        Maker maker = maker(stamp);
        boolean same = OutputFolder.write(out, force, place -> make(maker, stamp, place, name));
        out().println("Made again: " + target);
        if (same) {
            out().println("It is the same as the original, byte for byte.");
            return 0;
        }
        err().println("'" + figure + "' is not the same. " + reason(stamp));
        return DIFFERENT;
    }

    /** Why a file that was made by the same version of the program is not the same. */
    private static String reason(Provenance stamp) {
        String java = Provenance.currentJava();
        List<String> reasons = new ArrayList<>();
        if (!stamp.java().equals(java)) {
            reasons.add("It was made with " + (stamp.java().isEmpty() ? "an unknown Java" : "Java " + stamp.java())
                    + ", and this is Java " + java + ".");
        }
        if (!stamp.fonts().isEmpty() && !stamp.fonts().equals(FontIdentity.current())) {
            reasons.add("It was drawn with other fonts.");
        }
        return reasons.isEmpty()
                ? "Java and fonts are those that made it, so it was changed afterwards."
                : String.join(" ", reasons);
    }

    /** The figure's own stamp, or that of the folder which a table lies in. */
    private Provenance stamp() throws IOException {
        Optional<Provenance> found = Provenance.readFrom(figure);
        Path beside = beside(Provenance.FILE);
        if (found.isEmpty() && beside != null) {
            StampedFiles.read(beside.resolveSibling(""));
            found = Provenance.readFrom(beside);
        }
        return found.orElseThrow(
                () -> new RequestRefusedException("'" + figure + "' has no provenance of this program"));
    }

    /** Makes the whole folder that the figure lies in. */
    private interface Maker {
        void make(Path folder) throws IOException;
    }

    /**
     * Looks whether it can be made again.
     *
     * @throws RequestRefusedException if the program is another one, or what it was made from has changed or is gone
     */
    private Maker maker(Provenance stamp) throws IOException {
        ProgramVersion build = ProgramVersion.current();
        refuseIf(
                !build.version().equals(stamp.version()) || !build.commit().equals(stamp.commit()),
                "'" + figure + "' was made by smolny " + stamp.version() + " (" + stamp.commit()
                        + ") and this is smolny " + build.version() + " (" + build.commit() + ")");
        String command = stamp.command().isEmpty() ? "" : stamp.command().get(0);
        return switch (command) {
            case "run" -> runs(stamp);
            case "what-if" -> answer(stamp);
            case "score" -> score(stamp);
            default ->
                throw new RequestRefusedException(
                        "'" + figure + "' was made by '" + command + "', which cannot be reproduced");
        };
    }

    private Maker runs(Provenance stamp) {
        RunCommand command = new RunCommand();
        read(command, stamp);
        EnsembleSpec recipe = command.recipe(stamp.command());
        same(stamp, recipe.provenance());
        return folder -> {
            try (ResultFolder results = new ResultFolder(
                    folder, recipe, ResultExtent.ALL, TargetTable.all(recipe.loaded(), recipe.runs()))) {
                Ensemble.run(
                        recipe.spec(),
                        recipe.runs(),
                        execution.threads(),
                        results::add,
                        execution.progress(recipe.runs()));
                RunCommand.drawCharts(results, recipe);
                results.finish();
            }
        };
    }

    private static void read(Object command, Provenance stamp) {
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(stamp.command().stream().skip(1).toArray(String[]::new));
    }

    private Maker answer(Provenance stamp) {
        WhatIfCommand command = new WhatIfCommand();
        read(command, stamp);
        WhatIfOptions options = command.options();
        WhatIfOptions.Checked whatIf = options.read(stamp.command());
        same(stamp, whatIf.folder().provenance());
        return folder -> {
            WhatIfResult result = options.compare(whatIf.request(), whatIf.question());
            whatIf.folder()
                    .write(folder, result, whatIf.question(), options.runs().threads(), options.runs()::progress);
        };
    }

    private Maker score(Provenance stamp) throws IOException {
        ScoreCommand command = new ScoreCommand();
        read(command, stamp);
        Provenance now = command.provenance(stamp.command());
        same(stamp, now);
        return folder -> command.leave(folder, now);
    }

    private void same(Provenance stamp, Provenance now) {
        refuseIf(
                !now.inputHashes().containsAll(stamp.inputHashes()),
                "'" + figure + "' was made from a scenario or a record that has changed since");
    }

    /** Makes the file again; true if it is the same. */
    private boolean make(Maker maker, Provenance stamp, Path place, String name) throws IOException {
        Path folder = place.resolve("all");
        maker.make(folder);
        StampedFiles.complete(folder, List.of());
        if (name.equals(ReportCommand.PAGE)) {
            Files.writeString(folder.resolve(ReportCommand.PAGE), ReportCommand.pageOf(folder));
        }
        if (figure.toAbsolutePath().resolveSibling("").endsWith("ru")) {
            Csv.copyTables(folder, CsvDialect.RU);
        }
        Path again = counterpart(folder);
        boolean same = Files.mismatch(again, figure) < 0;
        Files.move(again, place.resolve(name));
        Folders.delete(folder);
        Files.writeString(place.resolve(Provenance.FILE), stamp.json() + "\n");
        return same;
    }

    /** The file of that name; if there are several, the one whose folders are called as the figure's. */
    private Path counterpart(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).equals(String.valueOf(figure.getFileName())))
                    .max(Comparator.comparingInt(this::alike).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow(() -> new RequestRefusedException(
                            "the runs write no file called '" + figure.getFileName() + "'"));
        }
    }

    private int alike(Path file) {
        Path whole = figure.toAbsolutePath();
        int same = 0;
        while (same < file.getNameCount()
                && same < whole.getNameCount()
                && file.getName(file.getNameCount() - 1 - same)
                        .equals(whole.getName(whole.getNameCount() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** A file in the figure's folder or in the one above; null if there is none. */
    private @Nullable Path beside(String name) {
        Path folder = figure.toAbsolutePath().getParent();
        for (int level = 0; level < 2 && folder != null; level++) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
            folder = folder.getParent();
        }
        return null;
    }
}
