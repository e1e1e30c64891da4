package smolny.show.influence;

import java.util.List;
import smolny.show.chart.Figure;
import smolny.show.chart.Table;

/** What moves one outcome. */
public interface Influence {
    /** What was asked. */
    Matter matter();

    /** Which method, one sentence with what its numbers mean. */
    String method();

    /** The numbers, a row for each parameter, the one that matters most first. */
    Table table();

    /** The same in sentences, the most important first. */
    List<String> sentences();

    /** Charts of it. */
    List<Figure> figures();

    /** All of it as Markdown, without the charts. */
    default String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("## What moves ").append(matter().subject()).append("\n\n");
        sentences().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        text.append('\n')
                .append(row(table().columns()))
                .append(row(table().columns().stream().map(cell -> "---").toList()));
        table().rows().forEach(cells -> text.append(row(cells)));
        return text.append('\n')
                .append(method())
                .append(' ')
                .append(matter().done())
                .append(".\n")
                .toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
