package smolny.history.schema;

import smolny.history.text.Node;

/** Words for the shapes of things, for messages. */
final class Shapes {
    private Shapes() {}

    /** What a type asks for. */
    static String of(Type type) {
        if (type instanceof Type.Scalar || type instanceof Type.ListOf) {
            return type instanceof Type.Scalar ? "a single value" : "a list of names";
        }
        boolean map = type instanceof Type.MapOf || type instanceof Type.Named || type instanceof Type.Changes;
        return map ? "a map" : "a list of maps";
    }

    /** What was found. */
    static String of(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return "'" + scalar.text() + "'";
        }
        return value instanceof Node.Items ? "a list" : "a map";
    }
}
