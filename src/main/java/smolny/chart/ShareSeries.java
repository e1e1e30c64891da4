package smolny.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * A share over time, drawn as one line with bands about it.
 *
 * @param label name at the end of the line
 * @param line how line and bands are drawn
 * @param samples the share by day, earliest first, at least one; days may be missing
 */
public record ShareSeries(String label, LineStyle line, List<DayShare> samples) {

    /**
     * Copies the samples.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ShareSeries {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("line \"" + label + "\" has no samples");
        }
    }

    /** The line of a layer of opinion. */
    public static ShareSeries of(OpinionLayer layer, List<DayShare> samples) {
        return new ShareSeries(layer.label(), layer.line(), samples);
    }

    /**
     * Checks that every day of it lies on an axis.
     *
     * @throws IllegalArgumentException if one does not
     */
    void check(DayAxis axis) {
        samples.forEach(sample -> axis.day(sample.day()));
    }

    DayShare first() {
        return samples.get(0);
    }

    DayShare last() {
        return samples.get(samples.size() - 1);
    }

    /** The share in the middle of the runs on the last day. */
    double end() {
        return last().share().centre();
    }

    /** True if the runs differ on some day. */
    boolean hasBands() {
        return samples.stream().anyMatch(sample -> sample.share().hasInterval());
    }

    /** The first day whose middle share fulfils a condition, if there is one. */
    Optional<DayShare> firstDayWhere(DoublePredicate condition) {
        return samples.stream()
                .filter(sample -> condition.test(sample.share().centre()))
                .findFirst();
    }

    /** Rows of a table: what kind of line it is, its label, the day in both calendars, the share and its intervals. */
    List<List<String>> rows(String kind, DayAxis axis) {
        return samples.stream()
                .map(sample -> DataTable.row(
                        kind, label, axis.cells(sample.day()), sample.share().percents()))
                .toList();
    }
}
