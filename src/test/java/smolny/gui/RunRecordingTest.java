package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.session.InteractiveSession;
import smolny.session.TestSessions;

/** A recording has a picture for the eve and for every day. */
class RunRecordingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_run_becomes_an_animated_gif_or_a_series_of_pictures() throws IOException {
        InteractiveSession session = TestSessions.small();
        JLabel part = new JLabel();
        part.setSize(40, 20);
        AtomicInteger shown = new AtomicInteger();
        int days = session.clock().days() + 1;
        Path gif = folder.resolve("autumn.gif");
        RunRecording.make(session, part, shown::incrementAndGet, gif);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(days).isEqualTo(shown.get());
        }
        Path series = folder.resolve("day.png");
        RunRecording.make(session, part, shown::incrementAndGet, series);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().matches(".*day-[0-9]{3}\\.png")))
                    .hasSize(days);
        }
        assertThatThrownBy(() -> RunRecording.make(session, part, shown::incrementAndGet, series))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is there already");
    }
}
