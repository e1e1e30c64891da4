package smolny.scenario.format;

import org.jspecify.annotations.Nullable;

/**
 * One key that a kind of map may have.
 *
 * @param name as written
 * @param type what it may hold
 * @param required whether it must be there
 * @param standard what holds when it is absent, if something does
 * @param meaning one line for the manual
 */
public record MapKey(
        String name,
        ValueType type,
        boolean required,
        @Nullable String standard,
        String meaning) {
    static MapKey must(String name, ValueType type, String meaning) {
        return new MapKey(name, type, true, null, meaning);
    }

    static MapKey may(String name, ValueType type, String meaning) {
        return new MapKey(name, type, false, null, meaning);
    }

    static MapKey otherwise(String name, ValueType type, String standard, String meaning) {
        return new MapKey(name, type, false, standard, meaning);
    }
}
