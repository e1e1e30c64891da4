package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in docs/CONTRIBUTING.md shows the packages that there are, and who uses whom; {@code -Ddocs=write} draws it. */
class ArchitecturePictureTest {
    private static final String PAGE = "docs/CONTRIBUTING.md";
    private static final String ROOT = "smolny.";

    private final Map<String, Set<String>> parts = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();

    @Test
    void the_picture_is_that_of_the_code() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ArchitectureTest.WithoutTests())
                .importPackages("smolny");
        for (JavaClass type : classes) {
            String[] names = type.getPackageName().substring(ROOT.length()).split("\\.", -1);
            parts.computeIfAbsent(names[0], layer -> new TreeSet<>());
            if (names.length > 1) {
                parts.get(names[0]).add(names[1]);
            }
            uses.computeIfAbsent(names[0], layer -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(used -> used.getTargetClass().getPackageName())
                            .filter(used -> used.startsWith(ROOT))
                            .map(used -> used.substring(ROOT.length()).split("\\.", -1)[0])
                            .filter(used -> !used.equals(names[0]))
                            .collect(Collectors.toSet()));
        }
        assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(ArchitectureTest.LAYERS);
        MarkdownPage page = MarkdownPage.read(PAGE);
        String fresh = page.text()
                .replaceFirst("(?s)```mermaid\n.*?```", Matcher.quoteReplacement("```mermaid\n" + picture() + "```"));
        if (System.getProperty("docs", "").equals("write")) {
            Files.writeString(page.file(), fresh);
        }
        assertThat(MarkdownPage.read(PAGE).text())
                .as("run this test with -Ddocs=write")
                .isEqualTo(fresh)
                .contains("```mermaid\n");
    }

    /** From the top down; an arrow that two others make up for is left out. */
    private String picture() {
        StringBuilder lines = new StringBuilder("flowchart TD\n");
        for (int at = ArchitectureTest.LAYERS.size() - 1; at >= 0; at--) {
            String layer = ArchitectureTest.LAYERS.get(at);
            String inside = String.join(", ", parts.getOrDefault(layer, Set.of()));
            lines.append("  ").append(layer).append("[\"<b>").append(layer).append("</b>");
            lines.append(inside.isEmpty() ? "" : "<br/>" + inside).append("\"]\n");
        }
        uses.forEach((layer, used) -> used.stream()
                .filter(target -> used.stream().noneMatch(other -> reaches(other, target)))
                .forEach(target -> lines.append("  " + layer + " --> " + target + "\n")));
        return lines.toString();
    }

    private boolean reaches(String from, String to) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.contains(to) || used.stream().anyMatch(next -> reaches(next, to));
    }
}
