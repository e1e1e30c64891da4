package smolny.model.rule;

/**
 * The perceived majority pulls only those who are undecided: whose private attitude lies within one probit of zero. Others do not
 * listen to a majority that is far from them (Deffuant and others, Advances in Complex Systems 3, 2000; Hegselmann and Krause, JASSS
 * 5(3), 2002). The bound of one probit is assumed.
 */
public final class BoundedConfidence implements MajorityPull {
    private static final float BOUND = 1;

    @Override
    public String name() {
        return "bounded-confidence";
    }

    @Override
    public float onPerson(float pull, float attitude) {
        return Math.abs(attitude) <= BOUND ? pull : 0;
    }
}
