package smolny.gui;

import java.util.ArrayList;
import java.util.List;
import smolny.experiment.explain.DeputyExplanation;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/** What an inspector says of a seat in a soviet and the deputies who held it. */
final class SeatText extends InspectorText {
    private static final double CLEARLY = 0.5;

    SeatText(InteractiveSession session) {
        super(session);
    }

    @Override
    InspectorContent content(String id) {
        DaySnapshot.SeatState seat =
                find(snapshot.seats(), one -> one.info().id().equals(id), "seat", id);
        DaySnapshot.SeatInfo info = seat.info();
        InspectorContent.Line line =
                line("open position of whoever holds the seat", InspectorContent.LineColor.SEATS, one -> one.seats()
                        .get(info.index())
                        .position());
        return new InspectorContent(
                "Deputy of " + unitName(info.unit()),
                labels.place(info.body()) + ", seat " + number(id) + " of the unit",
                sentences(seat),
                chart("Where the deputy stands in the open", InspectorContent.Axis.POSITION, List.of(line)),
                snapshot.day() < 0
                        ? null
                        : new InspectorContent.Explanation(
                                "What moved the seat's open position since the first day",
                                InspectorContent.Explanation.PROBITS,
                                () -> DeputyExplanation.of(session.spec(), id).parts(0, snapshot.day() + 1)));
    }

    private List<String> sentences(DaySnapshot.SeatState seat) {
        List<String> all = new ArrayList<>();
        String sure = Math.abs(seat.position()) > CLEARLY ? "clearly" : "by a little";
        all.add("The deputy stands " + sure + " for " + (seat.forSoviets() ? "soviet power" : "coalition")
                + ", and would give the party as " + member(seat.party()) + ".");
        boolean spring = seat.electedDay() == Integer.MIN_VALUE;
        all.add(
                spring
                        ? "Chosen in spring and never recalled."
                        : "Chosen on " + day(seat.electedDay()) + ", when the unit recalled the one before.");
        int before = 0;
        int holder = -1;
        for (DaySnapshot one : session.snapshots()) {
            int now = one.seats().get(seat.info().index()).person();
            before += holder >= 0 && now != holder ? 1 : 0;
            holder = now;
        }
        all.add(
                before == 0
                        ? "Nobody else has held the seat since the first day."
                        : "The unit has replaced the holder " + count(before, "time", "times")
                                + " since the first day.");
        DaySnapshot.UnitState unit = snapshot.units().get(seat.info().unit().index());
        all.add("Of the people who sent the deputy " + percent(unit.expressed())
                + " showed support for soviet power at their last meeting.");
        return all;
    }
}
