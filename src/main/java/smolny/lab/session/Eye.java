package smolny.lab.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.lab.run.LiveRun;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.SocialClass;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.Party;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Takes the scene of each day of one run. It looks and changes nothing. */
final class Eye {
    private final LiveRun run;
    private final Dice dice;
    private final Map<BaseUnit, Scene.UnitCard> units = new LinkedHashMap<>();
    private final Map<Seat, Scene.SeatCard> seats = new LinkedHashMap<>();
    private final int[] seen = new int[7];

    Eye(LiveRun run, RunSpec spec) {
        this.run = run;
        this.dice = spec.dice();
        World world = run.world();
        for (BaseUnit unit : world.units) {
            units.put(unit, new Scene.UnitCard(units.size(), unit.id, unit.place, unit.following.group, unit.size()));
        }
        world.bodies.forEach((body, institution) -> {
            for (Seat seat : institution.seats) {
                String id = seat.unit.id + "/seat-" + (seat.number + 1);
                seats.put(seat, new Scene.SeatCard(seats.size(), id, body, card(seat.unit)));
            }
        });
    }

    /** How things stand now. */
    Scene scene() {
        World world = run.world();
        Map<String, Boolean> standing = new LinkedHashMap<>();
        world.bodies.forEach((id, body) -> standing.put(id, body.exists));
        return new Scene(
                run.day(),
                world.setting.clock().dateOf(run.day()),
                world.values,
                measures(),
                world.units.stream().map(unit -> unit(unit, world.people)).toList(),
                seatsNow(world),
                world.agitators.stream().map(this::speaker).toList(),
                standing,
                told(run.record()));
    }

    private Map<String, Double> measures() {
        Map<String, Double> values = new HashMap<>();
        RunRecord record = run.record();
        for (int i = 0; run.day() >= 0 && i < record.series.length; i++) {
            values.put(record.measures.get(i), record.series[i][run.day()]);
        }
        return values;
    }

    private Scene.UnitCard card(BaseUnit unit) {
        Scene.UnitCard card = units.get(unit);
        if (card == null) {
            throw new IllegalStateException(unit.id + " was founded late");
        }
        return card;
    }

    private Scene.Unit unit(BaseUnit unit, People people) {
        int inFavour = 0;
        for (int person = unit.first; person < unit.end; person++) {
            inFavour += people.attitude[person] > 0 ? 1 : 0;
        }
        return new Scene.Unit(
                card(unit),
                (double) inFavour / unit.size(),
                unit.expressed,
                unit.resolved,
                unit.adoptionDay,
                unit.met,
                unit.commissar,
                unit.sovietVisitors,
                unit.moderateVisitors);
    }

    private List<Scene.Seat> seatsNow(World world) {
        VotePosition positions = new VotePosition(world.values, world.country);
        Map<SocialClass, PartyChoice> choices = new HashMap<>();
        Dice party = dice.on(Stream.CONGRESS_PARTY, 0);
        List<Scene.Seat> all = new ArrayList<>();
        seats.forEach((seat, card) -> {
            PartyChoice choice = choices.computeIfAbsent(
                    seat.unit.following.group.socialClass(),
                    of -> new PartyChoice(world.values, of, world.country.credibility));
            double position = positions.of(seat);
            int person = seat.person - seat.unit.first + 1;
            Party declared = choice.declared(position, party.uniform(seat.key, person));
            all.add(new Scene.Seat(card, person, seat.electedDay, position, declared));
        });
        return List.copyOf(all);
    }

    private Scene.Speaker speaker(Agitator agitator) {
        return new Scene.Speaker(
                agitator.id,
                agitator.forSoviets,
                agitator.party,
                agitator.home.home.body.id(),
                agitator.destination == null ? -1 : card(agitator.destination).index(),
                agitator.admitted,
                agitator.daysAtWork,
                agitator.daysTurnedAway);
    }

    private Scene.Told told(RunRecord record) {
        return new Scene.Told(
                fresh(record.happenings, 0),
                fresh(record.votes, 1),
                fresh(record.attempts, 2),
                fresh(record.shares, 3),
                fresh(record.mandates, 4),
                fresh(record.adoptions, 5),
                fresh(record.clashes, 6));
    }

    private <T> List<T> fresh(List<T> all, int which) {
        List<T> since = List.copyOf(all.subList(seen[which], all.size()));
        seen[which] = all.size();
        return since;
    }
}
