package smolny.lab.run;

import org.jspecify.annotations.Nullable;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.VotePosition;
import smolny.model.world.BaseUnit;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Writes down who sat in the soviets from when to when, and which units adopted a resolution when. */
record SeatNotes(RunRecord record) implements Observer {
    @Override
    public void happened(Fact fact) {
        if (fact instanceof Fact.UnitAdopted adopted) {
            BaseUnit unit = adopted.unit();
            record.adoptions.add(
                    new Rows.Adoption(adopted.day(), unit.id, unit.following.group.id(), unit.place.soviet()));
        } else if (fact instanceof Fact.SeatRefilled refilled && !refilled.seat().inCommittee) {
            term(refilled.seat(), refilled.formerPerson(), refilled.formerElectedDay(), refilled.day(), null);
        }
    }

    @Override
    public void ended(World world) {
        VotePosition positions = new VotePosition(world.values, world.country);
        for (Seat seat : world.seats.deputies) {
            term(seat, seat.person(), seat.electedDay(), null, positions.of(seat));
        }
    }

    private void term(Seat seat, int person, int elected, @Nullable Integer until, @Nullable Double position) {
        BaseUnit unit = seat.unit;
        record.terms.add(new Rows.Term(
                unit.id + "/seat-" + (seat.number + 1),
                unit.place.soviet(),
                unit.following.group.id(),
                unit.id,
                unit.id + "/person-" + (person - unit.first + 1),
                elected == Seat.SPRING ? null : elected,
                until,
                position));
    }
}
