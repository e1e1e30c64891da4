package smolny.history.check;

import java.util.List;
import java.util.Optional;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** All checks of a whole scenario that the schema cannot make. */
public final class Meaning {
    private Meaning() {}

    /**
     * Checks a resolved scenario without its interventions.
     *
     * @param tree the scenario
     * @param measures names of all measures it has
     * @param problems where complaints go
     * @return what its conditions may name
     */
    public static Vocabulary check(Fields tree, List<String> measures, Problems problems) {
        Names names = Names.of("scenario", tree, problems);
        Vocabulary vocabulary = new Vocabulary(measures, names);
        References.check("scenario", tree, names, problems);
        DayChecks.check(tree, problems);
        BodyChecks.check(tree, problems);
        EffectChecks.check(tree, problems);
        SourceChecks.check(tree, problems);
        ConditionChecks.check(tree, vocabulary, problems);
        PredictionChecks.check(tree, vocabulary, problems);
        return vocabulary;
    }

    /** Checks a record against the names of the scenario it belongs to, or by itself when there are none. */
    public static void checkRecord(Fields record, Optional<Vocabulary> scenario, Problems problems) {
        RecordChecks.check(record, scenario, problems);
    }
}
