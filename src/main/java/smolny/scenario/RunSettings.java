package smolny.scenario;

import smolny.scenario.SourceNode.Fields;

/**
 * How a scenario wants to be run unless the user says otherwise.
 *
 * @param seed random seed
 * @param runs how many
 * @param scale class, standard, full or a factor
 */
public record RunSettings(long seed, int runs, String scale) {
    /** What holds where a scenario says nothing. */
    public static final RunSettings STANDARD = new RunSettings(1917, 1, "standard");

    static RunSettings of(Fields tree) {
        CheckedRow row = new CheckedRow(tree).inner("run");
        return new RunSettings(
                Long.parseLong(row.text("seed", Long.toString(STANDARD.seed))),
                row.whole("runs", STANDARD.runs),
                row.text("scale", STANDARD.scale));
    }

    /** The tree, saying so. */
    Fields writtenInto(Fields tree) {
        return tree.with(
                "run",
                Fields.of(tree.at(), "seed", Long.toString(seed), "runs", Integer.toString(runs), "scale", scale));
    }

    /** The tree with one parameter set, the user being its source. */
    static Fields withParameter(Fields tree, String id, String value) {
        Fields set = new CheckedRow(tree).inner("parameters").map();
        Fields entry = Fields.of(tree.at(), "value", value, "source", CommonTypes.ASSUMED);
        return tree.with("parameters", set.with(id, entry));
    }
}
