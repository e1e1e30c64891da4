package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader can guess what a class is from its simple name, and no name means two things. */
class NamesTest {
    /** Names that said nothing to a stranger, or another thing than the field's word does. See docs/GLOSSARY.md. */
    private static final Set<String> RETIRED = Set.of(
            "Aim",
            "Answer",
            "AnswersCommand",
            "Apart",
            "Asked",
            "Autumn",
            "Backstage",
            "Beginning",
            "BrokenOff",
            "Called",
            "Channel",
            "Channels",
            "Chronicler",
            "Collected",
            "Contest",
            "Conviction",
            "Country",
            "Course",
            "Deed",
            "Deeds",
            "Desk",
            "Division",
            "Dodge",
            "Duel",
            "DuelCommand",
            "Enough",
            "EnoughCommand",
            "Extent",
            "Extract",
            "Eye",
            "Family",
            "FlipCommand",
            "Following",
            "ForReaders",
            "Founding",
            "Gauged",
            "Gauging",
            "Ghost",
            "Hall",
            "Halt",
            "Hand",
            "Hands",
            "HingesCommand",
            "Imprint",
            "Lived",
            "Looks",
            "Lottery",
            "Luck",
            "Matter",
            "Meaning",
            "Misread",
            "Moment",
            "MoodReader",
            "Opening",
            "OrderReader",
            "Paired",
            "Pairs",
            "Play",
            "RedoCommand",
            "Rows",
            "Said",
            "Scene",
            "Shelf",
            "Soundness",
            "Spread",
            "Standing",
            "Still",
            "Stop",
            "Sway",
            "Tempered",
            "Titled",
            "Today",
            "Together",
            "Turn",
            "Verb",
            "Voices",
            "Waiting",
            "Walkers",
            "Waves",
            "Wear",
            "Wiring");

    /** Classes of the main program, by simple name. */
    private static Map<String, List<Path>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(NamesTest::simpleName, TreeMap::new, Collectors.toList()));
        }
    }

    private static String simpleName(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    @Test
    void no_two_classes_share_a_simple_name() throws IOException {
        Map<String, List<Path>> shared = new TreeMap<>(classes());
        shared.values().removeIf(files -> files.size() == 1);
        assertThat(shared).isEmpty();
    }

    @Test
    void no_class_has_a_retired_name() throws IOException {
        Set<String> used = new TreeSet<>(classes().keySet());
        used.retainAll(RETIRED);
        assertThat(used).isEmpty();
    }

    @Test
    void a_shared_or_retired_name_would_be_found() throws IOException {
        assertThat(classes().get("Parameter")).hasSize(1);
        assertThat(classes().size()).isGreaterThan(300);
        assertThat(RETIRED).contains("Autumn", "Luck");
    }
}
