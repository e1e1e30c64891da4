package smolny.gui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Keys that work everywhere in the window, except in components that need them: text fields, open menus and, for some keys,
 * sliders and lists. Space is never a button's: it plays. Enter presses the button with the focus, and Escape leaves a field.
 */
final class WindowKeyBindings implements KeyEventDispatcher {
    /** Client property of a text field: a {@link Runnable} that takes back what was typed. */
    static final String LEAVE = "smolny.leave";

    private static final Set<Integer> SIDEWAYS =
            Set.of(KeyEvent.VK_LEFT, KeyEvent.VK_RIGHT, KeyEvent.VK_HOME, KeyEvent.VK_END);

    private final Window window;
    private final Map<Integer, Runnable> actions;

    private WindowKeyBindings(Window window, Map<Integer, Runnable> actions) {
        this.window = window;
        this.actions = Map.copyOf(actions);
    }

    /** Binds each key to its action while this window is in front. */
    static void over(Window window, Map<Integer, Runnable> actions) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addKeyEventDispatcher(new WindowKeyBindings(window, actions));
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        Component at = event.getComponent();
        boolean here = at != null && (at == window || SwingUtilities.getWindowAncestor(at) == window);
        if (!here || event.getModifiersEx() != 0 || menuIsOpen()) {
            return false;
        }
        Runnable action = action(at, event.getKeyCode());
        if (action != null && event.getID() == KeyEvent.KEY_PRESSED) {
            action.run();
        }
        return action != null;
    }

    private @Nullable Runnable action(Component at, int key) {
        if (key == KeyEvent.VK_ENTER && at instanceof AbstractButton button) {
            return button::doClick;
        }
        if (key == KeyEvent.VK_ESCAPE && at instanceof JTextComponent field) {
            return () -> leave(field);
        }
        return needs(at, key) ? null : actions.get(key);
    }

    private static void leave(JTextComponent field) {
        if (field.getClientProperty(LEAVE) instanceof Runnable back) {
            back.run();
        }
        field.transferFocus();
    }

    private static boolean menuIsOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    private static boolean needs(Component at, int key) {
        if (at instanceof JTextComponent || at instanceof JSpinner) {
            return true;
        }
        if (at instanceof JComboBox<?> box && box.isPopupVisible()) {
            return true;
        }
        boolean sideways = at instanceof JSlider || at instanceof JTable || at instanceof JList;
        return sideways && SIDEWAYS.contains(key) && ((JComponent) at).isEnabled();
    }
}
