package example;

import smolny.model.measure.AddedMeasure;
import smolny.model.rule.MajorityPull;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * An alternative for the pull of the majority, with a measure of its own: a majority pulls only where more than three in five are
 * on its side. The measure is the share of units that perceive such a majority.
 */
public final class LoudMajority implements MajorityPull, AddedMeasure {
    private static final double LOUD = 0.1;

    @Override
    public String name() {
        return "loud-majority";
    }

    @Override
    public double inUnit(double conformity, double perceived) {
        return Math.abs(perceived - 0.5) > LOUD ? conformity * (perceived - 0.5) : 0;
    }

    @Override
    public double read(World world) {
        double loud = 0;
        for (BaseUnit unit : world.units) {
            loud += Math.abs(unit.perceivedShare - 0.5) > LOUD ? 1 : 0;
        }
        return loud / world.units.size();
    }
}
