package smolny.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.SourceNode.Fields;

/**
 * The proof that a what-if keeps nothing which its own text rules out. It declares words under {@code excludes}; no event and no
 * chronicle entry from its first day on may still say one of them, except those that it adds itself.
 */
final class ExclusionCheck {
    private static final List<String> SECTIONS = List.of("events", "conditional", "chronicle");

    private ExclusionCheck() {}

    /** H505 for each event or entry of the patched tree that says an excluded word. */
    static void check(Fields tree, Fields patch, ProblemList problems) {
        List<SourceNode.Scalar> words = patch.scalars("excludes");
        Optional<OldStyleDate> from = patch.day("diverges");
        for (String section : words.isEmpty() ? List.<String>of() : SECTIONS) {
            Set<String> own = new HashSet<>();
            Stream.of(Optional.of(patch), patch.map("add"))
                    .flatMap(Optional::stream)
                    .flatMap(map -> map.rows(section).stream())
                    .forEach(row -> row.text("id").ifPresent(own::add));
            for (Fields row : tree.rows(section)) {
                String id = row.text("id").orElse("");
                Optional<OldStyleDate> day = row.day("date").or(() -> row.day("latest"));
                boolean later = day.isEmpty() || from.isEmpty() || day.get().compareTo(from.get()) >= 0;
                if (later && !own.contains(id)) {
                    words.stream()
                            .filter(word -> texts(row).anyMatch(text -> text.contains(word.text())))
                            .findFirst()
                            .ifPresent(word -> problems.error(
                                    "H505",
                                    word.at(),
                                    "'" + id + "' (" + section + ", in " + row.at() + ") still says '" + word.text()
                                            + "', which this what-if excludes",
                                    "drop it, or change its text"));
                }
            }
        }
    }

    private static Stream<String> texts(Fields row) {
        Optional<String> title = row.map("title").flatMap(names -> names.text("en"));
        return Stream.of(title, row.text("title"), row.text("says"), row.text("place"))
                .flatMap(Optional::stream);
    }
}
