package smolny.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One key that a kind of map may have.
 *
 * @param name as written
 * @param type what it may hold
 * @param required whether it must be there
 * @param standard default value when it is absent; null if there is none
 * @param meaning one line for the manual
 */
public record MapKey(
        String name,
        ValueType type,
        boolean required,
        @Nullable String standard,
        String meaning) {
    /** The kind of the maps in its list, or in a table in the list's stead; nothing if it holds no such list. */
    Optional<MapKind> rows() {
        return type instanceof ValueType.Rows rows ? Optional.of(ScenarioFormat.kind(rows.kind())) : Optional.empty();
    }
}
