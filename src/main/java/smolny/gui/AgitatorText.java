package smolny.gui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import smolny.chart.DayLine;
import smolny.chart.DayScale;
import smolny.chart.OpinionLayer;
import smolny.scenario.Labels;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.AgitatorState;
import smolny.session.InteractiveSession;

/** What the inspector of an agitator says on the day that a session shows. */
final class AgitatorText {
    private static final int LATEST = 5;

    private final InspectorText texts;
    private final InteractiveSession session;
    private final DaySnapshot snapshot;
    private final Labels labels;

    AgitatorText(InspectorText texts, InteractiveSession session, Labels labels) {
        this.texts = texts;
        this.session = session;
        this.snapshot = session.snapshot();
        this.labels = labels;
    }

    /** An agitator, by id; throws NoSuchElementException if nobody has it. */
    InspectorContent of(String id) {
        AgitatorState agitator =
                InspectorText.find(snapshot.agitators(), one -> one.id().equals(id), "agitator", id);
        List<String> all = new ArrayList<>();
        all.add("Sent out by the " + labels.place(agitator.home()) + " to argue for "
                + (agitator.forSoviets() ? "soviet power." : "a coalition with the propertied parties."));
        all.add(agitatorToday(agitator));
        all.add("Let in on " + agitator.daysAtWork() + " days so far, turned away on " + agitator.daysTurnedAway()
                + ".");
        latestPlaces(id, all);
        return new InspectorContent(
                "Agitator of the " + agitator.party().label(),
                id,
                all,
                texts.chart(
                        "Days let in and days turned away, cumulative",
                        DayScale.upTo(Math.max(1, session.clock().days())),
                        List.of(
                                daysLine(id, "let in", OpinionLayer.SEATS, AgitatorState::daysAtWork),
                                daysLine(id, "turned away", OpinionLayer.PRIVATE, AgitatorState::daysTurnedAway))),
                null);
    }

    private static Optional<AgitatorState> agitatorOn(DaySnapshot snapshot, String id) {
        return snapshot.agitators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private DayLine daysLine(String id, String label, OpinionLayer layer, ToIntFunction<AgitatorState> days) {
        return texts.line(label, layer, one -> agitatorOn(one, id)
                .map(a -> (double) days.applyAsInt(a))
                .orElse(Double.NaN));
    }

    private String agitatorToday(AgitatorState agitator) {
        if (agitator.at() < 0) {
            return "Not sent anywhere today.";
        }
        return "Today at " + placeOf(agitator) + (agitator.admitted() ? ": let in." : ": turned away.");
    }

    private String placeOf(AgitatorState agitator) {
        return InspectorText.unitName(snapshot.units().get(agitator.at()).info());
    }

    private void latestPlaces(String id, List<String> all) {
        List<DaySnapshot> snapshots = session.snapshots();
        Set<String> places = new LinkedHashSet<>();
        for (int at = snapshots.size() - 1; at >= 0 && places.size() < LATEST; at--) {
            agitatorOn(snapshots.get(at), id)
                    .filter(agitator -> agitator.at() >= 0 && agitator.admitted())
                    .ifPresent(agitator -> places.add(placeOf(agitator)));
        }
        if (!places.isEmpty()) {
            all.add("Last spoke at: " + String.join("; ", places) + ".");
        }
    }
}
