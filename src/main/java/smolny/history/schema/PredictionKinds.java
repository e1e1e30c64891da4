package smolny.history.schema;

import static smolny.history.schema.Terms.DAY;
import static smolny.history.schema.Terms.TEXT;
import static smolny.history.schema.Terms.note;

/** The kind of map that says what somebody expects before the first run. */
final class PredictionKinds {
    private PredictionKinds() {}

    static Kind prediction() {
        return Kind.of(
                        "prediction",
                        "prediction",
                        Key.may("outcome", TEXT, "what happens or does not, such as mrc-founded; needs 'chance'"),
                        Key.may("measure", TEXT, "a value, mean over runs; needs 'low' and 'high'"),
                        Key.may(
                                "effect",
                                TEXT,
                                "a measure, for how much it differs from the unchanged history; needs 'low' and 'high'"),
                        Key.may("chance", new Numbers.Share(0, 1), "probability that the outcome comes"),
                        Key.may("low", new PlanTerms.Level("measure"), "lower end of the interval"),
                        Key.may("high", new PlanTerms.Level("measure"), "upper end of the interval"),
                        Key.otherwise(
                                "level",
                                new Numbers.Share(0.5, 0.99),
                                "0.9",
                                "probability with which the interval is meant to hold the value"),
                        Key.may("on", DAY, "the day of the measure; without one the last day"),
                        note())
                .oneOf("outcome", "measure", "effect");
    }
}
