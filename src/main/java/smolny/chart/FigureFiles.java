package smolny.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import smolny.output.NumberFormats;
import smolny.output.Provenance;

/** Writes figures to a folder: the picture twice, and the numbers behind it. */
public final class FigureFiles {
    private static final String PNG_TEXT = "javax_imageio_png_1.0";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final int SCALE = 2;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String STAMP = "the stamp goes here";
    private static final String FACES = "'DejaVu Sans', Verdana, sans-serif";

    private FigureFiles() {}

    /**
     * Writes {@code name.svg}, {@code name.png} at double scale, and {@code name.csv}; files of that name are replaced.
     *
     * @param stamp what made it, for the metadata of both pictures; the identity of the fonts is added
     * @throws IOException if the folder cannot be made or written
     * @throws IllegalArgumentException if the figure's name is no plain file name
     */
    public static void write(Figure figure, Path folder, Provenance stamp) throws IOException {
        write(figure, folder, stamp.drawnWith(FontIdentity.current()).json());
    }

    /**
     * The same without a stamp.
     *
     * @throws IOException if the folder cannot be made or written
     */
    public static void write(Figure figure, Path folder) throws IOException {
        write(figure, folder, "");
    }

    /** With a stamp of one line of ASCII, without characters that XML escapes; or an empty one. */
    static void write(Figure figure, Path folder, String stamp) throws IOException {
        if (!NAME.matcher(figure.name()).matches()) {
            throw new IllegalArgumentException(
                    "figure name \"" + figure.name() + "\": only a-z, 0-9, hyphen and underscore");
        }
        for (String ending : List.of(".svg", ".csv", ".png")) {
            writeOne(figure, folder.resolve(figure.name() + ending), stamp);
        }
    }

    /**
     * Writes one file, SVG, CSV or PNG at double scale by the ending of its name; a file of that name is replaced.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeOne(Figure figure, Path file) throws IOException {
        writeOne(figure, file, "");
    }

    private static void writeOne(Figure figure, Path file, String stamp) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.toString().endsWith(".svg")) {
            Files.writeString(file, svg(figure, stamp));
        } else if (file.toString().endsWith(".csv")) {
            Files.writeString(file, figure.table().toCsv());
        } else {
            Files.write(file, png(figure, stamp));
        }
    }

    // In memory: ImageIO does not say why it cannot write a file.
    private static byte[] png(Figure figure, String stamp) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            BufferedImage image = image(figure);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, stamped(writer, image, stamp)));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
        Dimension size = figure.size();
        BufferedImage image = new BufferedImage(SCALE * size.width, SCALE * size.height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        figure.draw(new Canvas(graphics));
        graphics.dispose();
        return image;
    }

    /**
     * The figure as SVG text, with a stamp as in {@link #write}; title, caption and stamp stand in title, desc and metadata.
     */
    public static String svg(Figure figure, String stamp) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new NamedIds(figure.name()));
        Dimension size = figure.size();
        SVGGraphics2D graphics = new UnclippedGraphics(context, size);
        graphics.setSVGCanvasSize(size);
        List<HoverArea> spots = figure.draw(new Canvas(graphics));
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        root.insertBefore(element(document, "desc", figure.caption()), root.getFirstChild());
        root.insertBefore(element(document, "title", figure.title()), root.getFirstChild());
        if (!stamp.isEmpty()) {
            root.insertBefore(
                    element(document, "metadata", STAMP),
                    root.getElementsByTagName("desc").item(0).getNextSibling());
        }
        point(root, document, spots);
        nameFaces(root);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // SVG 2 has no document type, and without one no reader looks it up on the internet.
        String plain = text.toString().replace("\r\n", "\n").replaceFirst("(?s)<!DOCTYPE.*?>\\s*", "");
        // Inserted afterwards, because the writer would escape its quotation marks.
        return plain.replace(STAMP, stamp);
    }

    private static Document empty() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("this Java cannot make an XML document", impossible);
        }
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    // A title inside is what readers show by themselves when it is pointed at.
    private static void point(Element root, Document document, List<HoverArea> spots) {
        for (HoverArea spot : spots) {
            Element area = document.createElementNS(NAMESPACE, "rect");
            area.setAttribute("class", "spot");
            area.setAttribute("fill-opacity", "0");
            area.setAttribute("stroke", "none");
            area.setAttribute("x", NumberFormats.fixed(spot.x(), 1));
            area.setAttribute("y", NumberFormats.fixed(spot.y(), 1));
            area.setAttribute("width", NumberFormats.fixed(spot.width(), 1));
            area.setAttribute("height", NumberFormats.fixed(spot.height(), 1));
            area.appendChild(element(document, "title", spot.text()));
            root.appendChild(area);
        }
    }

    // Java's logical face would become plain "sans-serif", whose widths differ from those the layout was measured with.
    private static void nameFaces(Element element) {
        if (element.getAttribute("id").equals("genericDefs")) {
            element.removeAttribute("id");
        }
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FACES);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFaces(inner);
            }
        }
    }

    /** A surface that spares each of its elements a clip to the whole picture, which cuts nothing. */
    private static final class UnclippedGraphics extends SVGGraphics2D {
        private final Rectangle2D whole;

        UnclippedGraphics(SVGGeneratorContext context, Dimension size) {
            super(context, false);
            whole = new Rectangle2D.Double(0, 0, size.width, size.height);
        }

        @Override
        public void clip(Shape shape) {
            if (!whole.equals(shape)) {
                super.clip(shape);
            }
        }
    }

    /** Ids that begin with the figure's name, so that several figures can stand in one page. */
    private static final class NamedIds extends SVGIDGenerator {
        private final String name;
        private int last;

        NamedIds(String name) {
            this.name = name;
        }

        @Override
        public String generateID(String prefix) {
            last++;
            return name + "-" + prefix + last;
        }
    }
}
