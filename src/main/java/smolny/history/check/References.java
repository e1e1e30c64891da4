package smolny.history.check;

import java.util.List;
import smolny.history.schema.Format;
import smolny.history.schema.Key;
import smolny.history.schema.Space;
import smolny.history.schema.Type;
import smolny.history.schema.Visitor;
import smolny.history.schema.Walk;
import smolny.history.schema.Words;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.kernel.param.Parameter;
import smolny.model.Parameters;

/** Checks that every name used has been given. */
final class References implements Visitor {
    private static final List<String> PARAMETERS =
            Parameters.ALL.all().stream().map(Parameter::id).toList();

    private final Names names;
    private final Problems problems;

    private References(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** R301 for each name that nothing has, R303 for sources; the names are those of the same tree or another one. */
    static void check(String kind, Fields tree, Names names, Problems problems) {
        Walk.through(Format.kind(kind), tree, new References(names, problems));
    }

    @Override
    public void scalar(Key key, Type.Scalar type, Node.Scalar value, Fields owner) {
        if (type instanceof Words.Ref ref && !ref.words().contains(value.text())) {
            use(ref.space(), value.text(), value.at());
        } else if (type instanceof Words.Weighted weighted && value.text().indexOf('=') > 0) {
            String name = Words.Weighted.name(value.text());
            use(weighted.space(), name, value.at().right(0, name.length()));
        }
    }

    private void use(Space space, String name, Spot at) {
        boolean parameter = space == Space.PARAMETER;
        boolean given = parameter ? Parameters.ALL.find(name) != null : names.has(space, name);
        if (given || names.spoilt(space)) {
            return;
        }
        List<String> known = parameter ? PARAMETERS : names.in(space);
        problems.error(
                space == Space.SOURCE ? "R303" : "R301",
                at,
                "no " + space.singular() + " is called '" + name + "'",
                NearestName.hint(name, known, space.plural()).orElse(null));
    }
}
