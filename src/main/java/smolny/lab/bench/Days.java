package smolny.lab.bench;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.rng.Dice;
import smolny.lab.run.Autumn;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.world.Scale;

/** The days of whole autumns of a given size, all phases, watched by nobody; founding a country is not counted. */
final class Days {
    private final Scenario scenario;
    private final Scale scale;
    private final List<Autumn> founded = new ArrayList<>();

    private Days(Scenario scenario, Scale scale) {
        this.scenario = scenario;
        this.scale = scale;
    }

    static Days of(Scenario scenario, Scale scale) {
        Days days = new Days(scenario, scale);
        days.found(1);
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

    /** Founds so many countries; not to be timed. */
    void found(int autumns) {
        founded.clear();
        for (int nth = 0; nth < autumns; nth++) {
            Autumn autumn = new Autumn(scenario, scale, Dice.of(1917, nth), Observer.NOBODY);
            autumn.start();
            founded.add(autumn);
        }
    }

    /** Simulates all of them. */
    void live() {
        for (Autumn autumn : founded) {
            while (autumn.liveOneDay()) {
                // the schedule does the work
            }
        }
    }
}
