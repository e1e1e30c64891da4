package smolny.gui;

import java.util.ArrayList;
import java.util.List;
import smolny.experiment.explain.UnitExplanation;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/** What an inspector says of a base unit. */
final class UnitText extends InspectorText {
    UnitText(InteractiveSession session) {
        super(session);
    }

    @Override
    InspectorContent content(String id) {
        DaySnapshot.UnitState unit =
                find(snapshot.units(), one -> one.info().id().equals(id), "unit", id);
        DaySnapshot.UnitInfo info = unit.info();
        return new InspectorContent(
                unitName(info),
                labels.place(info.group().id()) + "; " + count(info.people(), "person", "people") + " in the model",
                sentences(unit),
                chart("Support for soviet power among its people", InspectorContent.Axis.SHARE, lines(info)),
                snapshot.day() < 0
                        ? null
                        : new InspectorContent.Explanation(
                                "What moved its people in private since the first day",
                                InspectorContent.Explanation.PROBITS,
                                () -> UnitExplanation.of(session.spec(), id).parts(0, snapshot.day() + 1)));
    }

    private List<String> sentences(DaySnapshot.UnitState unit) {
        List<String> all = new ArrayList<>();
        all.add("In private " + percent(unit.privately()) + " of its people are for soviet power.");
        if (!unit.info().group().meets()) {
            all.add("It holds no meetings, so nothing shows in the open.");
            return all;
        }
        all.add(percent(unit.expressed()) + " showed it at the last meeting"
                + (unit.resolved()
                        ? ", which passed a resolution for soviet power."
                        : ", which passed no resolution for it."));
        all.add(adoption(unit.adoptionDay()));
        all.add((unit.met() ? "It met today. " : "It did not meet today. ")
                + count(unit.sovietAgitators(), "speaker", "speakers") + " for soviet power and "
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
                : "It passed its first resolution for soviet power on " + day(day) + ".";
    }

    private void deputies(DaySnapshot.UnitInfo unit, List<String> all) {
        List<DaySnapshot.SeatState> seats = snapshot.seats().stream()
                .filter(seat -> seat.info().unit().id().equals(unit.id()))
                .toList();
        if (!seats.isEmpty()) {
            long inFavour =
                    seats.stream().filter(DaySnapshot.SeatState::forSoviets).count();
            all.add("Of its " + count(seats.size(), "deputy", "deputies") + " in the "
                    + labels.place(seats.get(0).info().body()) + ", " + inFavour
                    + (inFavour == 1 ? " stands" : " stand") + " for soviet power.");
        }
    }

    private List<InspectorContent.Line> lines(DaySnapshot.UnitInfo unit) {
        List<InspectorContent.Line> lines = new ArrayList<>();
        lines.add(line("in private", InspectorContent.LineColor.PRIVATE, one -> one.units()
                .get(unit.index())
                .privately()));
        if (unit.group().meets()) {
            lines.add(line("shown at meetings", InspectorContent.LineColor.OPEN, one -> one.units()
                    .get(unit.index())
                    .expressed()));
        }
        return lines;
    }
}
