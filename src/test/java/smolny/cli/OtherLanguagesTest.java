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
        Path file = Files.writeString(folder.resolve("page.py"), blocks("python"));
        assertThat(printed("python3", file.toString()))
                .contains("1917-10-2", "did you mean 'drive.threat'?", "'drive.credibility': ");
    }

    @Test
    void what_the_page_shows_in_r_runs() throws Exception {
        assumeTrue(works("Rscript", "-e", "library(jsonlite)"));
        Files.createDirectories(folder.resolve("docs"));
        Files.copy(ROOT.resolve("docs/smolny.R"), folder.resolve("docs/smolny.R"));
        String made = "run october-1917 --runs 10 --scale class --out results/ten";
        assertThat(MarkdownPage.read("docs/RESEARCHERS.md").commands()).contains(made);
        Said.by(made.replace("results/ten", folder.resolve("results/ten").toString()) + " --no-charts");
        Path file = Files.writeString(folder.resolve("page.R"), blocks("r"));
        assertThat(printed("Rscript", file.toString())).contains("[1] 0.", "soviet power", " 10 ");
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
