package smolny.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.VotePosition;
import smolny.model.world.Agitator;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Writes down a run: measures at the end of every day, and what happened. */
public final class RunRecorder implements RunObserver {
    private final List<Measure> measures;
    private final boolean withPersons;
    private final RunResult record;
    /** Of each day: index of the unit where each agitator was let in, or nowhere. */
    private final List<int[]> whereabouts = new ArrayList<>();

    /** Creates the recorder of one run, with an empty record. */
    public RunRecorder(RunSpec spec) {
        this(spec, Measures.of(spec.scenario().setting()), true);
    }

    /** A recorder that writes down only these measures, and nothing of single deputies, agitators and elections. */
    RunRecorder(RunSpec spec, Set<String> only) {
        this(
                spec,
                Measures.of(spec.scenario().setting()).stream()
                        .filter(measure -> only.contains(measure.name()))
                        .toList(),
                false);
    }

    private RunRecorder(RunSpec spec, List<Measure> measures, boolean withPersons) {
        this.measures = measures;
        this.withPersons = withPersons;
        this.record = new RunResult(
                spec.replicate() + 1,
                measures.stream().map(Measure::name).toList(),
                spec.scenario().setting().clock().days());
    }

    /** What has been written down so far; series hold 0 for days to come. */
    public RunResult record() {
        return record;
    }

    @Override
    public boolean hearsElections() {
        return withPersons;
    }

    @Override
    public void happened(RunEvent fact) {
        if (fact instanceof RunEvent.Happened happened) {
            record.happenings.add(happened);
        } else if (fact instanceof RunEvent.Attempt attempt) {
            record.attempts.add(attempt);
        } else if (fact instanceof RunEvent.WindowClosed closed) {
            record.attempts.add(closed.asAttempt());
        } else if (fact instanceof RunEvent.VoteTaken vote) {
            record.votes.add(vote);
        } else if (fact instanceof RunEvent.ElectionHeld held) {
            record.shares.addAll(held.shares());
        } else if (fact instanceof RunEvent.CongressMet congress) {
            congress.delegates().forEach(delegate -> record.mandates.add(DelegateAnswer.of(delegate)));
        } else if (fact instanceof RunEvent.UnitAdopted adopted) {
            record.adoptions.add(adopted);
        } else if (fact instanceof RunEvent.SeatRefilled refilled) {
            termEnded(refilled);
        } else if (fact instanceof RunEvent.ClashFought clash) {
            record.clashes.add(clash);
        } else if (fact instanceof RunEvent.StanceTaken stand) {
            record.stands.add(stand);
        } else if (fact instanceof RunEvent.OrderGiven order) {
            record.orders.add(order);
        }
    }

    /** Seats of committees are not recorded. */
    private void termEnded(RunEvent.SeatRefilled refilled) {
        if (!refilled.seat().inCommittee) {
            record.terms.add(DeputyTerm.of(
                    refilled.seat(), refilled.formerPerson(), refilled.formerElectedDay(), refilled.day(), null));
        }
    }

    @Override
    public void dayEnded(int day, World world) {
        for (int i = 0; i < measures.size(); i++) {
            record.series[i][day] = measures.get(i).reader().applyAsDouble(world);
        }
        if (withPersons) {
            persons(world);
        }
    }

    private void persons(World world) {
        VotePosition positions = new VotePosition(world.values, world.country);
        List<Seat> seats = world.body(world.setting.newsFrom()).seats;
        boolean[] bench = new boolean[seats.size()];
        for (int i = 0; i < bench.length; i++) {
            bench[i] = positions.of(seats.get(i)) > 0;
        }
        record.benches.add(bench);
        int[] where = new int[world.agitators.size()];
        for (int i = 0; i < where.length; i++) {
            Agitator agitator = world.agitators.get(i);
            where[i] = agitator.admitted ? agitator.destination : Agitator.NOWHERE;
        }
        whereabouts.add(where);
    }

    @Override
    public void ended(World world) {
        if (!withPersons) {
            return;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        for (Seat seat : world.seats.deputies) {
            record.terms.add(DeputyTerm.of(seat, seat.person(), seat.electedDay(), null, positions.of(seat)));
        }
        for (int i = 0; i < world.agitators.size(); i++) {
            Agitator agitator = world.agitators.get(i);
            record.work.add(new AgitatorWork(
                    agitator.id,
                    agitator.forSoviets ? "soviet" : "moderate",
                    agitator.party.word(),
                    agitator.home.home.body.id(),
                    agitator.daysAtWork,
                    agitator.daysTurnedAway,
                    unitsOf(i)));
        }
    }

    private int unitsOf(int agitator) {
        int[] visited = whereabouts.stream().mapToInt(day -> day[agitator]).toArray();
        Arrays.sort(visited);
        int units = 0;
        int before = Agitator.NOWHERE;
        for (int unit : visited) {
            units += unit == before ? 0 : 1;
            before = unit;
        }
        return units;
    }
}
