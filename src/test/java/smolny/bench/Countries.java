package smolny.bench;

import java.nio.file.Path;
import java.util.List;
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.world.PopulationScale;
import smolny.model.world.WorldBuilder;
import smolny.scenario.Scenarios;
import smolny.simulation.Simulation;

/** The shipped country in any size. */
final class Countries {
    private static final double STANDARD = persons(PopulationScale.STANDARD);

    private Countries() {}

    static Scenario scenario() {
        return Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()).scenario();
    }

    /** Standard units, as many as hold about so many persons. */
    static PopulationScale of(int persons) {
        double times = persons / STANDARD;
        return new PopulationScale(
                "bench", PopulationScale.STANDARD.units() * times, PopulationScale.STANDARD.persons(), false);
    }

    /** On the eve of its first day. */
    static Simulation begun(Scenario scenario, PopulationScale scale) {
        Simulation autumn = new Simulation(scenario, scale, Dice.of(1917, 0), RunObserver.NONE);
        autumn.start();
        return autumn;
    }

    private static int persons(PopulationScale scale) {
        Scenario scenario = scenario();
        return WorldBuilder.build(scenario.setting(), scenario.values(), scale, Dice.of(1917, 0))
                .people
                .count();
    }
}
