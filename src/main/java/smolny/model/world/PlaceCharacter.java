package smolny.model.world;

import static smolny.kernel.parameter.ParameterUnit.LOGIT;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.setting.Covariates;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.Place;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;

/**
 * Equation (1a): what is known of a locality moves its people: {@code sum over k of beta_k x_k}, where {@code x_k} is a covariate in
 * standard deviations. The draw {@code x_k = mean + spread * normal} is made once in a run for each locality and covariate, so that
 * a value which the sources leave open, or miss, makes forecasts wider and not wrong. With all {@code beta_k} at 0 it has no effect.
 *
 * <p>Two covariates are in no source: what a place has of its own in attitudes and in the appeal of the SRs (partial pooling: Gelman
 * and Hill, Data Analysis Using Regression and Multilevel Models, 2007). They are standard normal; what the record says of a place
 * narrows them ({@code levels} of a scenario).
 */
public final class PlaceCharacter {
    /** Party members of the town. */
    public static final Parameter PARTY = effect("place.party", "b_p", PROBIT)
            .means(
                    "How much higher the first-day attitudes of workers and soldiers are in a town with many Bolsheviks for"
                            + " its size (bolshevik_members), for each standard deviation; history expects above 0.")
            .assumed(0);
    /** Size of a town's industry. */
    public static final Parameter WORKS = effect("place.works", "b_w", PROBIT)
            .means("How much higher the first-day attitudes of workers are in a town with much industry"
                    + " (industrial_workers), for each standard deviation; history expects above 0.")
            .assumed(0);
    /** Men of the village at work in a capital. */
    public static final Parameter TIES = effect("place.ties", "b_t", PROBIT)
            .means(
                    "How much higher the first-day attitudes of peasants are in a province of which many people live in the"
                            + " capitals (capital_natives), for each standard deviation; history expects above 0.")
            .assumed(0);
    /** Soldiers in the rear of the two fronts near the capitals. */
    public static final Parameter FRONT = effect("place.front", "b_f", PROBIT)
            .means("How much higher the first-day attitudes of peasants are near the Northern and Western Fronts"
                    + " (front_km), for each standard deviation; history expects above 0.")
            .assumed(0);
    /** Farm labourers of the Baltic provinces. */
    public static final Parameter LANDLESS = effect("place.landless", "b_l", PROBIT)
            .means("How much higher the first-day attitudes of peasants are where they were freed without land"
                    + " (landless); history expects above 0.")
            .assumed(0);
    /** Divisions that followed the Central Rada. */
    public static final Parameter UKRAINISED = effect("place.ukrainised", "b_u", PROBIT)
            .means("How the first-day attitudes of soldiers at a front differ by the divisions that were made Ukrainian"
                    + " (ukrainised), for each standard deviation; history expects below 0.")
            .assumed(0);
    /** The party of land in the provinces where land was dearest. */
    public static final Parameter BLACK_EARTH = effect("party.sr_black_earth", "sr_b", LOGIT)
            .means("Extra appeal of both SR parties to peasants of the black earth (black_earth), for each standard"
                    + " deviation; history expects above 0.")
            .assumed(0);
    /** The party that built on the commune. */
    public static final Parameter COMMUNE = effect("party.sr_commune", "sr_c", LOGIT)
            .means("Extra appeal of both SR parties to peasants who hold their land in the commune (commune), for each"
                    + " standard deviation; history expects above 0.")
            .assumed(0);
    /** Where the Mensheviks were at home. */
    public static final Parameter MENSHEVIKS = effect("party.menshevik_local", "c_Mr", LOGIT)
            .means("Extra appeal of the Mensheviks in towns of regions where they have many members"
                    + " (menshevik_members), for each standard deviation; history expects above 0.")
            .assumed(0);

    /** What a place has of its own beyond all covariates. */
    public static final Parameter OWN = Parameter.of("place.own", "sd_A", 0, 1, PROBIT)
            .atStart()
            .means(
                    "Standard deviation, over towns, provinces and fronts, of what first-day attitudes are there beyond all that"
                            + " is known of the place; at 0 places with the same covariates are alike.")
            .assumed(0);
    /** What the party of land has of its own in a place. */
    public static final Parameter OWN_SR = Parameter.of("party.sr_own", "sd_SR", 0, 3, LOGIT)
            .atStart()
            .means(
                    "Standard deviation, over towns, provinces and fronts, of the appeal of both SR parties there beyond all"
                            + " that is known of the place.")
            .assumed(0);

    /** Names of the variables that no source gives: the levels of a place's own. */
    public static final List<String> LEVELS = List.of("own_attitude", "own_sr");

    /** A country without covariates, or a place in one of the capitals, to which the other parameters refer. */
    public static final PlaceCharacter NONE = new PlaceCharacter(0, 0, 0);

