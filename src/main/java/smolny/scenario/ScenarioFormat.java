package smolny.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenario format as one table: every kind of map, what it may hold, and what that means. The checker reads it, and
 * so can whatever writes the manual or a schema for editors.
 */
public final class ScenarioFormat {
    /** The number of the format this program reads. */
    static final int VERSION = 1;

    static final String EFFECT = "do ";
    private static final Map<String, MapKind> KINDS = kinds();

    private ScenarioFormat() {}

    /** All kinds, in a fixed order. */
    static List<MapKind> all() {
        return List.copyOf(KINDS.values());
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MapKind kind(String name) {
        MapKind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of map is called " + name);
        }
        return kind;
    }

    /** The kind of effect under this word, if there is one. */
    public static Optional<MapKind> effect(String word) {
        return Optional.ofNullable(KINDS.get(EFFECT + word));
    }

    /** The words that may stand behind 'do'. */
    static List<String> effects() {
        return KINDS.keySet().stream()
                .filter(name -> name.startsWith(EFFECT))
                .map(name -> name.substring(EFFECT.length()))
                .toList();
    }

    private static Map<String, MapKind> kinds() {
        List<MapKind> all = new ArrayList<>(ScenarioMapKinds.ALL);
        Arrays.stream(EffectType.values()).map(EffectType::kind).forEach(all::add);
        all.addAll(RecordMapKinds.ALL);
        all.addAll(PlanMapKinds.ALL);
        Map<String, MapKind> byName = new LinkedHashMap<>();
        all.forEach(kind -> byName.put(kind.name(), kind));
        return byName;
    }
}
