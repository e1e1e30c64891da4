package smolny.experiment.validation;

/** Simple forecasts that know nothing of persons, meetings or events, and that the model should beat. */
public enum NullModel {
    /** Nothing changes. */
    PERSISTENCE("persistence", "the latest earlier count of the same sort in the same place"),
    /** A straight line. */
    LINEAR(
            "linear",
            "a straight line through the last two earlier counts in the same place; where there is one, with the mean"
                    + " slope of the other places"),
    /** A logistic curve. */
    LOGISTIC("logistic", "the same line in log-odds"),
    /** The same change everywhere. */
    UNIFORM_SWING(
            "uniform swing",
            "the latest earlier count in the same place plus the mean of the last changes in the other places"),
    /** Distance alone. */
    GEOGRAPHIC(
            "geographic regression",
            "least squares of log-odds on the distance to the nearer capital over the other places of the same count,"
                    + " which a forecaster of the day could not have known");

    private final String title;
    private final String definition;

    NullModel(String title, String definition) {
        this.title = title;
        this.definition = definition;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it forecasts from what. */
    public String definition() {
        return definition;
    }
}
