package smolny.history.schema;

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
public record Key(
        String name, Type type, boolean required, @Nullable String standard, String meaning) {
    static Key must(String name, Type type, String meaning) {
        return new Key(name, type, true, null, meaning);
    }

    static Key may(String name, Type type, String meaning) {
        return new Key(name, type, false, null, meaning);
    }

    static Key otherwise(String name, Type type, String standard, String meaning) {
        return new Key(name, type, false, standard, meaning);
    }
}
