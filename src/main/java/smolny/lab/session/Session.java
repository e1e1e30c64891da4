package smolny.lab.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.setting.Clock;

/**
 * A scenario being played with. What is shown follows from the scenario, the changes, the seed, the scale and the day, and
 * from nothing else: a change makes a what-if of the scenario, which goes through the ordinary checks and is lived through
 * again to the day shown. {@link Hand} makes changes.
 *
 * <p>Reading is free for every thread and never waits. What moves the session is done one thing at a time, on the thread that
 * asks for it; it may take as long as a run, so a window should not ask from the thread that paints.
 */
public final class Session {
    private final Opening opening;
    private final Log log = new Log();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<RunRecord> ghost;
    private volatile Moment now;

    /** Opens a session on the eve of the first day. */
    public Session(Opening opening) {
        this.opening = opening;
        this.now = new Moment(Play.of(opening, List.of()), -1, History.NOTHING);
        this.ghost = Ghost.of(opening.spec());
    }

    /** Tells this one from now on. */
    public void listen(SessionListener listener) {
        listeners.add(listener);
    }

    /** What it started from: the unchanged scenario, seed and scale. */
    public Opening opening() {
        return opening;
    }

    /** From when to when. */
    public Clock clock() {
        return opening.base().scenario().setting().clock();
    }

    /** The scenario with the changes that the run lives by. */
    public LoadedScenario loaded() {
        return now.play().loaded();
    }

    /** Scenario with the changes, scale and chances: all that the run depends on. */
    public RunSpec spec() {
        return now.play().spec();
    }

    /** The scene that is shown. */
    public Scene scene() {
        return now.scene();
    }

    /** The scenes from the eve to the day shown. */
    public List<Scene> scenes() {
        Moment moment = now;
        return moment.play().scenes(moment.shown());
    }

    /** True if the last day is shown. */
    public boolean isOver() {
        return now.shown() == clock().days() - 1;
    }

    /** What the run has noted down; it may have been lived further than is shown, and holds 0 for days not lived yet. */
    public RunRecord record() {
        return now.play().record();
    }

    /** The unchanged history with the same chances, when it has been lived through. */
    public CompletableFuture<RunRecord> ghost() {
        return ghost;
    }

    /** What was changed, in the order made, whether in force or waiting for a start. */
    public List<Change> changes() {
        return now.history().done();
    }

    /** What was changed and the run lives by. */
    public List<Change> inForce() {
        return now.history().inForce();
    }

    /** What was changed and waits for a start. */
    public List<Change> waiting() {
        return now.history().waiting();
    }

    /** What undo took back and redo would do again, the next one last. */
    public List<Change> undone() {
        return now.history().undone();
    }

    /** What was done so far, as a script that does it again. */
    public List<String> log() {
        return log.lines(now);
    }

    /** Shows the next day; false, and nothing happens, after the last. */
    public synchronized boolean step() {
        int before = now.shown();
        show(before + 1);
        return now.shown() > before;
    }

    /** Shows the day before; false, and nothing happens, on the eve. */
    public synchronized boolean back() {
        int before = now.shown();
        show(before - 1);
        return now.shown() < before;
    }

    /** Shows a day, earlier or later, and every day on the way there if it is later; -1 is the eve. */
    public synchronized void show(int day) {
        int to = Math.max(-1, Math.min(day, clock().days() - 1));
        int next = Math.min(to, now.shown() + 1);
        while (now.shown() != to) {
            now.play().liveTo(next);
            now = new Moment(now.play(), next, now.history());
            listeners.forEach(listener -> listener.dayShown(now.scene()));
            next++;
        }
    }

    /** Founds the country anew, with every value that waited for it, and shows the eve. */
    public synchronized void restart() {
        History next = now.history().restarted();
        put(new Moment(Play.of(opening, next.inForce()), -1, next));
        log.restarted();
    }

    /** Takes back the last change; false, and nothing happens, if there is none. */
    public synchronized boolean undo() {
        boolean any = !now.history().done().isEmpty();
        if (any) {
            become(now.history().undo());
            noted("undo");
        }
        return any;
    }

    /** Makes the change again that was taken back last; false, and nothing happens, if there is none. */
    public synchronized boolean redo() {
        boolean any = !now.history().undone().isEmpty();
        if (any) {
            become(now.history().redo());
            noted("redo");
        }
        return any;
    }

    /** Makes the change that this gives for the day shown. On the eve no start has been seen yet, so nothing waits. */
    synchronized void make(IntFunction<Change> on) {
        Change change = on.apply(now.shown());
        History next = now.history().with(change);
        become(now.shown() < 0 ? next.restarted() : next);
        noted(change.line());
    }

    /** Something was done that a script can do again. */
    synchronized void noted(String line) {
        if (!line.isEmpty()) {
            log.did(line, now);
        }
    }

    private void become(History next) {
        boolean same = next.inForce().equals(now.history().inForce());
        Play play = same ? now.play() : Play.of(opening, next.inForce());
        play.liveTo(now.shown());
        put(new Moment(play, now.shown(), next));
    }

    private void put(Moment moment) {
        now = moment;
        listeners.forEach(listener -> listener.changed(this));
        listeners.forEach(listener -> listener.dayShown(moment.scene()));
    }

    /** What is being lived through, for tests that look into the world. */
    Play play() {
        return now.play();
    }
}
