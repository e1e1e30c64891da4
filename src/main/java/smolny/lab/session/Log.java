package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.time.OldStyle;

/** What was done in a session, as a script that does it again. */
final class Log {
    private final List<String> lines = new ArrayList<>();
    private int day = -1;

    /** Something was done while this day was shown. */
    synchronized void did(String line, int shown, OldStyle date) {
        moved(shown, date);
        lines.add(line);
    }

    /** The session began again on the eve of its first day. */
    synchronized void restarted() {
        lines.add("restart");
        day = -1;
    }

    /** The script; it ends on the day that is shown. */
    synchronized List<String> lines(int shown, OldStyle date) {
        moved(shown, date);
        return List.copyOf(lines);
    }

    private void moved(int shown, OldStyle date) {
        if (shown != day) {
            lines.add("run-to " + date);
            day = shown;
        }
    }
}
