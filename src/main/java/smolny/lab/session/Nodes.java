package smolny.lab.session;

import java.util.ArrayList;
import java.util.List;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;

/** Builds pieces of a scenario that stand in no file yet. */
final class Nodes {
    private static final Spot NOWHERE = new SourceText("", "").at(1, 1, 1);
    private static final Fields NOTHING = new Fields(List.of(), null, NOWHERE);

    private Nodes() {}

    /** A map of texts: keys and values in turn. */
    static Fields map(String... keysAndTexts) {
        Fields map = NOTHING;
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            map = map.with(keysAndTexts[i], text(keysAndTexts[i + 1]));
        }
        return map;
    }

    static Node text(String text) {
        return new Node.Scalar(text, NOWHERE);
    }

    static Node list(List<? extends Node> items) {
        return new Node.Items(new ArrayList<>(items), NOWHERE);
    }

    static Node names(List<String> names) {
        return list(names.stream().map(Nodes::text).toList());
    }
}
