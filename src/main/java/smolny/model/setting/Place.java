package smolny.model.setting;

/**
 * Where some of a group's units are.
 *
 * @param id its name everywhere
 * @param title its name in words
 * @param group id of the group
 * @param lat degrees north
 * @param lon degrees east
 * @param units base units at scale 1
 * @param soviet id of the body its deputies sit in, empty if none
 * @param broughtIn true if its units were brought in to put down the July movement
 * @param open true if agitators are admitted on the first day
 * @param locality the town, province or front whose covariates it has
 */
public record Place(
        String id,
        String title,
        String group,
        double lat,
        double lon,
        int units,
        String soviet,
        boolean broughtIn,
        boolean open,
        String locality) {

    /** A place that names no locality is known by its soviet, or by itself where it has none. */
    public Place(
            String id,
            String title,
            String group,
            double lat,
            double lon,
            int units,
            String soviet,
            boolean broughtIn,
            boolean open) {
        this(id, title, group, lat, lon, units, soviet, broughtIn, open, soviet.isEmpty() ? id : soviet);
    }
}
