package smolny.gui.console;

import java.awt.Graphics2D;
import java.awt.event.ActionListener;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import sim.display.Display2D;
import sim.engine.Schedule;
import sim.engine.Stoppable;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.SimplePortrayal2D;
import smolny.chart.Canvas;
import smolny.chart.GifRecorder;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.session.DaySnapshot;

/**
 * MASON's display with buttons that work without further libraries: one saves a picture as PNG, the other records an
 * animated GIF with a picture for each day. MASON's own need QuickTime and a library for PDF.
 */
final class PictureDisplay extends Display2D {
    private static final double LINE = 18;

    private final transient ConsoleState state;
    private final String name;
    private transient @Nullable GifRecorder recorder;
    private transient @Nullable Stoppable recording;

    /**
     * A display.
     *
     * @param name of files that are saved, without ending
     */
    PictureDisplay(double width, double height, ConsoleState state, String name) {
        super(width, height, state);
        this.state = state;
        this.name = name;
        setBackdrop(Theme.PAPER);
        optionPane.setTitle("Options");
        give(snapshotButton, "Save this picture as a PNG file", event -> savePicture());
        give(movieButton, "Record an animated GIF with one picture for each day", event -> toggleRecording());
        ConsoleParts.hidePreferences(optionPane.getContentPane());
    }

    /** Shows objects where the snapshot of the day has them. */
    void attachObjects(String title, BiConsumer<DaySnapshot, Continuous2D> lay, SimplePortrayal2D portrayal) {
        attach(new SnapshotPortrayal(insideDisplay.width, insideDisplay.height, state::today, lay, portrayal), title);
    }

    /** Paints something over what was attached before. */
    void attachPainting(String title, BiConsumer<Graphics2D, DrawInfo2D> painter) {
        attach(
                new FieldPortrayal2D() {
                    @Override
                    public void draw(Object nothing, Graphics2D graphics, DrawInfo2D info) {
                        painter.accept(graphics, info);
                    }
                },
                title);
    }

    /** Writes lines of text, of which the first begins at a point, pixels at scale 1. */
    void attachText(String title, double x, double y, TextStyle style, Supplier<List<String>> lines) {
        attachPainting(title, (graphics, info) -> {
            double at = info.draw.y + y;
            for (String line : lines.get()) {
                new Canvas(graphics).text(line, info.draw.x + x, at, style);
                at += LINE;
            }
        });
    }

    private static void give(AbstractButton button, String tip, ActionListener action) {
        for (ActionListener former : button.getActionListeners()) {
            button.removeActionListener(former);
        }
        button.addActionListener(action);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
    }

    /** A click selects what is hit, as in MASON, and opens its inspectors at once; MASON's own needs a double click. */
    @Override
    public void performSelection(Rectangle2D.Double area) {
        super.performSelection(area);
        if (getSelectedWrappers().length > 0) {
            createInspectors(area, state);
        }
    }

    /** What the display shows. */
    BufferedImage picture() {
        return insideDisplay.paint(null, true, false);
    }

    private void savePicture() {
        Path file = ConsoleParts.askForFile(
                this, "Save picture", name + "-" + state.today().date() + ".png");
        if (file != null) {
            try {
                ImageIO.write(picture(), "png", file.toFile());
            } catch (IOException failed) {
                complain(failed);
            }
        }
    }

    private void toggleRecording() {
        if (recorder != null) {
            stopMovie();
            return;
        }
        Path file = ConsoleParts.askForFile(this, "Record an animated GIF", name + ".gif");
        if (file != null) {
            record(file);
        }
    }

    /** Records a picture now and after each day until {@link #stopMovie} or the end of the run. */
    void record(Path file) {
        Schedule schedule = state.state.schedule;
        synchronized (schedule) {
            try {
                recorder = new GifRecorder(file);
                frame();
                recording = state.scheduleRepeatingImmediatelyAfter(day -> frame());
                state.scheduleAtEnd(end -> stopMovie());
                movieButton.setIcon(MOVIE_ON_ICON);
            } catch (IOException failed) {
                complain(failed);
            }
        }
    }

    private void frame() {
        GifRecorder now = recorder;
        if (now != null) {
            try {
                now.add(picture());
            } catch (IOException failed) {
                stopMovie();
                complain(failed);
            }
        }
    }

    /** Ends the recording, if there is one, and writes its file. */
    @Override
    public void stopMovie() {
        GifRecorder now = recorder;
        Stoppable stop = recording;
        recorder = null;
        recording = null;
        if (stop != null) {
            stop.stop();
        }
        if (now != null) {
            movieButton.setIcon(MOVIE_OFF_ICON);
            try {
                now.close();
            } catch (IOException failed) {
                complain(failed);
            }
        }
    }

    private void complain(IOException failed) {
        SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(
                SwingUtilities.getWindowAncestor(this),
                "The file cannot be written: " + failed.getMessage(),
                "Not saved",
                JOptionPane.WARNING_MESSAGE));
    }

    /** The frame of the display, at a place on the screen. */
    JFrame frame(String title, int x, int y) {
        JFrame frame = createFrame();
        frame.setTitle(title);
        frame.setLocation(x, y);
        return frame;
    }
}
