package smolny.experiment.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.model.observer.RunObserver;
import smolny.model.phase.DeputyUpdate;
import smolny.model.rule.Drive;
import smolny.model.rule.VotePosition;
import smolny.model.world.Seat;
import smolny.model.world.World;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Explains what moves the vote position (equation 7) of the holder of a seat in a soviet, day by day. */
public final class DeputyExplanation {
    private final World world;
    private final Seat seat;
    private double attitude;
    private double disposition;
    private double response;
    private double mandate;
    private double fear;

    private DeputyExplanation(World world, Seat seat) {
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
    public static AttitudeAccount of(RunSpec spec, String seatId) {
        Simulation autumn = Simulation.afterSpinUp(spec, RunObserver.NONE);
        World world = autumn.world();
        DeputyExplanation story = new DeputyExplanation(world, find(world, seatId));
        double start = story.position();
        List<Map<AttitudeCause, Double>> days = new ArrayList<>();
        while (autumn.runOneDay()) {
            days.add(story.dayEnded(autumn.day()));
        }
        return new AttitudeAccount(seatId, start, story.position(), days);
    }

    /** Names of the units and of the seats in soviets of a run. */
    public static Set<String> names(RunSpec spec, boolean seats) {
        Simulation autumn = new Simulation(spec.scenario(), spec.scale(), spec.dice(), RunObserver.NONE);
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

    private Map<AttitudeCause, Double> dayEnded(int day) {
        DeputyUpdate.DeputyPull pull = DeputyUpdate.pullOf(world.values);
        ContributionSums ledger = new ContributionSums();
        ledger.add(AttitudeCause.DISPOSITION, pull.ofDisposition(attitude, disposition));
        ledger.addDrive(pull.perDrive(response), new Drive(world.values, world.country, day).terms(seat.unit));
        double moved = pull.next(attitude, disposition, response, seat.unit.drive);
        ledger.add(AttitudeCause.REPLACED, seat.attitude() - moved);
        double mandateBefore = mandate;
        double fearBefore = fear;
        remember();
        ledger.add(AttitudeCause.MANDATE, mandate - mandateBefore);
        ledger.add(AttitudeCause.FEAR, fear - fearBefore);
        return ledger.scaled(1);
    }

    private void remember() {
        attitude = seat.attitude();
        disposition = seat.disposition();
        response = seat.response();
        VotePosition positions = new VotePosition(world.values, world.country);
        mandate = positions.ofMandate(seat.unit.expressedShare);
        fear = -positions.ofFear(seat.unit.groupState.group);
    }

    private double position() {
        return new VotePosition(world.values, world.country).of(seat);
    }
}
