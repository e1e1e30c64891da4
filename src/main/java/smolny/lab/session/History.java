package smolny.lab.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was changed in a session, in order, with what was taken back. Never altered: each step gives another one.
 *
 * @param done in the order made
 * @param undone taken back, the latest last
 * @param started values at the start that were there when the country was last founded
 */
record History(List<Change> done, List<Change> undone, Set<Change> started) {
    static final History NOTHING = new History(List.of(), List.of(), Set.of());

    History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        started = Set.copyOf(started);
    }

    History with(Change change) {
        return new History(plus(done, change), List.of(), started);
    }

    History undo() {
        return new History(minus(done), plus(undone, last(done)), started);
    }

    History redo() {
        return new History(plus(done, last(undone)), minus(undone), started);
    }

    /** The country is founded anew, with every value that waited for it. */
    History restarted() {
        Set<Change> all = new HashSet<>(started);
        done.stream().filter(Change.AtStart.class::isInstance).forEach(all::add);
        return new History(done, undone, all);
    }

    /** Those that the run lives by. */
    List<Change> inForce() {
        return done.stream().filter(change -> !waits(change)).toList();
    }

    /** Those that wait for a start. */
    List<Change> waiting() {
        return done.stream().filter(this::waits).toList();
    }

    private boolean waits(Change change) {
        return change instanceof Change.AtStart && !started.contains(change);
    }

    static Change last(List<Change> changes) {
        return changes.get(changes.size() - 1);
    }

    private static List<Change> plus(List<Change> changes, Change more) {
        List<Change> all = new ArrayList<>(changes);
        all.add(more);
        return all;
    }

    private static List<Change> minus(List<Change> changes) {
        return changes.subList(0, changes.size() - 1);
    }
}
