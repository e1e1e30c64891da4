package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

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
        List<SourceNode.Field> fields = new ArrayList<>();
        fields.add(field("seed", Long.toString(seed), tree));
        fields.add(field("runs", Integer.toString(runs), tree));
        fields.add(field("scale", scale, tree));
        return tree.with("run", new Fields(fields, null, tree.at()));
    }

    private static SourceNode.Field field(String key, String text, Fields tree) {
        return new SourceNode.Field(key, tree.at(), new Scalar(text, tree.at()));
    }

    /** The tree with one parameter set, the user being its source. */
    static Fields withParameter(Fields tree, String id, String value) {
        Fields set = new CheckedRow(tree).inner("parameters").map();
        Fields entry =
                new Fields(List.of(field("value", value, tree), field("source", "assumed", tree)), null, tree.at());
        return tree.with("parameters", set.with(id, entry));
    }
}
