package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;
import smolny.experiment.whatif.TargetMeasure;
import smolny.report.LessonPages;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ScenarioReader;

/** The lesson: its pages are those of the program, and no number in them is typed. */
class LessonCommandTest {
    private static final Path KEPT = Path.of("docs", "lessons");
    private static final Path TEMPLATES = Path.of("src/main/resources/smolny/report/lessons");
    /** What the program puts into a text. */
    private static final Pattern COMPUTED = Pattern.compile("(?s)<span class=\"n\">.*?</span>");

    private static final Pattern MAP = Pattern.compile("(?s)<figure>.*?</figure>");
    private static final Pattern TAG = Pattern.compile("\\{\\{\\{?([^}]+)}}}?");
    private static final Pattern MINUTES = Pattern.compile("data-minutes=\"(\\d+)\">(\\d+)<");
    private static final Pattern COMMAND = Pattern.compile("<code>\\./smolny ([^<]+)</code>");
    /** A share or a difference that is typed: "12 %", "3.5", "7 points". */
    private static final Pattern FIGURE =
            Pattern.compile("\\d+[.,]\\d+|\\d+[\\s\u00a0]?%|\\d+ (?:points?|per cent|пункт\\S*|процент\\S*)");
    /** Width of the interval, the example of what pupils misread, and the definition of a point. */
    private static final Set<String> EXPLAINED = Set.of("95\u00a0%", "0.9", "0,9", "45 per cent", "45 процентов");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /**
     * The pages of the repository are made by the command. The long form compares every number; the small form leaves out what
     * is computed, and uses few runs. With {@code -Ddocs=write} the pages are written anew.
     */
    @Test
    void the_pages_of_the_repository_are_those_of_the_program() throws IOException {
        boolean writes = System.getProperty("docs", "").equals("write");
        boolean whole = writes || LongTests.times(0, 1) > 0;
        Path made = folder.resolve("lesson");
        Said said = Said.by("lesson --progress none --out " + made + (whole ? "" : " --runs 2 --scale 0.1"));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        List<Path> pages = pagesIn(made);
        if (writes) {
            for (Path page : pages) {
                Path kept = KEPT.resolve(made.relativize(page));
                Files.createDirectories(kept.resolveSibling(""));
                Files.writeString(kept, Files.readString(page));
            }
        }
        assertThat(pages).hasSize(9 * LessonPages.LANGUAGES.size());
        for (Path page : pages) {
            Path kept = KEPT.resolve(made.relativize(page));
            assertThat(text(kept, whole))
                    .as(kept + ": run this test with -Ddocs=write")
                    .isEqualTo(text(page, whole));
        }
    }

