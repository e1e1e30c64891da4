package smolny.show.gui;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** What can be done in the window: one action each, shared by button, menu and key. */
final class WindowActions {
    private final Map<String, Action> all = new LinkedHashMap<>();

    /**
     * Adds one.
     *
     * @param name as in menus
     * @param key as {@link KeyStroke} reads it; empty for none
     * @param says what it does, for tool tips
     */
    Action add(String name, String key, String says, @Nullable ButtonIcon sign, Runnable deed) {
        Action action = new AbstractAction(name, sign) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        };
        if (!key.isEmpty()) {
            action.putValue(Action.ACCELERATOR_KEY, KeyStroke.getKeyStroke(key));
        }
        action.putValue(Action.SHORT_DESCRIPTION, says);
        all.put(name, action);
        return action;
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Action of(String name) {
        Action action = all.get(name);
        if (action == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return action;
    }

    /** All of them by name. */
    Map<String, Action> all() {
        return all;
    }
}
