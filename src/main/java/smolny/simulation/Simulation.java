package smolny.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.phase.AddedPhase;
import smolny.model.phase.Initialization;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.setting.Extension;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.world.PopulationScale;
import smolny.model.world.UnitExecutor;
import smolny.model.world.World;
import smolny.model.world.WorldBuilder;

/**
 * The simulation of one scenario: MASON's state and schedule around the phases of the day. {@link #run(RunSpec)} runs it to
 * its end. MASON's own random generator is not used.
 */
public final class Simulation extends SimState {
    private final transient Scenario scenario;
    private final transient PopulationScale scale;
    private final transient Dice dice;
    private final transient Dice people;
    private final transient IntFunction<Dice> byDay;
    private final transient RunObserver observer;
    private final transient UnitExecutor workers;
    private transient @Nullable World world;

    /**
     * A run that has not begun.
     *
     * @param scenario to be simulated
     * @param scale how many units and persons are simulated
     * @param dice random numbers of the run
     * @param observer gets reports and changes nothing
     */
    public Simulation(Scenario scenario, PopulationScale scale, Dice dice, RunObserver observer) {
        this(scenario, scale, dice, dice, day -> dice, observer, UnitExecutor.SEQUENTIAL);
    }

    /**
     * A run that has not begun, with other random numbers on each day of the clock, so that many futures can share one past.
     *
     * @param scenario to be simulated
     * @param scale how many units and persons are simulated
     * @param dice random numbers with which the world is built
     * @param people random numbers with which base units and persons are drawn
     * @param byDay random numbers of each day; days of the spin-up are negative
     * @param observer gets reports and changes nothing
     * @param workers executes the work on units; the number of threads changes nothing
     */
    public Simulation(
            Scenario scenario,
            PopulationScale scale,
            Dice dice,
            Dice people,
            IntFunction<Dice> byDay,
            RunObserver observer,
            UnitExecutor workers) {
        super(1L, new DatedSchedule(scenario.setting().clock()));
        this.scenario = scenario;
        this.scale = scale;
        this.dice = dice;
        this.people = people;
        this.byDay = byDay;
        this.observer = observer;
        this.workers = workers;
    }

    /**
     * Runs a scenario to its end and returns the record. The same spec always gives the same record.
     *
     * @throws SimulationFailure if a phase fails
     */
    public static RunResult run(RunSpec spec) {
        return run(spec, RunObserver.NONE);
    }

    /** The same with one more observer, which changes nothing. */
    public static RunResult run(RunSpec spec, RunObserver observer) {
        Dice dice = spec.dice();
        return run(spec, day -> dice, observer, UnitExecutor.SEQUENTIAL);
    }

    /** The same with other random numbers on each day of the clock; the world is built with the run's own. */
    public static RunResult run(RunSpec spec, IntFunction<Dice> byDay, RunObserver observer) {
        return run(spec, byDay, observer, UnitExecutor.SEQUENTIAL);
    }

    /**
     * The same, recording only these measures, votes of sessions, and the acts of institutions. What is recorded is equal; the
     * run takes about half the time, for elections are left out.
     *
     * @param measures names; those that the scenario does not have are left out
     */
    public static RunResult runRecording(RunSpec spec, Set<String> measures) {
        Dice dice = spec.dice();
        return runRecording(spec, day -> dice, measures);
    }

    /** The same with other random numbers on each day of the clock. */
    public static RunResult runRecording(RunSpec spec, IntFunction<Dice> byDay, Set<String> measures) {
        return runRecording(spec, spec.dice(), byDay, measures);
    }

    /** The same with the people of another run: only units and persons are drawn with these random numbers. */
    public static RunResult runRecordingWithPeople(RunSpec spec, Dice people, Set<String> measures) {
        Dice dice = spec.dice();
        return runRecording(spec, people, day -> dice, measures);
    }

    private static RunResult runRecording(RunSpec spec, Dice people, IntFunction<Dice> byDay, Set<String> measures) {
        RunRecorder recorder = new RunRecorder(spec, measures);
        new Simulation(spec.scenario(), spec.scale(), spec.dice(), people, byDay, recorder, UnitExecutor.SEQUENTIAL)
                .runToEnd();
        return recorder.record();
    }

