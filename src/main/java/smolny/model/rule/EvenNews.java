package smolny.model.rule;

/**
 * News of resolutions elsewhere counts alike everywhere, as if newspapers and the telegraph made distance from the capitals
 * meaningless to what people know (the assumption of well-mixed models of opinion, such as Granovetter, American Journal of Sociology
 * 83, 1978).
 */
public final class EvenNews implements PerceptionWeights {
    @Override
    public String name() {
        return "even-news";
    }

    @Override
    public double news(double omega, double feltExposure) {
        return omega;
    }
}
