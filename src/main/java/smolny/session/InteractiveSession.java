package smolny.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.world.PopulationScale;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * A scenario that is run day by day and changed on the way. What is shown depends only on the scenario, the changes, the
 * seed, the scale and the day: a change makes a what-if of the scenario, which passes the ordinary checks and is run again
 * to the day shown.
 *
 * <p>Any thread may read at any time without waiting. Methods that move or change the session run one at a time, on the
 * calling thread, and may take as long as a run; a window should not call them from the event dispatch thread.
 */
public final class InteractiveSession {
    private final SessionConfig config;
    private final List<String> script = new ArrayList<>();
    private int scriptDay = -1;
    private final List<Runnable> onChange = new CopyOnWriteArrayList<>();
    private final List<Consumer<DaySnapshot>> onDayShown = new CopyOnWriteArrayList<>();
    private final CompletableFuture<BaselineRun> baseline = new CompletableFuture<>();
    private final AtomicBoolean baselineStarted = new AtomicBoolean();
    /** The run without changes; null until it is needed. */
    private @Nullable SessionRun unchanged;

    private volatile State now;

    /** Everything that is shown, replaced as a whole; {@code day} is the day shown. */
    private record State(SessionRun run, int day, UndoStack changes) {
        DaySnapshot snapshot() {
            return run.snapshot(day);
        }
    }

    /** Opens a session on the eve of the first day. */
    public InteractiveSession(SessionConfig config) {
        this(config, UndoStack.EMPTY);
    }

    private InteractiveSession(SessionConfig config, UndoStack changes) {
        this.config = config;
        this.now = new State(runOf(changes), -1, changes);
    }

    /** A session with another random seed and the same changes, on its eve; start values that waited are in force. */
    public InteractiveSession withSeed(long seed) {
        return with(config.spec().scale(), seed);
    }

    /** A session at another scale and with another random seed, with the same changes, on its eve; nothing waits. */
    public synchronized InteractiveSession with(PopulationScale scale, long seed) {
        RunSpec spec = config.spec();
        InteractiveSession other = new InteractiveSession(
                new SessionConfig(
                        config.file(), config.base(), new RunSpec(spec.scenario(), scale, seed, spec.replicate())),
                now.changes().restarted());
        other.script.addAll(script());
        other.script.add("restart");
        return other;
    }

    /** A run with these changes; the one without any is made once. */
    private synchronized SessionRun runOf(UndoStack changes) {
        if (!changes.inForce().isEmpty()) {
            return new SessionRun(config, changes.inForce());
        }
        if (unchanged == null) {
            unchanged = new SessionRun(config, List.of());
        }
        return unchanged;
    }

    /**
     * What a session is compared with.
     *
     * @param file of the scenario at the root of the opened one, which extends nothing
     * @param loaded that scenario
     * @param result its run with the session's seed and scale
     * @param days snapshots of that run, from the eve to the last day
     */
    public record BaselineRun(Path file, LoadedScenario loaded, RunResult result, List<DaySnapshot> days) {}

    private void runBaseline() {
        try {
            Path file = root();
            LoadedScenario root = file.equals(config.file()) ? config.base() : Scenarios.load(file);
            if (!root.scenario().setting().clock().equals(clock())) {
                file = config.file();
                root = config.base();
            }
            RunSpec like = config.spec();
            RunSpec spec = new RunSpec(root.scenario(), like.scale(), like.seed(), like.replicate());
            SessionRun run = file.equals(config.file())
                    ? runOf(UndoStack.EMPTY)
                    : new SessionRun(new SessionConfig(file, root, spec), List.of());
            // Day by day, so that whoever shows a day of the same run waits for one day at most.
            for (int day = 0; day < clock().days(); day++) {
                run.simulateTo(day);
            }
            baseline.complete(new BaselineRun(file, root, run.record, run.all()));
        } catch (RuntimeException failure) {
            baseline.completeExceptionally(failure);
        }
    }

    /** The file of the scenario that all parents lead to. */
    private Path root() {
        Path file = config.file();
        for (Optional<Path> parent = Scenarios.parent(file); parent.isPresent(); parent = Scenarios.parent(file)) {
            file = parent.get();
        }
        return file;
    }

    /**
     * Calls this with the snapshot whenever a day is shown, on the thread that moved the session; it must return at once.
     */
    public void onDayShown(Consumer<DaySnapshot> listener) {
        onDayShown.add(listener);
    }

    /** Calls this after each change, on the thread that made the change; it must return at once. */
    public void onChange(Runnable listener) {
        onChange.add(listener);
    }

    /** What the session started from: the unchanged scenario, seed and scale. */
    public SessionConfig config() {
        return config;
    }

    /** The first and the last day. */
    public ScenarioCalendar clock() {
        return config.base().scenario().setting().clock();
    }

    /** The scenario with the changes in force. */
    public LoadedScenario loaded() {
        return now.run().loaded;
    }