    /** The same with several threads for large runs; their number changes no result. */
    static RunResult run(RunSpec spec, UnitExecutor workers) {
        Dice dice = spec.dice();
        return run(spec, day -> dice, RunObserver.NONE, workers);
    }

    private static RunResult run(RunSpec spec, IntFunction<Dice> byDay, RunObserver observer, UnitExecutor workers) {
        RunRecorder recorder = new RunRecorder(spec);
        RunObserver both = RunObserver.all(recorder, observer);
        new Simulation(spec.scenario(), spec.scale(), spec.dice(), spec.dice(), byDay, both, workers).runToEnd();
        return recorder.record();
    }

    /** A run at the end of its spin-up, on the eve of day 0, to be continued day by day. */
    public static Simulation afterSpinUp(RunSpec spec, RunObserver observer) {
        Simulation autumn = new Simulation(spec.scenario(), spec.scale(), spec.dice(), observer);
        autumn.start();
        while (autumn.day() < -1) {
            autumn.runOneDay();
        }
        return autumn;
    }

    /** Builds the world anew and schedules its days: one step of the schedule is one phase of one day. */
    @Override
    public void start() {
        super.start();
        World country = WorldBuilder.build(scenario.setting(), scenario.values(), scale, dice, people, workers);
        world = country;
        new Initialization(observer).initialize(country, dice);
        List<Phase> day = new ArrayList<>(DailySchedule.inOrder(scenario.events(), scenario.conditional(), observer)
                .keySet());
        for (Extension extension : scenario.setting().extensions()) {
            if (extension instanceof AddedPhase phase) {
                day.add(phase);
            }
        }
        List<Phase> phases = FusedUnitPhases.fuse(day);
        for (int order = 0; order < phases.size(); order++) {
            Phase phase = phases.get(order);
            schedule.scheduleRepeating(
                    Schedule.EPOCH,
                    order,
                    state -> SimulationFailure.inPhase(phase.name(), day(), () -> phase.run(country, today())));
        }
        schedule.scheduleRepeating(
                Schedule.EPOCH,
                phases.size(),
                state -> SimulationFailure.inPhase("the notes of the day", day(), this::endDay));
    }

    /** The phases of a day by name, in order, each with what happens in it. */
    public static Map<String, String> phaseDescriptions() {
        Map<String, String> names = new LinkedHashMap<>();
        DailySchedule.inOrder(List.of(), List.of(), RunObserver.NONE)
                .forEach((phase, says) -> names.put(phase.name(), says));
        return names;
    }

    /** Runs all days. */
    public void runToEnd() {
        start();
        while (runOneDay()) {
            // the schedule does the work
        }
        finish();
    }

    /** Runs one more day; false, and nothing happens, if the last day is over. */
    public boolean runOneDay() {
        return day() < days() - 1 && schedule.step(this);
    }

    /** The last day that is over; before the first, the day before the spin-up. */
    public int day() {
        double time = schedule.getTime();
        int spinUp = scenario.setting().clock().spinUpDays();
        return time < Schedule.EPOCH ? -spinUp - 1 : (int) time - spinUp;
    }

    /** How many days the clock has, from day 0. */
    int days() {
        return scenario.setting().clock().days();
    }

    /**
     * The state of the country.
     *
     * @throws IllegalStateException before the start
     */
    public World world() {
        if (world == null) {
            throw new IllegalStateException("the run has not begun");
        }
        return world;
    }

    /** MASON's schedule, whose steps are the days of a clock; MASON's console writes its time as a date. */
    private static final class DatedSchedule extends Schedule {
        private final transient ScenarioCalendar clock;

        DatedSchedule(ScenarioCalendar clock) {
            this.clock = clock;
        }

        @Override
        public String getTimestamp(double time, String beforeStart, String afterEnd) {
            return time < EPOCH
                    ? beforeStart
                    : time >= AFTER_SIMULATION
                            ? afterEnd
                            : clock.dateOf((int) time - clock.spinUpDays()).inWords();
        }
    }

    private StepContext today() {
        return new StepContext(day(), byDay.apply(day()), workers);
    }

    private void endDay() {
        if (day() >= 0) {
            observer.dayEnded(day(), world());
            if (day() == days() - 1) {
                observer.ended(world());
            }
        }
    }
}
