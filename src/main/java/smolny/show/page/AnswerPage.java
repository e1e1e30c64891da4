package smolny.show.page;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import smolny.lab.record.Build;
import smolny.lab.study.Answer;

/**
 * An answer as one page: the sentence, the chart, the tables, what it cannot show, the sources, and the command that makes
 * it again. It refers to nothing outside itself, has no script, and is legible from the back of a room. Text is escaped by
 * the XML writer, so markup in a title stays text.
 */
public final class AnswerPage {
    private static final String CHART = "chart goes here";
    private static final String STYLE = """

            body { font: 20px/1.45 'DejaVu Sans', Verdana, sans-serif; color: #222; background: #fff;
                   max-width: 72rem; margin: 0 auto; padding: 1.2rem; }
            h1 { font-size: 1.2rem; color: #585858; margin: 0; }
            h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; }
            p.answer { font-size: 1.7rem; line-height: 1.35; margin: .6rem 0 1.2rem; }
            figure { margin: 0; } figure svg { width: 100%; height: auto; }
            figcaption { color: #585858; }
            div.wide { overflow-x: auto; }
            table { border-collapse: collapse; font-size: .9rem; }
            th, td { text-align: right; white-space: nowrap; padding: .25rem .7rem; border-bottom: 1px solid #e7e7e7; }
            th:first-child, td:first-child { text-align: left; white-space: normal; }
            code { font-size: 1rem; overflow-wrap: anywhere; background: #f5f4f0; padding: .1rem .3rem; }
            @media (max-width: 600px) { body { font-size: 17px; padding: .7rem; } p.answer { font-size: 1.3rem; } }
            @media print { body { font-size: 11pt; } p.answer { font-size: 15pt; } }
            """;

    private final Answer answer;
    private final Asked asked;
    private final AnswerWords words;

    /** A page for one answer. */
    public AnswerPage(Answer answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
        this.words = new AnswerWords(answer, asked);
    }

    /**
     * The page as text.
     *
     * @param caption of the chart
     * @param svg the chart, an SVG document or element
     */
    public String html(String caption, String svg) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter page = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            write(page, caption);
            page.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write to memory", impossible);
        }
        String element = svg.substring(svg.indexOf("<svg"));
        return "<!DOCTYPE html>\n" + text.toString().replace("<!--" + CHART + "-->", element) + "\n";
    }

    private void write(XMLStreamWriter page, String caption) throws XMLStreamException {
        page.writeStartElement("html");
        page.writeAttribute("lang", "en");
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "utf-8");
        page.writeEmptyElement("meta");
        page.writeAttribute("name", "viewport");
        page.writeAttribute("content", "width=device-width, initial-scale=1");
        element(page, "title", "What if? " + asked.change());
        element(page, "style", STYLE);
        page.writeEndElement();
        page.writeStartElement("body");
        element(page, "h1", asked.history() + " \u2014 what if?");
        page.writeStartElement("p");
        page.writeAttribute("class", "answer");
        page.writeCharacters(words.sentence());
        page.writeEndElement();
        page.writeStartElement("figure");
        page.writeComment(CHART);
        element(page, "figcaption", caption);
        page.writeEndElement();
        body(page);
        page.writeEndElement();
        page.writeEndElement();
    }

    private void body(XMLStreamWriter page) throws XMLStreamException {
        element(page, "h2", "The numbers, in " + answer.study().aim().unit());
        table(page, AnswerTable.ofEffects(answer));
        element(page, "h2", "What else becomes of the autumn");
        table(page, AnswerTable.ofOutcomes(answer, asked));
        list(page, "What this cannot show", words.cautions());
        list(page, "Sources of what is changed", asked.sources());
        element(page, "h2", "How to make it again");
        page.writeStartElement("p");
        element(page, "code", asked.command());
        page.writeEndElement();
        Build build = Build.current();
        element(
                page,
                "p",
                "Smolny " + build.version() + " (" + build.commit() + "), seed "
                        + answer.study().before().seed() + ", scale "
                        + answer.study().before().scale().name() + ".");
    }

    private static void list(XMLStreamWriter page, String title, List<String> items) throws XMLStreamException {
        if (items.isEmpty()) {
            return;
        }
        element(page, "h2", title);
        page.writeStartElement("ul");
        for (String item : items) {
            element(page, "li", item);
        }
        page.writeEndElement();
    }

    private static void table(XMLStreamWriter page, AnswerTable table) throws XMLStreamException {
        page.writeStartElement("div");
        page.writeAttribute("class", "wide");
        page.writeStartElement("table");
        page.writeStartElement("thead");
        row(page, "th", table.head());
        page.writeEndElement();
        page.writeStartElement("tbody");
        for (List<String> cells : table.rows()) {
            row(page, "td", cells);
        }
        page.writeEndElement();
        page.writeEndElement();
        page.writeEndElement();
    }

    private static void row(XMLStreamWriter page, String cell, List<String> cells) throws XMLStreamException {
        page.writeStartElement("tr");
        for (String text : cells) {
            element(page, cell, text);
        }
        page.writeEndElement();
    }

    private static void element(XMLStreamWriter page, String name, String text) throws XMLStreamException {
        page.writeStartElement(name);
        page.writeCharacters(text);
        page.writeEndElement();
    }
}
