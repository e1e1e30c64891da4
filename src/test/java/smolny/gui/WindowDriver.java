package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.ActionListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.session.SessionConfig;
import smolny.simulation.RunSpec;

/** Mouse and keyboard for tests of windows. It waits as a person would: for what it sees, not for a time. */
public final class WindowDriver {
    private static final int SECONDS = Integer.getInteger("test.patience", 180);
    private static final long SEED = 7;
    private static final int TRIES = 12;

    private static final Map<Path, LoadedScenario> LOADED = new ConcurrentHashMap<>();

    private final Robot robot;
    private @Nullable MainWindow window;

    /** A driver of the screen that tests run on. */
    public WindowDriver() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(12);
    }

    /** Opens the window on a scenario at class scale with seed 7, and waits until it is painted and has the keys. */
    MainWindow open(Path file) throws InterruptedException {
        LoadedScenario loaded = LOADED.computeIfAbsent(file, Scenarios::load);
        RunSpec spec = new RunSpec(loaded.scenario(), PopulationScale.CLASS, SEED, 0);
        SmolnyWindow opened = SmolnyWindow.open(Map::of);
        opened.start(new SessionConfig(file, loaded, spec));
        opened.session();
        MainWindow now = opened.window();
        window = now;
        until(() -> now.frame.isFocused() && now.frame.getFocusOwner() != null);
        until(() -> now.views.timeline.where("second-congress-opens") != null
                || now.views.timeline.where("garrison-removal-order") != null);
        until(() -> isShown("drive.grievance"));
        return now;
    }

    /** Closes the window that it has opened. */
    void close() {
        MainWindow now = window;
        if (now != null) {
            now.playback.player().close();
            swing(() -> Stream.of(Window.getWindows()).forEach(Window::dispose));
        }
    }

    /** The robot itself, for drags. */
    public Robot robot() {
        return robot;
    }

    /** Clicks the middle of a component. */
    public void click(Component part) {
        Point corner = part.getLocationOnScreen();
        click(corner.x + part.getWidth() / 2, corner.y + part.getHeight() / 2);
    }

    /** Clicks a point of the screen. */
    public void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Presses keys together, the last one last. */
    public void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int at = keys.length - 1; at >= 0; at--) {
            robot.keyRelease(keys[at]);
        }
        robot.waitForIdle();
    }

    /** Gives a component the focus, and asks for it again if something else takes it. */
    void focus(Component part) throws InterruptedException {
        until(() -> {
            if (!part.isFocusOwner()) {
                swing(part::requestFocus);
                soon(part::isFocusOwner);
            }
            return part.isFocusOwner();
        });
    }

    /** Types into a field of this name, in place of what stands there. */
    void type(String name, String text) throws InterruptedException {
        type((JTextComponent) named(name), text);
    }

    /** Types into a field, in place of what stands there. */
    void type(JTextComponent field, String text) throws InterruptedException {
        until(() -> {
            clickIfShown(field);
            soon(field::isFocusOwner);
            if (!field.isFocusOwner()) {
                // Without a window manager a window may lie over a dialog that was opened again.
                swing(field::requestFocus);
                soon(field::isFocusOwner);
            }
            return field.isFocusOwner();
        });
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        keys(text);
        until(() -> field.getText().equals(text));
    }

    /** Presses the keys of a text, one after another. */
    void keys(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
    }

    /** Waits for a dialog with these words and presses a key in it until it has gone. */
    void answer(String words, int key) throws InterruptedException {
        until(() -> says(words));
        until(() -> {
            Window active =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
            if (active instanceof JDialog && says(words)) {
                press(key);
                soon(() -> !says(words));
            }
            return !says(words);
        });
    }

    /**
     * Opens a menu and clicks one of its items, and does so again, as a person would, when the menu did not open, has closed
     * before the click reached it, or moved away from under it.
     */
    public void choose(Runnable open, String name) throws InterruptedException {
        AtomicBoolean chosen = new AtomicBoolean();
        ActionListener note = event -> chosen.set(true);
        until(() -> {
            JMenuItem item = opened(open, name);
            if (item != null) {
                item.addActionListener(note);
                clickIfShown(item);
                soon(() -> chosen.get());
                item.removeActionListener(note);
            }
            if (!chosen.get()) {
                swing(MenuSelectionManager.defaultManager()::clearSelectedPath);
            }
            return chosen.get();
        });
    }

    /** Opens a menu; the item of this name in it, or null if the menu is not there soon. */
    public @Nullable JMenuItem opened(Runnable open, String name) {
        open.run();
        soon(() -> item(name) != null);
        robot.waitForIdle();
        return item(name);
    }

    /** Clicks the middle of a component unless it has gone. */
    void clickIfShown(Component part) {
        Rectangle[] box = new Rectangle[1];
        swing(() -> box[0] = part.isShowing() ? new Rectangle(part.getLocationOnScreen(), part.getSize()) : null);
        if (box[0] != null) {
            click((int) box[0].getCenterX(), (int) box[0].getCenterY());
        }
    }

    /** Waits a short time for something that another try may bring about. */
    private static void soon(BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS) / TRIES;
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    /** The item of this name in the menu that is open; null if there is none. */
    public static @Nullable JMenuItem item(String name) {
        for (MenuElement element : MenuSelectionManager.defaultManager().getSelectedPath()) {
            if (element instanceof JPopupMenu menu) {
                for (Component part : menu.getComponents()) {
                    if (part instanceof JMenuItem found && name.equals(found.getName()) && found.isShowing()) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Everything in a container, however deep. */
    public static List<Component> all(Container in) {
        List<Component> found = new ArrayList<>();
        for (Component part : in.getComponents()) {
            found.add(part);
            if (part instanceof Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }

    /** Everything that is seen in any window. */
    public static Stream<Component> allShown() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> all(window).stream())
                .filter(Component::isShowing);
    }

    /** Whether something of this name is seen. */
    public static boolean isShown(String name) {
        return allShown().anyMatch(part -> name.equals(part.getName()));
    }

    /** The component of this name that is seen, in any window. */
    public static Component named(String name) {
        return allShown()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    /** Does something on the event dispatch thread. */
    public static void swing(Runnable action) {
        try {
            SwingUtilities.invokeAndWait(action);
        } catch (ReflectiveOperationException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Whether the texts of all dialogs, one after another, have these words. */
    public static boolean says(String words) {
        return String.join(" ", messages()).contains(words);
    }

    private static List<String> messages() {
        return Stream.of(Window.getWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .flatMap(window -> all(window).stream())
                .flatMap(part -> part instanceof JLabel label
                        ? Stream.ofNullable(label.getText())
                        : part instanceof JTextComponent text ? Stream.of(text.getText()) : Stream.empty())
                .toList();
    }

    /** Waits until something is so. */
    public static void until(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(() -> "still waiting; the focus is at "
                            + KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                    .getFocusOwner() + ", messages: "
                            + messages())
                    .isLessThan(until);
            Thread.sleep(10);
        }
    }
}
