package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.MarkdownPage;
import smolny.output.ResultFolder;
import smolny.output.TableColumn;

/**
 * The tutorial can be followed: files are written, code is put where the page says and compiled, commands are run as they are
 * written, and what the page shows of their output is what they print. The small form only compiles the code. With {@code -Ddocs=write} the output is written anew.
 *
 * <p>What stands after the opening fence says what to do: a path (write this file), {@code PATH before TEXT} (put the code
 * there), {@code output} (all of what the last command printed), {@code output first} (its first paragraph), {@code output
 * with TEXT} (its lines with this text), {@code not run}.
 */
class TutorialTest {
    private static final String PAGE = "docs/TUTORIAL.md";
    private static final int WIDTH = 100;
    private static final String GAP = "...\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Map<Path, String> patched = new TreeMap<>();

    @Test
    void the_tutorial_can_be_followed() throws Exception {
        MarkdownPage page = MarkdownPage.read(PAGE);
        List<MarkdownPage.Block> blocks = page.blocks();
        assertThat(blocks).hasSizeGreaterThan(20);
        for (MarkdownPage.Block block : blocks) {
            if (block.info().startsWith("java ")) {
                patch(block.info().substring("java ".length()), block.body());
            }
        }
        assertThat(patched).hasSize(2);
        compiled();
        patched.clear();
        assumeTrue(LongTests.times(0, 1) > 0);
        ManualSandbox sandbox = new ManualSandbox(folder);
        StringBuilder fresh = new StringBuilder();
        int at = 0;
        @Nullable String printed = "";
        for (MarkdownPage.Block block : blocks) {
            String[] info = block.info().split(" ", 2);
            String more = info.length > 1 ? info[1] : "";
            String body = block.body();
            if (info[0].equals("output")) {
                body = printed == null ? body : excerpt(more, printed);
            } else if (info[0].equals("java")) {
                patch(more, body);
            } else if (info[0].equals("python")) {
                printed = python(sandbox.folder, body);
            } else if (info[0].isEmpty()) {
                printed = run(sandbox, body);
            } else if (!more.equals("not run")) {
                Files.writeString(sandbox.folder.resolve(more), body);
            }
            int start = page.text().indexOf("```" + block.info() + "\n" + block.body(), at);
            fresh.append(page.text(), at, start).append("```" + block.info() + "\n" + body);
            at = start + block.info().length() + block.body().length() + 4;
        }
        fresh.append(page.text().substring(at));
        if (System.getProperty("docs", "").equals("write")) {
            Files.writeString(page.file(), fresh);
        }
        assertThat(fresh.toString())
                .as("run this test with -Dtest.long=true -Ddocs=write")
                .isEqualTo(Files.readString(page.file()));
    }

    /** R is on few machines, so its block is not run: the file and columns that it reads must be those that the program writes. */
    @Test
    void the_block_in_r_reads_a_table_and_columns_that_a_run_writes() throws IOException {
        MarkdownPage page = MarkdownPage.read(PAGE);
        String block = page.blocks().stream()
                .filter(one -> one.info().startsWith("r "))
                .map(MarkdownPage.Block::body)
                .collect(Collectors.joining());
        List<String> names = groups("read\\.csv\\(\"(results/\\w+)/(\\w+)\\.csv\"\\)", block);
        assertThat(names).hasSize(2);
        assertThat(page.commands()).anyMatch(command -> command.endsWith("--out " + names.get(0)));
        List<String> columns = ResultFolder.tables().stream()
                .filter(table -> table.name().equals(names.get(1)))
                .flatMap(table -> table.columns().stream().map(TableColumn::name))
                .toList();
        List<String> read = new ArrayList<>(groups("\\w\\$(\\w+)", block));
        read.addAll(groups("(\\w+) == \"", block));
        assertThat(columns).containsAll(read);
        assertThat(read).hasSizeGreaterThan(4);
        List<String> shown = groups("\\w+ == \"(\\w+)\"", block);
        assertThat(Said.by("list measures").out()).contains(String.join(".", shown));
    }

    private static List<String> groups(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .toList();
    }

    private String run(ManualSandbox sandbox, String block) throws Exception {
        if (!patched.isEmpty()) {
            sandbox.rebuilt(compiled());
            patched.clear();
        }
        String printed = "";
        for (String line : block.lines().toList()) {
            assertThat(line).startsWith("./smolny ");
            Said said = sandbox.smolny(List.of(CommandsTest.words(line.replaceFirst("\\./smolny ", ""))));
            assertThat(said.code()).as(line + "\n" + said.err()).isZero();
            printed = said.out();
        }
        return printed;
    }

    private void patch(String where, String code) throws IOException {
        String[] parts = where.split(" before ", 2);
        Path file = Path.of(parts[0]);
        String source = patched.containsKey(file) ? Objects.requireNonNull(patched.get(file)) : Files.readString(file);
        int at = source.indexOf(parts[1]);
        assertThat(at).as(where).isPositive();
        at = source.lastIndexOf('\n', at) + 1;
        patched.put(file, source.substring(0, at) + code + source.substring(at));
    }

    private Path compiled() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> words = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator)));
        for (Map.Entry<Path, String> file : patched.entrySet()) {
            Path copy = sources.resolve(file.getKey().getFileName());
            Files.writeString(copy, file.getValue());
            words.add(copy.toString());
        }
        int code = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, words.toArray(String[]::new));
        assertThat(code).isZero();
        return classes;
    }

    /** What it prints; null where there is no Python. */
    private static @Nullable String python(Path directory, String program) throws IOException, InterruptedException {
        Path file = directory.resolve("chart.py");
        Files.writeString(file, program);
        Process process;
        try {
            process = new ProcessBuilder("python3", file.toString())
                    .directory(directory.toFile())
                    .start();
        } catch (IOException e) {
            return null;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(error).isZero();
        return printed;
    }

    private static String excerpt(String which, String printed) {
        String text = printed.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
        if (which.equals("first")) {
            return wrapped(text.split("\n\n", 2)[0]) + GAP;
        }
        if (which.startsWith("with ")) {
            String word = which.substring("with ".length());
            return GAP
                    + text.lines()
                            .filter(line -> line.contains(word))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining())
                    + GAP;
        }
        return text;
    }

    private static String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        for (String line : paragraph.lines().toList()) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                if (column > 0 && column + 1 + word.length() > WIDTH) {
                    text.append('\n');
                    column = 0;
                }
                text.append(column > 0 ? " " : "").append(word);
                column += (column > 0 ? 1 : 0) + word.length();
            }
            text.append('\n');
        }
        return text.toString();
    }
}
