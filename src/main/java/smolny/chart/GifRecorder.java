package smolny.chart;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes an animated GIF picture by picture. The file appears when all is written. */
public final class GifRecorder implements Closeable {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTHS = 40;
    /** Zero repetitions: the picture runs until it is closed. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final Path file;
    private final Path partial;
    private final ImageOutputStream out;
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();

    private int width;
    private int height;

    /**
     * Begins a file.
     *
     * @throws IOException if it cannot be written
     */
    public GifRecorder(Path file) throws IOException {
        this.file = file;
        this.partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        this.out = ImageIO.createImageOutputStream(partial.toFile());
        if (out == null) {
            throw new IOException("'" + file + "' cannot be written");
        }
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /** Adds a picture, which is shown for 0.4 seconds; all are cut to the size of the first. */
    public void add(BufferedImage next) throws IOException {
        BufferedImage picture = new BufferedImage(
                width == 0 ? next.getWidth() : width,
                height == 0 ? next.getHeight() : height,
                BufferedImage.TYPE_INT_RGB);
        width = picture.getWidth();
        height = picture.getHeight();
        picture.createGraphics().drawImage(next, 0, 0, null);
        IIOMetadata data = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(FORMAT);
        IIOMetadataNode control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", Integer.toString(HUNDREDTHS));
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER);
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        root.appendChild(extensions);
        data.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(picture, null, data), null);
    }

    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        out.close();
        writer.dispose();
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
