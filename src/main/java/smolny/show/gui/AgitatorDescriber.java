package smolny.show.gui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import smolny.history.Labels;
import smolny.lab.session.DaySnapshot;
import smolny.lab.session.InteractiveSession;

/** Tells of an agitator. */
final class AgitatorDescriber {
    private static final int LATEST = 5;

    private final InteractiveSession session;
    private final DaySnapshot snapshot;
    private final Labels labels;

    AgitatorDescriber(InteractiveSession session) {
        this.session = session;
        this.snapshot = session.snapshot();
        this.labels = Labels.of(session.loaded());
    }

    /**
     * The story so far.
     *
     * @throws NoSuchElementException if there is no such agitator
     */
    InspectorContent of(String id) {
        DaySnapshot.AgitatorState speaker =
                in(snapshot, id).orElseThrow(() -> new NoSuchElementException("no agitator is called " + id));
        List<String> all = new ArrayList<>();
        all.add("Sent out by the " + labels.place(speaker.home()) + " to speak for "
                + (speaker.forSoviets() ? "power to the soviets." : "coalition with the propertied parties."));
        all.add(today(speaker));
        all.add("Days at work so far: " + speaker.daysAtWork() + "; turned away at the door: "
                + speaker.daysTurnedAway() + ".");
        latest(id, all);
        int most = Math.max(1, session.clock().days());
        InspectorContent.Scale scale = new InspectorContent.Scale(0, most, most / 2.0, "0", "", "every day");
        return new InspectorContent(
                Said.member(speaker.party()) + " agitator",
                id,
                all,
                new InspectorContent.Course(
                        "Days at work and days turned away, added up",
                        scale,
                        session.clock().days(),
                        snapshot.day(),
                        List.of(
                                line(id, "let in", InspectorContent.Hue.SEATS, true),
                                line(id, "turned away", InspectorContent.Hue.PRIVATE, false))),
                null);
    }

    private static Optional<DaySnapshot.AgitatorState> in(DaySnapshot snapshot, String id) {
        return snapshot.agitators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private InspectorContent.Line line(String id, String label, InspectorContent.Hue hue, boolean atWork) {
        return new InspectorContent.Line(
                label,
                hue,
                Said.course(session.snapshots(), one -> in(one, id)
                        .map(speaker -> (double) (atWork ? speaker.daysAtWork() : speaker.daysTurnedAway()))
                        .orElse(Double.NaN)),
                false);
    }

    private String today(DaySnapshot.AgitatorState speaker) {
        if (speaker.at() < 0) {
            return "Sent nowhere today.";
        }
        return "Today at: " + place(speaker.at()) + (speaker.admitted() ? ", and let in." : ", and turned away.");
    }

    private String place(int unit) {
        DaySnapshot.UnitInfo card = snapshot.units().get(unit).info();
        return card.place().title() + ", unit " + card.id().substring(card.id().lastIndexOf('-') + 1);
    }

    private void latest(String id, List<String> all) {
        List<DaySnapshot> snapshots = session.snapshots();
        Set<String> places = new LinkedHashSet<>();
        for (int at = snapshots.size() - 1; at >= 0 && places.size() < LATEST; at--) {
            in(snapshots.get(at), id)
                    .filter(speaker -> speaker.at() >= 0 && speaker.admitted())
                    .ifPresent(speaker -> places.add(place(speaker.at())));
        }
        if (!places.isEmpty()) {
            all.add("Spoke last at: " + String.join("; ", places) + ".");
        }
    }
}
