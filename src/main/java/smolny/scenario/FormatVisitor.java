package smolny.scenario;

/** Receives each part of a tree that has a place in the format. */
public interface FormatVisitor {
    /** A map of a known kind; the answer is whether to go into it. */
    default boolean map(MapKind kind, SourceNode.Fields map) {
        return true;
    }

    /** The end of a map that was gone into. */
    default void after(MapKind kind, SourceNode.Fields map) {}

    /** A scalar where the format has one; {@code owner} is the map it stands in. */
    default void scalar(MapKey key, ValueType.Scalar type, SourceNode.Scalar value, SourceNode.Fields owner) {}

    /** A value of the wrong shape: a list for a scalar, or the like. */
    default void misfit(MapKey key, ValueType type, SourceNode value) {}

    /** An effect whose word behind 'do' is missing or unknown. */
    default void unknownEffect(SourceNode.Fields effect) {}
}
