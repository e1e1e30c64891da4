package smolny.scenario.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.CheckedRow;
import smolny.scenario.DayTypes;
import smolny.scenario.EffectType;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.TitlesById;

/** The time line of a resolved scenario in words: what happens, what it does, and who says so. */
public final class TimeLineText {
    private static final String DATE = "date";
    private static final String EARLIEST = "earliest";
    private static final String SOURCE = "source";

    private final TitlesById called;

    private TimeLineText(Fields tree) {
        this.called = new TitlesById(tree);
    }

    /** All lines for a tree that passed every check; entries by day, each ended by an empty line. */
    public static List<String> lines(Fields tree) {
        TimeLineText line = new TimeLineText(tree);
        List<Entry> entries = new ArrayList<>();
        CheckedRow.in(tree, "chronicle").forEach(r -> entries.add(new Entry(r.day(DATE), line.shown(r))));
        CheckedRow.in(tree, "events").forEach(r -> entries.add(new Entry(r.day(DATE), line.dated(r))));
        CheckedRow.in(tree, "conditional").forEach(r -> entries.add(new Entry(r.day(EARLIEST), line.conditional(r))));
        entries.sort(Comparator.comparing(Entry::day));
        return entries.stream().flatMap(entry -> entry.lines.stream()).toList();
    }

    /** What one event does and, if it is conditional, when; a line each. Empty if there is no such event. */
    public static List<String> linesOfEvent(Fields tree, String id) {
        TimeLineText line = new TimeLineText(tree);
        List<String> lines = new ArrayList<>();
        for (CheckedRow r : CheckedRow.in(tree, "events")) {
            if (r.text("id").equals(id)) {
                lines.addAll(EffectType.lines(r.map(), "effects", "", line.called));
            }
        }
        for (CheckedRow r : CheckedRow.in(tree, "conditional")) {
            if (r.text("id").equals(id)) {
                line.whatFollows(r, "", lines);
            }
        }
        return lines;
    }

    private record Entry(OldStyleDate day, List<String> lines) {}

    private List<String> shown(CheckedRow r) {
        List<String> lines = head(r, DATE, "until", "shown only");
        lines.add("");
        return lines;
    }

    private List<String> dated(CheckedRow r) {
        List<String> lines = head(r, DATE, "until", "acts");
        lines.addAll(EffectType.lines(r.map(), "effects", "    ", called));
        lines.add("");
        return lines;
    }

    private List<String> conditional(CheckedRow r) {
        List<String> lines = head(r, EARLIEST, "latest", "depends");
        whatFollows(r, "    ", lines);
        if (r.has("recorded")) {
            lines.add("    In the record: " + recorded(r.inner("recorded")));
        }
        lines.add("");
        return lines;
    }

    private void whatFollows(CheckedRow r, String indent, List<String> lines) {
        lines.add(indent + sentence(r));
        lines.add(indent + "Then:");
        lines.addAll(EffectType.lines(r.map(), "then", indent, called));
        lines.add(indent + "Otherwise, when the time is over:");
        lines.addAll(EffectType.lines(r.map(), "otherwise", indent, called));
    }

    private List<String> head(CheckedRow r, String from, String to, String role) {
        OldStyleDate day = r.day(from);
        String until = r.has(to) && !r.day(to).equals(day) ? " to " + DayTypes.inWords(r.day(to)) : "";
        List<String> lines = new ArrayList<>();
        lines.add(day.inWords() + " Old Style" + until + " (" + day.newStyle().inWords() + " New Style): " + r.title());
        lines.add("    [" + r.text("id") + "; " + role + "; " + r.text("certainty") + "; "
                + String.join(", ", r.names(SOURCE)) + "]");
        if (r.has("says")) {
            lines.add("    " + r.text("says"));
        }
        return lines;
    }

    private String sentence(CheckedRow r) {
        String motion = r.text("votes_on", "soviet_power").equals("coalition")
                ? "coalition with the propertied parties"
                : "soviet power";
        int every = DayTypes.daysOf(r.text("try", "every 1 day"));
        String rhythm = every == 1 ? "every day" : "every " + every + " days";
        String limit = r.has("if") ? ", provided that " + r.text("if") : "";
        return called.title(r.text("acts")) + " acts if more than " + r.text("majority", "0.5") + " of it stands for "
                + motion + limit + ". It tries " + rhythm + " from " + DayTypes.inWords(r.day(EARLIEST)) + " to "
                + DayTypes.inWords(r.day("latest")) + after(r) + ".";
    }

    private String after(CheckedRow r) {
        if (!r.has("after")) {
            return "";
        }
        CheckedRow after = r.inner("after");
        String wait = after.text("wait", "0 days");
        boolean any = after.has("any");
        String names = after.names(any ? "any" : "all").stream()
                .map(called::title)
                .map(title -> "'" + title + "'")
                .collect(Collectors.joining(any ? " or " : " and "));
        return wait.startsWith("0 ") ? ", but only after " + names : ", but not before " + wait + " after " + names;
    }

    private static String recorded(CheckedRow r) {
        String happened = r.flag("passed", true) ? "it happened" : "it did not happen";
        String day = r.has(DATE) ? " on " + DayTypes.inWords(r.day(DATE)) : "";
        return happened + day + " (" + String.join(", ", r.names(SOURCE)) + ")";
    }
}
