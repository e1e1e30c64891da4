package smolny.history.check;

import java.util.List;
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
     */
    public static void check(Fields tree, List<String> measures, Problems problems) {
        Names names = Names.of("scenario", tree, problems);
        References.check("scenario", tree, names, problems);
        DayChecks.check(tree, problems);
        BodyChecks.check(tree, problems);
        EffectChecks.check(tree, problems);
        SourceChecks.check(tree, problems);
        ConditionChecks.check(tree, new Vocabulary(measures, names), problems);
    }

    /** What conditions of a checked scenario may name. */
    public static Vocabulary vocabulary(Fields tree, List<String> measures) {
        return new Vocabulary(measures, Names.of("scenario", tree, new Problems()));
    }

    /** Checks a record against the scenario it belongs to. */
    public static void checkRecord(Fields record, Fields scenario, List<String> measures, Problems problems) {
        RecordChecks.check(record, scenario, measures, problems);
    }
}
