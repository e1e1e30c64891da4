package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static smolny.gui.WindowDriver.named;
import static smolny.gui.WindowDriver.until;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Point;
import java.awt.Rectangle;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.cli.Smolny;
import smolny.session.InteractiveSession;

/**
 * Every click and command of the lesson's plan, in its order, at class scale; prints how long a class waits for each. What is
 * computed counts with its processor time, which is what a class waits for on a computer with nothing else to do. Playing the whole
 * autumn takes half a minute, so it runs only among the long tests.
 */
@EnabledIf("smolny.gui.WindowTest#displayed")
class LessonClicksTest {
    private static final double MOST_SECONDS = 180;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    private double seconds;

    @Test
    void every_step_works_and_a_class_waits_less_than_three_minutes() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        driver = new WindowDriver();
        try {
            compute("open the window", () -> window = driver.open(Path.of("scenarios", "october-1917.yaml")));
            wait("Watch: Play, to the last day", () -> {
                driver.click(named("Play"));
                until(() -> session().isOver());
            });
            wait("Watch: Chamber", () -> {
                tab("Chamber");
                until(() -> window.views.front() == window.views.chamber);
            });
            wait("Watch: click 9 September on the time line", () -> {
                Point there = onTimeline("petrograd-soviet-sept9");
                driver.click(there.x, bottomOfTimeline());
                until(() -> session().snapshot().date().toString().equals("1917-09-09"));
            });
            wait("Observe: Drop it", () -> {
                driver.choose(
                        () -> {
                            Point event = onTimeline("garrison-removal-order");
                            driver.click(event.x, event.y);
                        },
                        "Drop it");
                until(() -> !session().changes().isEmpty());
            });
        } finally {
            driver.close();
        }
        for (String asked : new String[] {"no-removal-order", "no-kornilov"}) {
            command("Observe", "what-if october-1917 --do " + asked + " --scale class --runs 20 --progress none");
        }
        command("Your vote", "lesson --vote 12-15-3 --progress none --out " + folder.resolve("our-vote"));
        System.out.printf(Locale.ROOT, "%6.1f s in all%n", seconds);
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }

    private interface Step {
        void run() throws Exception;
    }

    private void wait(String what, Step step) throws Exception {
        wait(what, step, System::nanoTime);
    }

    private void compute(String what, Step step) throws Exception {
        wait(what, step, SYSTEM::getProcessCpuTime);
    }

    private void wait(String what, Step step, LongSupplier clock) throws Exception {
        long start = clock.getAsLong();
        step.run();
        double took = (clock.getAsLong() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        seconds += took;
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", took, what);
    }

    private void command(String step, String words) throws Exception {
        compute(step + ": ./smolny " + words, () -> assertThat(Smolny.execute(words.split(" ")))
                .isZero());
    }

    private void tab(String title) {
        JTabbedPane views = (JTabbedPane) named("Views");
        Rectangle box = views.getBoundsAt(views.indexOfTab(title));
        Point corner = views.getLocationOnScreen();
        driver.click(corner.x + (int) box.getCenterX(), corner.y + (int) box.getCenterY());
    }

    private Point onTimeline(String id) {
        Point corner = window.views.timeline.getLocationOnScreen();
        Point at = Objects.requireNonNull(window.views.timeline.where(id));
        return new Point(corner.x + at.x, corner.y + at.y);
    }

    /** Where only days are, no events. */
    private int bottomOfTimeline() {
        return window.views.timeline.getLocationOnScreen().y + window.views.timeline.getHeight() - 3;
    }

    private InteractiveSession session() {
        return window.playback.player().session();
    }
}
