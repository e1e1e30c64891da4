package smolny.lab.study;

import java.util.List;
import smolny.lab.run.RunRecord;

/** What is kept of one run for a comparison. */
final class Extract {
    private final double value;
    private final double[] course;
    private final double[] chances;
    private final int[] days;
    private final double[] also;

    private Extract(RunRecord run, PairedStudy study) {
        Aim aim = study.aim();
        List<Outcome> outcomes = study.outcomes();
        value = aim.factor() * run.of(aim.measure())[aim.day()];
        course = run.of(aim.background()).clone();
        for (int day = 0; day < course.length; day++) {
            course[day] *= aim.factor();
        }
        chances = outcomes.stream()
                .mapToDouble(o -> o.chance().applyAsDouble(run))
                .toArray();
        days = outcomes.stream().mapToInt(o -> o.day().applyAsInt(run)).toArray();
        also = study.also().stream()
                .mapToDouble(other -> run.of(other.measure())[other.day()])
                .toArray();
    }

    static Extract of(RunRecord run, PairedStudy study) {
        return new Extract(run, study);
    }

    /** What is compared, NaN if there was none on the day. */
    double value() {
        return value;
    }

    /** The background measure at the end of a day, in the unit of the answer. */
    double onDay(int day) {
        return course[day];
    }

    /** How many days there are. */
    int length() {
        return course.length;
    }

    /** A value kept besides, in the measure's own unit, NaN if there was none on the day. */
    double also(int which) {
        return also[which];
    }

    /** Chance of an outcome. */
    double chance(int outcome) {
        return chances[outcome];
    }

    /** Day of an outcome, {@link Outcome#NEVER} if it did not come. */
    int dayOf(int outcome) {
        return days[outcome];
    }
}
