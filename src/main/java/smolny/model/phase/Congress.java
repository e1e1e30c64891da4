package smolny.model.phase;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.math.Real;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Group;
import smolny.model.setting.Session;
import smolny.model.world.Delegate;
import smolny.model.world.Following;
import smolny.model.world.Institution;
import smolny.model.world.Party;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * A congress that is called for today meets: soviets send delegates, who answer the questionnaire (equations 10 and 11).
 * Each delegate is drawn by an exponential race between the seats of the group, so that one seat more or less elsewhere
 * changes nobody's delegate.
 */
public final class Congress implements Phase {
    private static final Party[] BY_APPEAL = {Party.BOLSHEVIK, Party.LEFT_SR, Party.SR, Party.MENSHEVIK};

    private final Observer observer;

    /** Congresses that this observer is told of. */
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
        double[] due = apportion(world);
        int index = 0;
        for (Following following : world.groups.values()) {
            send(world, following, (int) due[index++], today, all);
        }
        return all;
    }

    /** Delegates of each group by largest remainder over congress weights, ties to the group named first. */
    private static double[] apportion(World world) {
        int total = (int) Math.round(world.values.of(CongressChoice.DELEGATES));
        double[] exact = new double[world.groups.size()];
        double weights = 0;
        for (Following following : world.groups.values()) {
            weights += following.group.congressWeight();
        }
        int index = 0;
        int given = 0;
        double[] due = new double[exact.length];
        for (Following following : world.groups.values()) {
            exact[index] = total * following.group.congressWeight() / weights;
            due[index] = Math.floor(exact[index]);
            given += (int) due[index++];
        }
        while (given++ < total) {
            int best = 0;
            for (int i = 1; i < exact.length; i++) {
                if (exact[i] - due[i] > exact[best] - due[best]) {
                    best = i;
                }
            }
            due[best]++;
        }
        return due;
    }

    private static void send(World world, Following following, int count, Today today, List<Delegate> all) {
        List<Seat> seats = new ArrayList<>();
        for (Seat seat : world.deputySeats) {
            if (seat.unit.following == following) {
                seats.add(seat);
            }
        }
        if (count == 0 || seats.isEmpty()) {
            return;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        CongressChoice choice = new CongressChoice(world.values);
        double[] weights = new double[seats.size()];
        for (int i = 0; i < weights.length; i++) {
            Seat seat = seats.get(i);
            double share = positions.support(world.body(seat.unit.place.soviet()).seats);
            weights[i] = choice.weight(positions.of(seat) > 0, share);
        }
        Group group = following.group;
        PartyChoice parties = new PartyChoice(world.values, group.socialClass(), world.country.credibility);
        Dice draw = today.dice(Stream.CONGRESS);
        Dice party = today.dice(Stream.CONGRESS_PARTY);
        long groupKey = Dice.keyOf(group.id());
        for (int nth = 0; nth < count; nth++) {
            long delegateKey = Dice.keyOf(groupKey, nth);
            Seat seat = seats.get(winner(seats, weights, draw.about(delegateKey)));
            double position = positions.of(seat);
            Party declared = declare(parties, position, party.uniform(delegateKey, 0));
            all.add(new Delegate(all.size() + 1, seat, position, choice.answer(position), declared));
        }
    }

    private static int winner(List<Seat> seats, double[] weights, Dice dice) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            double time = -Real.log(dice.uniform(seats.get(i).key, 0)) / weights[i];
            if (time < least) {
                least = time;
                best = i;
            }
        }
        return best;
    }

    private static Party declare(PartyChoice parties, double position, double uniform) {
        double[] appeal = new double[5];
        parties.appeals(position, appeal);
        double left = uniform * (appeal[0] + appeal[1] + appeal[2] + appeal[3]);
        for (int i = 0; i < BY_APPEAL.length - 1; i++) {
            left -= appeal[i];
            if (left < 0) {
                return BY_APPEAL[i];
            }
        }
        return BY_APPEAL[BY_APPEAL.length - 1];
    }
}
