package smolny.lab.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import smolny.history.LoadedScenario;
import smolny.history.text.Node;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.LiveRun;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.setting.Clock;

/**
 * A scenario being played with. What is shown follows from the scenario, the changes, the seed, the scale and the day, and
 * from nothing else: a change makes a what-if of the scenario, which goes through the ordinary checks and is lived through
 * again to the day shown.
 *
 * <p>Reading is free for every thread and never waits. What moves the session is done one thing at a time, on the thread that
 * asks for it; it may take as long as a run, so a window should not ask from the thread that paints.
 */
public final class Session {
    private final Path file;
    private final LoadedScenario base;
    private final RunSpec spec;
    private final Log log = new Log();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<RunRecord> ghost;
    private volatile Moment now;

    /**
     * Opens a session on the eve of the first day.
     *
     * @param file of the scenario; a what-if is saved beside it
     * @param base that scenario as loaded from the file, no lever pulled
     * @param spec scale and chances; the scenario in it is the loaded one
     */
    public Session(Path file, LoadedScenario base, RunSpec spec) {
        this.file = file;
        this.base = base;
        this.spec = spec;
        this.now = new Moment(Play.of(file, base, List.of(), spec), -1, History.NOTHING);
        this.ghost = Ghost.of(spec);
    }

    /** Tells this one from now on. */
    public void listen(SessionListener listener) {
        listeners.add(listener);
    }

    /** The file of the unchanged scenario. */
    public Path file() {
        return file;
    }

    /** The unchanged scenario. */
    public LoadedScenario base() {
        return base;
    }

    /** The scenario with the changes that the run lives by. */
    public LoadedScenario loaded() {
        return now.play().loaded();
    }

    /** Scenario with the changes, scale and chances: all that the run depends on. */
    public RunSpec spec() {
        return now.play().spec();
    }

