package smolny.show.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes figures to a folder: the picture twice, and the numbers behind it. */
public final class Pictures {
    private static final String PNG_TEXT = "javax_imageio_png_1.0";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final int SCALE = 2;

    private Pictures() {}

    /**
     * Writes {@code name.svg}, {@code name.png} at double scale, and {@code name.csv}; files of that name are replaced.
     *
     * @param stamp one line of ASCII for the metadata of both pictures, without characters that XML escapes; or empty
     * @throws IOException if the folder cannot be made or written
     * @throws IllegalArgumentException if the figure's name is no plain file name
     */
    public static void write(Figure figure, Path folder, String stamp) throws IOException {
        if (!NAME.matcher(figure.name()).matches()) {
            throw new IllegalArgumentException(
                    "figure name \"" + figure.name() + "\": only a-z, 0-9, hyphen and underscore");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(figure.name() + ".svg"), svg(figure, stamp), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(figure.name() + ".csv"), figure.table().toCsv(), StandardCharsets.UTF_8);
        png(figure, folder.resolve(figure.name() + ".png"), stamp);
    }

    private static void png(Figure figure, Path file, String stamp) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            BufferedImage image = image(figure);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, stamped(writer, image, stamp)));
        } finally {
            writer.dispose();
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
            Files.writeString(file, Svg.of(figure, ""), StandardCharsets.UTF_8);
        } else {
            png(figure, file, "");
        }
    }

    /** The figure as SVG text, with a stamp as in {@link #write}. */
    public static String svg(Figure figure, String stamp) {
        return Svg.of(figure, stamp);
    }

    private static IIOMetadata stamped(ImageWriter writer, BufferedImage image, String stamp) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        if (!stamp.isEmpty()) {
            IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
            entry.setAttribute("keyword", "Comment");
            entry.setAttribute("value", stamp);
            IIOMetadataNode texts = new IIOMetadataNode("tEXt");
            texts.appendChild(entry);
            IIOMetadataNode root = new IIOMetadataNode(PNG_TEXT);
            root.appendChild(texts);
            metadata.mergeTree(PNG_TEXT, root);
        }
        return metadata;
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
