package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import smolny.chart.DataTable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.event.ConditionalEvent;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.output.RecordedFigures;
import smolny.scenario.HistoricalRecord;
import smolny.simulation.Outcomes;
import smolny.simulation.QuantileSummary;

/** The outcomes of a batch of runs: a table, and an answer whose numbers all link to it. */
final class RunSummary {
    private static final String CONGRESS = "congress.soviet_power";
    private static final String FALL = "chance_of_fall";
    private static final String TURNED = ".turned";
    private static final String CAME = ".date";
    private static final int MIDDLE = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int RECORDED = 6;

    private final StoredRuns folder;
    private final DataTable runs;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> rowOf = new TreeMap<>();
    private final HtmlTable cells;

    RunSummary(StoredRuns folder) {
        this.folder = folder;
        this.runs = folder.table("runs");
        for (String column : runs.columns()) {
            row(column);
        }
        this.cells = HtmlTable.of(
                "outcomes", List.of("what", "mean or median", "90 % of runs: from", "to", "in runs", "recorded"), rows);
    }

    HtmlTable cells() {
        return cells;
    }

    private void row(String column) {
        List<String> values =
                runs.column(column).stream().filter(text -> !text.isEmpty()).toList();
        if (column.equals(CONGRESS) && !values.isEmpty()) {
            QuantileSummary s = spread(values, Double::parseDouble);
            String what = "mandates of the congress for soviet power, %";
            add(column, what, values.size(), s.mean(), s, NumberFormats::percent, recorded());
        } else if (column.equals(FALL) && !values.isEmpty()) {
            String mean =
                    ProbabilityWords.of(spread(values, Double::parseDouble).mean());
            add(column, "how likely the government falls", mean, "", "", Integer.toString(values.size()), "");
        } else if (column.endsWith(TURNED)) {
            String body = column.substring(0, column.length() - TURNED.length());
            dates(
                    column,
                    "a lasting majority for soviet power: " + folder.labels().place(body),
                    values);
        } else if (column.endsWith(CAME)) {
            folder.loaded().scenario().conditional().stream()
                    .map(ConditionalEvent::id)
                    .filter(id -> Outcomes.columnOf(id, "date").equals(column))
                    .forEach(id -> dates(column, folder.labels().event(id), values));
        }
    }

    private void dates(String column, String what, List<String> values) {
        if (values.isEmpty()) {
            add(column, what, "never", "", "", "0", "");
            return;
        }
        ScenarioCalendar clock = folder.loaded().scenario().setting().clock();
        QuantileSummary s = spread(values, text -> clock.dayOf(OldStyleDate.parse(text)));
        add(
                column,
                what,
                values.size(),
                s.q50(),
                s,
                day -> clock.dateOf((int) Math.round(day)).inShort(),
                "");
    }

    /** A row with the middle of the runs and, if there are several, the interval of nine in ten. */
    private void add(
            String column,
            String what,
            int count,
            double middle,
            QuantileSummary s,
            DoubleFunction<String> shown,
            String recorded) {
        String low = count == 1 ? "" : shown.apply(s.q05());
        String high = count == 1 ? "" : shown.apply(s.q95());
        add(column, what, shown.apply(middle), low, high, Integer.toString(count), recorded);
    }

    private void add(String column, String... cells) {
        rows.add(List.of(cells));
        rowOf.put(column, rows.size());
    }

    private String recorded() {
        HistoricalRecord.Mandate seen = new RecordedFigures(folder.loaded().record()).mandate("soviet_power");
        return seen == null ? "" : RecordedFigures.inWords(seen);
    }

    private static QuantileSummary spread(List<String> values, ToDoubleFunction<String> number) {
        return QuantileSummary.of(values.stream().mapToDouble(number).toArray());
    }

    /**
     * When the leading soviet first had a majority for soviet power, what the congress decided, and how likely the fall of the government was.
     *
     * @param about a table with a row that says how many runs there are
     */
    LinkedText answer(HtmlTable about) {
        LinkedText words = new LinkedText();
        int count = runs.rows().size();
        words.appendLinked(count == 1 ? "In one run, the " : "In " + count + " runs, the ", about);
        String news = folder.loaded().scenario().setting().newsFrom();
        Integer turned = rowOf.get(news + TURNED);
        if (turned != null) {
            words.appendLinked(folder.labels().place(news), cells);
            if (cells.text(turned, MIDDLE).equals("never")) {
                words.append(" never has a lasting majority for soviet power. ");
            } else {
                words.append(" has a lasting majority for soviet power from ").appendCell(cells, turned, MIDDLE);
                interval(words, turned).append(". ");
            }
        }
        Integer congress = rowOf.get(CONGRESS);
        if (congress != null) {
            words.append("At the congress, ")
                    .appendCell(cells, congress, MIDDLE)
                    .append(" % of the mandates are for soviet power");
            interval(words, congress);
            if (!cells.text(congress, RECORDED).isEmpty()) {
                words.append("; recorded: ").appendCell(cells, congress, RECORDED);
            }
            words.append(". ");
        }
        Integer fall = rowOf.get(FALL);
        if (fall != null) {
            words.append("It is ").appendCell(cells, fall, MIDDLE).append(" that the government falls.");
        }
        return words;
    }

    private LinkedText interval(LinkedText words, int row) {
        if (!cells.text(row, LOW).isEmpty()) {
            words.append(" (nine of ten runs: ")
                    .appendCell(cells, row, LOW)
                    .append(" to ")
                    .appendCell(cells, row, HIGH)
                    .append(")");
        }
        return words;
    }
}
