package smolny.scenario;

import java.util.Map;
import java.util.Optional;

/** What a key may hold. */
public sealed interface ValueType {
    /** A single piece of text with a meaning of its own. */
    non-sealed interface Scalar extends ValueType {
        /**
         * What is wrong with this text by itself, if anything.
         *
         * @param key the key it stands under, for the message
         * @param text as written
         */
        default Optional<ValueComplaint> complain(String key, String text) {
            return Optional.empty();
        }

        /** What may be written, in a few words for the manual. */
        String inWords();

        /** The same as a JSON schema, for editors: keywords and their values. */
        Map<String, Object> schema();
    }

    /**
     * A list of scalars; a single scalar counts as a list of one, and a cell of a table is split at semicolons.
     *
     * @param item what each may be
     */
    record ListOf(Scalar item) implements ValueType {}

    /**
     * A list of maps of one kind, or a table of them.
     *
     * @param kind the kind's name
     */
    record Rows(String kind) implements ValueType {}

    /**
     * A map of a kind.
     *
     * @param kind the kind's name
     * @param orText whether plain text will do instead
     */
    record MapOf(String kind, boolean orText) implements ValueType {}

    /**
     * A map from names to maps of one kind.
     *
     * @param kind the kind's name
     * @param space what the names name
     * @param orLevels whether one value or a list of values will do instead of a map
     */
    record Named(String kind, NameSpace space, boolean orLevels) implements ValueType {
        /** The values that may stand in a map's stead. */
        static final ListOf LEVELS = new ListOf(NumberTypes.valueOf("parameter"));

        Named(String kind, NameSpace space) {
            this(kind, space, false);
        }
    }

    /** A list of effects, each a map whose kind is given by its key 'do'. */
    record Effects() implements ValueType {}

    /** A map from dotted paths to whatever stands at the end of the path. */
    record Changes() implements ValueType {}
}
