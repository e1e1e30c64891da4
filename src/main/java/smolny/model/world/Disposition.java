package smolny.model.world;

import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.PROBIT_PER_EXPOSURE;
import static smolny.kernel.parameter.ParameterUnit.SHARE;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import java.util.List;
import smolny.kernel.math.PortableMath;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.setting.SocialClass;

/**
 * Equation (1): where a person stands before the autumn's events,
 * {@code theta = mu_class + b_E (E_felt - 1) + offset + sum b_k x_k + sqrt(L) nu_soviet + sqrt(1 - L) [sqrt(ICC) nu_unit +
 * sqrt(1 - ICC) eps_person]}, in probits, with the standard deviation within a group fixed to 1. Besides, how a person
 * answers to events and to fear, and who is committed.
 *
 * <p>The draws are stratified, so that a few simulated people are as good a sample of a place as many: {@code eps_person} takes one
 * value from each of n equally likely parts of the normal distribution, where n is the size of the unit, {@code nu_unit} lies
 * evenly over the units of a place, and so do responses and fears over the people of a unit.
 */
public final class Disposition {
    public static final Parameter WORKERS = Parameter.of("disposition.workers", "muW", -0.8, 0.9, PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Average attitude of workers near a capital on the first day; at 0 half of them are for"
                    + " soviet power.")
            .assumed(0.3);
    public static final Parameter SOLDIERS = Parameter.of("disposition.soldiers", "muS", -1.2, 0.8, PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Average attitude of soldiers and sailors near a capital on the first day.")
            .assumed(-0.1);
    public static final Parameter PEASANTS = Parameter.of("disposition.peasants", "muP", -1.6, 0.6, PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Average attitude of peasants near a capital on the first day.")
            .assumed(0);
    public static final Parameter TOWNSPEOPLE = Parameter.of("disposition.townspeople", "muM", -1.8, -0.2, PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Average attitude of propertied people, employees and servants on the first day.")
            .assumed(-1);
    public static final Parameter EXPOSURE_SLOPE = Parameter.of(
                    "disposition.exposure_slope", "b_E", 0, 2, PROBIT_PER_EXPOSURE)
            .atStart()
            .means("How much lower attitudes are far from the capitals than near them on the first day.")
            .assumed(0.4);
    public static final Parameter BROUGHT_IN = Parameter.of("disposition.brought_in", "f_o", -2, 0, PROBIT)
            .atStart()
            .means("How far the first-day attitudes of units that were brought in to put down the July"
                    + " movement differ from the rest of their group; below 0 they are less for soviet power.")
            .assumed(-0.7);
    /** What the units of one soviet have in common. */
    public static final Parameter LOCAL_LIKENESS = Parameter.of("disposition.local_likeness", "L", 0, 0.6, SHARE)
            .atStart()
            .means(
                    "Part of the variance of first-day attitudes that all units of one soviet or army outside the capitals"
                            + " share.")
            .assumed(0.1);

    public static final Parameter UNIT_LIKENESS = Parameter.of("disposition.unit_likeness", "ICC", 0, 0.9, SHARE)
            .atStart()
            .means("Part of the variance of first-day attitudes that the members of a unit share.")
            .assumed(0.2);
    public static final Parameter RESPONSE_SPREAD = Parameter.of("response.spread", "cv", 0, 1.5, TIMES)
            .atStart()
            .means("How differently people respond to events: standard deviation divided by mean.")
            .assumed(0.4);
    public static final Parameter CAUTION_SPREAD = Parameter.of("caution.spread", "sd_phi", 0, 1, TIMES)
            .atStart()
            .means("How differently people feel fear: standard deviation of their sensitivity, whose mean is" + " 1.")
            .assumed(0.35);
    public static final Parameter COMMITTED_SHARE = Parameter.of("committed.share", "s", 0, 0.4, SHARE)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Share of each unit whose attitudes neither events nor other people change; they are its"
                    + " most moderate members.")
            .assumed(0.06);
    public static final Parameter COMMITTED_FIRMNESS = Parameter.of("committed.firmness", "theta_s", 0, 2, PROBIT)
            .atStart()
            .means("How far on the side of coalition a committed moderate is at least.")
            .assumed(0.25);

    private static final double LEAST_CAUTION = 0.2;
    private static final double GREATEST_CAUTION = 2;

    private final ParameterValues values;
    private final PopulationScale scale;
    private final Dice dice;
    private final Dice sample;
    private final double likeness;
    private final double responseSpread;
    private final double cautionSpread;
    private final double committedBelow;
    private final double firmness;

    private Disposition(ParameterValues values, PopulationScale scale, Dice dice, Dice sample) {
        this.values = values;
        this.scale = scale;
        this.dice = dice;
        this.sample = sample;
        this.likeness = values.of(UNIT_LIKENESS);
        double cv = values.of(RESPONSE_SPREAD);
        this.responseSpread = Math.sqrt(PortableMath.log(1 + cv * cv));
        this.cautionSpread = values.of(CAUTION_SPREAD);
        double share = values.of(COMMITTED_SHARE);
        this.committedBelow = share > 0 ? StandardNormal.quantile(share) : Double.NEGATIVE_INFINITY;
        this.firmness = values.of(COMMITTED_FIRMNESS);
    }

    /**
     * The people of a country's units.
     *
     * @param dice random numbers of local histories, which are the same at every scale
     * @param sample random numbers of units and persons, who stand for many others
     */
    static People settled(
            List<BaseUnit> units,
            ParameterValues values,
            PopulationScale scale,
            Dice dice,
            Dice sample,
            UnitExecutor workers) {
        People people = new People(BaseUnit.persons(units));
        Disposition disposition = new Disposition(values, scale, dice, sample);
        workers.execute(units, some -> {
            disposition.settle(some, people);
            return people;
        });
        return people;
    }

    private void settle(List<BaseUnit> units, People people) {
        float[] responses = new float[BaseUnit.largest(units)];
        float[] cautions = new float[responses.length];
        for (BaseUnit unit : units) {
            sample.on(RandomStream.RESPONSE, 0).evenNormals(unit.key, responses, unit.size(), 0);
            sample.on(RandomStream.CAUTION, 0).evenNormals(unit.key, cautions, unit.size(), 1);
            settle(unit, people, responses, cautions);
            unit.privateShare = people.supporters(unit) / (double) unit.size();
        }
    }

    private void settle(BaseUnit unit, People people, float[] responses, float[] cautions) {
        double local = unit.ofCapital ? 0 : values.of(LOCAL_LIKENESS);
        double inside = Math.sqrt(1 - local);
        double common = mean(unit) + Math.sqrt(local) * local(unit) + inside * Math.sqrt(likeness) * ofUnit(unit);
        double own = inside * Math.sqrt(1 - likeness);
        double within = sample.on(RandomStream.DISPOSITION, 0).even(Dice.keyOf(unit.place.id()), unit.stratum);
        for (int i = unit.firstPerson; i < unit.endPerson; i++) {
            int nth = i - unit.firstPerson;
            double personal = StandardNormal.quantile((nth + within) / unit.size());
            boolean committed = unit.meets() && personal < committedBelow;
            double theta = common + own * personal;
            people.committed[i] = committed;
            people.disposition[i] = (float) (committed ? Math.min(theta, -firmness) : theta);
            people.attitude[i] = people.disposition[i];
            double spread = responseSpread * responses[nth] - responseSpread * responseSpread / 2;
            people.response[i] = committed ? 0 : (float) PortableMath.exp(spread);
            people.caution[i] =
                    (float) PortableMath.clamp(LEAST_CAUTION, 1 + cautionSpread * cautions[nth], GREATEST_CAUTION);
        }
    }

    /** What sets a unit apart from the others of its place. */
    private double ofUnit(BaseUnit unit) {
        double within = sample.on(RandomStream.UNIT, 0).uniform(Dice.keyOf(unit.place.id()), -1);
        return StandardNormal.quantile((unit.stratum + within) / scale.unitsOf(unit.place.units()));
    }

    /** What the neighbourhood has of its own: of one soviet, or of the place where there is none. */
    private double local(BaseUnit unit) {
        String whose = unit.place.soviet().isEmpty() ? unit.place.id() : unit.place.soviet();
        return dice.on(RandomStream.LOCAL, 0).normal(Dice.keyOf(whose), 0);
    }

    private double mean(BaseUnit unit) {
        SocialClass socialClass = unit.groupState.group.socialClass();
        double slope = socialClass == SocialClass.TOWNSPEOPLE ? 0 : values.of(EXPOSURE_SLOPE);
        double brought = unit.place.broughtIn() ? values.of(BROUGHT_IN) : 0;
        return values.of(ofClass(socialClass))
                + slope * (unit.feltExposure - 1)
                + unit.groupState.group.offset()
                + unit.character.attitude
                + brought;
    }

    private static Parameter ofClass(SocialClass socialClass) {
        return switch (socialClass) {
            case WORKER -> WORKERS;
            case SOLDIER, SAILOR -> SOLDIERS;
            case PEASANT -> PEASANTS;
            case TOWNSPEOPLE -> TOWNSPEOPLE;
        };
    }
}
