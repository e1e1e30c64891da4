package smolny.model.rule;

/**
 * Appeal grows in proportion to attitude, without a horizon: the firmer a person, the surer the choice of the party on the same side
 * (Rabinowitz and Macdonald, A directional theory of issue voting, American Political Science Review 83, 1989).
 */
public final class DirectionalVoting implements PartyAppeal {
    @Override
    public String name() {
        return "directional-voting";
    }

    @Override
    public double felt(double v, double horizon) {
        return v;
    }
}
