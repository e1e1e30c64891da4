package smolny.model.world;

import static smolny.kernel.parameter.ParameterUnit.PER_HUNDRED_UNITS;
import static smolny.kernel.parameter.ParameterUnit.SHARE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smolny.kernel.math.GreatCircle;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.setting.Capital;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;

/**
 * Recruits the agitators of all bodies. On the soviet side a capital sends its agitators where exposure to that capital is felt,
 * and a town sends its own to its own units. On the moderate side every soviet and committee sends agitators evenly to its
 * units. A unit of full exposure is visited by n / 100 agitators of a side a day, where n is that side's number for a hundred
 * units.
 */
public final class AgitatorRecruitment {
    /** How many on the soviet side. */
    public static final Parameter SOVIET_SIDE = Parameter.of("agitators.soviet_side", "n_A", 0, 1000, PER_HUNDRED_UNITS)
            .level(ParameterLevel.CLASS)
            .atStart()
            .means("How many agitators for soviet power there are for every hundred units near a capital.")
            .assumed(100);
    /** How many on the moderate side. */
    public static final Parameter MODERATE_SIDE = Parameter.of(
                    "agitators.moderate_side", "n_D", 0, 1000, PER_HUNDRED_UNITS)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Number of agitators for coalition per hundred units.")
            .assumed(100);

    public static final Parameter LEFT_SR_SHARE = Parameter.of("agitators.left_sr_share", "p_L", 0, 1, SHARE)
            .atStart()
            .means("Share of the agitators for soviet power who are Left SRs; the rest are Bolsheviks.")
            .assumed(0.2);
    public static final Parameter MENSHEVIK_SHARE = Parameter.of("agitators.menshevik_share", "p_M", 0, 1, SHARE)
            .atStart()
            .means("Share of the agitators for coalition who are Mensheviks; the rest are SRs.")
            .assumed(0.4);

    /** The order of an agitator's rounds, so that it does not depend on the order of places in a table. */
    private static final Comparator<BaseUnit> BY_NAME = Comparator.comparing(unit -> unit.id);

    private final WorldBuilder founding;
    private final Exposure exposure;
    private final ParameterValues values;
    private final Dice dice;
    private final List<Agitator> all = new ArrayList<>();

    AgitatorRecruitment(WorldBuilder founding, Exposure exposure, ParameterValues values, Dice dice) {
        this.founding = founding;
        this.exposure = exposure;
        this.values = values;
        this.dice = dice.on(RandomStream.AGITATOR, 0);
    }

    /** Everyone, by side, then by home in the order of ids. */
    List<Agitator> recruit() {
        for (Institution home : founding.bodies.values()) {
            if (home.body.kind() == PoliticalBodyKind.SOVIET) {
                send(home, sovietItinerary(home), true);
            }
        }
        for (Institution home : founding.bodies.values()) {
            if (home.body.kind().hasDeputies()) {
                double[] evenly = new double[home.units.size()];
                java.util.Arrays.fill(evenly, 1);
                List<BaseUnit> units = home.units.stream().sorted(BY_NAME).toList();
                send(home, new Itinerary(home, units, evenly), false);
            }
        }
        return all;
    }

    private Itinerary sovietItinerary(Institution home) {
        Map<BaseUnit, Double> weights = new TreeMap<>(BY_NAME);
        for (Capital centre : founding.setting.centres()) {
            if (seatOf(centre) == home) {
                for (BaseUnit unit : founding.units) {
                    if (unit.meets()) {
                        weights.merge(unit, exposure.feltFrom(centre, unit) / Exposure.FULL, Double::sum);
                    }
                }
            }
        }
        for (BaseUnit unit : home.units) {
            weights.merge(unit, exposure.ownShare(unit) / Exposure.FULL, Double::sum);
        }
        List<BaseUnit> units = new ArrayList<>(weights.keySet());
        double[] array = new double[units.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = weights.getOrDefault(units.get(i), 0.0);
        }
        return new Itinerary(home, units, array);
    }

    /** The soviet nearest to a capital's coordinates. */
    private Institution seatOf(Capital centre) {
        Institution nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Institution candidate : founding.bodies.values()) {
            PoliticalBody body = candidate.body;
            if (body.kind() == PoliticalBodyKind.SOVIET) {
                double distance = GreatCircle.kilometres(body.lat(), body.lon(), centre.lat(), centre.lon());
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        if (nearest == null) {
            throw new IllegalArgumentException("no soviet can send agitators from " + centre.id());
        }
        return nearest;
    }

    private void send(Institution home, Itinerary itinerary, boolean forSoviets) {
        double expected = values.of(forSoviets ? SOVIET_SIDE : MODERATE_SIDE) / 100 * itinerary.weight();
        String side = forSoviets ? "soviet" : "moderate";
        long homeKey = Dice.keyOf(side + "@" + home.body.id());
        int count = (int) Math.floor(expected + dice.uniform(homeKey, 0));
        for (int i = 0; i < count; i++) {
            long key = Dice.keyOf(homeKey, i + 1);
            boolean minor = dice.even(homeKey, i) < values.of(forSoviets ? LEFT_SR_SHARE : MENSHEVIK_SHARE);
            Party major = forSoviets ? Party.BOLSHEVIK : Party.SR;
            Party other = forSoviets ? Party.LEFT_SR : Party.MENSHEVIK;
            String id = side + "-" + home.body.id() + "-" + (i + 1);
            all.add(new Agitator(id, key, minor ? other : major, forSoviets, itinerary));
        }
    }
}
