package smolny.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Place;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.World;
import smolny.session.DaySnapshot.SeatInfo;
import smolny.session.DaySnapshot.UnitInfo;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Takes a snapshot of each day of one run. It reads the world and changes nothing. */
final class SnapshotBuilder {
    private final Simulation run;
    private final RunResult record;
    private final Dice party;
    private final Map<BaseUnit, UnitInfo> units = new LinkedHashMap<>();
    private final Map<Seat, SeatInfo> seats = new LinkedHashMap<>();
    private final int[] seen = new int[9];

    SnapshotBuilder(Simulation run, RunResult record, RunSpec spec) {
        this.run = run;
        this.record = record;
        this.party = spec.dice().on(RandomStream.CONGRESS_PARTY, 0);
        World world = run.world();
        for (BaseUnit unit : world.units) {
            units.put(unit, new UnitInfo(units.size(), unit.id, unit.place, unit.groupState.group, unit.size()));
        }
        world.bodies.forEach((body, institution) -> {
            for (Seat seat : institution.seats) {
                String id = seat.unit.id + "/seat-" + (seat.number + 1);
                seats.put(seat, new SeatInfo(seats.size(), id, body, Objects.requireNonNull(units.get(seat.unit))));
            }
        });
    }

    /** The state at the end of the last day simulated. */
    DaySnapshot snapshot() {
        World world = run.world();
        Map<String, Boolean> exists = new LinkedHashMap<>();
        world.bodies.forEach((id, body) -> exists.put(id, body.exists));
        return new DaySnapshot(
                run.day(),
                world.setting.clock().dateOf(run.day()),
                world.values,
                measures(),
                world.units.stream().map(unit -> unit(unit, world)).toList(),
                seats(world),
                world.agitators.stream().map(SnapshotBuilder::agitator).toList(),
                exists,
                log());
    }

    private Map<String, Double> measures() {
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; run.day() >= 0 && i < record.series.length; i++) {
            values.put(record.measures.get(i), record.series[i][run.day()]);
        }
        return values;
    }

    private DaySnapshot.UnitState unit(BaseUnit unit, World world) {
        People people = world.people;
        int inFavour = 0;
        for (int person = unit.firstPerson; person < unit.endPerson; person++) {
            inFavour += people.attitude[person] > 0 ? 1 : 0;
        }
        return new DaySnapshot.UnitState(
                Objects.requireNonNull(units.get(unit)),
                (double) inFavour / unit.size(),
                unit.expressedShare,
                unit.resolved,
                unit.adoptionDay,
                unit.met,
                unit.commissar,
                world.visitors.soviets[unit.index],
                world.visitors.moderates[unit.index]);
    }

    /** All seats. A deputy's party is drawn with one key, so that it changes only with the deputy's position. */
    private List<DaySnapshot.SeatState> seats(World world) {
        VotePosition positions = new VotePosition(world.values, world.country);
        Map<Place, PartyChoice> choices = new HashMap<>();
        List<DaySnapshot.SeatState> all = new ArrayList<>();
        seats.forEach((seat, info) -> {
            PartyChoice choice =
                    choices.computeIfAbsent(seat.unit.place, of -> PartyChoice.ofDeputies(world, seat.unit));
            double position = positions.of(seat);
            int person = seat.person() - seat.unit.firstPerson + 1;
            all.add(new DaySnapshot.SeatState(
                    info,
                    person,
                    seat.electedDay(),
                    position,
                    choice.declared(position, party.uniform(seat.key(), person))));
        });
        return List.copyOf(all);
    }

    private static DaySnapshot.AgitatorState agitator(Agitator agitator) {
        return new DaySnapshot.AgitatorState(
                agitator.id,
                agitator.forSoviets,
                agitator.party,
                agitator.home.home.body.id(),
                agitator.destination,
                agitator.admitted,
                agitator.daysAtWork,
                agitator.daysTurnedAway);
    }

    private DaySnapshot.DayLog log() {
        return new DaySnapshot.DayLog(
                fresh(record.happenings, 0),
                fresh(record.votes, 1),
                fresh(record.attempts, 2),
                fresh(record.shares, 3),
                fresh(record.mandates, 4),
                fresh(record.adoptions, 5),
                fresh(record.clashes, 6),
                fresh(record.orders, 7),
                fresh(record.stands, 8));
    }

    private <T> List<T> fresh(List<T> all, int which) {
        List<T> since = List.copyOf(all.subList(seen[which], all.size()));
        seen[which] = all.size();
        return since;
    }
}
