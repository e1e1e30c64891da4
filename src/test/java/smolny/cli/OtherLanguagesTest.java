package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.MarkdownPage;

/** The package for Python and the script for R drive the real program; what the page for researchers shows of them runs. */
class OtherLanguagesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static String launcher;

    @BeforeAll
    static void packed() throws Exception {
        launcher = Program.packedIn(folder).command().stream()
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    /** What it prints, or an assumption that fails where the other language is not there. */
    private static String printed(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SMOLNY", launcher);
        builder.environment().put("PYTHONPATH", ROOT.resolve("python").toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static boolean works(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("try").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String blocks(String language) throws IOException {
        return MarkdownPage.read("docs/RESEARCHERS.md").blocks().stream()
                .filter(block -> block.info().equals(language))
                .map(MarkdownPage.Block::body)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_tests_of_the_package_for_python_pass() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        assumeTrue(works("python3", "--version"));
        String tests = ROOT.resolve("python/tests").toString();
        assertThat(printed("python3", "-m", "unittest", "discover", "-s", tests))
                .containsPattern("Ran \\d+ tests")
                .containsPattern("\nOK( \\(skipped=\\d+\\))?\n$");
    }

    /** Dask is on few machines; where it is, the Python of the system has it. */
    @Test
    void runs_shared_by_dask_are_those_of_one_process() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        assumeTrue(works("/usr/bin/python3", "-c", "import distributed"));
        String test = ROOT.resolve("python/tests/test_dask.py").toString();
        assertThat(printed("/usr/bin/python3", test)).endsWith("OK\n");
    }

    @Test
    void what_the_page_shows_in_python_runs() throws Exception {
        assumeTrue(works("python3", "--version"));
        String made = "sweep prior.yaml --out results/prior";
        assertThat(MarkdownPage.read("docs/RESEARCHERS.md").commands()).contains(made);
        Files.writeString(folder.resolve("prior.yaml"), blocks("yaml"));
        made(made.replace("prior.yaml", folder.resolve("prior.yaml").toString()) + " --no-store", "results/prior");
        Path file = Files.writeString(folder.resolve("page.py"), blocks("python"));
        assertThat(printed("python3", file.toString()))
                .contains("1917-10-2", "did you mean 'drive.threat'?")
                .containsPattern("accepted drive.credibility \\['[0-9.]+', ('[0-9.]+'(, )?){5}\\]");
    }

    @Test
    void what_the_page_shows_in_r_runs() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        assumeTrue(works("Rscript", "-e", "library(jsonlite)"));
        Files.createDirectories(folder.resolve("docs"));
        Files.copy(ROOT.resolve("docs/smolny.R"), folder.resolve("docs/smolny.R"));
        String made = "run october-1917 --runs 10 --scale class --out results/ten";
        assertThat(MarkdownPage.read("docs/RESEARCHERS.md").commands()).contains(made);
        made(made + " --no-charts", "results/ten");
        Path file = Files.writeString(folder.resolve("page.R"), blocks("r"));
        assertThat(printed("Rscript", file.toString())).contains("[1] 0.", "soviet power", " 10 ");
    }

    /** A command whose folder, which is not there before, lies below the test's. */
    private static void made(String command, String results) {
        Said said = Said.by(command.replace(results, folder.resolve(results).toString()) + " --progress none");
        assertThat(said.code()).as(said.err()).isZero();
    }

    /** Whatever is no number or date where the folder says so is an error: warnings are errors, and a cell that is lost is missed. */
    @Test
    void base_r_reads_every_table_of_every_kind_of_folder_with_its_types() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        assumeTrue(works("Rscript", "--version"));
        Path plan = Files.writeString(folder.resolve("few.yaml"), """
                smolny: 1
                kind: plan
                id: few
                of: october-1917
                vary: {drive.credibility: {from: 0.5, to: 1.5}}
                design: saltelli
                points: 4
                seeds: {runs: 1}
                scale: class
                write: {tables: [runs, targets, series], series: [petrograd_soviet.soviet_power], every: 7 days}
                """);
        made("run october-1917 --runs 2 --scale class --no-charts --out r/run", "r/run");
        made("what-if october-1917 --do no-kornilov --runs 2 --scale class --out r/what-if", "r/what-if");
        made("sweep " + plan + " --no-store --out r/sweep", "r/sweep");
        made("sensitivity " + plan + " --no-store --of petrograd_soviet.soviet_power --out r/index", "r/index");
        made("score october-1917 --runs 2 --scale class --limits none --out r/score", "r/score");
        made(
                "calibrate scenarios/plans/calibration-trial.yaml --keep 2 --rounds 1 --trials 3 --out r/calibrate",
                "r/calibrate");
        String script = """
                options(warn = 2)
                source(commandArgs(TRUE)[1])
                for (folder in list.dirs("r", recursive = FALSE)) {
                  tables <- read_smolny(folder)
                  for (name in names(tables)) {
                    raw <- read.csv(file.path(folder, paste0(name, ".csv")), colClasses = "character", na.strings = "")
                    stopifnot(identical(is.na(unname(raw)), is.na(unname(tables[[name]]))))
                  }
                  cat(basename(folder), names(tables), "\n")
                }
                stopifnot(
                  is.integer(read_smolny("r/run")$targets$run), is.numeric(read_smolny("r/calibrate")$trials$conformity),
                  is.numeric(read_smolny("r/index")$indices$low), is.numeric(read_smolny("r/what-if")$pairs$changed),
                  inherits(read_smolny("r/score")$target_scores$date_os, "Date"), is.numeric(read_smolny("r/score")$targets$value))
                """;
        Path file = Files.writeString(folder.resolve("tables.R"), script);
        assertThat(printed(
                        "Rscript",
                        file.toString(),
                        ROOT.resolve("docs/smolny.R").toString()))
                .contains(
                        "calibrate trials reference sample parameters fitted_targets levels columns",
                        "index runs failures",
                        " indices columns",
                        "run series bands ",
                        "score targets target_scores columns",
                        "sweep runs failures series targets columns",
                        "what-if pairs sets effects outcomes columns");
    }

    /** Imports of the package must be there with every Python. */
    @Test
    void the_package_for_python_needs_the_standard_library_only() throws IOException {
        List<String> imports = Files.readString(ROOT.resolve("python/smolny/__init__.py"))
                .lines()
                .filter(line -> line.startsWith("import ") || line.startsWith("from "))
                .toList();
        assertThat(imports)
                .containsExactly(
                        "import collections",
                        "import json",
                        "import os",
                        "import pathlib",
                        "import shlex",
                        "import shutil",
                        "import subprocess");
    }
}
