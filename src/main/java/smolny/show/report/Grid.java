package smolny.show.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown that can also be read as it stands: columns of even width, numbers to the right. */
final class Grid {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** With these columns, of which the first {@code words} hold words. */
    Grid(int words, String... head) {
        this.head = List.of(head);
        this.words = words;
    }

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] width = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, head);
        for (List<String> row : all) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(Math.max(width[i], 3), row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, head, width);
        for (int i = 0; i < width.length; i++) {
            text.append(i < words ? "|" + "-".repeat(width[i] + 2) : "|" + "-".repeat(width[i] + 1) + ":");
        }
        text.append("|\n");
        rows.forEach(row -> line(text, row, width));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row, int[] width) {
        for (int i = 0; i < width.length; i++) {
            String gap = " ".repeat(width[i] - row.get(i).length());
            text.append("| ")
                    .append(i < words ? row.get(i) + gap : gap + row.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }
}