    /** The changed scenario, scale and seed: all that the run depends on. */
    public RunSpec spec() {
        return now.run().spec;
    }

    /** The day that is shown. */
    public DaySnapshot snapshot() {
        return now.snapshot();
    }

    /** The snapshots from the eve to the day shown. */
    public List<DaySnapshot> snapshots() {
        State state = now;
        return state.run().snapshots(state.day());
    }

    /**
     * The simulation in progress, for whoever steps its schedule: after each day, {@link #step} shows what has been
     * simulated. A change puts another simulation in its place.
     */
    public Simulation simulation() {
        return now.run().run;
    }

    /** The last day that has been simulated, which may be later than the one shown. */
    public DaySnapshot lastSimulated() {
        return now.run().lastSnapshot();
    }

    /** The snapshots from the eve to the last day that has been simulated. */
    public List<DaySnapshot> simulated() {
        return now.run().all();
    }

    /** Simulates one day more than has been simulated, without showing it; false, and nothing happens, after the last. */
    public synchronized boolean simulateAhead() {
        int next = now.run().lastSnapshot().day() + 1;
        now.run().simulateTo(next);
        return next < clock().days() - 1;
    }

    /** True if the last day is shown. */
    public boolean isOver() {
        return now.day() == clock().days() - 1;
    }

    /** Results of the run; it may have been simulated further than is shown, and holds 0 for days not simulated yet. */
    public RunResult record() {
        return now.run().record;
    }

    /**
     * The run that everything is compared with, when it has finished; the first call starts it in the background. It is of the
     * unchanged scenario or, if that is itself a what-if, of the one at its root.
     */
    public CompletableFuture<BaselineRun> baseline() {
        if (baselineStarted.compareAndSet(false, true)) {
            Thread thread = new Thread(this::runBaseline, "unchanged scenario");
            thread.setDaemon(true);
            thread.start();
        }
        return baseline;
    }

    /** All changes, in the order made, whether in force or waiting for a start. */
    public List<SessionChange> changes() {
        return now.changes().done();
    }

    /** Changes that are in force. */
    public List<SessionChange> inForce() {
        return now.changes().inForce();
    }

    /** Changes that wait for the next start. */
    public List<SessionChange> waiting() {
        return now.changes().waiting();
    }

    /** Changes that were undone and that redo would make again, the next one last. */
    public List<SessionChange> undone() {
        return now.changes().undone();
    }

    /** The value asked for last, whether it is in force, comes tomorrow or waits for a start. */
    public double asked(Parameter parameter) {
        return new WhatIfDraft(config.base(), changes()).asked(parameter);
    }

    /** Whether an event has been dropped. */
    public boolean isDropped(String event) {
        return new WhatIfDraft(config.base(), changes()).drops(event);
    }

    /** Everything done so far, as a script that does it again. */
    public synchronized List<String> script() {
        noteDay();
        return List.copyOf(script);
    }

    /** Shows the next day; false, and nothing happens, after the last. */
    public synchronized boolean step() {
        int before = now.day();
        show(before + 1);
        return now.day() > before;
    }

    /** Shows the day before; false, and nothing happens, on the eve. */
    public synchronized boolean back() {
        int before = now.day();
        show(before - 1);
        return now.day() < before;
    }

    /** Shows a day, earlier or later, and every day on the way there if it is later; -1 is the eve. */
    public synchronized void show(int day) {
        int to = Math.max(-1, Math.min(day, clock().days() - 1));
        int next = Math.min(to, now.day() + 1);
        while (now.day() != to) {
            now.run().simulateTo(next);
            now = new State(now.run(), next, now.changes());
            onDayShown.forEach(listener -> listener.accept(now.snapshot()));
            next++;
        }
    }

    /** Starts the run again, with every start value that waited, and shows the eve. */
    public synchronized void restart() {
        UndoStack next = now.changes().restarted();
        put(new State(new SessionRun(config, next.inForce()), -1, next));
        script.add("restart");
        scriptDay = -1;
    }

    /** Undoes the last change; false, and nothing happens, if there is none. */
    public synchronized boolean undo() {
        return become(now.changes().done(), UndoStack::undo, "undo");
    }

    /** Makes the change again that was undone last; false, and nothing happens, if there is none. */
    public synchronized boolean redo() {
        return become(now.changes().undone(), UndoStack::redo, "redo");
    }

    private boolean become(List<SessionChange> changes, UnaryOperator<UndoStack> next, String line) {
        if (!changes.isEmpty()) {
            become(next.apply(now.changes()));
            note(line);
        }
        return !changes.isEmpty();
    }

    /**
     * Gives a parameter another value: from tomorrow on, or, if it is read only at the start of a run, at the next start,
     * which on the eve is at once.
     *
     * @throws smolny.scenario.InvalidInputException if the changed scenario is not valid; nothing changes then
     * @throws IllegalStateException if there is no tomorrow
     */
    public void set(Parameter parameter, double to) {
        change(shown -> parameter.atStart()
                ? new SessionChange.SetAtStart(parameter, to)
                : new SessionChange.SetFromDay(parameter, to, tomorrow(parameter, shown)));
    }

