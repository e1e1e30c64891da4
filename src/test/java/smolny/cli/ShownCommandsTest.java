package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import smolny.LongTests;
import smolny.MarkdownPage;

/**
 * Every command that the README, the page of all commands and a help show does its work, in the order shown. It is run at
 * class scale and with two runs where it would make more. What takes hours or a window is only parsed, as {@link
 * CommandsTest} does with all.
 */
class ShownCommandsTest {
    private static final Pattern TAKES = Pattern.compile("(?m)\\./smolny ([\\w-]+).*\\| (?:half )?(?:an )?(\\w+) \\|$");
    private static final String FEW = "2";
    private static final String FEW_SETS = "60";
    /** Its own test runs it where the model has been compiled for browsers. */
    private static final String NEEDS_WEB_BUILD = "page";

    private static final Set<String> USERS_OWN = Set.of("my-town.yaml", "other.yaml", "my-plan.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void every_command_shown_does_its_work() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        ManualSandbox sandbox = new ManualSandbox(folder);
        copy(sandbox.folder, "a-town-more", "my-town");
        copy(sandbox.folder, "nothing-changes", "other");
        copy(sandbox.folder, "plans/what-moves-the-congress", "my-plan");
        for (String plan : new String[] {"my-plan", "plans/what-moves-the-congress", "plans/agitation"}) {
            oneSeed(sandbox.folder.resolve("scenarios/" + plan + ".yaml"));
        }
        Files.writeString(
                sandbox.folder.resolve("my-targets.csv"),
                "id,place,party,date,value,tolerance\nballot,kazan,bolshevik,1917-11-12,0.3,0.08\n");
        Set<String> tooLong = commandsThatTake("hour", "hours", "window");
        Set<String> run = new LinkedHashSet<>();
        List<String> failed = new ArrayList<>();
        for (String shown : shown()) {
            List<String> words = reduced(List.of(CommandsTest.words(shown)));
            if (tooLong.contains(words.get(0))
                    || words.get(0).equals(NEEDS_WEB_BUILD)
                    || !run.add(String.join(" ", words))) {
                continue;
            }
            Said said = sandbox.smolny(words);
            if (said.code() != 0 && !(said.code() == 3 && mayFail(words))) {
                failed.add(shown + " (" + words + ") ended with " + said.code() + ":\n" + said.err());
            }
        }
        assertThat(failed).isEmpty();
        assertThat(run).hasSizeGreaterThan(60);
        assertThat(tooLong).contains("gui", "calibrate").hasSizeLessThan(6);
    }

    /** What the README states is what the command beside it says today, at the scale and with the runs that a user gets. */
    @Test
    void the_answer_in_the_readme_is_that_of_its_command() throws IOException {
        String readme = MarkdownPage.read("README.md").text();
        Matcher range = found("(\\d+\\.\\d) to (\\d+\\.\\d) points lower", readme);
        Matcher majority = found("majority for soviet power in (\\d+) % of the runs", readme);
        Matcher readings = found("In all seven support falls, by (\\d+) to (\\d+) points on average", readme);
        assumeTrue(LongTests.times(0, 1) > 0);
        String answer =
                Said.by("what-if october-1917 --do no-kornilov --progress none").out();
        assertThat(answer)
                .contains("is " + range.group(1) + " to " + range.group(2) + " points lower on 25 September")
                .contains("In " + majority.group(1) + " % of cases with the change and 100 % without it");
        Matcher kept = found("Readings alone: the mean is -(\\d+\\.\\d) to -(\\d+\\.\\d) over all readings", answer);
        assertThat(readings.group(1)).isEqualTo(rounded(kept.group(2)));
        assertThat(readings.group(2)).isEqualTo(rounded(kept.group(1)));
    }

    private static Matcher found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text.replaceAll("\\n(?=\\w)", " "));
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher;
    }

    private static String rounded(String number) {
        return String.valueOf(Math.round(Double.parseDouble(number)));
    }

    private static List<String> shown() throws IOException {
        List<String> commands = new ArrayList<>();
        commands.addAll(MarkdownPage.read("docs/COMMANDS.md").commands());
        commands.addAll(MarkdownPage.read("README.md").commands());
        CommandsTest.helps()
                .flatMap(help -> CommandsTest.examples(help.getValue()).stream())
                .forEach(commands::add);
        return commands;
    }

    private static Set<String> commandsThatTake(String... times) throws IOException {
        return TAKES.matcher(MarkdownPage.read("docs/COMMANDS.md").text())
                .results()
                .filter(row -> Set.of(times).contains(row.group(2)))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets a plan make fewer runs. */
    private static void oneSeed(Path plan) throws IOException {
        String text = Files.readString(plan);
        String less = text.replaceFirst("(?m)^seeds: \\{first: 1, runs: \\d+", "seeds: {first: 1, runs: 1")
                .replaceFirst("(?m)^points: \\d+$", "points: 2");
        assertThat(less).isNotEqualTo(text);
        Files.writeString(plan, less);
    }

    /** The same with less work, written over what an earlier command wrote. */
    private static List<String> reduced(List<String> words) {
        String name = words.get(0);
        CommandSpec spec = Objects.requireNonNull(
                        Smolny.commandLine().getSubcommands().get(name), name)
                .getCommandSpec();
        List<String> less = new ArrayList<>(words);
        less.replaceAll(word -> USERS_OWN.contains(word) ? "scenarios/" + word : word);
        if (words.size() < 2 || !words.get(1).startsWith("results/")) {
            less.addAll(folderWithoutScale(words));
            put(spec, less, "--scale", "class");
            put(spec, less, "--futures", FEW);
            put(spec, less, "--pasts", FEW);
            if (name.equals("what-if-all")) {
                put(spec, less, "--only", "no-kornilov");
            }
            if (words.contains("--inputs")) {
                put(spec, less, "--inputs", FEW_SETS);
            }
            if (!name.equals("run") || words.contains("--runs")) {
                put(spec, less, "--runs", FEW);
            }
        }
        boolean anew = !words.contains("--resume") && !words.contains("--retry-failed");
        if (anew && !words.contains("--force") && spec.findOption("--force") != null) {
            less.add("--force");
        }
        if (name.equals("bench") && !words.contains("--quick")) {
            less.add("--quick");
        }
        return less;
    }

    /** The folder that a run without further options would get, for the scale is part of its name. */
    private static List<String> folderWithoutScale(List<String> words) {
        boolean one = words.size() == 2;
        boolean several = words.size() == 4 && words.get(2).equals("--runs");
        return words.get(0).equals("run") && (one || several)
                ? List.of("--out", "results/" + words.get(1) + "-1917" + (several ? "-x" + words.get(3) : ""))
                : List.of();
    }

    private static void put(CommandSpec spec, List<String> words, String option, String value) {
        int at = words.indexOf(option);
        if (at > 0) {
            words.set(at + 1, value);
        } else if (spec.findOption(option) != null) {
            words.addAll(List.of(option, value));
        }
    }

    /** A score or an expectation may be missed with so few runs. */
    private static boolean mayFail(List<String> words) {
        return words.get(0).equals("score") || words.contains("--expect");
    }

    /** A file that examples call a user's own: a copy of one of the library. */
    private static void copy(Path sandbox, String from, String name) throws IOException {
        Path library = sandbox.resolve("scenarios");
        String text = Files.readString(library.resolve(from + ".yaml"));
        Files.writeString(
                library.resolve(name + ".yaml"),
                text.replaceFirst("(?m)^id: .*$", "id: " + name).replace("scenarios/", ""));
    }
}