    /** From when to when. */
    public Clock clock() {
        return base.scenario().setting().clock();
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

    /** What the run has noted down; it may have been lived further than is shown, and holds 0 for days not lived yet. */
    public RunRecord record() {
        return now.play().record();
    }

    /** The unchanged history with the same chances, when it has been lived through. */
    public CompletableFuture<RunRecord> ghost() {
        return ghost;
    }

    /** True if the last day is shown. */
    public boolean isOver() {
        return now.shown() == clock().days() - 1;
    }

    /** What was changed, in the order made, whether in force or waiting for a start. */
    public List<Change> changes() {
        return now.history().done();
    }

    /** What waits for a start. */
    public List<Change> waiting() {
        return now.history().waiting();
    }

    /** What undo took back and redo would do again, the next one last. */
    public List<Change> undone() {
        return now.history().undone();
    }

    /** The value asked for last, whether it is in force, comes tomorrow or waits for a start. */
    public double asked(Parameter parameter) {
        return new Draft(base, changes()).asked(parameter);
    }

    /** Whether an event has been dropped in this session. */
    public boolean isDropped(String event) {
        return new Draft(base, changes()).drops(event);
    }

    /** What was done so far, as a script that does it again. */
    public List<String> log() {
        Moment moment = now;
        return log.lines(moment.shown(), moment.scene().date());
    }

    /** Shows the next day; false, and nothing happens, after the last. */
    public synchronized boolean step() {
        boolean more = !isOver();
        if (more) {
            show(now.shown() + 1);
        }
        return more;
    }

    /** Shows the day before; false, and nothing happens, on the eve. */
    public synchronized boolean back() {
        boolean more = now.shown() > -1;
        if (more) {
            show(now.shown() - 1);
        }
        return more;
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
        put(new Moment(play(next), -1, next));
        log.restarted();
    }

    /**
     * Gives a parameter another value: from tomorrow on, or, if it is read when the country is founded, at the next start,
     * which on the eve is at once.
     *
     * @throws smolny.history.RefusedInput if the scenario would not be sound; nothing changes then
     * @throws IllegalStateException if there is no tomorrow
     */
    public synchronized void set(Parameter parameter, double to) {
        Change change = parameter.atStart()
                ? new Change.AtStart(parameter, to)
                : new Change.Tweak(parameter, to, tomorrow(parameter));
        make(change, "set " + parameter.id() + " " + Change.written(parameter, to));
    }

    /** Gives a parameter the value of the unchanged scenario again, from when {@link #set} would. */
    public synchronized void reset(Parameter parameter) {
        Change change = parameter.atStart()
                ? new Change.AtStart(parameter, base.scenario().values().of(parameter))
                : new Change.Reset(parameter, tomorrow(parameter));
        make(change, "reset " + parameter.id());
    }

    private int tomorrow(Parameter parameter) {
        if (isOver()) {
            throw new IllegalStateException(
                    parameter.id() + " would take effect tomorrow, but the last day has been lived");
        }
        return now.shown() + 1;
    }

    /**
     * Lets an event never happen.
     *
     * @throws smolny.history.RefusedInput if there is no such event, or something waits for it; nothing changes then
     */
    public synchronized void drop(String event) {
        make(new Change.Drop(event), "drop " + event);
    }

    /**
     * Moves an event to another day.
     *
     * @throws smolny.history.RefusedInput if it cannot happen on that day; nothing changes then
     */
    public synchronized void move(String event, OldStyle to) {
        make(new Change.Move(event, to), "move " + event + " " + to);
    }

    /** Takes back that an event was dropped or moved. */
    public synchronized void restore(String event) {
        make(new Change.Restore(event), "restore " + event);
    }

    /**
     * Adds an event.
     *
     * @param event as a scenario file writes it
     * @throws smolny.history.RefusedInput if it is not sound; nothing changes then
     */
    public synchronized void add(Node.Fields event) {
        change(now.history().with(new Change.Add(event)));
    }

    /** Takes back the last change; false, and nothing happens, if there is none. */
    public synchronized boolean undo() {
        boolean any = !now.history().done().isEmpty();
        if (any) {
            step(now.history().undo(), "undo");
        }
        return any;
    }

    /** Makes the change again that was taken back last; false, and nothing happens, if there is none. */
    public synchronized boolean redo() {
        boolean any = !now.history().undone().isEmpty();
        if (any) {
            step(now.history().redo(), "redo");
        }
        return any;
    }

    private void make(Change change, String line) {
        History with = now.history().with(change);
        // On the eve nothing has been founded that anyone has seen lived in.
        step(now.shown() < 0 ? with.restarted() : with, line);
    }

    private void step(History next, String line) {
        change(next);
        log.did(line, now.shown(), now.scene().date());
    }

    private void change(History next) {
        boolean same = next.inForce().equals(now.history().inForce());
        Play play = same ? now.play() : play(next);
        play.liveTo(now.shown());
        put(new Moment(play, now.shown(), next));
    }

    private Play play(History next) {
        return Play.of(file, base, next.inForce(), spec);
    }

    private void put(Moment moment) {
        now = moment;
        listeners.forEach(listener -> listener.changed(this));
        listeners.forEach(listener -> listener.dayShown(moment.scene()));
    }

    /**
     * Writes the changes that the run lives by as a what-if beside its parent.
     *
     * @param words what it says of itself
     * @param replace whether a file that is there may be replaced
     * @throws smolny.history.RefusedInput if it would not pass the strict check; nothing is written then
     * @throws IOException if it cannot be written, or is there already and not to be replaced
     */
    public synchronized void saveAsWhatIf(Path target, WhatIfWords words, boolean replace) throws IOException {
        Draft draft = new Draft(base, now.history().inForce());
        new WhatIfFile(file, base, spec).write(target, draft, words, replace);
        log.did("save-as-what-if " + target, now.shown(), now.scene().date());
    }

    /** The run itself, for tests that look into the world. */
    LiveRun run() {
        return now.play().run();
    }
}
