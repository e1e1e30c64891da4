package smolny.experiment.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.kernel.random.Dice;
import smolny.model.observer.RunObserver;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.StepContext;
import smolny.model.rule.Drive;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Explains what moves the mean private attitude of a unit's people (equation 3), day by day. The
 * terms are those that the rules of the model return.
 */
public final class UnitExplanation {
    private final World world;
    private final BaseUnit unit;
    private final Dice dice;
    private double expressed;
    private double news;
    private float[] attitudes;

    private UnitExplanation(World world, BaseUnit unit, Dice dice) {
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
    public static AttitudeAccount of(RunSpec spec, String unitId) {
        Simulation autumn = Simulation.afterSpinUp(spec, RunObserver.NONE);
        World world = autumn.world();
        UnitExplanation story = new UnitExplanation(world, find(world, unitId), spec.dice());
        double start = story.mean();
        List<Map<AttitudeCause, Double>> days = new ArrayList<>();
        while (autumn.runOneDay()) {
            days.add(story.dayEnded(autumn.day()));
        }
        return new AttitudeAccount(unitId, start, story.mean(), days);
    }

    static BaseUnit find(World world, String id) {
        for (BaseUnit unit : world.units) {
            if (unit.id.equals(id)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit is called " + id);
    }

    private Map<AttitudeCause, Double> dayEnded(int day) {
        Drive.DriveTerms drive = new Drive(world.values, world.country, day).terms(unit);
        Perception.PerceptionTerms company = new Perception(world, news, day).terms(unit, expressed);
        ContributionSums ledger = new ContributionSums();
        for (AttitudeUpdate.AttitudeTerms night :
                new AttitudeUpdate().begin(world, new StepContext(day, dice)).terms(unit, attitudes)) {
            ledger.add(AttitudeCause.DISPOSITION, night.disposition());
            ledger.addDrive(night.perDrive(), drive);
            ledger.add(AttitudeCause.NOISE, night.noise());
            ledger.addCompany(night.perMajority(), company);
        }
        attitudes = attitudes();
        remember();
        return ledger.scaled(1.0 / unit.size());
    }

    private void remember() {
        expressed = unit.expressedShare;
        news = world.country.news;
    }

    private float[] attitudes() {
        return java.util.Arrays.copyOfRange(world.people.attitude, unit.firstPerson, unit.endPerson);
    }

    private double mean() {
        double sum = 0;
        for (double attitude : attitudes) {
            sum += attitude;
        }
        return sum / attitudes.length;
    }
}
