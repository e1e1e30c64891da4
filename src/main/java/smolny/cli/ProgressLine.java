package smolny.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.LongSupplier;
import smolny.experiment.sweep.Sweep;
import smolny.output.Json;
import smolny.simulation.ProgressListener;

/**
 * Reports on the error stream how many runs are done and how long the rest may take. A terminal has one line that is written
 * over twice a second. A file or a pipe has a line every ten seconds, and the last.
 */
final class ProgressLine implements ProgressListener {
    /** How progress is reported. */
    enum Form {
        /** In words. */
        PLAIN,
        /** A JSON object a line. */
        JSON,
        /** Not at all. */
        NONE
    }

    /** System property by which the launcher says whether the error stream is a terminal; Java cannot see it. */
    static final String TERMINAL = "smolny.terminal";

    private static final double NANOS = 1e9;
    private static final double SECONDS_ON_A_TERMINAL = 0.5;
    private static final double SECONDS_ELSEWHERE = 10;

    /** The rate is that of the last ten seconds, or of the last twenty runs if these took longer. */
    private static final double RATE_SECONDS = 10;

    private static final int RATE_RUNS = 20;
    private static final double RATE_STEP = 0.25;

    private final Form form;
    private final PrintStream out;
    private final LongSupplier clock;
    private final boolean terminal;
    private final long start;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private double reported;
    private boolean lineOpen;

    /** The number of runs done after some seconds. */
    private record Mark(double seconds, int runs) {}

    ProgressLine(Form form, PrintStream out) {
        this(form, out, System::nanoTime, Boolean.getBoolean(TERMINAL));
    }

    /**
     * With a clock of its own.
     *
     * @param clock counts nanoseconds
     * @param terminal whether {@code out} is one
     */
    ProgressLine(Form form, PrintStream out, LongSupplier clock, boolean terminal) {
        this.form = form;
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.start = clock.getAsLong();
        this.reported = form == Form.JSON || terminal ? -1 : 0;
        marks.add(new Mark(0, 0));
    }

    @Override
    public void done(int done, int total) {
        told(new Sweep.Status(total, done, 0, done));
    }

    /** Reports how far a batch is, unless it did so a moment ago. The last run is always reported. */
    void told(Sweep.Status batch) {
        double seconds = (clock.getAsLong() - start) / NANOS;
        double rate = runsPerSecond(seconds, batch.fresh());
        double between = form == Form.JSON || terminal ? SECONDS_ON_A_TERMINAL : SECONDS_ELSEWHERE;
        if (!batch.complete() && seconds - reported < between) {
            return;
        }
        reported = seconds;
        double left = batch.complete() || rate == 0 ? 0 : (batch.total() - batch.done()) / rate;
        switch (form) {
            case PLAIN -> plain(batch, rate, left);
            case JSON ->
                out.println(Json.line(Json.object(
                        "done", batch.done(),
                        "total", batch.total(),
                        "failed", batch.failed(),
                        "per_second", Math.round(rate * 1000) / 1000.0,
                        "seconds_left", Math.round(left * 10) / 10.0)));
            case NONE -> {}
        }
        out.flush();
    }

    /** Nothing more will be reported. */
    void end() {
        if (lineOpen) {
            out.println();
        }
    }

    private void plain(Sweep.Status batch, double rate, double left) {
        String failed = batch.failed() == 0 ? "" : ", " + batch.failed() + " failed";
        String line = String.format(
                Locale.ROOT,
                "%d of %d runs%s, %.1f a second, %s left",
                batch.done(),
                batch.total(),
                failed,
                rate,
                time(left));
        lineOpen = terminal && !batch.complete();
        if (lineOpen) {
            out.print("\r" + line + "   ");
        } else {
            out.println(terminal ? "\r" + line + "   " : line);
        }
    }

    private static String time(double seconds) {
        if (!(seconds < 120)) {
            return seconds < 7200
                    ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                    : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
        }
        return String.format(Locale.ROOT, "%.0f s", seconds);
    }

    /**
     * Runs a second of late, so that neither a slow start nor runs found in a store are in it for long; 0 if none were done.
     *
     * @param seconds since the beginning, never less than before
     * @param runs done since the beginning
     */
    private double runsPerSecond(double seconds, int runs) {
        while (marks.size() > 1 && isOld(second(marks), seconds, runs)) {
            marks.removeFirst();
        }
        Mark first = marks.getFirst();
        if (seconds - marks.getLast().seconds() >= RATE_STEP) {
            marks.addLast(new Mark(seconds, runs));
        }
        return seconds > first.seconds() ? (runs - first.runs()) / (seconds - first.seconds()) : 0;
    }

    private static Mark second(Deque<Mark> marks) {
        Iterator<Mark> all = marks.iterator();
        all.next();
        return all.next();
    }

    private static boolean isOld(Mark mark, double seconds, int runs) {
        return seconds - mark.seconds() >= RATE_SECONDS && runs - mark.runs() >= RATE_RUNS;
    }
}
