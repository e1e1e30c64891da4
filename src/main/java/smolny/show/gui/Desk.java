package smolny.show.gui;

import smolny.lab.session.InteractiveSession;
import smolny.show.gui.control.Backstage;
import smolny.show.gui.control.ControlPanel;
import smolny.show.gui.inspect.Inspectors;

/** Puts controls and inspectors of a session into the window. */
final class Desk {
    private Desk() {}

    /** Replaces those of the session before. On the thread that paints. */
    static void lay(MainWindow window, InteractiveSession session) {
        Dialogs dialogs = window.dialogs();
        Backstage backstage =
                new Backstage(dialogs::complain, words -> dialogs.complain(new IllegalStateException(words)));
        window.clicks().ask(new Inspectors(session, backstage));
        window.panes().aside("Controls", new ControlPanel(session, backstage));
        window.views().map.requestFocusInWindow();
    }
}
