package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;

/** What was done in a session, as a script that does it again. */
final class Log {
    private final List<String> lines = new ArrayList<>();
    private int day = -1;

    /** Something was done while this was shown. */
    synchronized void did(String line, Moment now) {
        moved(now);
        lines.add(line);
    }

    /** The session began again on the eve of its first day. */
    synchronized void restarted() {
        lines.add("restart");
        day = -1;
    }

    /** The script; it ends with what is shown now. */
    synchronized List<String> lines(Moment now) {
        moved(now);
        return List.copyOf(lines);
    }

    private void moved(Moment now) {
        if (now.shown() != day) {
            lines.add("run-to " + now.scene().date());
            day = now.shown();
        }
    }
}
