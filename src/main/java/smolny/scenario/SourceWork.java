package smolny.scenario;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source.
 *
 * @param id its name
 * @param title of the work
 * @param author who wrote or edited it, empty if not known
 * @param year when it appeared, as written, empty if not known
 * @param edition place and publisher, or the periodical, empty if not known
 * @param pages of that edition, empty if not known
 * @param where it can be found, empty if not said
 * @param access seed, retrieved or not-opened
 * @param note a remark, empty if none
 */
public record SourceWork(
        String id,
        String title,
        String author,
        String year,
        String edition,
        String pages,
        String where,
        String access,
        String note) {

    /** Author, title, edition, year and pages as far as they are known, joined by commas. */
    public String citation() {
        return Stream.of(author, title, edition, year, pages.isEmpty() ? "" : "p. " + pages)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
