package smolny.lab.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.param.Values;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.lab.engine.Autumn;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;
import smolny.model.phase.Conviction;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.Exposure;
import smolny.model.world.People;
import smolny.model.world.World;

/**
 * What moves the mean private attitude of a unit's people (equation 3), day by day. The terms are worked out again from the
 * world beside the run; the run itself knows nothing of it.
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
        Autumn autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), Observer.NOBODY);
        autumn.start();
        while (autumn.day() < -1) {
            autumn.liveOneDay();
        }
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
        Values values = world.values;
        double pull = values.of(Conviction.PULL);
        double noise = values.of(Conviction.NOISE);
        Map<Cause, Double> drive = DriveTerms.of(world, unit, day);
        Map<Cause, Double> company = unit.met ? company() : Map.of();
        double influence = values.of(Conviction.INFLUENCE);
        float[] shocks = new float[unit.size()];
        dice.on(Stream.NOISE, day).normals(unit.key, shocks, unit.size());
        Ledger ledger = new Ledger();
        People people = world.people;
        for (int i = unit.first; i < unit.end; i++) {
            double old = attitudes[i - unit.first];
            double shock = noise * shocks[i - unit.first];
            double alone = old + (pull * (people.disposition[i] + people.response[i] * unit.drive - old) + shock);
            ledger.add(Cause.DISPOSITION, pull * (people.disposition[i] - old));
            double answering = pull * people.response[i];
            drive.forEach((cause, term) -> ledger.add(cause, answering * term));
            ledger.add(Cause.NOISE, shock);
            if (!people.committed[i]) {
                double openness = influence / (1 + alone * alone);
                company.forEach((cause, side) -> ledger.add(cause, openness * side));
            }
        }
        attitudes = attitudes();
        remember();
        return ledger.times(1.0 / unit.size());
    }

    /** Each voice's share of what was perceived, times where it stood from -1 to 1 (equation 4). */
    private Map<Cause, Double> company() {
        double a = unit.sovietVoices;
        double b = unit.moderateVoices;
        double newsWeight = world.values.of(Perception.NEWS) * unit.feltExposure / Exposure.FULL;
        double plain = (1 - newsWeight) * ((expressed + a) / (1 + a + b)) + newsWeight * news;
        double mixing = unit.perceived == plain ? 0 : unit.mixing;
        double seen = (1 - mixing) * (1 - newsWeight) / (1 + a + b);
        Map<Cause, Double> sides = new EnumMap<>(Cause.class);
        sides.put(Cause.WORKMATES, seen * (2 * expressed - 1));
        sides.put(Cause.SOVIET_SPEAKERS, seen * a);
        sides.put(Cause.MODERATE_SPEAKERS, -seen * b);
        sides.put(Cause.NEWS, (1 - mixing) * newsWeight * (2 * news - 1));
        sides.put(Cause.OTHER_UNITS, mixing * (2 * unit.heard - 1));
        return sides;
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
