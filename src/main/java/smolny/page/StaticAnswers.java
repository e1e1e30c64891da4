package smolny.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import smolny.output.Json;
import smolny.output.NumberFormats;
import smolny.page.bridge.PageModel;
import smolny.report.HtmlTemplate;
import smolny.scenario.Scenarios;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.ProgressListener;

/** Answers to the questions of a scenario as a page that needs no script, in all languages of the page, with its words. */
public final class StaticAnswers {
    /** Cases of each reading. */
    static final int CASES = 10;

    /** Pixels of the plot; the template has them too. */
    private static final int WIDTH = 640;

    private static final int HEIGHT = 240;
    private static final double HALF = 50;
    private static final List<String> VERSIONS = List.of("unchanged", "changed");
    private static final List<String> COLOURS = List.of("#00528e", "#b83a00");

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
        List<Object> languages = new ArrayList<>();
        for (String language : PageFile.LANGUAGES) {
            Words words = new Words(Json.parse(PageFile.resource(language + ".json")), language);
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                all.add(answer(whatIf(ids.get(i)), answers.get(i), words));
            }
            languages.add(Json.object(
                    "language",
                    language,
                    "title",
                    words.text("title"),
                    "footer",
                    words.text("footer"),
                    "answers",
                    all));
        }
        return HtmlTemplate.filled(
                PageFile.resource("answers.html"),
                Map.of("style", PageFile.resource("page.css"), "languages", languages));
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

    /** What the template shows of an answer. */
    private Map<String, @Nullable Object> answer(JsonNode whatIf, JsonNode answer, Words words) {
        String id = whatIf.get("id").asText();
        String title = words.of(whatIf.get("titles"));
        JsonNode interval = answer.get("interval");
        double low = interval.get(0).asDouble();
        double high = interval.get(1).asDouble();
        int sign = answer.get("sign").asInt();
        Map<String, String> values = Map.of(
                "title", title,
                "date", date(answer.get("day").asInt(), words),
                "what", words.measure(answer.get("measure").asText(), library),
                "unit", words.text("unit." + answer.get("unit").asText()),
                "low", words.number(Math.min(Math.abs(low), Math.abs(high)), false),
                "high", words.number(Math.max(Math.abs(low), Math.abs(high)), false),
                "from", words.number(low, true),
                "to", words.number(high, true));
        String key = answer.get("zero").asBoolean() ? "zero" : sign > 0 ? "higher" : sign < 0 ? "lower" : "open";
        String percent = Long.toString(Math.round(answer.get("percent").asDouble()));
        double scale = scale(answer);
        return Json.object(
                "title", title,
                "question", words.said("question." + id, whatIf.get("question").asText()),
                "answer", words.text("answer." + key, values),
                "heading", words.text("chart.over_time", values),
                "months", months(words),
                "heights", heights(answer, words, scale),
                "versions", versions(answer, words, scale),
                "table", words.text("table"),
                "date", words.text("date"),
                "rows", rows(answer, words),
                "cases",
                        words.text("sure.cases", Map.of("n", answer.get("cases").asText(), "percent", percent)),
                "cannot_title", words.text("cannot.title"),
                "cannot", words.said("cannot." + id, whatIf.get("cannotShow").asText()));
    }

    private String date(int day, Words words) {
        return words.date(library.get("dates").get(day).asText());
    }

    private static boolean isShare(JsonNode answer) {
        return answer.get("unit").asText().equals("points");
    }

    /** The value at the top of the plot. */
    private static double scale(JsonNode answer) {
        double top = 1;
        for (JsonNode band : answer.get("bands")) {
            for (JsonNode value : band.get("high")) {
                top = Math.max(top, value.asDouble());
            }
        }
        return isShare(answer) ? 2 * HALF : top;
    }

    /** Medians and bands of both versions over the days. */
    private static List<Object> versions(JsonNode answer, Words words, double scale) {
        List<Object> versions = new ArrayList<>();
        for (int version = 0; version < VERSIONS.size(); version++) {
            JsonNode band = answer.get("bands").get(version);
            versions.add(Json.object(
                    "band",
                    points(band.get("high"), scale, false) + points(band.get("low"), scale, true),
                    "median",
                    points(band.get("median"), scale, false),
                    "colour",
                    COLOURS.get(version),
                    "dashed",
                    version == 0,
                    "left",
                    10 + 140 * version,
                    "name",
                    words.text(VERSIONS.get(version))));
        }
        return versions;
    }

    /** The same numbers, a row for each week and one for the day that is compared. */
    private List<Object> rows(JsonNode answer, Words words) {
        List<Object> rows = new ArrayList<>();
        for (int day = 0; day < library.get("dates").size(); day++) {
            if (day % 7 == 0 || day == answer.get("day").asInt()) {
                List<Object> cells = new ArrayList<>();
                for (JsonNode band : answer.get("bands")) {
                    cells.add(Json.object(
                            "median", cell(band, "median", day, words),
                            "low", cell(band, "low", day, words),
                            "high", cell(band, "high", day, words)));
                }
                rows.add(Json.object("date", date(day, words), "cells", cells));
            }
        }
        return rows;
    }

    private static String cell(JsonNode band, String which, int day, Words words) {
        JsonNode value = band.get(which).get(day);
        return value.isNull() ? "–" : words.number(value.asDouble(), false);
    }

    /** Where the first of each month is. */
    private List<Object> months(Words words) {
        JsonNode dates = library.get("dates");
        List<Object> months = new ArrayList<>();
        for (int day = 0; day < dates.size(); day++) {
            if (dates.get(day).asText().endsWith("-01")) {
                long x = Math.round((double) WIDTH * day / (dates.size() - 1));
                months.add(Json.object("x", x, "right", x + 3, "date", date(day, words)));
            }
        }
        return months;
    }

    /** Three heights with their values. */
    private static List<Object> heights(JsonNode answer, Words words, double scale) {
        List<Object> heights = new ArrayList<>();
        for (int part = 0; part <= 2; part++) {
            double at = part * scale / 2;
            double y = HEIGHT * (1 - at / scale);
            heights.add(Json.object(
                    "y", NumberFormats.fixed(y, 1),
                    "base", NumberFormats.fixed(y + (part == 2 ? 14 : -3), 1),
                    "value", words.number(at, false) + (isShare(answer) ? " %" : "")));
        }
        return heights;
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

    /** A language of the page. */
    private record Words(JsonNode texts, String language) {
        String text(String key) {
            return texts.path(key).asText(key);
        }

        String text(String key, Map<String, String> values) {
            String text = text(key);
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
                            text("month." + Integer.parseInt(parts[1]))));
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