    /** First-day attitudes, probits. */
    final double attitude;
    /** Appeal of both SR parties, logits. */
    public final double srAppeal;
    /** Appeal of the Mensheviks, logits. */
    public final double menshevikAppeal;

    private PlaceCharacter(double attitude, double srAppeal, double menshevikAppeal) {
        this.attitude = attitude;
        this.srAppeal = srAppeal;
        this.menshevikAppeal = menshevikAppeal;
    }

    private enum Moved {
        ATTITUDE,
        SR,
        MENSHEVIK
    }

    /** A term of the sum: a variable, its coefficient, what it moves and whose. */
    private record Term(
            String variable, Parameter coefficient, Moved moved, Set<GroupLocation> kinds, Set<SocialClass> classes) {
        Term(String variable, Parameter coefficient, Moved moved, GroupLocation kind, Set<SocialClass> classes) {
            this(variable, coefficient, moved, Set.of(kind), classes);
        }

        /** Of everybody. */
        Term(String variable, Parameter coefficient, Moved moved) {
            this(variable, coefficient, moved, EnumSet.allOf(GroupLocation.class), EnumSet.allOf(SocialClass.class));
        }
    }

    private static final Set<SocialClass> PEASANTS = Set.of(SocialClass.PEASANT);
    private static final List<Term> TERMS = List.of(
            new Term(
                    "bolshevik_members",
                    PARTY,
                    Moved.ATTITUDE,
                    GroupLocation.TOWN,
                    Set.of(SocialClass.WORKER, SocialClass.SOLDIER)),
            new Term("industrial_workers", WORKS, Moved.ATTITUDE, GroupLocation.TOWN, Set.of(SocialClass.WORKER)),
            new Term("capital_natives", TIES, Moved.ATTITUDE, GroupLocation.VILLAGE, PEASANTS),
            new Term("front_km", FRONT, Moved.ATTITUDE, GroupLocation.VILLAGE, PEASANTS),
            new Term("landless", LANDLESS, Moved.ATTITUDE, GroupLocation.VILLAGE, PEASANTS),
            new Term("ukrainised", UKRAINISED, Moved.ATTITUDE, GroupLocation.FRONT, Set.of(SocialClass.SOLDIER)),
            new Term("black_earth", BLACK_EARTH, Moved.SR, GroupLocation.VILLAGE, PEASANTS),
            new Term("commune", COMMUNE, Moved.SR, GroupLocation.VILLAGE, PEASANTS),
            new Term(
                    "menshevik_members",
                    MENSHEVIKS,
                    Moved.MENSHEVIK,
                    GroupLocation.TOWN,
                    Set.of(SocialClass.WORKER, SocialClass.SOLDIER, SocialClass.TOWNSPEOPLE)),
            new Term(LEVELS.get(0), OWN, Moved.ATTITUDE),
            new Term(LEVELS.get(1), OWN_SR, Moved.SR));

    /** Names of the covariates that move people. */
    public static List<String> variables() {
        return TERMS.stream().map(Term::variable).toList();
    }

    /** Whether a parameter, given by its id, says how much the places differ in a level of their own. */
    public static boolean isSpread(String parameter) {
        return parameter.equals(OWN.id()) || parameter.equals(OWN_SR.id());
    }

    /**
     * The character of a group's people in a place.
     *
     * @param dice random numbers of local histories, which are the same at every scale
     */
    static PlaceCharacter of(Place place, SocialGroup group, Covariates covariates, ParameterValues values, Dice dice) {
        Map<Moved, Double> sum = new EnumMap<>(Moved.class);
        for (Term term : TERMS) {
            double coefficient = values.of(term.coefficient);
            if (coefficient != 0 && term.kinds.contains(group.kind()) && term.classes.contains(group.socialClass())) {
                Covariates.Score score = covariates.of(place.locality(), term.variable);
                double draw = score.spread() == 0 ? 0 : score.spread() * draw(place.locality(), term.variable, dice);
                sum.merge(term.moved, coefficient * (score.mean() + draw), Double::sum);
            }
        }
        return new PlaceCharacter(
                sum.getOrDefault(Moved.ATTITUDE, 0.0),
                sum.getOrDefault(Moved.SR, 0.0),
                sum.getOrDefault(Moved.MENSHEVIK, 0.0));
    }

    /**
     * Where in a normal distribution a covariate lies in one run, if nothing is known of it.
     *
     * @param dice random numbers of the run
     */
    public static double draw(String locality, String variable, Dice dice) {
        return dice.on(RandomStream.COVARIATE, 0).normal(Dice.keyOf(locality + "." + variable), 0);
    }

    private static Parameter.Draft effect(String id, String symbol, ParameterUnit unit) {
        double most = unit == PROBIT ? 1 : 3;
        return Parameter.of(id, symbol, -most, most, unit).atStart();
    }
}
