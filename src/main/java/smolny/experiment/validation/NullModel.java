package smolny.experiment.validation;

import java.util.EnumSet;

/**
 * Simple forecasts that know nothing of persons, meetings or events, and that the model should beat. Each is a distribution: in
 * log-odds Student's about its middle, so that it is scored like the runs.
 */
public enum NullModel {
    /** Nothing changes. */
    PERSISTENCE(
            "persistence",
            "the latest earlier count of the same sort in the same place, or else the mean of the other places'; spread:"
                    + " its own errors at other places"),
    /** A straight line. */
    LINEAR(
            "linear",
            "a straight line through the last two earlier counts in the same place; where there is one, with the mean"
                    + " slope of the other places; spread: its own errors at other places"),
    /** A logistic curve. */
    LOGISTIC("logistic", "the same line in log-odds; spread: its own errors at other places"),
    /** The same change everywhere. */
    UNIFORM_SWING(
            "uniform swing",
            "the latest earlier count in the same place plus the mean of the last changes in the other places; spread:"
                    + " its own errors at other places"),
    /** Every place alike. */
    OTHERS(
            "mean of the others",
            "the mean, in log-odds, of the other places of the same sort on the same day; spread: that of places of one"
                    + " sort and day about their mean, for the same party"),
    /** As in the neighbourhood. */
    NEAREST(
            "nearest place",
            "the nearest other place of the same sort on the same day; spread: how far places differ from their nearest,"
                    + " for the same party"),
    /** Distance alone. */
    GEOGRAPHIC(
            "geographic regression",
            "least squares of log-odds on the distance to the nearer capital over the other places of the same sort on the"
                    + " same day, with its prediction interval"),
    /** Kind, distance and day. */
    POOLED(
            "pooled logistic",
            "least squares of log-odds on kind of target, distance to the nearer capital and day over every count of the"
                    + " same party in other places, with its prediction interval");

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

    /** True if it uses only counts with an earlier date for its middle; the others see the other places of the same day and later. */
    public boolean looksBack() {
        return EnumSet.of(PERSISTENCE, LINEAR, LOGISTIC, UNIFORM_SWING).contains(this);
    }
}
