package smolny.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import smolny.lab.batch.Sweep;
import smolny.lab.run.Progress;

/** Tells on the error stream how far a batch is and how long it may still take. */
final class ProgressLine implements Progress {
    /** How to tell it. */
    enum Form {
        /** A line that is written over. */
        PLAIN,
        /** A JSON object a line. */
        JSON,
        /** Not at all. */
        NONE
    }

    private static final double NANOS = 1e9;
    private static final double BETWEEN = 0.5;

    private final Form form;
    private final PrintStream out;
    private final LongSupplier clock;
    private final long start;
    private final Pace pace = new Pace();
    private double told = -1;
    private boolean complete;

    ProgressLine(Form form, PrintStream out) {
        this(form, out, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    ProgressLine(Form form, PrintStream out, LongSupplier clock) {
        this.form = form;
        this.out = out;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void done(int done, int total) {
        told(new Sweep.Status(total, done, 0, done));
    }

    /** How far a batch is; the time left is reckoned from the runs of the last while. */
    void told(Sweep.Status batch) {
        double seconds = (clock.getAsLong() - start) / NANOS;
        double rate = pace.perSecond(seconds, batch.fresh());
        if (!batch.complete() && seconds - told < BETWEEN) {
            return;
        }
        told = seconds;
        complete = batch.complete();
        double left = batch.complete() || rate == 0 ? 0 : (batch.total() - batch.done()) / rate;
        switch (form) {
            case PLAIN -> {
                out.print(plain(batch, rate, left));
                if (batch.complete()) {
                    out.println();
                }
            }
            case JSON ->
                out.println(String.format(
                        Locale.ROOT,
                        "{\"done\":%d,\"total\":%d,\"failed\":%d,\"per_second\":%.3f,\"seconds_left\":%.1f}",
                        batch.done(),
                        batch.total(),
                        batch.failed(),
                        rate,
                        left));
            case NONE -> {}
        }
        out.flush();
    }

    /** Nothing more will be told. */
    void end() {
        if (form == Form.PLAIN && told >= 0 && !complete) {
            out.println();
        }
    }

    private static String plain(Sweep.Status batch, double rate, double left) {
        String failed = batch.failed() == 0 ? "" : ", " + batch.failed() + " failed";
        return String.format(
                Locale.ROOT,
                "\r%d of %d runs%s, %.1f a second, %s left   ",
                batch.done(),
                batch.total(),
                failed,
                rate,
                time(left));
    }

    private static String time(double seconds) {
        if (!(seconds < 120)) {
            return seconds < 7200
                    ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                    : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
        }
        return String.format(Locale.ROOT, "%.0f s", seconds);
    }
}
