package smolny.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.CongressDelegate;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * How things stand, number by number. Equal means equal to the last bit.
 *
 * @param units everything about a unit, its people and its seats, by id
 * @param bodies everything about a body, by id
 * @param groups what events have done to a group, by id
 * @param country what is the same for everyone
 * @param agitators where every speaker is, by id
 */
public record Snapshot(
        Map<String, List<Object>> units,
        Map<String, List<Object>> bodies,
        Map<String, List<Object>> groups,
        List<Object> country,
        Map<String, List<Object>> agitators) {

    /** How things stand now. */
    public static Snapshot of(World world) {
        Map<String, List<Object>> units = new TreeMap<>();
        for (BaseUnit unit : world.units) {
            units.put(unit.id, of(unit, world.people));
        }
        addSeats(units, world.seats.committees);
        addSeats(units, world.seats.deputies);
        Map<String, List<Object>> bodies = new TreeMap<>();
        world.bodies.forEach((id, body) -> bodies.put(id, of(body)));
        Map<String, List<Object>> groups = new TreeMap<>();
        world.groups.forEach((id, group) -> groups.put(id, of(group)));
        Map<String, List<Object>> agitators = new TreeMap<>();
        for (Agitator one : world.agitators) {
            String where = one.destination < 0 ? "" : world.units.get(one.destination).id;
            agitators.put(one.id, List.of(one.party, where, one.admitted, one.daysAtWork, one.daysTurnedAway));
        }
        return new Snapshot(units, bodies, groups, country(world), agitators);
    }

    private static List<Object> of(BaseUnit unit, People people) {
        List<Object> all = new ArrayList<>(List.of(
                unit.expressedShare,
                unit.perceivedShare,
                unit.resolved,
                unit.adoptionDay,
                unit.met,
                unit.drive,
                unit.commissar,
                unit.sovietVoices,
                unit.moderateVoices,
                unit.summonedDay));
        for (int i = unit.firstPerson; i < unit.endPerson; i++) {
            all.addAll(List.of(
                    people.disposition[i],
                    people.response[i],
                    people.caution[i],
                    people.attitude[i],
                    people.committed[i]));
        }
        return all;
    }

    private static void addSeats(Map<String, List<Object>> units, Collection<Seat> seats) {
        for (Seat seat : seats) {
            units.getOrDefault(seat.unit.id, List.of())
                    .addAll(List.of(
                            seat.inCommittee,
                            seat.number,
                            seat.person() - seat.unit.firstPerson,
                            seat.electedDay(),
                            seat.disposition(),
                            seat.response(),
                            seat.attitude()));
        }
    }

    private static List<Object> of(Institution body) {
        List<Object> all = new ArrayList<>(List.of(body.exists, body.recall));
        for (CongressDelegate delegate : body.delegates) {
            all.addAll(List.of(
                    delegate.number(),
                    delegate.seat().unit.id,
                    delegate.position(),
                    delegate.mandate(),
                    delegate.party()));
        }
        return all;
    }

    private static List<Object> of(GroupState group) {
        return List.of(
                group.alarm,
                group.standingThreat,
                new LinkedHashMap<>(group.relief),
                group.sovietAgitation,
                group.moderateAgitation,
                group.recall);
    }

    private static List<Object> country(World world) {
        var country = world.country;
        return List.of(
                country.credibility,
                country.fear,
                country.access,
                country.news,
                country.momentumPerMonth,
                country.chanceOfFall,
                new LinkedHashMap<>(country.happened),
                new LinkedHashMap<>(country.called),
                new LinkedHashMap<>(world.openToAgitators));
    }
}
