package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manual can be read by a stranger: plain sentences, links that lead somewhere, and one answer on the first page. */
class ManualPagesTest {
    private static final double PLAIN = 55;
    private static final double LESSON = 60;
    private static final int MOST_TASKS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/TUTORIAL.md", "docs/CONTRIBUTING.md", "docs/COMMANDS.md"})
    void it_is_easy_to_read(String page) throws IOException {
        assertThat(ReadingEase.of(MarkdownPage.read(page).prose())).isGreaterThan(PLAIN);
    }

    /** Pupils of fifteen read them; citations and the page of names are left out. */
    @ParameterizedTest
    @ValueSource(strings = {"index", "plan", "worksheet", "key", "sources", "sitting", "articles", "historians"})
    void a_page_of_the_lesson_is_easy_to_read(String name) throws IOException {
        String page = Files.readString(Path.of("docs/lessons/en", name + ".html"));
        String prose = page.substring(page.indexOf("<main>"), page.indexOf("</main>"))
                .replaceAll("(?s)<(code|figure|p class=\"small\")>.*?</(code|figure|p)>", "")
                .replaceAll("<p><b>Read\\.</b>.*", "")
                .replaceAll("</(p|li|td|th|h\\d)>", "\n\n")
                .replaceAll("<[^>]*>", "");
        assertThat(ReadingEase.of(prose)).isGreaterThan(LESSON);
    }

    @Test
    void reading_ease_is_that_of_known_texts() {
        double easy = ReadingEase.of("The cat sat on the mat. It was a big cat. The dog ran to it.");
        double hard = ReadingEase.of(
                "Notwithstanding considerable methodological heterogeneity, the investigation demonstrated"
                        + " statistically significant intercorrelations between institutional characteristics.");
        assertThat(easy).isBetween(110.0, 121.0);
        assertThat(hard).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "made, 1",
        "table, 2",
        "deputies, 3",
        "voted, 2",
        "changed, 1",
        "agitator, 4",
        "works, 1",
        "sources, 2",
        "the, 1",
        "soviet, 3",
        "revolution, 4",
        "serious, 3",
        "opinion, 3",
        "Russia, 2"
    })
    void syllables_are_counted(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_readme_links_three_questions_to_their_answers() throws IOException {
        assertThat(MarkdownPage.read("README.md").links())
                .extracting(MarkdownPage.Link::words)
                .contains("How sure is it?", "Can I add my town?", "Why did the Soviet vote so?");
    }

    @Test
    void the_readme_leads_on_by_few_tasks() throws IOException {
        String readme = MarkdownPage.read("README.md").text();
        String tasks = readme.substring(readme.indexOf("| You want to "));
        tasks = tasks.substring(0, tasks.indexOf("\n\n"));
        assertThat(tasks.lines().count() - 2).isBetween(1L, (long) MOST_TASKS);
        assertThat(readme.indexOf("What it cannot tell you")).isBetween(0, readme.indexOf("| You want to "));
    }

    /** The parts of the format CFF 1.2.0 that it demands, with the version and licence of the build. */
    @Test
    void the_citation_file_is_valid() throws IOException {
        Object read =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("docs/CITATION.cff")));
        Map<?, ?> citation = (Map<?, ?>) Objects.requireNonNull(read);
        assertThat(citation.get("cff-version")).isEqualTo("1.2.0");
        assertThat(citation.get("message")).isInstanceOf(String.class);
        assertThat(citation.get("title")).isInstanceOf(String.class);
        assertThat(citation.get("type")).isEqualTo("software");
        assertThat((List<?>) citation.get("authors"))
                .isNotEmpty()
                .allMatch(author -> author instanceof Map<?, ?> person && person.get("name") instanceof String);
        assertThat(citation.get("date-released")).asString().matches("\\d{4}-\\d\\d-\\d\\d");
        String build = Files.readString(Path.of("pom.xml"));
        assertThat(build).contains("<version>" + citation.get("version") + "</version>");
        assertThat(build).contains("<name>" + citation.get("license") + "</name>");
        Set<String> allowed = Set.of(
                "cff-version",
                "message",
                "type",
                "title",
                "version",
                "date-released",
                "license",
                "authors",
                "abstract",
                "keywords");
        Set<Object> unknown = new TreeSet<>(citation.keySet());
        unknown.removeAll(allowed);
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_changelog_marks_what_changes_results() throws IOException {
        String changes = MarkdownPage.read("docs/CHANGELOG.md").text();
        assertThat(changes).contains("*changes results*").doesNotContain("history-changing");
    }

    @Test
    void files_named_in_contributing_exist() throws IOException {
        String page = MarkdownPage.read("docs/CONTRIBUTING.md").text();
        List<String> files = java.util.regex.Pattern.compile("`([\\w/]+(?:\\.java|/))`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            assertThat(Stream.of(Path.of(file), Path.of("src/main/java/smolny", file))
                            .anyMatch(Files::exists))
                    .as(file)
                    .isTrue();
        }
    }
}
