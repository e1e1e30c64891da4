package smolny.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.lab.run.Autumn;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;
import smolny.model.phase.Deputies;
import smolny.model.rule.Drive;
import smolny.model.rule.VotePosition;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Explains what moves the vote position (equation 7) of the holder of a seat in a soviet, day by day. */
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
        Autumn autumn = Autumn.begun(spec, Observer.NOBODY);
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
            autumn.world().seats.deputies.forEach(seat -> names.add(seat.id()));
        } else {
            autumn.world().units.forEach(unit -> names.add(unit.id));
        }
        return names;
    }

    private static Seat find(World world, String id) {
        for (Seat seat : world.seats.deputies) {
            if (seat.id().equals(id)) {
                return seat;
            }
        }
        throw new IllegalArgumentException("no seat is called " + id);
    }

    private Map<Cause, Double> dayEnded(int day) {
        Deputies.DeputyPull pull = Deputies.pull(world.values);
        Ledger ledger = new Ledger();
        ledger.add(Cause.DISPOSITION, pull.ofDisposition(attitude, disposition));
        ledger.addDrive(pull.perDrive(response), new Drive(world.values, world.country, day).terms(seat.unit));
        double moved = pull.next(attitude, disposition, response, seat.unit.drive);
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
        VotePosition positions = new VotePosition(world.values, world.country);
        mandate = positions.ofMandate(seat.unit.expressed);
        fear = -positions.ofFear(seat.unit.following.group);
    }

    private double position() {
        return new VotePosition(world.values, world.country).of(seat);
    }
}