    /** Gives a parameter the value of the unchanged scenario again, from when {@link #set(Parameter, double)} would. */
    public void reset(Parameter parameter) {
        double to = config.base().scenario().values().of(parameter);
        change(shown -> parameter.atStart()
                ? new SessionChange.SetAtStart(parameter, to)
                : new SessionChange.ResetFromDay(parameter, tomorrow(parameter, shown)));
    }

    /**
     * Gives a parameter another value from a day on, at once: the days shown are run again.
     *
     * @param day of the clock, earlier or later than the one shown; a parameter that is read only at the start of a run has its new
     *     value from the start
     * @throws smolny.scenario.InvalidInputException if the changed scenario is not valid; nothing changes then
     */
    public void set(Parameter parameter, double to, int day) {
        atOnce(
                parameter.atStart()
                        ? new SessionChange.SetAtStart(parameter, to)
                        : new SessionChange.SetFromDay(parameter, to, day),
                "set-from " + clock().dateOf(day) + " " + parameter.id() + " " + SessionChange.written(parameter, to));
    }

    /** Gives a parameter the value of the unchanged scenario again, from a day on, as {@link #set(Parameter, double, int)} does. */
    public void reset(Parameter parameter, int day) {
        double to = config.base().scenario().values().of(parameter);
        atOnce(
                parameter.atStart()
                        ? new SessionChange.SetAtStart(parameter, to)
                        : new SessionChange.ResetFromDay(parameter, day),
                "reset-from " + clock().dateOf(day) + " " + parameter.id());
    }

    private synchronized void atOnce(SessionChange change, String line) {
        become(now.changes().with(change).restarted());
        note(line);
    }

    /** The day from which a parameter has the value asked for last; nothing if that is the scenario's. */
    public OptionalInt since(Parameter parameter) {
        return new WhatIfDraft(config.base(), changes()).since(parameter);
    }

    private int tomorrow(Parameter parameter, int shown) {
        if (shown == clock().days() - 1) {
            throw new IllegalStateException(parameter.id() + " would take effect tomorrow, but the last day is over");
        }
        return shown + 1;
    }

    /**
     * Drops an event, so that it never happens.
     *
     * @throws smolny.scenario.InvalidInputException if there is no such event, or something waits for it; nothing changes then
     */
    public void drop(String event) {
        change(shown -> new SessionChange.DropEvent(event));
    }

    /**
     * Drops everything of an episode that the scenario has, as one change.
     *
     * @param title in the scenario, English
     * @throws IllegalStateException if the scenario has no such episode
     * @throws smolny.scenario.InvalidInputException if something else waits for it; nothing changes then
     */
    public void dropEpisode(String title) {
        Set<String> known =
                config.base().chronicle().stream().map(ChronicleEntry::id).collect(Collectors.toSet());
        List<String> entries = Episode.of(config.base()).stream()
                .filter(episode -> episode.title().equals(title))
                .flatMap(episode -> episode.entries().stream())
                .filter(known::contains)
                .toList();
        if (entries.isEmpty()) {
            throw new IllegalStateException("no episode is called '" + title + "'");
        }
        change(shown -> new SessionChange.DropEpisode(title, entries));
    }

    /**
     * Moves an event to another day.
     *
     * @throws smolny.scenario.InvalidInputException if it cannot happen on that day; nothing changes then
     */
    public void move(String event, OldStyleDate to) {
        change(shown -> new SessionChange.MoveEvent(event, to));
    }

    /** Restores an event that was dropped or moved. */
    public void restore(String event) {
        change(shown -> new SessionChange.RestoreEvent(event));
    }

    /** Makes a change on the day shown. On the eve no day has been simulated, so start values take effect at once. */
    private synchronized void change(IntFunction<SessionChange> onDay) {
        SessionChange change = onDay.apply(now.day());
        UndoStack next = now.changes().with(change);
        become(now.day() < 0 ? next.restarted() : next);
        note(change.scriptLine());
    }

    private void become(UndoStack next) {
        boolean same = next.inForce().equals(now.changes().inForce());
        SessionRun run = same ? now.run() : runOf(next);
        run.simulateTo(now.day());
        put(new State(run, now.day(), next));
    }

    private void put(State state) {
        now = state;
        onChange.forEach(Runnable::run);
        onDayShown.forEach(listener -> listener.accept(state.snapshot()));
    }

    /** Adds a line to the script of this session. */
    synchronized void note(String line) {
        noteDay();
        script.add(line);
    }

    private void noteDay() {
        if (now.day() != scriptDay) {
            script.add("run-to " + now.snapshot().date());
            scriptDay = now.day();
        }
    }

    /** The run in progress, for tests that look into the world. */
    SessionRun run() {
        return now.run();
    }
}
