package smolny.show.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import smolny.history.ChronicleEntry;
import smolny.lab.run.RunRecord;
import smolny.model.fact.Fact;
import smolny.show.chart.Event;

/** What happened: the events that acted in the first run, and a few that are only on record. */
record TimeLine(Results results) {
    /** Kinds of shown entries, those first that tell most. */
    private static final List<String> KINDS = List.of("coup", "order", "vote");

    private static final int MOST_SHOWN = 6;

    /** Events on the clock; shown entries stay away from days that acting events or the votes drawn tell already. */
    List<Event> events(Set<Integer> told) {
        Map<String, Integer> came = came(results.all().first());
        List<Event> events = new ArrayList<>();
        Set<Integer> taken = new HashSet<>(told);
        for (ChronicleEntry entry : results.loaded().chronicle()) {
            Integer day = came.get(entry.id());
            if (day != null && results.onClock(day)) {
                events.add(new Event(day, results.labels().event(entry.id()), 3, true));
                taken.add(day);
            }
        }
        shown().filter(entry -> !taken.contains(day(entry)))
                .limit(MOST_SHOWN)
                .forEach(entry -> events.add(
                        new Event(day(entry), results.labels().event(entry.id()), local(entry) ? 2 : 1, false)));
        return events;
    }

    /** Day on which each event came in a run: dated events, and those of institutions that were carried. */
    private static Map<String, Integer> came(RunRecord run) {
        Map<String, Integer> came = new HashMap<>();
        run.happenings.stream()
                .filter(happening -> !happening.outcome())
                .forEach(happening -> came.putIfAbsent(happening.id(), happening.day()));
        run.attempts.stream()
                .filter(Fact.Attempt::passed)
                .forEach(attempt -> came.putIfAbsent(attempt.event(), attempt.day()));
        return came;
    }

    private Stream<ChronicleEntry> shown() {
        return results.loaded().chronicle().stream()
                .filter(entry -> entry.role() == ChronicleEntry.Role.SHOWN)
                .filter(entry -> KINDS.contains(entry.kind()) && results.onClock(day(entry)))
                .sorted(Comparator.comparing((ChronicleEntry entry) -> !local(entry))
                        .thenComparing(entry -> KINDS.indexOf(entry.kind()))
                        .thenComparing(this::day));
    }

    private int day(ChronicleEntry entry) {
        return results.clock().dayOf(entry.date());
    }

    /** True if the body that makes the news is named after the place. */
    private boolean local(ChronicleEntry entry) {
        String body = results.labels().place(results.setting().newsFrom());
        return !entry.place().isEmpty() && body.startsWith(entry.place());
    }
}
