package smolny.gui;

import static smolny.gui.WindowDriver.swing;
import static smolny.gui.WindowDriver.until;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import smolny.model.world.PopulationScale;
import smolny.session.InteractiveSession;

/**
 * Prints how fast the window is, and demands nothing: it depends on what else the machine does. Run with {@code -Dwindow.speed=true} on
 * a screen of 1366 by 768, when nothing else runs.
 */
@EnabledIf("smolny.gui.WindowTest#displayed")
@EnabledIfSystemProperty(named = "window.speed", matches = "true")
class WindowSpeedTest {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void frames_while_it_plays_and_the_time_from_a_change_to_its_picture() throws Exception {
        WindowDriver driver = new WindowDriver();
        try {
            MainWindow window = driver.open(Path.of("scenarios", "october-1917.yaml"));
            play(window);
            drop(window);
            InteractiveSession small = window.playback.player().session();
            window.playback.rerun(PopulationScale.STANDARD, small.spec().seed());
            until(() -> window.playback.player().session() != small);
            play(window);
            drop(window);
        } finally {
            driver.close();
        }
    }

    /** Counts how often the map is painted from the first day to the last at three days a second. */
    private static void play(MainWindow window) throws InterruptedException {
        Frames frames = new Frames(window.views.map);
        SessionPlayer player = window.playback.player();
        player.show(0);
        until(() -> player.session().snapshot().day() == 0);
        swing(() -> RepaintManager.setCurrentManager(frames));
        long began = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        player.play();
        until(() -> player.session().isOver());
        double seconds = (System.nanoTime() - began) / SECOND;
        swing(() -> RepaintManager.setCurrentManager(null));
        System.out.printf(
                Locale.ROOT,
                "%s, window %d x %d: %.1f frames a second, %.0f %% of a processor%n",
                player.session().spec().scale().name(),
                window.frame.getWidth(),
                window.frame.getHeight(),
                frames.painted / seconds,
                100 * (SYSTEM.getProcessCpuTime() - processor) / SECOND / seconds);
    }

    /** On the last day, from the order to drop the march on the capital to the picture of the changed autumn. */
    private static void drop(MainWindow window) throws InterruptedException {
        SessionPlayer player = window.playback.player();
        InteractiveSession session = player.session();
        until(() -> session.baseline().isDone() && !player.isBusy());
        long began = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        player.act(() -> session.drop("march-on-petrograd"));
        until(() -> session.changes().size() == 1
                && !player.isBusy()
                && session.simulated().size() == session.clock().days() + 1);
        swing(() -> window.frame
                .getRootPane()
                .paintImmediately(window.frame.getRootPane().getBounds()));
        System.out.printf(
                Locale.ROOT,
                "%s: a dropped event is drawn after %.2f s, %.2f s of the processor%n",
                session.spec().scale().name(),
                (System.nanoTime() - began) / SECOND,
                (SYSTEM.getProcessCpuTime() - processor) / SECOND);
        player.act(session::undo);
        until(() -> session.changes().isEmpty() && !player.isBusy());
    }

    /** Counts how often a view is painted. */
    private static final class Frames extends RepaintManager {
        private final JComponent view;
        private int painted;

        Frames(JComponent view) {
            this.view = view;
        }

        @Override
        public void paintDirtyRegions() {
            painted += getDirtyRegion(view).isEmpty() ? 0 : 1;
            super.paintDirtyRegions();
        }
    }
}
