package smolny.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import smolny.scenario.SourceNode.Fields;

/**
 * Parts of trees that a check had nothing to complain about. The variants of a scenario share most of their parts, so each part is
 * checked once. A part is known by identity, for a tree is never changed; not safe for use by several threads.
 */
@SuppressWarnings({"IdentityHashMapUsage", "ReferenceEquality"
}) // identity is meant: equal parts of two trees may lie in other places
final class PassedChecks {
    private final IdentityHashMap<Fields, MapKind> shapes = new IdentityHashMap<>();
    private final Map<String, List<Passed>> passed = new HashMap<>();

    private record Passed(List<@Nullable Object> context, Set<Fields> parts) {
        boolean in(@Nullable Object... other) {
            for (int i = 0; i < other.length; i++) {
                if (context.get(i) != other[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    @SuppressWarnings("ReferenceEquality") // Equal kinds are the same, and to compare them part by part would be slow.
    boolean hasShape(MapKind kind, Fields map) {
        return shapes.get(map) == kind;
    }

    void addShape(MapKind kind, Fields map) {
        shapes.put(map, kind);
    }

    /**
     * Makes a check of each part that has not passed it before.
     *
     * @param name of the check
     * @param parts what is to be checked
     * @param problems where the check complains
     * @param check the check of one part
     * @param context parts of the tree that the check looks at besides; null for what is not there
     */
    public void checkEach(
            String name,
            List<Fields> parts,
            ProblemList problems,
            Consumer<Fields> check,
            @Nullable Object... context) {
        Set<Fields> known = known(name, context);
        for (Fields part : parts) {
            if (!known.contains(part)) {
                int before = problems.complaints();
                check.accept(part);
                if (problems.complaints() == before) {
                    known.add(part);
                }
            }
        }
    }

    private Set<Fields> known(String name, @Nullable Object... context) {
        List<Passed> all = passed.computeIfAbsent(name, key -> new ArrayList<>());
        for (Passed one : all) {
            if (one.in(context)) {
                return one.parts;
            }
        }
        List<@Nullable Object> own = new ArrayList<>();
        Collections.addAll(own, context);
        Passed fresh = new Passed(own, Collections.newSetFromMap(new IdentityHashMap<>()));
        all.add(fresh);
        return fresh.parts;
    }

    /** The list under a key, for a check's context; null if it is not there. */
    public static @Nullable Object section(Fields tree, String key) {
        return tree.get(key).map(Object.class::cast).orElse(null);
    }
}
