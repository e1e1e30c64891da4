package smolny.model.rule;

/**
 * The pull grows as the square root of the majority: {@code gamma / 2 sqrt(|2q - 1|)} toward it. A small majority weighs more than in
 * the standard rule, a unanimous one as much (Latané, The psychology of social impact, American Psychologist 36, 1981, with his
 * exponent of one half).
 */
public final class SocialImpact implements MajorityPull {
    @Override
    public String name() {
        return "social-impact";
    }

    @Override
    public double inUnit(double conformity, double perceived) {
        double majority = 2 * perceived - 1;
        return 0.5 * conformity * Math.signum(majority) * Math.sqrt(Math.abs(majority));
    }
}
