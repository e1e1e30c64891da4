package smolny.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.kernel.rng.Dice;
import smolny.lab.run.Autumn;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;
import smolny.model.phase.Conviction;
import smolny.model.phase.Today;
import smolny.model.rule.Drive;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Explains what moves the mean private attitude of a unit's people (equation 3), day by day. The
 * terms are those that the rules of the model return.
 */
public final class UnitStory {
    private final World world;
    private final BaseUnit unit;
    private final Dice dice;
    private double expressed;
    private double news;
    private float[] attitudes;

    private UnitStory(World world, BaseUnit unit, Dice dice) {
        this.world = world;
        this.unit = unit;
        this.dice = dice;
        this.attitudes = attitudes();
        remember();
    }

    /**
     * Explains a unit.
     *
     * @param unitId its name
     * @throws IllegalArgumentException if there is no such unit; the message names it
     */
    public static Account of(RunSpec spec, String unitId) {
        Autumn autumn = Autumn.begun(spec, Observer.NOBODY);
        World world = autumn.world();
        UnitStory story = new UnitStory(world, find(world, unitId), spec.dice());
        double start = story.mean();
        List<Map<Cause, Double>> days = new ArrayList<>();
        while (autumn.liveOneDay()) {
            days.add(story.dayEnded(autumn.day()));
        }
        return new Account(unitId, start, story.mean(), days);
    }

    static BaseUnit find(World world, String id) {
        for (BaseUnit unit : world.units) {
            if (unit.id.equals(id)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit is called " + id);
    }

    private Map<Cause, Double> dayEnded(int day) {
        Drive.DriveTerms drive = new Drive(world.values, world.country, day).terms(unit);
        Perception.PerceptionTerms company = new Perception(world.values, news, day).terms(unit, expressed);
        Ledger ledger = new Ledger();
        for (Conviction.AttitudeTerms night :
                new Conviction().begin(world, new Today(day, dice)).terms(unit, attitudes)) {
            ledger.add(Cause.DISPOSITION, night.disposition());
            ledger.addDrive(night.perDrive(), drive);
            ledger.add(Cause.NOISE, night.noise());
            ledger.addCompany(night.perMajority(), company);
        }
        attitudes = attitudes();
        remember();
        return ledger.times(1.0 / unit.size());
    }

    private void remember() {
        expressed = unit.expressed;
        news = world.country.news;
    }

    private float[] attitudes() {
        return java.util.Arrays.copyOfRange(world.people.attitude, unit.first, unit.end);
    }

    private double mean() {
        double sum = 0;
        for (double attitude : attitudes) {
            sum += attitude;
        }
        return sum / attitudes.length;
    }
}
