package smolny.lab.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Group;
import smolny.model.setting.Place;
import smolny.model.world.BaseUnit;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Who sits in the soviets, as scenes show it. */
final class Benches {
    private final Map<Seat, Scene.SeatCard> cards = new LinkedHashMap<>();
    private final Dice party;

    Benches(World world, Map<BaseUnit, Scene.UnitCard> units, Dice dice) {
        this.party = dice.on(Stream.CONGRESS_PARTY, 0);
        world.bodies.forEach((body, institution) -> {
            for (Seat seat : institution.seats) {
                String id = seat.unit.id + "/seat-" + (seat.number + 1);
                Scene.UnitCard unit = Objects.requireNonNull(units.get(seat.unit));
                cards.put(seat, new Scene.SeatCard(cards.size(), id, body, unit));
            }
        });
    }

    /** All seats as they are now. A holder's party is drawn once, so that it changes only with his position. */
    List<Scene.Seat> seats(World world) {
        VotePosition positions = new VotePosition(world.values, world.country);
        Map<Place, PartyChoice> choices = new HashMap<>();
        List<Scene.Seat> all = new ArrayList<>();
        cards.forEach((seat, card) -> {
            Group group = seat.unit.following.group;
            PartyChoice choice = choices.computeIfAbsent(
                    seat.unit.place,
                    of -> PartyChoice.ofDeputies(
                            world.values,
                            group.socialClass(),
                            group.kind(),
                            seat.unit.exposure,
                            world.country.credibility));
            double position = positions.of(seat);
            int person = seat.person() - seat.unit.first + 1;
            all.add(new Scene.Seat(
                    card,
                    person,
                    seat.electedDay(),
                    position,
                    choice.declared(position, party.uniform(seat.key(), person))));
        });
        return List.copyOf(all);
    }
}
