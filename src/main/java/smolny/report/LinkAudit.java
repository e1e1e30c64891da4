package smolny.report;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds numbers in the text of a finished page that do not link to a table cell with the same number. Tables are the cells
 * themselves; pictures, the command and the script are no text.
 */
public final class LinkAudit {
    private static final Set<String> NO_TEXT = Set.of("table", "svg", "style", "script", "code", "head");
    private static final int AROUND = 30;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, StringBuilder> cells = new HashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> ids = new ArrayDeque<>();
    private String href = "";
    private int count;

    private LinkAudit() {}

    /**
     * What was found.
     *
     * @param links numbers that link to the cell they come from
     * @param problems the others, each with the words about it
     */
    public record Found(int links, List<String> problems) {
        /** Keeps its own copy. */
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Audits a page that this package has made.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static Found of(String page) {
        LinkAudit audit = new LinkAudit();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page));
            while (reader.hasNext()) {
                audit.take(reader.next(), reader);
            }
        } catch (XMLStreamException damaged) {
            throw new IllegalArgumentException("the page is not well-formed: " + damaged.getMessage(), damaged);
        }
        audit.links.forEach(audit::check);
        return new Found(audit.count, audit.faults);
    }

    private void take(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            String id = reader.getAttributeValue(null, "id");
            open.push(reader.getLocalName());
            ids.push(id == null ? "" : id);
            if (reader.getLocalName().equals("a")) {
                String target = reader.getAttributeValue(null, "href");
                href = target == null ? "" : target;
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            ids.pop();
            href = open.pop().equals("a") ? "" : href;
        } else if (event == XMLStreamConstants.CHARACTERS) {
            text(reader.getText());
        }
    }

    private void text(String text) {
        ids.stream().filter(id -> !id.isEmpty()).forEach(id -> cells.computeIfAbsent(id, key -> new StringBuilder())
                .append(text));
        if (open.stream().anyMatch(NO_TEXT::contains)) {
            return;
        }
        for (NumberToken token : NumberToken.of(text)) {
            if (href.startsWith("#")) {
                count++;
                links.put(href.substring(1) + " " + token.key(), text);
            } else {
                faults.add("no link: " + around(text, token));
            }
        }
    }

    private void check(String link, String text) {
        int blank = link.indexOf(' ');
        StringBuilder cell = cells.getOrDefault(link.substring(0, blank), new StringBuilder());
        Set<String> said = NumberToken.keys(cell.toString());
        if (!said.contains(link.substring(blank + 1))) {
            faults.add("the cell " + link.substring(0, blank) + " does not say it: " + text.strip());
        }
    }

    private static String around(String text, NumberToken token) {
        int from = Math.max(0, token.start() - AROUND);
        int to = Math.min(text.length(), token.end() + AROUND);
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }
}
