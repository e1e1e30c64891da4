package smolny.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.phase.UnitPhase;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Consecutive unit phases, run together over a few neighbouring units at a time: persons and seats are then fetched from
 * memory once a day and not once a phase. No unit reads another in such a phase, so the results are the same.
 */
public final class FusedUnitPhases implements Phase {
    /**
     * Persons in a block. With their seats they fit into a processor's caches. Below 30,000 the cost of changing from one
     * phase to the next becomes noticeable.
     */
    private static final int PERSONS = 50_000;

    private final List<UnitPhase> phases;
    private final int persons;

    private FusedUnitPhases(List<UnitPhase> phases, int persons) {
        this.phases = List.copyOf(phases);
        this.persons = persons;
    }

    /** The phases of a day, those of units that follow one another made one. */
    public static List<Phase> fuse(Iterable<Phase> day) {
        return fuse(day, PERSONS);
    }

    /** The same with blocks of about this number of persons, at least one unit each. */
    static List<Phase> fuse(Iterable<Phase> day, int persons) {
        List<Phase> steps = new ArrayList<>();
        List<UnitPhase> neighbours = new ArrayList<>();
        for (Phase phase : day) {
            if (phase instanceof UnitPhase ofUnits) {
                neighbours.add(ofUnits);
            } else {
                join(neighbours, persons, steps);
                steps.add(phase);
            }
        }
        join(neighbours, persons, steps);
        return steps;
    }

    private static void join(List<UnitPhase> neighbours, int persons, List<Phase> steps) {
        if (!neighbours.isEmpty()) {
            steps.add(new FusedUnitPhases(neighbours, persons));
            neighbours.clear();
        }
    }

    @Override
    public void run(World world, StepContext today) {
        List<UnitPhase.Work<?>> works = new ArrayList<>();
        for (UnitPhase phase : phases) {
            works.add(phase.begin(world, today));
        }
        List<List<Object[]>> found = today.executor().execute(world.units, units -> over(units, works, today.day()));
        for (int i = 0; i < works.size(); i++) {
            for (List<Object[]> part : found) {
                for (Object[] few : part) {
                    report(works.get(i), few[i]);
                }
            }
            works.get(i).end();
        }
    }

    @SuppressWarnings("unchecked") // it comes from this work
    private static <R> void report(UnitPhase.Work<R> work, Object found) {
        work.report((R) found);
    }

    @Override
    public String name() {
        return phases.stream().map(Phase::name).collect(Collectors.joining(", "));
    }

    /** A few units after the other; for each few what every phase found. */
    private List<Object[]> over(List<BaseUnit> units, List<UnitPhase.Work<?>> works, int day) {
        List<Object[]> found = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int bound = units.get(from).firstPerson + persons;
            int to = from + 1;
            while (to < units.size() && units.get(to).endPerson <= bound) {
                to++;
            }
            // a list of its own, because looking through a part of another is dear
            List<BaseUnit> few = List.copyOf(units.subList(from, to));
            Object[] ofFew = new Object[works.size()];
            for (int i = 0; i < ofFew.length; i++) {
                UnitPhase.Work<?> work = works.get(i);
                ofFew[i] = SimulationFailure.inPhase(phases.get(i).name(), day, () -> (Object) work.over(few));
            }
            found.add(ofFew);
            from = to;
        }
        return found;
    }
}
