package smolny.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import smolny.chart.SeatPlan;
import smolny.output.ProgramFiles;

/** A page in the making: a heading, an answer, and sections of text, lists, tables and figures. */
final class HtmlPage {
    private static final Pattern ID = Pattern.compile("( id=\"|url\\(#|href=\"#)");
    private static final Pattern STAMPED = Pattern.compile("(?s)<metadata.*?</metadata\\s*>");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private static final double RADIUS = 100;
    private static final double MARK = 0.43;

    private final Map<String, Object> page = new LinkedHashMap<>();
    private final List<Map<String, Object>> sections = new ArrayList<>();
    private List<Map<String, Object>> blocks = new ArrayList<>();
    private int figures;

    /**
     * Begins one.
     *
     * @param title for the window
     * @param stamp one line of JSON without characters that markup escapes
     */
    HtmlPage(String title, String stamp) {
        page.put("title", title);
        page.put("stamp", stamp);
        page.put("style", resource("page.css"));
        page.put("script", resource("page.js"));
        page.put("sections", sections);
    }

    /** What it is about, above everything. */
    HtmlPage heading(LinkedText words) {
        page.put("heading", words.pieces());
        return this;
    }

    /** What it says, in large letters. */
    HtmlPage answer(LinkedText words) {
        page.put("answer", words.pieces());
        return this;
    }

    /** Lets the sections be found from the top. */
    HtmlPage contents() {
        page.put("contents", true);
        return this;
    }

    /** Begins a section. */
    HtmlPage section(String id, String title) {
        blocks = new ArrayList<>();
        sections.add(Map.of("id", id, "title", title, "blocks", blocks));
        return this;
    }

    /** A paragraph. */
    HtmlPage paragraph(LinkedText words) {
        return block("paragraph", Map.of("pieces", words.pieces()));
    }

    /** A sentence about what stands above, in small letters. */
    HtmlPage caption(LinkedText words) {
        return block("said", Map.of("pieces", words.pieces()));
    }

    /** A list; nothing if it is empty. */
    HtmlPage list(List<LinkedText> items) {
        if (!items.isEmpty()) {
            block(
                    "list",
                    Map.of(
                            "items",
                            items.stream()
                                    .map(item -> Map.of("pieces", item.pieces()))
                                    .toList()));
        }
        return this;
    }

    /** A command or another text for machines. */
    HtmlPage code(String text) {
        return block("code", Map.of("text", text));
    }

    /** A figure, an SVG document; several may be of one name. */
    HtmlPage figure(String svg, LinkedText caption) {
        return block("figure", Map.of("svg", inline(svg), "caption", caption.pieces()));
    }

    /** A table, put off until the page is done, because what is said later may link to it. */
    HtmlPage table(HtmlTable cells) {
        return block("table", cells);
    }

    /**
     * A long table that is folded away.
     *
     * @param summary what is in it
     */
    HtmlPage folded(String summary, HtmlTable cells) {
        Map<String, Object> block = new HashMap<>();
        block.put("summary", summary);
        block.put("table", cells);
        blocks.add(block);
        return this;
    }

    /**
     * The seats of a soviet day by day, in one history or in two side by side: moved by a slider where there is a script, and
     * a few days standing still where there is none.
     *
     * @param days dates as they are shown, earliest first
     * @param histories name of each history, with a sign a seat for every day: + for soviet power
     * @param still by history, an SVG document of a few days
     */
    HtmlPage seats(List<String> days, Map<String, List<String>> histories, Map<String, String> still) {
        List<Map<String, Object>> sides = new ArrayList<>();
        histories.forEach((name, seats) -> sides.add(Map.of("name", name, "seats", circles(seats))));
        block("hall", Map.of("sides", sides, "last", days.size() - 1, "data", seatData(days, histories.values())));
        still.forEach((name, svg) -> block("still", Map.of("name", name, "svg", inline(svg))));
        return this;
    }

    private static List<Map<String, Object>> circles(List<String> byDay) {
        int most = byDay.stream().mapToInt(String::length).max().orElse(0);
        List<Map<String, Object>> circles = new ArrayList<>();
        if (most > 0) {
            SeatPlan plan = SeatPlan.ofSeats(most);
            for (SeatPlan.Seat seat : plan.seats()) {
                circles.add(Map.of(
                        "x", pixels(RADIUS * seat.x()),
                        "y", pixels(-RADIUS * seat.y()),
                        "r", pixels(RADIUS * plan.spacing() * MARK)));
            }
        }
        return circles;
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    // Only letters, digits, blanks, brackets and signs, so nothing needs escaping.
    private static String seatData(List<String> days, Collection<List<String>> histories) {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            List<String> row = new ArrayList<>(List.of(quoted(days.get(day))));
            for (List<String> seats : histories) {
                row.add(quoted(seats.get(day)));
            }
            rows.add("[" + String.join(",", row) + "]");
        }
        return "[" + String.join(",\n", rows) + "]";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private HtmlPage block(String kind, Object content) {
        Map<String, Object> block = new HashMap<>();
        block.put(kind, content);
        blocks.add(block);
        return this;
    }

    // Each picture's ids get a beginning of their own, and what only serves the file on its own is left out.
    private String inline(String svg) {
        figures++;
        String element = svg.substring(svg.indexOf("<svg"));
        String bare = BREAK.matcher(STAMPED.matcher(element).replaceAll("")).replaceAll("");
        return ID.matcher(bare).replaceAll("$1f" + figures + "-");
    }

    /** The whole page. */
    String html() {
        for (Map<String, Object> section : sections) {
            settle((List<?>) section.getOrDefault("blocks", List.of()));
        }
        return HtmlTemplate.filled(resource("page.html"), page);
    }

    @SuppressWarnings("unchecked")
    private static void settle(List<?> blocks) {
        for (Object each : blocks) {
            Map<String, Object> block = (Map<String, Object>) each;
            if (block.get("table") instanceof HtmlTable cells) {
                if (cells.isShown()) {
                    block.put("table", cells.block());
                } else {
                    block.remove("table");
                    block.remove("summary");
                }
            }
        }
    }

    private static String resource(String name) {
        return ProgramFiles.text(HtmlPage.class, name);
    }
}
