package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording is an animated GIF that any program can read. */
class GifRecorderTest {
    private static BufferedImage picture(Color color, int width) {
        BufferedImage picture = new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, 20);
        return picture;
    }

    @Test
    void pictures_follow_one_another_in_the_size_of_the_first(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("map.gif");
        try (GifRecorder recorder = new GifRecorder(file)) {
            recorder.add(picture(Color.RED, 30));
            recorder.add(picture(Color.BLUE, 90));
            assertThat(file).doesNotExist();
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            assertThat(reader.read(0).getRGB(5, 5)).isEqualTo(Color.RED.getRGB());
            assertThat(reader.read(1).getRGB(5, 5)).isEqualTo(Color.BLUE.getRGB());
            assertThat(reader.read(1).getWidth()).isEqualTo(30);
            IIOMetadataNode data =
                    (IIOMetadataNode) reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode control = (IIOMetadataNode)
                    data.getElementsByTagName("GraphicControlExtension").item(0);
            assertThat(control.getAttribute("delayTime")).isEqualTo("40");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }
}
