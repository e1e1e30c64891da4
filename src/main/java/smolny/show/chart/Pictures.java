package smolny.show.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Writes figures to a folder: the picture twice, and the numbers behind it. */
public final class Pictures {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final int SCALE = 2;

    private Pictures() {}

    /**
     * Writes {@code name.svg}, {@code name.png} at double scale, and {@code name.csv}; files of that name are replaced.
     *
     * @throws IOException if the folder cannot be made or written
     * @throws IllegalArgumentException if the figure's name is no plain file name
     */
    public static void write(Figure figure, Path folder) throws IOException {
        if (!NAME.matcher(figure.name()).matches()) {
            throw new IllegalArgumentException(
                    "figure name \"" + figure.name() + "\": only a-z, 0-9, hyphen and underscore");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(figure.name() + ".svg"), Svg.of(figure), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(figure.name() + ".csv"), figure.table().toCsv(), StandardCharsets.UTF_8);
        Path png = folder.resolve(figure.name() + ".png");
        Files.deleteIfExists(png);
        if (!ImageIO.write(image(figure), "png", png.toFile())) {
            throw new IOException("this Java cannot write PNG: " + png);
        }
    }

    /**
     * Writes one file, SVG or PNG at double scale by the ending of its name; a file of that name is replaced.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeOne(Figure figure, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.toString().endsWith(".svg")) {
            Files.writeString(file, Svg.of(figure), StandardCharsets.UTF_8);
        } else if (!ImageIO.write(image(figure), "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG: " + file);
        }
    }

    private static BufferedImage image(Figure figure) {
        BufferedImage image = new BufferedImage(
                SCALE * figure.size().width, SCALE * figure.size().height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        figure.draw(graphics);
        graphics.dispose();
        return image;
    }
}
