package smolny.lab.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import smolny.kernel.rng.Dice;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.phase.Beginning;
import smolny.model.phase.Phase;
import smolny.model.phase.Today;
import smolny.model.world.Founding;
import smolny.model.world.Scale;
import smolny.model.world.Workers;
import smolny.model.world.World;

/**
 * The simulation of one scenario: MASON's state and schedule around the phases of the day. {@link #run(RunSpec)} runs it to
 * its end. MASON's own random generator is not used.
 */
public final class Autumn extends SimState {
    private static final long serialVersionUID = 1;

    private final transient Scenario scenario;
    private final transient Scale scale;
    private final transient Dice dice;
    private final transient IntFunction<Dice> byDay;
    private final transient Observer observer;
    private final transient Workers workers;
    private transient @Nullable World world;

    /**
     * A run that has not begun.
     *
     * @param scenario to be simulated
     * @param scale how many stand for how many
     * @param dice random numbers of the run
     * @param observer gets reports and changes nothing
     */
    public Autumn(Scenario scenario, Scale scale, Dice dice, Observer observer) {
        this(scenario, scale, dice, day -> dice, observer, Workers.ALONE);
    }

    /**
     * A run whose random numbers may change on the way, so that many futures can share one past.
     *
     * @param scenario to be simulated
     * @param scale how many stand for how many
     * @param dice random numbers with which the world is built
     * @param byDay random numbers of each day; days of the spin-up are negative
     * @param observer gets reports and changes nothing
     * @param workers executes the work on units; the number of threads changes nothing
     */
    public Autumn(
            Scenario scenario, Scale scale, Dice dice, IntFunction<Dice> byDay, Observer observer, Workers workers) {
        super(1L);
        this.scenario = scenario;
        this.scale = scale;
        this.dice = dice;
        this.byDay = byDay;
        this.observer = observer;
        this.workers = workers;
    }

    /**
     * Runs a scenario to its end and returns the record. The same spec always gives the same record.
     *
     * @throws BrokenOff if a phase fails
     */
    public static RunRecord run(RunSpec spec) {
        return run(spec, Observer.NOBODY);
    }

    /** The same with one more observer, which changes nothing. */
    public static RunRecord run(RunSpec spec, Observer observer) {
        Dice dice = spec.dice();
        return run(spec, day -> dice, observer, Workers.ALONE);
    }

    /** The same with random numbers that may change on the way; the country is founded with the run's own. */
    public static RunRecord run(RunSpec spec, IntFunction<Dice> byDay, Observer observer) {
        return run(spec, byDay, observer, Workers.ALONE);
    }

    /**
     * The same, recording only these measures, votes, and the acts of institutions. What is recorded is equal; the run takes
     * about half the time.
     *
     * @param measures names; those that the scenario does not have are left out
     */
    public static RunRecord runRecording(RunSpec spec, Set<String> measures) {
        Dice dice = spec.dice();
        return runRecording(spec, day -> dice, measures);
    }

    /** The same with random numbers that may change on the way. */
    public static RunRecord runRecording(RunSpec spec, IntFunction<Dice> byDay, Set<String> measures) {
        RunRecorder recorder = new RunRecorder(spec, measures);
        new Autumn(spec.scenario(), spec.scale(), spec.dice(), byDay, recorder, Workers.ALONE).live();
        return recorder.record();
    }

    /** The same with several threads for large runs, whose number changes nothing. */
    static RunRecord run(RunSpec spec, Workers workers) {
        Dice dice = spec.dice();
        return run(spec, day -> dice, Observer.NOBODY, workers);
    }

    private static RunRecord run(RunSpec spec, IntFunction<Dice> byDay, Observer observer, Workers workers) {
        RunRecorder recorder = new RunRecorder(spec);
        Observer both = Observer.all(recorder, observer);
        new Autumn(spec.scenario(), spec.scale(), spec.dice(), byDay, both, workers).live();
        return recorder.record();
    }

    /** A run at the end of its spin-up, on the eve of day 0, to be continued day by day. */
    public static Autumn begun(RunSpec spec, Observer observer) {
        Autumn autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), observer);
        autumn.start();
        while (autumn.day() < -1) {
            autumn.liveOneDay();
        }
        return autumn;
    }

    /** Builds the world anew and schedules its days: one step of the schedule is one phase of one day. */
    @Override
    public void start() {
        super.start();
        World country = Founding.of(scenario.setting(), scenario.values(), scale, dice, workers);
        world = country;
        new Beginning(observer).of(country, dice);
        List<Phase> phases = Together.where(
                Day.inOrder(scenario.events(), scenario.conditional(), observer).keySet());
        for (int order = 0; order < phases.size(); order++) {
            Phase phase = phases.get(order);
            schedule.scheduleRepeating(
                    Schedule.EPOCH,
                    order,
                    state -> BrokenOff.during(phase.name(), day(), () -> phase.run(country, today())));
        }
        schedule.scheduleRepeating(
                Schedule.EPOCH, phases.size(), state -> BrokenOff.during("the notes of the day", day(), this::endDay));
    }

    /** The phases of a day by name, in order, each with what happens in it. */
    public static Map<String, String> schedule() {
        Map<String, String> names = new LinkedHashMap<>();
        Day.inOrder(List.of(), List.of(), Observer.NOBODY).forEach((phase, says) -> names.put(phase.name(), says));
        return names;
    }

    /** Runs all days. */
    public void live() {
        start();
        while (liveOneDay()) {
            // the schedule does the work
        }
        finish();
    }

    /** Runs one more day; false, and nothing happens, if the last day is over. */
    public boolean liveOneDay() {
        return day() < days() - 1 && schedule.step(this);
    }

    /** The last day that is over; before the first, the day before the spin-up. */
    public int day() {
        double time = schedule.getTime();
        int spinUp = scenario.setting().clock().spinUpDays();
        return time < Schedule.EPOCH ? -spinUp - 1 : (int) time - spinUp;
    }

    /** How many days the clock has, from day 0. */
    public int days() {
        return scenario.setting().clock().days();
    }

    /**
     * The country as it stands.
     *
     * @throws IllegalStateException before the start
     */
    public World world() {
        if (world == null) {
            throw new IllegalStateException("the run has not begun");
        }
        return world;
    }

    /** What is simulated. */
    public Scenario scenario() {
        return scenario;
    }

    private Today today() {
        return new Today(day(), byDay.apply(day()), workers);
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
