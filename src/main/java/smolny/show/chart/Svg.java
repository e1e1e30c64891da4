package smolny.show.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    private static final String FACES = "'DejaVu Sans', Verdana, sans-serif";

    private Svg() {}

    /** The SVG document, the same text for the same figure; title and caption stand in title and desc. */
    static String of(Figure figure) {
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
        nameFaces(root);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // Without the document type no reader goes to the net for it, and SVG 2 has none.
        return text.toString().replace("\r\n", "\n").replaceFirst("(?s)<!DOCTYPE.*?>\\s*", "");
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
