package smolny.show.gui.control;

import javax.swing.SwingUtilities;
import smolny.lab.session.Scene;
import smolny.lab.session.Session;
import smolny.lab.session.SessionListener;

/** Does something on the painting thread whenever something has been changed in a session. */
record OnChange(Runnable deed) implements SessionListener {
    @Override
    public void dayShown(Scene scene) {}

    @Override
    public void changed(Session session) {
        SwingUtilities.invokeLater(deed);
    }
}
