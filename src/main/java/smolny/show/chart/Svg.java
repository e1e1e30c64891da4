package smolny.show.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A figure as SVG text. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String STAMP = "the stamp goes here";
    private static final String FACES = "'DejaVu Sans', Verdana, sans-serif";

    private Svg() {}

    /** The SVG document, the same text for the same figure; title, caption and stamp stand in title, desc and metadata. */
    static String of(Figure figure, String stamp) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new NamedIds(figure.name()));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(figure.size());
        figure.draw(graphics);
        Element root = graphics.getRoot();
        describe(root, document, figure);
        if (!stamp.isEmpty()) {
            Element metadata = document.createElementNS(NAMESPACE, "metadata");
            metadata.setTextContent(STAMP);
            root.insertBefore(
                    metadata, root.getElementsByTagName("desc").item(0).getNextSibling());
        }
        point(root, document, figure.spots());
        nameFaces(root);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // Without the document type no reader goes to the net for it, and SVG 2 has none.
        String plain = text.toString().replace("\r\n", "\n").replaceFirst("(?s)<!DOCTYPE.*?>\\s*", "");
        // Put in as it is, for the writer would turn its quotation marks into entities.
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

    private static void describe(Element root, Document document, Figure figure) {
        Dimension size = figure.size();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(figure.title());
        Element caption = document.createElementNS(NAMESPACE, "desc");
        caption.setTextContent(figure.caption());
        root.insertBefore(caption, root.getFirstChild());
        root.insertBefore(title, caption);
    }

    // A title inside is what readers show by themselves when it is pointed at.
    private static void point(Element root, Document document, List<Spot> spots) {
        for (Spot spot : spots) {
            Element area = document.createElementNS(NAMESPACE, "rect");
            area.setAttribute("class", "spot");
            area.setAttribute("fill-opacity", "0");
            area.setAttribute("stroke", "none");
            area.setAttribute("x", Numbers.oneDecimal(spot.x()));
            area.setAttribute("y", Numbers.oneDecimal(spot.y()));
            area.setAttribute("width", Numbers.oneDecimal(spot.width()));
            area.setAttribute("height", Numbers.oneDecimal(spot.height()));
            Element words = document.createElementNS(NAMESPACE, "title");
            words.setTextContent(spot.words());
            area.appendChild(words);
            root.appendChild(area);
        }
    }

    // Java's logical face would become plain "sans-serif", whose widths differ from those the layout was measured with.
    private static void nameFaces(Element root) {
        rename(root);
        NodeList all = root.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            rename((Element) all.item(at));
        }
    }

    private static void rename(Element element) {
        if (element.getAttribute("id").equals("genericDefs")) {
            element.removeAttribute("id");
        }
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FACES);
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
