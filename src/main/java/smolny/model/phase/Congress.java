package smolny.model.phase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.Apportionment;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.SovietSession;
import smolny.model.world.CongressDelegate;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * A congress that is called for today meets: soviets send delegates, who answer the questionnaire (equations 10 and 11).
 * Each delegate is drawn by an exponential race between the seats of the group, so that one seat more or less elsewhere
 * changes nobody's delegate.
 */
public final class Congress implements Phase {
    private final RunObserver observer;

    /** Reports congresses to the observer. */
    public Congress(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        for (SovietSession session : world.setting.sessions()) {
            Integer called = world.country.called.get(session.id());
            Institution body = world.body(session.body());
            if (called != null && called == today.day() && body.body.kind() == PoliticalBodyKind.CONGRESS) {
                body.exists = true;
                body.delegates = delegates(world, today);
                observer.happened(new RunEvent.CongressMet(today.day(), session, body.delegates));
            }
        }
    }

    private static List<CongressDelegate> delegates(World world, StepContext today) {
        List<CongressDelegate> all = new ArrayList<>();
        int[] due = Apportionment.byLargestRemainder(
                (int) Math.round(world.values.of(CongressChoice.DELEGATES)),
                world.groups.values().stream()
                        .mapToDouble(f -> f.group.congressWeight())
                        .toArray());
        int index = 0;
        for (GroupState following : world.groups.values()) {
            send(world, following, due[index++], today, all);
        }
        return all;
    }

    private static void send(
            World world, GroupState following, int count, StepContext today, List<CongressDelegate> all) {
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
        Dice draw = today.dice(RandomStream.CONGRESS);
        Dice party = today.dice(RandomStream.CONGRESS_PARTY);
        long groupKey = Dice.keyOf(following.group.id());
        for (int nth = 0; nth < count; nth++) {
            long delegateKey = Dice.keyOf(groupKey, nth);
            Seat seat = seats.get(winner(seats, weights, draw.forOccasion(delegateKey)));
            double position = positions.of(seat);
            all.add(new CongressDelegate(
                    all.size() + 1,
                    seat,
                    position,
                    choice.answer(position),
                    parties(world, seat).declared(position, party.uniform(delegateKey, 0))));
        }
    }

    private static PartyChoice parties(World world, Seat seat) {
        SocialGroup group = seat.unit.groupState.group;
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
                double time = -PortableMath.log(uniform) / weights[i];
                if (time < least) {
                    least = time;
                    best = i;
                }
            }
        }
        return best;
    }
}
