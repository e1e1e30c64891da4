package smolny.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import smolny.model.event.ConditionalEvent;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.LoadedScenario;
import smolny.scenario.describe.TimeLineText;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/** What an inspector says of an event: what it is, what it does, who says so, and whether it has come. */
final class EventText extends InspectorText {
    EventText(InteractiveSession session) {
        super(session);
    }

    /** The entry of the unchanged scenario, or of the changed one if only that has it. */
    Optional<ChronicleEntry> entry(String id) {
        return entry(session.loaded(), id).or(() -> entry(session.config().base(), id));
    }

    private static Optional<ChronicleEntry> entry(LoadedScenario loaded, String id) {
        return loaded.chronicle().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    InspectorContent content(String id) {
        ChronicleEntry entry = entry(id).orElseThrow(() -> new NoSuchElementException("no event is called " + id));
        boolean stands = entry(session.loaded(), id).isPresent();
        LoadedScenario from = stands ? session.loaded() : session.config().base();
        List<String> all = new ArrayList<>();
        all.add(stands ? status(entry) : "Dropped: it does not happen in this session.");
        if (!entry.says().isEmpty()) {
            all.add(entry.says());
        }
        if (entry.role() != ChronicleEntry.Role.SHOWN) {
            all.addAll(TimeLineText.linesOfEvent(from.resolved(), id));
        }
        all.add(
                entry.certainty().equals("fact")
                        ? "A fact, told by: " + sources(entry) + "."
                        : "This is " + entry.certainty() + "; on the ground of: " + sources(entry) + ".");
        return new InspectorContent(
                entry.titles().getOrDefault("en", id),
                entry.date().inWords() + " Old Style, "
                        + entry.date().newStyle().inWords() + " New Style"
                        + (entry.place().isEmpty() ? "" : "; " + entry.place()),
                all,
                chart(entry),
                null);
    }

    private String sources(ChronicleEntry entry) {
        return entry.sources().stream()
                .map(id -> session.loaded().sources().stream()
                        .filter(work -> work.id().equals(id))
                        .map(work -> work.author().isEmpty() ? work.title() : work.author() + ", " + work.title())
                        .findFirst()
                        .orElse(id.equals("assumed") ? "our judgement" : id))
                .collect(Collectors.joining("; "));
    }

    private String status(ChronicleEntry entry) {
        if (entry.role() == ChronicleEntry.Role.SHOWN) {
            return "Told on the time line only; it does nothing in the model.";
        }
        List<RunEvent.Attempt> attempts = new ArrayList<>();
        for (DaySnapshot snapshot : session.snapshots()) {
            for (RunEvent.Happened happening : snapshot.log().happenings()) {
                if (!happening.outcome()
                        && happening.id().equals(entry.id())
                        && entry.role() == ChronicleEntry.Role.DATED) {
                    return "It happened on " + day(happening.day()) + ".";
                }
            }
            snapshot.log().attempts().stream()
                    .filter(attempt -> attempt.event().equals(entry.id()))
                    .forEach(attempts::add);
        }
        if (attempts.isEmpty()) {
            return "It is still to come.";
        }
        RunEvent.Attempt last = attempts.get(attempts.size() - 1);
        String tries = attempts.size() == 1 ? "" : " (" + attempts.size() + " attempts so far)";
        return attempt(last) + tries;
    }

    private InspectorContent.Chart chart(ChronicleEntry entry) {
        String body = session.loaded().scenario().conditional().stream()
                .filter(event -> event.id().equals(entry.id()))
                .map(ConditionalEvent::body)
                .findFirst()
                .orElse("");
        List<InspectorContent.Line> lines = body.isEmpty()
                ? List.of()
                : measure(
                        MeasuredQuantity.SOVIET_POWER.of(body),
                        "the body that acts: for soviet power",
                        InspectorContent.LineColor.SEATS);
        return lines.isEmpty()
                ? chart(
                        "The government's credibility",
                        InspectorContent.Axis.SHARE,
                        measure("government.credibility", "credibility", InspectorContent.LineColor.OPEN))
                : chart("Support for soviet power in the body that acts", InspectorContent.Axis.SHARE, lines);
    }
}
