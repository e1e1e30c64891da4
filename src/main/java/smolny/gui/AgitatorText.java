package smolny.gui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.AgitatorState;
import smolny.session.InteractiveSession;

/** What an inspector says of an agitator. */
final class AgitatorText extends InspectorText {
    private static final int LATEST = 5;

    AgitatorText(InteractiveSession session) {
        super(session);
    }

    @Override
    InspectorContent content(String id) {
        AgitatorState agitator = find(snapshot.agitators(), one -> one.id().equals(id), "agitator", id);
        List<String> all = new ArrayList<>();
        all.add("Sent out by the " + labels.place(agitator.home()) + " to speak for "
                + (agitator.forSoviets() ? "power to the soviets." : "coalition with the propertied parties."));
        all.add(today(agitator));
        all.add("Days at work so far: " + agitator.daysAtWork() + "; turned away at the door: "
                + agitator.daysTurnedAway() + ".");
        latest(id, all);
        int most = Math.max(1, session.clock().days());
        InspectorContent.Axis scale = new InspectorContent.Axis(0, most, most / 2.0, "0", "", "every day");
        return new InspectorContent(
                member(agitator.party()) + " agitator",
                id,
                all,
                chart(
                        "Days at work and days turned away, added up",
                        scale,
                        List.of(
                                days(id, "let in", InspectorContent.LineColor.SEATS, AgitatorState::daysAtWork),
                                days(
                                        id,
                                        "turned away",
                                        InspectorContent.LineColor.PRIVATE,
                                        AgitatorState::daysTurnedAway))),
                null);
    }

    private static Optional<AgitatorState> in(DaySnapshot snapshot, String id) {
        return snapshot.agitators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private InspectorContent.Line days(
            String id, String label, InspectorContent.LineColor color, ToIntFunction<AgitatorState> days) {
        return line(label, color, one -> in(one, id)
                .map(a -> (double) days.applyAsInt(a))
                .orElse(Double.NaN));
    }

    private String today(AgitatorState agitator) {
        if (agitator.at() < 0) {
            return "Sent nowhere today.";
        }
        return "Today at: " + place(agitator) + (agitator.admitted() ? ", and let in." : ", and turned away.");
    }

    private String place(AgitatorState agitator) {
        return unitName(snapshot.units().get(agitator.at()).info());
    }

    private void latest(String id, List<String> all) {
        List<DaySnapshot> snapshots = session.snapshots();
        Set<String> places = new LinkedHashSet<>();
        for (int at = snapshots.size() - 1; at >= 0 && places.size() < LATEST; at--) {
            in(snapshots.get(at), id)
                    .filter(agitator -> agitator.at() >= 0 && agitator.admitted())
                    .ifPresent(agitator -> places.add(place(agitator)));
        }
        if (!places.isEmpty()) {
            all.add("Spoke last at: " + String.join("; ", places) + ".");
        }
    }
}
