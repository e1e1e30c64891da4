package smolny.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.lab.engine.Autumn;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;
import smolny.model.phase.Conviction;
import smolny.model.rule.VotePosition;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** What moves the open position (equation 7) of whoever holds a seat in a soviet, day by day. */
public final class DeputyStory {
    private final World world;
    private final Seat seat;
    private double attitude;
    private double disposition;
    private double response;
    private double mandate;
    private double fear;

    private DeputyStory(World world, Seat seat) {
        this.world = world;
        this.seat = seat;
        remember();
    }

    /**
     * Explains a seat.
     *
     * @param seatId the unit's name, {@code /seat-} and a number from 1
     * @throws IllegalArgumentException if there is no such seat; the message names it
     */
    public static Account of(RunSpec spec, String seatId) {
        Autumn autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), Observer.NOBODY);
        autumn.start();
        while (autumn.day() < -1) {
            autumn.liveOneDay();
        }
        World world = autumn.world();
        DeputyStory story = new DeputyStory(world, find(world, seatId));
        double start = story.position();
        List<Map<Cause, Double>> days = new ArrayList<>();
        while (autumn.liveOneDay()) {
            days.add(story.dayEnded(autumn.day()));
        }
        return new Account(seatId, start, story.position(), days);
    }

    /** Names of the units and of the seats in soviets of a run. */
    public static Set<String> names(RunSpec spec, boolean seats) {
        Autumn autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), Observer.NOBODY);
        autumn.start();
        Set<String> names = new TreeSet<>();
        if (seats) {
            autumn.world().seats.deputies.forEach(seat -> names.add(id(seat)));
        } else {
            autumn.world().units.forEach(unit -> names.add(unit.id));
        }
        return names;
    }

    private static Seat find(World world, String id) {
        for (Seat seat : world.seats.deputies) {
            if (id(seat).equals(id)) {
                return seat;
            }
        }
        throw new IllegalArgumentException("no seat is called " + id);
    }

    private static String id(Seat seat) {
        return seat.unit.id + "/seat-" + (seat.number + 1);
    }

    private Map<Cause, Double> dayEnded(int day) {
        double pull = world.values.of(Conviction.PULL);
        Ledger ledger = new Ledger();
        ledger.add(Cause.DISPOSITION, pull * (disposition - attitude));
        double answering = pull * response;
        DriveTerms.of(world, seat.unit, day).forEach((cause, term) -> ledger.add(cause, answering * term));
        double moved = attitude + pull * (disposition + response * seat.unit.drive - attitude);
        ledger.add(Cause.REPLACED, seat.attitude() - moved);
        double mandateBefore = mandate;
        double fearBefore = fear;
        remember();
        ledger.add(Cause.MANDATE, mandate - mandateBefore);
        ledger.add(Cause.FEAR, fear - fearBefore);
        return ledger.times(1);
    }

    private void remember() {
        attitude = seat.attitude();
        disposition = seat.disposition();
        response = seat.response();
        mandate = world.values.of(VotePosition.MANDATE) * (2 * seat.unit.expressed - 1);
        fear = -world.values.of(VotePosition.FEAR_SHARE) * world.country.fear * seat.unit.following.group.fearFactor();
    }

    private double position() {
        return new VotePosition(world.values, world.country).of(seat);
    }
}
