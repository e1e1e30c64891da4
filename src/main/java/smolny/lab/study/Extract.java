package smolny.lab.study;

import java.util.List;
import smolny.lab.run.RunRecord;

/**
 * What is kept of one run for a comparison.
 *
 * @param value of what is compared, NaN if there was none on the day
 * @param course the background measure, day by day, in the unit of the answer
 * @param chances of each outcome
 * @param days of each outcome
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers that never leave this package
record Extract(double value, double[] course, double[] chances, int[] days) {
    static Extract of(RunRecord run, Aim aim, List<Outcome> outcomes) {
        double[] course = run.of(aim.background()).clone();
        for (int day = 0; day < course.length; day++) {
            course[day] *= aim.factor();
        }
        return new Extract(
                aim.factor() * run.of(aim.measure())[aim.day()],
                course,
                outcomes.stream()
                        .mapToDouble(o -> o.chance().applyAsDouble(run))
                        .toArray(),
                outcomes.stream().mapToInt(o -> o.day().applyAsInt(run)).toArray());
    }
}
