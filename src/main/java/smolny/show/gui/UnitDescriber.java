package smolny.show.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import smolny.history.Labels;
import smolny.lab.explain.Part;
import smolny.lab.explain.UnitStory;
import smolny.lab.session.DaySnapshot;
import smolny.lab.session.InteractiveSession;

/** Tells of a base unit. */
final class UnitDescriber {
    private final InteractiveSession session;
    private final DaySnapshot snapshot;
    private final Labels labels;

    UnitDescriber(InteractiveSession session) {
        this.session = session;
        this.snapshot = session.snapshot();
        this.labels = Labels.of(session.loaded());
    }

    /**
     * Its story so far.
     *
     * @throws NoSuchElementException if there is no such unit
     */
    InspectorContent of(String id) {
        DaySnapshot.UnitState unit = snapshot.units().stream()
                .filter(one -> one.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no unit is called " + id));
        DaySnapshot.UnitInfo card = unit.info();
        String number = id.substring(id.lastIndexOf('-') + 1);
        return new InspectorContent(
                card.place().title() + ", unit " + number,
                labels.place(card.group().id()) + "; " + Said.count(card.people(), "person", "people")
                        + " in the model",
                sentences(unit),
                new InspectorContent.Course(
                        "Support for soviet power among its people",
                        InspectorContent.Scale.SHARE,
                        session.clock().days(),
                        snapshot.day(),
                        lines(card.index())),
                snapshot.day() < 0
                        ? null
                        : new InspectorContent.Why(
                                "What moved its people in private since the first day",
                                InspectorContent.Why.PROBITS,
                                () -> parts(id)));
    }

    private List<String> sentences(DaySnapshot.UnitState unit) {
        List<String> all = new ArrayList<>();
        all.add("In private " + Said.percent(unit.privately()) + " of its people are for soviet power.");
        if (!unit.info().group().meets()) {
            all.add("It holds no meetings, so nothing shows in the open.");
            return all;
        }
        all.add(Said.percent(unit.expressed()) + " showed it at the last meeting"
                + (unit.resolved()
                        ? ", which passed a resolution for soviet power."
                        : ", which passed no resolution for it."));
        all.add(adoption(unit.adoptionDay()));
        all.add((unit.met() ? "It met today. " : "It did not meet today. ")
                + Said.count(unit.sovietAgitators(), "speaker", "speakers") + " for soviet power and "
                + unit.moderateAgitators() + " for coalition were let in today.");
        if (unit.commissar()) {
            all.add("A commissar of the soviet sits in it.");
        }
        deputies(unit.info(), all);
        return all;
    }

    private String adoption(int day) {
        if (day == Integer.MAX_VALUE) {
            return "It has never passed a resolution for soviet power.";
        }
        return day < 0
                ? "It had passed its first resolution for soviet power before the first day."
                : "It passed its first resolution for soviet power on " + Said.day(session, day) + ".";
    }

    private void deputies(DaySnapshot.UnitInfo card, List<String> all) {
        List<DaySnapshot.SeatState> seats = snapshot.seats().stream()
                .filter(seat -> seat.info().unit().id().equals(card.id()))
                .toList();
        if (!seats.isEmpty()) {
            long inFavour =
                    seats.stream().filter(DaySnapshot.SeatState::forSoviets).count();
            all.add("Of its " + Said.count(seats.size(), "deputy", "deputies") + " in the "
                    + labels.place(seats.get(0).info().body()) + ", " + inFavour
                    + (inFavour == 1 ? " stands" : " stand") + " for soviet power.");
        }
    }

    private List<InspectorContent.Line> lines(int index) {
        List<DaySnapshot> snapshots = session.snapshots();
        List<InspectorContent.Line> lines = new ArrayList<>();
        lines.add(new InspectorContent.Line(
                "in private",
                InspectorContent.Hue.PRIVATE,
                Said.course(snapshots, one -> one.units().get(index).privately()),
                false));
        if (snapshot.units().get(index).info().group().meets()) {
            lines.add(new InspectorContent.Line(
                    "shown at meetings",
                    InspectorContent.Hue.OPEN,
                    Said.course(snapshots, one -> one.units().get(index).expressed()),
                    false));
        }
        return lines;
    }

    private List<Part> parts(String id) {
        return UnitStory.of(session.spec(), id).parts(0, snapshot.day() + 1);
    }
}
