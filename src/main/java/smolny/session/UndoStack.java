package smolny.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes made in a session, in order, with those that were undone. Immutable: each step gives another stack.
 *
 * @param done in the order made
 * @param undone the latest last
 * @param started those start values that were set before the last start
 */
record UndoStack(List<SessionChange> done, List<SessionChange> undone, Set<SessionChange> started) {
    static final UndoStack EMPTY = new UndoStack(List.of(), List.of(), Set.of());

    UndoStack {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        started = Set.copyOf(started);
    }

    UndoStack with(SessionChange change) {
        return new UndoStack(plus(done, change), List.of(), started);
    }

    UndoStack undo() {
        return new UndoStack(minus(done), plus(undone, last(done)), started);
    }

    UndoStack redo() {
        return new UndoStack(plus(done, last(undone)), minus(undone), started);
    }

    /** The run starts again, so that every start value set so far takes effect. */
    UndoStack restarted() {
        Set<SessionChange> all = new HashSet<>(started);
        done.stream().filter(SessionChange.SetAtStart.class::isInstance).forEach(all::add);
        return new UndoStack(done, undone, all);
    }

    /** Changes that are in force. */
    List<SessionChange> inForce() {
        return done.stream().filter(change -> !waits(change)).toList();
    }

    /** Changes that wait for the next start. */
    List<SessionChange> waiting() {
        return done.stream().filter(this::waits).toList();
    }

    private boolean waits(SessionChange change) {
        return change instanceof SessionChange.SetAtStart && !started.contains(change);
    }

    private static SessionChange last(List<SessionChange> changes) {
        return changes.get(changes.size() - 1);
    }

    private static List<SessionChange> plus(List<SessionChange> changes, SessionChange more) {
        return Stream.concat(changes.stream(), Stream.of(more)).toList();
    }

    private static List<SessionChange> minus(List<SessionChange> changes) {
        return changes.subList(0, changes.size() - 1);
    }
}
