package smolny.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import smolny.lab.record.Build;
import smolny.lab.record.Extent;
import smolny.lab.record.Provenance;
import smolny.lab.record.Recipe;
import smolny.lab.record.ResultFolder;
import smolny.lab.run.Ensemble;
import smolny.lab.run.Progress;
import smolny.lab.study.WhatIfResult;

/** A figure about to be made again: all that can be wrong with its stamp has been looked at. */
final class Remaking {
    private final Path figure;
    private final Maker maker;

    /** Makes the whole folder that the figure lies in. */
    private interface Maker {
        void make(Path folder) throws IOException;
    }

    private Remaking(Path figure, Maker maker) {
        this.figure = figure;
        this.maker = maker;
    }

    /**
     * Looks whether it can be made again.
     *
     * @throws Refusal if the program is another one, or what it was made from has changed or is gone
     */
    static Remaking of(Path figure, Provenance stamp, int threads) throws IOException {
        Build build = Build.current();
        if (!build.version().equals(stamp.version()) || !build.commit().equals(stamp.commit())) {
            throw new Refusal("'" + figure + "' was made by smolny " + stamp.version() + " (" + stamp.commit()
                    + ") and this is smolny " + build.version() + " (" + build.commit() + ")");
        }
        String command = stamp.command().isEmpty() ? "" : stamp.command().get(0);
        return new Remaking(
                figure,
                switch (command) {
                    case "run" -> runs(figure, stamp, threads);
                    case "what-if" -> answer(figure, stamp);
                    case "score" -> score(figure, stamp);
                    default ->
                        throw new Refusal("'" + figure + "' was made by '" + command + "', which cannot be done again");
                });
    }

    private static Maker runs(Path figure, Provenance stamp, int threads) {
        RunCommand command = new RunCommand();
        read(command, stamp);
        Recipe recipe = command.recipe(stamp.command());
        same(figure, stamp, recipe.provenance());
        return folder -> {
            try (ResultFolder results = new ResultFolder(folder, recipe, Extent.ALL)) {
                Ensemble.run(recipe.spec(), recipe.runs(), threads, results::add, Progress.NONE);
                Charts.draw(results, recipe);
                results.finish();
            }
        };
    }

    private static void read(Object command, Provenance stamp) {
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(stamp.command().stream().skip(1).toArray(String[]::new));
    }

    private static Maker answer(Path figure, Provenance stamp) {
        WhatIfCommand command = new WhatIfCommand();
        read(command, stamp);
        WhatIfOptions options = command.options();
        WhatIfOptions.Checked whatIf = options.read(stamp.command());
        same(figure, stamp, whatIf.folder().provenance());
        return folder -> {
            WhatIfResult result = options.compare(whatIf.request(), whatIf.question());
            whatIf.folder()
                    .write(folder, result, whatIf.question(), options.runs().threads(), options.runs()::progress);
        };
    }

    private static Maker score(Path figure, Provenance stamp) throws IOException {
        ScoreCommand command = new ScoreCommand();
        read(command, stamp);
        Provenance now = command.provenance(stamp.command());
        same(figure, stamp, now);
        return folder -> command.leave(folder, now);
    }

    private static void same(Path figure, Provenance stamp, Provenance now) {
        if (!now.resolved().containsAll(stamp.resolved())) {
            throw new Refusal("'" + figure + "' was made from a scenario or a record that has changed since");
        }
    }

    /** Makes it. */
    void into(Path target) throws IOException {
        Path made = Files.createTempDirectory("smolny-redo-");
        try {
            Path folder = made.resolve("folder");
            maker.make(folder);
            if (target.endsWith(ReportCommand.PAGE)) {
                Files.writeString(
                        folder.resolve(ReportCommand.PAGE), ReportCommand.pageOf(folder), StandardCharsets.UTF_8);
            }
            Files.copy(counterpart(folder), target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            try (var files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The file of that name; if there are several, the one whose folders are called as the figure's. */
    private Path counterpart(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).equals(String.valueOf(figure.getFileName())))
                    .max(Comparator.comparingInt(this::alike).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow(() -> new Refusal("the runs leave nothing called '" + figure.getFileName() + "'"));
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
    static @Nullable Path beside(Path figure, String name) {
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
