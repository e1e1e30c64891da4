package smolny.model.phase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.math.Real;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.Apportionment;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Group;
import smolny.model.setting.Session;
import smolny.model.world.Delegate;
import smolny.model.world.Following;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * A congress that is called for today meets: soviets send delegates, who answer the questionnaire (equations 10 and 11).
 * Each delegate is drawn by an exponential race between the seats of the group, so that one seat more or less elsewhere
 * changes nobody's delegate.
 */
public final class Congress implements Phase {
    private final Observer observer;

    /** Reports congresses to the observer. */
    public Congress(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, Today today) {
        for (Session session : world.setting.sessions()) {
            Integer called = world.country.called.get(session.id());
            Institution body = world.body(session.body());
            if (called != null && called == today.day() && body.body.kind() == BodyKind.CONGRESS) {
                body.exists = true;
                body.delegates = delegates(world, today);
                observer.happened(new Fact.CongressMet(today.day(), session, body.delegates));
            }
        }
    }

    private static List<Delegate> delegates(World world, Today today) {
        List<Delegate> all = new ArrayList<>();
        int[] due = Apportionment.byLargestRemainder(
                (int) Math.round(world.values.of(CongressChoice.DELEGATES)),
                world.groups.values().stream()
                        .mapToDouble(f -> f.group.congressWeight())
                        .toArray());
        int index = 0;
        for (Following following : world.groups.values()) {
            send(world, following, due[index++], today, all);
        }
        return all;
    }

    private static void send(World world, Following following, int count, Today today, List<Delegate> all) {
        List<Seat> seats = following.deputySeats;
        if (count == 0 || seats.isEmpty()) {
            return;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        CongressChoice choice = new CongressChoice(world.values);
        Map<String, Double> shares = new HashMap<>();
        double[] weights = new double[seats.size()];
        for (int i = 0; i < weights.length; i++) {
            Seat seat = seats.get(i);
            double share = shares.computeIfAbsent(
                    seat.unit.place.soviet(), soviet -> positions.support(world.body(soviet).seats));
            weights[i] = choice.weight(positions.of(seat) > 0, share);
        }
        Dice draw = today.dice(Stream.CONGRESS);
        Dice party = today.dice(Stream.CONGRESS_PARTY);
        long groupKey = Dice.keyOf(following.group.id());
        for (int nth = 0; nth < count; nth++) {
            long delegateKey = Dice.keyOf(groupKey, nth);
            Seat seat = seats.get(winner(seats, weights, draw.about(delegateKey)));
            double position = positions.of(seat);
            all.add(new Delegate(
                    all.size() + 1,
                    seat,
                    position,
                    choice.answer(position),
                    parties(world, seat).declared(position, party.uniform(delegateKey, 0))));
        }
    }

    private static PartyChoice parties(World world, Seat seat) {
        Group group = seat.unit.following.group;
        return PartyChoice.ofDeputies(
                world.values, group.socialClass(), group.kind(), seat.unit.exposure, world.country.credibility);
    }

    private static int winner(List<Seat> seats, double[] weights, Dice dice) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            double uniform = dice.uniform(seats.get(i).key(), 0);
            // -log u is at least 1 - u, which spares most logarithms
            if (1 - uniform < least * weights[i]) {
                double time = -Real.log(uniform) / weights[i];
                if (time < least) {
                    least = time;
                    best = i;
                }
            }
        }
        return best;
    }
}
