package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import smolny.output.Json;
import smolny.page.bridge.PageModel;
import smolny.scenario.Scenarios;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.ProgressListener;

/** Answers to the questions of a scenario as a page that needs no script, in all languages of the page, with its words. */
public final class StaticAnswers {
    /** Cases of each reading. */
    static final int CASES = 10;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final double HALF = 50;
    private static final List<String> VERSIONS = List.of("unchanged", "changed");

    private final PageModel model;
    private final JsonNode library;

    /** Of a scenario of the library. */
    public StaticAnswers(String scenario) throws IOException {
        this.model = new PageModel(Scenarios.library(), scenario);
        this.library = Json.parse(model.library());
    }

    /**
     * Makes the runs and the page.
     *
     * @param threads runs at a time, at least 1; changes no result
     */
    public String html(int threads, ProgressListener progress) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode whatIf : library.get("whatIfs")) {
            if (whatIf.get("own").asBoolean()) {
                ids.add(whatIf.get("id").asText());
            }
        }
        List<JsonNode> answers = answers(ids, threads, progress);
        StringBuilder page = new StringBuilder();
        for (String language : PageFile.LANGUAGES) {
            Words words = new Words(Json.parse(PageFile.resource(language + ".json")), language);
            page.append("<section lang=\"")
                    .append(language)
                    .append("\">\n<h1>")
                    .append(escaped(words.text("title", Map.of())))
                    .append("</h1>\n");
            for (int i = 0; i < ids.size(); i++) {
                page.append(section(whatIf(ids.get(i)), answers.get(i), words));
            }
            page.append("<p>").append(escaped(words.text("footer", Map.of()))).append("</p>\n</section>\n");
        }
        return PageFile.resource("answers.html")
                .replace("/*style*/", PageFile.resource("page.css"))
                .replace("/*answers*/", page);
    }

    private List<JsonNode> answers(List<String> ids, int threads, ProgressListener progress) throws IOException {
        int readings = library.get("readings").size() + 1;
        int each = CASES * readings;
        ids.forEach(id -> model.question("do " + id));
        List<String> lines = new ArrayList<>();
        new OrderedExecutor(threads)
                .run(
                        0,
                        ids.size() * each,
                        at -> model.runCase("do " + ids.get(at / each), CASES, at % each / CASES, at % CASES),
                        line -> {
                            lines.add(line);
                            progress.done(lines.size(), ids.size() * each);
                        });
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            answers.add(Json.parse(model.answer(
                    "do " + ids.get(i), CASES, String.join("\n", lines.subList(i * each, (i + 1) * each)))));
        }
        return answers;
    }

    private JsonNode whatIf(String id) {
        return StreamSupport.stream(library.get("whatIfs").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String section(JsonNode whatIf, JsonNode answer, Words words) {
        String id = whatIf.get("id").asText();
        String title = words.of(whatIf.get("titles"));
        JsonNode interval = answer.get("interval");
        double low = interval.get(0).asDouble();
        double high = interval.get(1).asDouble();
        int sign = answer.get("sign").asInt();
        Map<String, String> values = Map.of(
                "title", title,
                "date",
                        words.date(library.get("dates")
                                .get(answer.get("day").asInt())
                                .asText()),
                "what", words.measure(answer.get("measure").asText(), library),
                "unit", words.text("unit." + answer.get("unit").asText(), Map.of()),
                "low", words.number(Math.min(Math.abs(low), Math.abs(high)), false),
                "high", words.number(Math.max(Math.abs(low), Math.abs(high)), false),
                "from", words.number(low, true),
                "to", words.number(high, true));
        String key = answer.get("zero").asBoolean() ? "zero" : sign > 0 ? "higher" : sign < 0 ? "lower" : "open";
        String cases = words.text(
                "sure.cases",
                Map.of(
                        "n",
                        answer.get("cases").asText(),
                        "percent",
                        Long.toString(Math.round(answer.get("percent").asDouble()))));
        return "<article>\n<h2>" + escaped(title) + "</h2>\n<p>"
                + escaped(words.said("question." + id, whatIf.get("question").asText()))
                + "</p>\n<p class=\"big\">" + escaped(words.text("answer." + key, values)) + "</p>\n"
                + picture(answer, words, values) + "<p>" + escaped(cases) + "</p>\n<p><b>"
                + escaped(words.text("cannot.title", Map.of())) + ":</b> "
                + escaped(words.said("cannot." + id, whatIf.get("cannotShow").asText())) + "</p>\n</article>\n";
    }

    /** Medians and bands of both versions over the days. */
    private String picture(JsonNode answer, Words words, Map<String, String> values) {
        double top = 0;
        for (JsonNode band : answer.get("bands")) {
            for (JsonNode value : band.get("high")) {
                top = Math.max(top, value.asDouble());
            }
        }
        double scale = answer.get("unit").asText().equals("points") ? 2 * HALF : Math.max(top, 1);
        String heading = escaped(words.text("chart.over_time", values));
        StringBuilder svg = new StringBuilder("<figure><figcaption>" + heading + "</figcaption><svg viewBox=\"0 0 "
                + WIDTH + " " + (HEIGHT + 24) + "\" role=\"img\" aria-label=\"" + heading + "\" font-size=\"13\">");
        axes(svg, answer, words, scale);
        String[] colours = {"#00528e", "#b83a00"};
        for (int version = 0; version < 2; version++) {
            JsonNode band = answer.get("bands").get(version);
            String low = points(band.get("low"), scale, true);
            svg.append("<polygon points=\"")
                    .append(points(band.get("high"), scale, false))
                    .append(low)
                    .append("\" fill=\"")
                    .append(colours[version])
                    .append("\" fill-opacity=\"0.2\"/><polyline points=\"")
                    .append(points(band.get("median"), scale, false))
                    .append("\" fill=\"none\" stroke-width=\"2.5\" stroke=\"")
                    .append(colours[version])
                    .append(version == 0 ? "\" stroke-dasharray=\"6 4\"/>" : "\"/>")
                    .append("<text x=\"")
                    .append(10 + 140 * version)
                    .append("\" y=\"")
                    .append(HEIGHT + 18)
                    .append("\" fill=\"")
                    .append(colours[version])
                    .append("\">")
                    .append(escaped(words.text(VERSIONS.get(version), Map.of())))
                    .append("</text>");
        }
        return svg.append("</svg>")
                .append(table(answer, words))
                .append("</figure>\n")
                .toString();
    }

    /** The same numbers, a row for each week and one for the day that is compared. */
    private String table(JsonNode answer, Words words) {
        StringBuilder rows = new StringBuilder("<details><summary>" + escaped(words.text("table", Map.of()))
                + "</summary><table><thead><tr><th scope=\"col\">" + escaped(words.text("date", Map.of())) + "</th>");
        for (String version : VERSIONS) {
            rows.append("<th scope=\"col\">")
                    .append(escaped(words.text(version, Map.of())))
                    .append("</th><th scope=\"col\">5–95 %</th>");
        }
        rows.append("</tr></thead><tbody>");
        for (int day = 0; day < library.get("dates").size(); day++) {
            if (day % 7 == 0 || day == answer.get("day").asInt()) {
                rows.append("<tr><th scope=\"row\">")
                        .append(escaped(words.date(library.get("dates").get(day).asText())))
                        .append("</th>");
                for (JsonNode band : answer.get("bands")) {
                    rows.append("<td>")
                            .append(cell(band, "median", day, words))
                            .append("</td><td>")
                            .append(cell(band, "low", day, words))
                            .append(" … ")
                            .append(cell(band, "high", day, words))
                            .append("</td>");
                }
                rows.append("</tr>");
            }
        }
        return rows.append("</tbody></table></details>").toString();
    }

    private static String cell(JsonNode band, String which, int day, Words words) {
        JsonNode value = band.get(which).get(day);
        return value.isNull() ? "–" : words.number(value.asDouble(), false);
    }

    /** Months, and three heights with their values. */
    private void axes(StringBuilder svg, JsonNode answer, Words words, double scale) {
        JsonNode dates = library.get("dates");
        for (int day = 0; day < dates.size(); day++) {
            if (dates.get(day).asText().endsWith("-01")) {
                long x = Math.round((double) WIDTH * day / (dates.size() - 1));
                svg.append("<line x1=\"")
                        .append(x)
                        .append("\" x2=\"")
                        .append(x)
                        .append("\" y1=\"0\" y2=\"")
                        .append(HEIGHT)
                        .append("\" stroke=\"#e2e2e2\"/><text x=\"")
                        .append(x + 3)
                        .append("\" y=\"")
                        .append(HEIGHT - 4)
                        .append("\" fill=\"#585858\">")
                        .append(escaped(words.date(dates.get(day).asText())))
                        .append("</text>");
            }
        }
        boolean share = answer.get("unit").asText().equals("points");
        for (int part = 0; part <= 2; part++) {
            double at = share ? part * HALF : part * scale / 2;
            double y = HEIGHT * (1 - at / scale);
            svg.append(String.format(
                    Locale.ROOT, "<line x1=\"0\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#c9c9c9\"/>", WIDTH, y, y));
            svg.append(String.format(
                            Locale.ROOT, "<text x=\"2\" y=\"%.1f\" fill=\"#585858\">", y + (part == 2 ? 14 : -3)))
                    .append(words.number(at, false))
                    .append(share ? " %" : "")
                    .append("</text>");
        }
    }

    private static String points(JsonNode values, double scale, boolean backward) {
        List<String> points = new ArrayList<>();
        for (int day = 0; day < values.size(); day++) {
            if (!values.get(day).isNull()) {
                double x = (double) WIDTH * day / (values.size() - 1);
                double y = HEIGHT * (1 - values.get(day).asDouble() / scale);
                points.add(backward ? 0 : points.size(), String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
        }
        return String.join("", points);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A language of the page. */
    private record Words(JsonNode texts, String language) {
        String text(String key, Map<String, String> values) {
            String text = texts.path(key).asText(key);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            return text;
        }

        String said(String key, String english) {
            return language.equals("en") ? english : texts.path(key).asText(english);
        }

        String of(JsonNode titles) {
            return titles.path(language).asText(titles.path("en").asText());
        }

        String date(String iso) {
            String[] parts = iso.split("-", -1);
            return text(
                    "day",
                    Map.of(
                            "day",
                            Integer.toString(Integer.parseInt(parts[2])),
                            "month",
                            text("month." + Integer.parseInt(parts[1]), Map.of())));
        }

        String measure(String name, JsonNode library) {
            String[] parts = name.split("\\.", -1);
            String where = parts[0];
            for (JsonNode place : library.get("places")) {
                if (place.get("id").asText().equals(parts[0])) {
                    where = said("place." + parts[0], place.get("title").asText());
                }
            }
            return text("quantity." + parts[1], Map.of("where", where));
        }

        String number(double value, boolean signed) {
            String digits = String.format(Locale.ROOT, Math.abs(value) < 9.95 ? "%.1f" : "%.0f", value);
            String point = language.equals("ru") ? digits.replace('.', ',') : digits;
            return (signed && value > 0 ? "+" : "") + point.replace('-', '\u2212');
        }
    }
}
