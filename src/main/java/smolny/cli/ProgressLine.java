package smolny.cli;

import java.io.PrintStream;
import java.util.Locale;
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
    private final long start = System.nanoTime();
    private double told = -1;

    ProgressLine(Form form, PrintStream out) {
        this.form = form;
        this.out = out;
    }

    @Override
    public void done(int done, int total) {
        double seconds = (System.nanoTime() - start) / NANOS;
        if (done < total && seconds - told < BETWEEN) {
            return;
        }
        told = seconds;
        double left = seconds / done * (total - done);
        switch (form) {
            case PLAIN -> {
                out.print(String.format(Locale.ROOT, "\r%d of %d runs, %.0f s left ", done, total, left));
                if (done == total) {
                    out.println();
                }
            }
            case JSON ->
                out.println(String.format(
                        Locale.ROOT,
                        "{\"done\":%d,\"total\":%d,\"failed\":0,\"per_second\":%.3f,\"seconds_left\":%.1f}",
                        done,
                        total,
                        done / seconds,
                        left));
            case NONE -> {}
        }
        out.flush();
    }
}
