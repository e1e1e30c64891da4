package smolny.model;

import java.util.ArrayList;
import java.util.List;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.world.World;

/** Whoever writes everything down: all facts, and how things stood every evening. */
public final class Diary implements RunObserver {
    public final List<RunEvent> facts = new ArrayList<>();
    public final List<Snapshot> evenings = new ArrayList<>();
    /** Sum of all that was measured, so that reading the measures is not optimised away. */
    public double measured;

    private int beginnings;

    @Override
    public void happened(RunEvent fact) {
        facts.add(fact);
    }

    @Override
    public void began(World world) {
        beginnings++;
    }

    @Override
    public void dayEnded(int day, World world) {
        if (beginnings != 1 || day != evenings.size()) {
            throw new IllegalStateException("day " + day + " was told out of turn");
        }
        for (Measure measure : Measures.of(world.setting)) {
            double value = measure.reader().applyAsDouble(world);
            measured += Double.isNaN(value) ? 0 : value;
        }
        evenings.add(Snapshot.of(world));
    }

    /** Facts of one kind. */
    public <F extends RunEvent> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only fact of a kind. */
    public <F extends RunEvent> F only(Class<F> kind) {
        List<F> found = all(kind);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " facts of " + kind.getSimpleName() + ": " + found);
        }
        return found.get(0);
    }
}
