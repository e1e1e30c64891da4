package smolny.experiment.benchmark;

import java.util.List;
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.DriveUpdate;
import smolny.model.phase.Initialization;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.world.PopulationScale;
import smolny.model.world.World;
import smolny.model.world.WorldBuilder;
import smolny.simulation.FusedUnitPhases;

/** The rule of opinion alone, as the model has it: what the rival does, and nothing else. */
final class OpinionRuleBenchmark {
    private final World world;
    private final Dice dice = Dice.of(1917, 0);
    private final List<Phase> phases =
            FusedUnitPhases.fuse(List.of(new DriveUpdate(), new Meetings(RunObserver.NONE), new AttitudeUpdate()));
    private int day;

    private OpinionRuleBenchmark(World world) {
        this.world = world;
    }

    /** On the people of a scenario, founded and settled. */
    static OpinionRuleBenchmark of(Scenario scenario, PopulationScale scale) {
        Dice dice = Dice.of(1917, 0);
        World world = WorldBuilder.build(scenario.setting(), scenario.values(), scale, dice);
        new Initialization(RunObserver.NONE).initialize(world, dice);
        return new OpinionRuleBenchmark(world);
    }

    World world() {
        return world;
    }

    void run(int days) {
        for (int n = 0; n < days; n++) {
            StepContext today = new StepContext(day++, dice);
            phases.forEach(phase -> phase.run(world, today));
        }
    }
}
