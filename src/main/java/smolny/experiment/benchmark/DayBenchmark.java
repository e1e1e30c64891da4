package smolny.experiment.benchmark;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.world.PopulationScale;
import smolny.simulation.Simulation;

/** The days of whole autumns of a given size, all phases, watched by nobody; founding a country is not counted. */
final class DayBenchmark {
    private final Scenario scenario;
    private final PopulationScale scale;
    private final List<Simulation> founded = new ArrayList<>();

    private DayBenchmark(Scenario scenario, PopulationScale scale) {
        this.scenario = scenario;
        this.scale = scale;
    }

    static DayBenchmark of(Scenario scenario, PopulationScale scale) {
        DayBenchmark days = new DayBenchmark(scenario, scale);
        days.prepare(1);
        return days;
    }

    /** How many persons. */
    int persons() {
        return founded.get(0).world().people.count();
    }

    /** How many days an autumn has, with those in which the country settles. */
    int each() {
        return scenario.setting().clock().spinUpDays()
                + scenario.setting().clock().days();
    }

    /** Builds this number of simulations, ready to run; not part of the timing. */
    void prepare(int autumns) {
        founded.clear();
        for (int nth = 0; nth < autumns; nth++) {
            Simulation autumn = new Simulation(scenario, scale, Dice.of(1917, nth), RunObserver.NONE);
            autumn.start();
            founded.add(autumn);
        }
    }

    /** Simulates all of them. */
    void run() {
        for (Simulation autumn : founded) {
            while (autumn.runOneDay()) {
                // the schedule does the work
            }
        }
    }
}
