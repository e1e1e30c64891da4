package smolny.bench;

import java.nio.file.Path;
import java.util.List;
import smolny.history.Scenarios;
import smolny.kernel.rng.Dice;
import smolny.lab.run.Autumn;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.world.Founding;
import smolny.model.world.Scale;

/** The shipped country in any size. */
final class Countries {
    private static final double STANDARD = persons(Scale.STANDARD);

    private Countries() {}

    static Scenario scenario() {
        return Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()).scenario();
    }

    /** Standard units, as many as hold about so many persons. */
    static Scale of(int persons) {
        double times = persons / STANDARD;
        return new Scale("bench", Scale.STANDARD.units() * times, Scale.STANDARD.persons(), false);
    }

    /** On the eve of its first day. */
    static Autumn begun(Scenario scenario, Scale scale) {
        Autumn autumn = new Autumn(scenario, scale, Dice.of(1917, 0), Observer.NOBODY);
        autumn.start();
        return autumn;
    }

    private static int persons(Scale scale) {
        Scenario scenario = scenario();
        return Founding.of(scenario.setting(), scenario.values(), scale, Dice.of(1917, 0))
                .people
                .count();
    }
}
