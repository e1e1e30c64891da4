package smolny.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A type of scalars that is known by what may be written alone.
 *
 * @param inWords what may be written, for the manual
 * @param schema the same as a JSON schema
 * @param check what is wrong with a text, given the key it stands under
 */
record PlainType(String inWords, Map<String, Object> schema, BiFunction<String, String, Optional<ValueComplaint>> check)
        implements ValueType.Scalar {
    /** A type of which nothing can be wrong by itself. */
    PlainType(String inWords, Map<String, Object> schema) {
        this(inWords, schema, (key, text) -> Optional.empty());
    }

    @Override
    public Optional<ValueComplaint> complain(String key, String text) {
        return check.apply(key, text);
    }
}
