package smolny.history.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import smolny.history.schema.Days;
import smolny.history.schema.EffectType;
import smolny.history.schema.Row;
import smolny.history.schema.TitlesById;
import smolny.history.text.Node.Fields;
import smolny.kernel.time.OldStyle;

/** The time line of a resolved scenario in words: what happens, what it does, and who says so. */
public final class TimeLine {
    private static final String DATE = "date";
    private static final String EARLIEST = "earliest";
    private static final String SOURCE = "source";

    private final TitlesById called;

    private TimeLine(Fields tree) {
        this.called = new TitlesById(tree);
    }

    /** All lines for a tree that passed every check; entries by day, each ended by an empty line. */
    public static List<String> of(Fields tree) {
        TimeLine line = new TimeLine(tree);
        List<Entry> entries = new ArrayList<>();
        Row.in(tree, "chronicle").forEach(r -> entries.add(new Entry(r.day(DATE), line.shown(r))));
        Row.in(tree, "events").forEach(r -> entries.add(new Entry(r.day(DATE), line.dated(r))));
        Row.in(tree, "conditional").forEach(r -> entries.add(new Entry(r.day(EARLIEST), line.conditional(r))));
        entries.sort(Comparator.comparing(Entry::day));
        return entries.stream().flatMap(entry -> entry.lines.stream()).toList();
    }

    /** What one event does and, if it is conditional, when; a line each. Empty if there is no such event. */
    public static List<String> acts(Fields tree, String id) {
        TimeLine line = new TimeLine(tree);
        List<String> lines = new ArrayList<>();
        Row.in(tree, "events").stream()
                .filter(r -> r.text("id").equals(id))
                .forEach(r -> lines.addAll(EffectType.lines(r.map(), "effects", "", line.called)));
        Row.in(tree, "conditional").stream()
                .filter(r -> r.text("id").equals(id))
                .forEach(r -> {
                    lines.add(line.sentence(r));
                    lines.add("Then:");
                    lines.addAll(EffectType.lines(r.map(), "then", "", line.called));
                    lines.add("Otherwise, when the time is over:");
                    lines.addAll(EffectType.lines(r.map(), "otherwise", "", line.called));
                });
        return lines;
    }

    private record Entry(OldStyle day, List<String> lines) {}

    private List<String> shown(Row r) {
        List<String> lines = head(r, DATE, "until", "shown only");
        lines.add("");
        return lines;
    }

    private List<String> dated(Row r) {
        List<String> lines = head(r, DATE, "until", "acts");
        lines.addAll(EffectType.lines(r.map(), "effects", "    ", called));
        lines.add("");
        return lines;
    }

    private List<String> conditional(Row r) {
        List<String> lines = head(r, EARLIEST, "latest", "depends");
        lines.add("    " + sentence(r));
        lines.add("    Then:");
        lines.addAll(EffectType.lines(r.map(), "then", "    ", called));
        lines.add("    Otherwise, when the time is over:");
        lines.addAll(EffectType.lines(r.map(), "otherwise", "    ", called));
        r.map()
                .map("recorded")
                .map(Row::new)
                .ifPresent(recorded -> lines.add("    In the record: " + recorded(recorded)));
        lines.add("");
        return lines;
    }

    private List<String> head(Row r, String from, String to, String role) {
        OldStyle day = r.day(from);
        String until = r.has(to) && !r.day(to).equals(day) ? " to " + Days.words(r.day(to)) : "";
        List<String> lines = new ArrayList<>();
        lines.add(day.inWords() + " Old Style" + until + " (" + day.newStyle().inWords() + " New Style): " + r.title());
        lines.add("    [" + r.text("id") + "; " + role + "; " + r.text("certainty") + "; "
                + String.join(", ", r.names(SOURCE)) + "]");
        if (r.has("says")) {
            lines.add("    " + r.text("says"));
        }
        return lines;
    }

    private String sentence(Row r) {
        String motion = r.text("votes_on", "soviet_power").equals("coalition")
                ? "coalition with the propertied parties"
                : "soviet power";
        int every = Days.Every.days(r.text("try", "every 1 day"));
        String rhythm = every == 1 ? "every day" : "every " + every + " days";
        String limit = r.has("if") ? ", provided that " + r.text("if") : "";
        return called.one(r.text("acts")) + " acts if more than " + r.text("majority", "0.5") + " of it stands for "
                + motion + limit + ". It tries " + rhythm + " from " + Days.words(r.day(EARLIEST)) + " to "
                + Days.words(r.day("latest")) + after(r) + ".";
    }

    private String after(Row r) {
        return r.map().map("after").map(Row::new).map(this::trigger).orElse("");
    }

    private String trigger(Row after) {
        String wait = after.text("wait", "0 days");
        boolean any = after.has("any");
        String names = after.names(any ? "any" : "all").stream()
                .map(called::one)
                .map(title -> "'" + title + "'")
                .collect(Collectors.joining(any ? " or " : " and "));
        return wait.startsWith("0 ") ? ", but only after " + names : ", but not before " + wait + " after " + names;
    }

    private static String recorded(Row r) {
        String happened = r.flag("passed", true) ? "it happened" : "it did not happen";
        String day = r.has(DATE) ? " on " + Days.words(r.day(DATE)) : "";
        return happened + day + " (" + String.join(", ", r.names(SOURCE)) + ")";
    }
}
