package smolny.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import smolny.chart.GifRecorder;
import smolny.session.InteractiveSession;

/** A picture of the window for every day of a run, as an animated GIF or, if the name ends with .png, as numbered files. */
final class RunRecording {
    private RunRecording() {}

    /**
     * Shows and records every day from the eve on. Not on the event dispatch thread.
     *
     * @param part what is recorded
     * @param show shows what the session shows, at once
     * @throws IOException if a file cannot be written
     */
    static void make(InteractiveSession session, JComponent part, Runnable show, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            pictures(session, part, show, file);
            return;
        }
        try (GifRecorder gif = new GifRecorder(file)) {
            for (int day = -1; day < session.clock().days(); day++) {
                gif.add(picture(session, day, part, show));
            }
        }
    }

    private static void pictures(InteractiveSession session, JComponent part, Runnable show, Path file)
            throws IOException {
        String stem = file.toString().substring(0, file.toString().length() - ".png".length());
        for (int day = -1; day < session.clock().days(); day++) {
            Path next = Path.of(String.format(Locale.ROOT, "%s-%03d.png", stem, day + 1));
            if (Files.exists(next)) {
                throw new IOException("'" + next + "' is there already");
            }
            ImageIO.write(picture(session, day, part, show), "png", next.toFile());
        }
    }

    private static BufferedImage picture(InteractiveSession session, int day, JComponent part, Runnable show)
            throws IOException {
        session.show(day);
        BufferedImage[] made = new BufferedImage[1];
        MainWindow.onDispatchThread(() -> {
            show.run();
            made[0] = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = made[0].createGraphics();
            part.paint(graphics);
            graphics.dispose();
        });
        return made[0];
    }
}
