package smolny.lab.bench;

import java.util.List;
import smolny.kernel.rng.Dice;
import smolny.lab.run.Together;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.phase.Beginning;
import smolny.model.phase.Conviction;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.Pressure;
import smolny.model.phase.Today;
import smolny.model.world.Founding;
import smolny.model.world.Scale;
import smolny.model.world.World;

/** The rule of opinion alone, as the model has it: what the rival does, and nothing else. */
final class Rule {
    private final World world;
    private final Dice dice = Dice.of(1917, 0);
    private final List<Phase> phases =
            Together.where(List.of(new Pressure(), new Meetings(Observer.NOBODY), new Conviction()));
    private int day;

    private Rule(World world) {
        this.world = world;
    }

    /** On the people of a scenario, founded and settled. */
    static Rule of(Scenario scenario, Scale scale) {
        Dice dice = Dice.of(1917, 0);
        World world = Founding.of(scenario.setting(), scenario.values(), scale, dice);
        new Beginning(Observer.NOBODY).of(world, dice);
        return new Rule(world);
    }

    World world() {
        return world;
    }

    void live(int days) {
        for (int n = 0; n < days; n++) {
            Today today = new Today(day++, dice);
            phases.forEach(phase -> phase.run(world, today));
        }
    }
}
