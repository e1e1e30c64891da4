package smolny.model.phase;

import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.world.Agitator;
import smolny.model.world.Itinerary;
import smolny.model.world.World;

/**
 * Sends agitators of both sides to units. Where they go depends on exposure and day only, not on opinion; whether they are
 * let in depends on the state of the world. So two scenarios that are compared send every agitator to the same units.
 */
public final class Agitation implements Phase {
    @Override
    public void run(World world, StepContext today) {
        world.visitors.leave();
        if (!world.values.on(AgitatorInfluence.INDIVIDUALS)) {
            return;
        }
        AgitatorInfluence voices = new AgitatorInfluence(world);
        Dice where = today.dice(RandomStream.ASSIGNMENT);
        Dice door = today.dice(RandomStream.ADMISSION);
        int counted = today.isSpinUp() ? 0 : 1;
        for (Agitator agitator : world.agitators) {
            double draw = where.uniform(agitator.key, 0);
            Itinerary.Stop stop = agitator.home.stopAt(draw);
            agitator.destination = stop.unitAt(draw);
            // all doors of a place are alike, and the unit itself is far away in memory: any other is asked for it
            double access = agitator.forSoviets ? voices.sovietAccess(stop.any()) : voices.moderateAccess(stop.any());
            agitator.admitted = door.chance(access, agitator.key, 0);
            int[] visitors = agitator.forSoviets ? world.visitors.soviets : world.visitors.moderates;
            int in = agitator.admitted ? 1 : 0;
            visitors[agitator.destination] += in;
            agitator.daysAtWork += counted * in;
            agitator.daysTurnedAway += counted * (1 - in);
        }
    }
}
