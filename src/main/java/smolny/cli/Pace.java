package smolny.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast runs are being done: over the last ten seconds, or over the last twenty runs if these took longer. So neither a
 * slow start nor runs that were found in a store are in it for long.
 */
final class Pace {
    private static final double SECONDS = 10;
    private static final int RUNS = 20;
    private static final double BETWEEN = 0.25;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(double seconds, int runs) {}

    /** From now, with nothing done. */
    Pace() {
        marks.add(new Mark(0, 0));
    }

    /**
     * Runs a second.
     *
     * @param seconds since the beginning, never less than before
     * @param runs done since the beginning
     * @return 0 if none were done
     */
    double perSecond(double seconds, int runs) {
        while (marks.size() > 1 && old(second(), seconds, runs)) {
            marks.removeFirst();
        }
        Mark first = marks.getFirst();
        if (seconds - marks.getLast().seconds() >= BETWEEN) {
            marks.addLast(new Mark(seconds, runs));
        }
        return seconds > first.seconds() ? (runs - first.runs()) / (seconds - first.seconds()) : 0;
    }

    private Mark second() {
        var all = marks.iterator();
        all.next();
        return all.next();
    }

    private static boolean old(Mark mark, double seconds, int runs) {
        return seconds - mark.seconds() >= SECONDS && runs - mark.runs() >= RUNS;
    }
}
