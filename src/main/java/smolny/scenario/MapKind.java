package smolny.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One kind of map in the format: its keys in the order that the manual shows. Each kind is made once and then not changed. */
public final class MapKind {
    private final String name;
    private final String noun;
    private final List<MapKey> keys = new ArrayList<>();
    private final List<List<String>> choices = new ArrayList<>();
    private final List<List<String>> pairs = new ArrayList<>();

    private MapKind(String name, String noun) {
        this.name = name;
        this.noun = noun;
    }

    /** A kind that messages call by its name. */
    static MapKind of(String name) {
        return new MapKind(name, name.replace('_', ' '));
    }

    static MapKind of(String name, String noun) {
        return new MapKind(name, noun);
    }

    /** A kind of which a map has one, under a key of this name; messages quote the key. */
    static MapKind part(String name) {
        return new MapKind(name, "'" + name + "'");
    }

    MapKind must(String key, ValueType type, String meaning) {
        return with(key, type, true, null, meaning);
    }

    MapKind may(String key, ValueType type, String meaning) {
        return with(key, type, false, null, meaning);
    }

    MapKind otherwise(String key, ValueType type, String standard, String meaning) {
        return with(key, type, false, standard, meaning);
    }

    private MapKind with(String key, ValueType type, boolean required, @Nullable String standard, String meaning) {
        keys.add(new MapKey(key, type, required, standard, meaning));
        return this;
    }

    /** The keys with which every file begins. */
    MapKind file(String kind) {
        return must("smolny", NumberTypes.VERSION, "number of the format")
                .must("kind", CommonTypes.words(kind), "what this file holds")
                .must("id", new WordTypes.Id(NameSpace.FILE, '-'), "the same as the file's name");
    }

    MapKind id(NameSpace space) {
        boolean underscores = space == NameSpace.GROUP
                || space == NameSpace.PLACE
                || space == NameSpace.LOCALITY
                || space == NameSpace.BODY
                || space == NameSpace.THEATRE
                || space == NameSpace.ARMED_UNIT
                || space == NameSpace.CENTRE;
        return must(
                "id", new WordTypes.Id(space, underscores ? '_' : '-'), "the only name of this " + space.singular());
    }

    MapKind title() {
        return must("title", CommonTypes.TITLES, "name as shown, in one or more languages");
    }

    MapKind source() {
        return must("source", CommonTypes.SOURCES, "where this is known from, or 'assumed'");
    }

    MapKind note() {
        return may("note", CommonTypes.TEXT, "a remark for the reader of the file");
    }

    MapKind latitude() {
        return may("lat", CommonTypes.number(-90, 90), "degrees north");
    }

    MapKind longitude() {
        return may("lon", CommonTypes.number(-180, 180), "degrees east");
    }

    /** What the time line shows of a happening. */
    MapKind timeLine() {
        return may("place", CommonTypes.TEXT, "where, for the time line")
                .may("kind", CommonTypes.TEXT, "what sort of thing it is")
                .title()
                .may("says", CommonTypes.TEXT, "what happened, one or two plain sentences");
    }

    /** The real days of a vote that the model places on one. */
    MapKind held() {
        return may(
                        "held_from",
                        CommonTypes.DAY,
                        "the real day, or the first, where the model takes another or only one")
                .may("held_until", CommonTypes.DAY, "the last of several real days");
    }

    MapKind confidence() {
        return may("confidence", CommonTypes.words("high", "medium", "low"), "how far to trust it");
    }

    MapKind basis() {
        return may("basis", CommonTypes.TEXT, "whether it was read, recalled or assumed");
    }

    /** How a statement of the record is known. */
    MapKind evidence() {
        return confidence().basis().source().note();
    }

    /** Declares that exactly one of these keys must be given. */
    MapKind oneOf(String... names) {
        choices.add(List.of(names));
        return this;
    }

    /** Declares that neither of these keys may be given without the other. */
    MapKind pair(String one, String other) {
        pairs.add(List.of(one, other));
        return this;
    }

    /** The name by which types refer to this kind. */
    String name() {
        return name;
    }

    /** The noun that messages use for one map of this kind. */
    String noun() {
        return noun;
    }

    /** The keys that it may hold, in the order that the manual shows. */
    public List<MapKey> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** Keys of which just one must be there. */
    List<List<String>> choices() {
        return Collections.unmodifiableList(choices);
    }

    /** Two keys each, of which one needs the other. */
    public List<List<String>> pairs() {
        return Collections.unmodifiableList(pairs);
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
    List<String> names() {
        return keys.stream().map(MapKey::name).toList();
    }
}
