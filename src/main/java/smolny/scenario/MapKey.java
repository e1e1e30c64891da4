package smolny.scenario;

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
        String meaning) {}
