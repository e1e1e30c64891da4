package smolny.lab.bench;

import java.util.function.Supplier;
import smolny.kernel.rng.Dice;
import smolny.lab.engine.Autumn;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.world.Scale;

/** A country of a given size whose days can be lived one after another without end. */
final class Days {
    private final Supplier<Autumn> founded;
    private Autumn autumn;

    private Days(Supplier<Autumn> founded) {
        this.founded = founded;
        this.autumn = founded.get();
    }

    /** The model, all phases, watched by nobody. */
    static Days of(Scenario scenario, Scale scale) {
        return new Days(() -> {
            Autumn fresh = new Autumn(scenario, scale, Dice.of(1917, 0), Observer.NOBODY);
            fresh.start();
            return fresh;
        });
    }

    /** How many persons. */
    int persons() {
        return autumn.world().people.count();
    }

    /** Founds the country anew if too few days of its clock are left; not to be timed. */
    void ready(int days) {
        if (autumn.day() + days >= autumn.days()) {
            autumn = founded.get();
        }
    }

    void live(int days) {
        for (int day = 0; day < days; day++) {
            autumn.liveOneDay();
        }
    }
}
