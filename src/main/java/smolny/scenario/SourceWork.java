package smolny.scenario;

/**
 * A source.
 *
 * @param id its name
 * @param title of the work
 * @param author who wrote or edited it, empty if not known
 * @param year when it appeared, as written, empty if not known
 * @param where it can be found, empty if not said
 * @param access seed, retrieved or not-opened
 * @param note a remark, empty if none
 */
public record SourceWork(
        String id, String title, String author, String year, String where, String access, String note) {}
