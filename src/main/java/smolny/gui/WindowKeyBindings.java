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
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Keys that work everywhere in the window, except in components that need them: text fields, sliders and lists. */
final class WindowKeyBindings implements KeyEventDispatcher {
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
        Runnable action = actions.get(event.getKeyCode());
        Component at = event.getComponent();
        boolean here = at != null && (at == window || SwingUtilities.getWindowAncestor(at) == window);
        boolean plain = event.getModifiersEx() == 0;
        if (action == null || !here || !plain || needs(at, event.getKeyCode())) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            action.run();
        }
        return true;
    }

    private static boolean needs(Component at, int key) {
        boolean menuIsOpen = MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
        if (menuIsOpen || at instanceof JTextComponent || at instanceof JSpinner) {
            return true;
        }
        if (at instanceof JComboBox) {
            return key != KeyEvent.VK_LEFT && key != KeyEvent.VK_RIGHT;
        }
        if (at instanceof JSlider || at instanceof JTable || at instanceof JList) {
            return SIDEWAYS.contains(key);
        }
        return at instanceof AbstractButton && key == KeyEvent.VK_SPACE;
    }
}
