package smolny.model.phase;

import smolny.model.rule.Drive;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Works out what events push on every unit today (equation 2). */
public final class Pressure implements Phase {
    @Override
    public void run(World world, Today today) {
        Drive drive = new Drive(world.values, world.country, today.day());
        BaseUnit before = null;
        for (BaseUnit unit : world.units) {
            // units of a place, which lie side by side, are of one group and one exposure
            unit.drive = before != null && before.place.id().equals(unit.place.id()) ? before.drive : drive.on(unit);
            before = unit;
        }
    }
}
