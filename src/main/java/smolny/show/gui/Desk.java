package smolny.show.gui;

import smolny.lab.session.InteractiveSession;

/** Puts controls and inspectors of a session into the window. */
final class Desk {
    private Desk() {}

    /** Replaces those of the session before. On the thread that paints. */
    static void lay(MainWindow window, InteractiveSession session) {
        Dialogs dialogs = window.dialogs();
        BackgroundWorker backstage =
                new BackgroundWorker(dialogs::complain, words -> dialogs.complain(new IllegalStateException(words)));
        window.clicks().ask(new InspectorFactory(session, backstage));
        window.panes().aside("Controls", new ControlPanel(session, backstage));
        window.views().map.requestFocusInWindow();
    }
}
