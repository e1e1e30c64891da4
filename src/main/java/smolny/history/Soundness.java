package smolny.history;

import smolny.history.check.Meaning;
import smolny.history.check.Vocabulary;
import smolny.history.compile.MeasureNames;
import smolny.history.schema.Checker;
import smolny.history.schema.Format;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** All checks of a resolved scenario. */
final class Soundness {
    private Soundness() {}

    /**
     * Checks a tree without interventions.
     *
     * @param shapes whether keys and values must still be held against the table of the format
     * @return what its conditions may name
     */
    static Vocabulary check(Fields tree, boolean shapes, Problems problems) {
        if (shapes) {
            Checker.check(Format.kind("scenario"), tree, problems);
        }
        return Meaning.check(tree, MeasureNames.of(tree), problems);
    }
}
