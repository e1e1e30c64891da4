package smolny.show.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import smolny.history.Labels;
import smolny.lab.explain.DeputyStory;
import smolny.lab.explain.Part;
import smolny.lab.session.DaySnapshot;
import smolny.lab.session.InteractiveSession;

/** Tells of a seat in a soviet and those who held it. */
final class SeatDescriber {
    private static final double CLEARLY = 0.5;

    private final InteractiveSession session;
    private final DaySnapshot snapshot;
    private final Labels labels;

    SeatDescriber(InteractiveSession session) {
        this.session = session;
        this.snapshot = session.snapshot();
        this.labels = Labels.of(session.loaded());
    }

    /**
     * Its story so far.
     *
     * @throws NoSuchElementException if there is no such seat
     */
    InspectorContent of(String id) {
        DaySnapshot.SeatState seat = snapshot.seats().stream()
                .filter(one -> one.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no seat is called " + id));
        DaySnapshot.SeatInfo card = seat.info();
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        String unit = card.unit().id();
        InspectorContent.Line line = new InspectorContent.Line(
                "open position of whoever holds the seat",
                InspectorContent.Hue.SEATS,
                Said.course(
                        session.snapshots(),
                        one -> one.seats().get(card.index()).position()),
                false);
        return new InspectorContent(
                "Deputy of " + card.unit().place().title() + ", unit " + unit.substring(unit.lastIndexOf('-') + 1),
                labels.place(card.body()) + ", seat " + number + " of the unit",
                sentences(seat),
                new InspectorContent.Course(
                        "Where the deputy stands in the open",
                        InspectorContent.Scale.POSITION,
                        session.clock().days(),
                        snapshot.day(),
                        List.of(line)),
                snapshot.day() < 0
                        ? null
                        : new InspectorContent.Why(
                                "What moved the seat's open position since the first day",
                                InspectorContent.Why.PROBITS,
                                () -> parts(id)));
    }

    private List<String> sentences(DaySnapshot.SeatState seat) {
        List<String> all = new ArrayList<>();
        String sure = Math.abs(seat.position()) > CLEARLY ? "clearly" : "by a little";
        all.add("The deputy stands " + sure + " for " + (seat.forSoviets() ? "soviet power" : "coalition")
                + ", and would give the party as " + Said.member(seat.party()) + ".");
        boolean spring = seat.electedDay() == Integer.MIN_VALUE;
        all.add(
                spring
                        ? "Chosen in spring and never recalled."
                        : "Chosen on " + Said.day(session, seat.electedDay())
                                + ", when the unit recalled the one before.");
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
                        : "The unit has replaced the holder " + Said.count(before, "time", "times")
                                + " since the first day.");
        DaySnapshot.UnitState unit = snapshot.units().get(seat.info().unit().index());
        all.add("Of the people who sent the deputy " + Said.percent(unit.expressed())
                + " showed support for soviet power at their last meeting.");
        return all;
    }

    private List<Part> parts(String id) {
        return DeputyStory.of(session.spec(), id).parts(0, snapshot.day() + 1);
    }
}
