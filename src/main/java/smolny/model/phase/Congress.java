package smolny.model.phase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.Apportionment;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.VotePosition;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SovietSession;
import smolny.model.world.CongressDelegate;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * A congress that is called for today meets: soviets send delegates, who answer the questionnaire (equations 10 and 11).
 * Delegates of a group are drawn from its seats by systematic sampling: seats stand in a row by answer, soviet and unit, each as
 * long as its relative chance, and delegates at equal distances along it. So each answer and soviet gets its due within one
 * delegate. Systematic sampling: Madow and Madow (1944).
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
                        .mapToDouble(f -> CongressChoice.due(f.group, world.values))
                        .toArray());
        int index = 0;
        for (GroupState following : world.groups.values()) {
            send(world, following, due[index++], today, all);
        }
        return all;
    }

    private static void send(
            World world, GroupState following, int count, StepContext today, List<CongressDelegate> all) {
        if (count == 0 || following.deputySeats.isEmpty()) {
            return;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        CongressChoice choice = new CongressChoice(world.values);
        List<Seat> seats = following.deputySeats.stream()
                .sorted(Comparator.comparing((Seat seat) -> choice.answer(positions.of(seat)))
                        .thenComparing(seat -> seat.unit.place.soviet())
                        .thenComparing(Seat::id))
                .toList();
        Map<String, Double> shares = new HashMap<>();
        double[] weights = new double[seats.size()];
        for (int i = 0; i < weights.length; i++) {
            Seat seat = seats.get(i);
            double share = shares.computeIfAbsent(
                    seat.unit.place.soviet(), soviet -> positions.support(world.body(soviet).seats));
            weights[i] = choice.weight(positions.of(seat) > 0, share);
        }
        long groupKey = Dice.keyOf(following.group.id());
        double start = today.dice(RandomStream.CONGRESS).uniform(groupKey, 0);
        Dice party = today.dice(RandomStream.CONGRESS_PARTY);
        double step = Arrays.stream(weights).sum() / count;
        int at = 0;
        double end = weights[0];
        for (int nth = 0; nth < count; nth++) {
            while (end <= (nth + start) * step && at < weights.length - 1) {
                end += weights[++at];
            }
            Seat seat = seats.get(at);
            double position = positions.of(seat);
            all.add(new CongressDelegate(
                    all.size() + 1,
                    seat,
                    position,
                    choice.answer(position),
                    parties(world, seat).declared(position, party.even(groupKey, nth))));
        }
    }

    private static PartyChoice parties(World world, Seat seat) {
        return PartyChoice.ofDeputies(world, seat.unit);
    }
}
