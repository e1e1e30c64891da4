package smolny.model.phase;

import smolny.model.rule.Drive;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Computes the drive of every unit on this day (equation 2). */
public final class DriveUpdate implements UnitPhase {
    @Override
    public QuietWork begin(World world, StepContext today) {
        Drive drive = new Drive(world.values, world.country, today.day());
        return units -> {
            BaseUnit before = units.get(0);
            before.drive = drive.driveOf(before);
            for (BaseUnit unit : units) {
                // units of a place, which lie side by side, are of one group and one exposure
                unit.drive = unit.place.id().equals(before.place.id()) ? before.drive : drive.driveOf(unit);
                before = unit;
            }
        };
    }
}
