package smolny.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One kind of map in the format.
 *
 * @param name by which types refer to it
 * @param noun how messages call one
 * @param keys what it may hold, in the order the manual shows
 * @param choices keys of which just one must be there
 * @param pairs two keys each, of which one needs the other
 */
public record MapKind(
        String name, String noun, List<MapKey> keys, List<List<String>> choices, List<List<String>> pairs) {
    /** Keeps its own copies. */
    public MapKind {
        keys = List.copyOf(keys);
        pairs = List.copyOf(pairs);
        choices = choices.stream().map(List::copyOf).toList();
    }

    static MapKind of(String name, String noun, MapKey... keys) {
        return new MapKind(name, noun, List.of(keys), List.of(), List.of());
    }

    /** The same kind, in which just one of these keys must be there. */
    MapKind oneOf(String... names) {
        List<List<String>> more = new ArrayList<>(choices);
        more.add(List.of(names));
        return new MapKind(name, noun, keys, more, pairs);
    }

    /** The same kind, in which neither of these keys may be there without the other. */
    MapKind pair(String one, String other) {
        List<List<String>> more = new ArrayList<>(pairs);
        more.add(List.of(one, other));
        return new MapKind(name, noun, keys, choices, more);
    }

    /** The key of this name. */
    public Optional<MapKey> key(String wanted) {
        // A plain loop: every field of every row comes by here, most of them before the compiler has warmed up.
        for (MapKey key : keys) {
            if (key.name().equals(wanted)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The names of all keys. */
    public List<String> names() {
        return keys.stream().map(MapKey::name).toList();
    }
}
