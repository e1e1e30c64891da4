package smolny.model.rule;

import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;

/**
 * Equation (11a): from whom lists outside the model take their votes. In 1917 most of them were lists of nationalities, and in the
 * provinces where they were strong the villages were of that nationality while the towns were mixed (census of 1897: Ukrainian was
 * the mother tongue of four villagers in five in the Ukrainian provinces, and of one townsman in three). The odds that a villager votes
 * for such a list are {@code o_V} times those of other electors.
 */
public final class OtherLists {
    /** Odds of a villager against those of others. */
    public static final Parameter VILLAGES = Parameter.of(
                    "election.other_lists_villages", "o_V", 1, 20, ParameterUnit.TIMES)
            .means(
                    "How many times higher the odds are for a villager than for a townsman or soldier of the same province to vote"
                            + " for a list outside the model, such as one of a nationality.")
            .assumed(1);

    private OtherLists() {}

    /**
     * Share of the villagers, and of the others, who vote for lists outside the model.
     *
     * @param all share of all votes, in [0, 1)
     * @param villagers share of villagers among all voters, in [0, 1]
     * @param times the parameter
     * @return of villagers, of others
     */
    public static double[] shares(double all, double villagers, double times) {
        double a = times * (1 - all);
        double b = villagers * times + 1 - villagers - all * (1 + times);
        double odds = (Math.sqrt(b * b + 4 * a * all) - b) / (2 * a);
        return new double[] {times * odds / (1 + times * odds), odds / (1 + odds)};
    }
}
