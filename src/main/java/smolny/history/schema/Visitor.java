package smolny.history.schema;

import smolny.history.text.Node;

/** Told of each part of a tree that has a place in the format. */
public interface Visitor {
    /** A map of a known kind; the answer is whether to go into it. */
    default boolean map(Kind kind, Node.Fields map) {
        return true;
    }

    /** The end of a map that was gone into. */
    default void after(Kind kind, Node.Fields map) {}

    /** A scalar where the format has one; {@code owner} is the map it stands in. */
    default void scalar(Key key, Type.Scalar type, Node.Scalar value, Node.Fields owner) {}

    /** A value of the wrong shape: a list for a scalar, or the like. */
    default void misfit(Key key, Type type, Node value) {}

    /** An effect whose word behind 'do' is missing or unknown. */
    default void unknownEffect(Node.Fields effect) {}
}
