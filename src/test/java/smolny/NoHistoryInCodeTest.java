package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mechanisms know no year, town, person or institution: those are a scenario's. */
class NoHistoryInCodeTest {
    private static final Path MODEL = Path.of("src", "main", "java", "smolny", "model");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern HISTORY = Pattern.compile("(?<![\\d.])19\\d\\d(?!\\d)|(?<![a-z])(?:"
            + "petrograd|moscow|kronstadt|vyborg|smolny|helsingfors|reval|mogilev|pskov|minsk|kazan|saratov|kiev"
            + "|lenin|trotsky|kerensky|kornilov|zinoviev|kamenev|martov|chernov|krymov|stalin"
            + "|tsentrobalt|vikzhel|cheka|sovnarkom|putilov|aurora|winter palace|peter and paul"
            + "|military revolutionary committee|second congress|pre-?parliament|july days"
            + ")(?![a-z])");

    @Test
    void no_string_of_the_model_names_a_year_a_town_a_person_or_an_institution() throws IOException {
        List<String> guilty = new ArrayList<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(MODEL)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : sources) {
            for (String literal : literals(Files.readString(file))) {
                if (namesHistory(literal)) {
                    guilty.add(file.getFileName() + ": " + literal);
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(guilty).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"petrograd_soviet\"",
                "\"in 1917 or so\"",
                "\"after Kornilov's march\"",
                "\"a \\\" quote of Lenin\""
            })
    void the_rule_can_fail(String code) {
        assertThat(literals("String s = " + code + ";")).hasSize(1).allMatch(NoHistoryInCodeTest::namesHistory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soviet_power\"", "\"Bolsheviks\"", "\"0.1917\"", "\"19171\"", "\"prevalence\""})
    void words_of_the_model_pass(String code) {
        assertThat(literals(code)).hasSize(1).noneMatch(NoHistoryInCodeTest::namesHistory);
    }

    private static boolean namesHistory(String literal) {
        return HISTORY.matcher(literal.toLowerCase(Locale.ROOT)).find();
    }

    private static List<String> literals(String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(withoutComments(source));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