    private static List<Path> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Where names stand on the map depends on the fonts of the machine. */
    private static String text(Path page, boolean whole) throws IOException {
        String text = MAP.matcher(Files.readString(page)).replaceAll("");
        return whole ? text : COMPUTED.matcher(text).replaceAll("…");
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 90})
    void minutes_of_the_plan_add_up(int minutes) throws IOException {
        String plan = Files.readString(TEMPLATES.resolve("en/plan.html"));
        assertThat(MINUTES.matcher(plan)
                        .results()
                        .filter(step -> step.group(1).equals(Integer.toString(minutes)))
                        .mapToInt(step -> Integer.parseInt(step.group(2)))
                        .sum())
                .isEqualTo(minutes);
    }

    @Test
    void no_figure_is_typed() throws IOException {
        for (Path template : pagesIn(TEMPLATES)) {
            assertThat(FIGURE.matcher(Files.readString(template)).results().map(MatchResult::group))
                    .as(template.toString())
                    .allMatch(EXPLAINED::contains);
        }
    }

    /** Both languages say the same with the same numbers. */
    @Test
    void the_languages_have_the_same_pages_with_the_same_numbers() throws IOException {
        for (Path template : pagesIn(TEMPLATES.resolve("en"))) {
            for (String language : LessonPages.LANGUAGES) {
                Path other = TEMPLATES.resolve(language).resolve(template.getFileName());
                for (Pattern same : List.of(TAG, COMMAND, MINUTES)) {
                    assertThat(found(same, other)).as(other.toString()).isEqualTo(found(same, template));
                }
            }
        }
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(found -> found.group().strip())
                .sorted()
                .toList();
    }

    /** The scenario's own texts are in English; the Russian pages need a translation of each. */
    @Test
    void every_text_of_an_intervention_is_translated() throws IOException {
        Properties words = words("ru");
        assertThat(words.stringPropertyNames()).containsAll(words("en").stringPropertyNames());
        List<String> changes = new ArrayList<>(List.of("class-vote"));
        LoadedScenario before = ScenarioLibrary.load("october-1917", List.of());
        before.interventions().forEach(one -> changes.add(one.id()));
        WhatIfAllCommand.changed("october-1917", before, List.of(), new ScenarioReader())
                .values()
                .forEach(after -> assertThat(words)
                        .containsKey(
                                "measure." + TargetMeasure.usual(before, after).measure()));
        for (String change : changes) {
            assertThat(words)
                    .containsKeys(change + ".question", change + ".because", change + ".against", change + ".cannot");
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve(language).resolve("words.properties"))) {
            words.load(reader);
        }
        return words;
    }

    /** Every command on the pages is one that the program accepts; in the long form all but the window do their work. */
    @Test
    void commands_on_the_pages_work() throws Exception {
        Set<String> commands = new TreeSet<>();
        for (Path page : pagesIn(KEPT)) {
            String text =
                    Files.readString(page).replace("<span class=\"n\">", "").replace("</span>", "");
            COMMAND.matcher(text).results().forEach(found -> commands.add(found.group(1)));
        }
        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            assertThat(Smolny.commandLine().parseArgs(command.split(" ")).errors())
                    .as(command)
                    .isEmpty();
        }
        if (LongTests.times(0, 1) > 0) {
            ManualSandbox sandbox = new ManualSandbox(folder);
            for (String command : commands) {
                if (!command.startsWith("gui")) {
                    Said said = sandbox.smolny(List.of(command.split(" ")));
                    assertThat(said.code()).as(command + ": " + said.err()).isZero();
                }
            }
        }
    }

    @Test
    void a_worksheet_about_any_change_has_its_numbers() throws IOException {
        Path made = folder.resolve("sheet");
        String how = " --scale class --runs 2 --progress none";
        assertThat(Said.by("lesson --do land-decree --out " + made + how).code())
                .isZero();
        String answer = Said.by("what-if october-1917 --do land-decree" + how).out();
        for (String language : LessonPages.LANGUAGES) {
            String key = Files.readString(made.resolve(language + "/key.html")).replace(',', '.');
            String changed = answer.replaceAll("(?s).*\n +fitted values +[\\d.]+ +([\\d.]+) .*", "$1");
            assertThat(key).contains(">" + changed + "\u00a0%<");
        }
        assertThat(pagesIn(made)).hasSize(2 * LessonPages.LANGUAGES.size());
        assertThat(Files.readString(made.resolve("en/worksheet.html")))
                .contains("The government issues a land decree")
                .doesNotContain("{{");
    }

    /** Its texts are in English on the Russian page too, and say so. */
    @Test
    void a_worksheet_about_a_scenario_of_the_library_names_it() throws IOException {
        Path made = folder.resolve("sheet");
        assertThat(Said.by("lesson --do kornilov-wins --scale 0.1 --runs 2 --progress none --out " + made)
                        .code())
                .isZero();
        assertThat(Files.readString(made.resolve("ru/key.html")))
                .contains("--with kornilov-wins", "Московского Совета", "(по-английски) What if");
    }

    @Test
    void the_vote_of_a_class_becomes_a_scenario() throws IOException {
        String how = " --scale class --runs 2 --progress none --out ";
        Path same = folder.resolve("same");
        assertThat(Said.by("lesson --vote 519-414-67" + how + same).code()).isZero();
        assertThat(Files.readString(same.resolve("class-vote.yaml")))
                .contains("by: 0.000 share", "519 for, 414 against, 67 abstaining");
        Path other = folder.resolve("other");
        assertThat(Said.by("lesson --vote 0-30" + how + other).code()).isZero();
        assertThat(Files.readString(other.resolve("class-vote.yaml"))).contains("by: 0.195 share");
        assertThat(Files.readString(other.resolve("en/key.html"))).contains("./smolny lesson --vote 0-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--do no-kornilow",
                "--vote 12",
                "--vote 0-0-3",
                "--vote x",
                "--vote 1-2 --do no-rising",
                "--runs 1"
            })
    void what_is_wrong_is_refused_and_nothing_is_written(String wrong) {
        Path out = folder.resolve("none");
        Said said = Said.by("lesson --out " + out + " " + wrong);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("error: ").hasLineCount(1);
        assertThat(out).doesNotExist();
    }
}
