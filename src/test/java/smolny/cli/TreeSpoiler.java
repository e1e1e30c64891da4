package smolny.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Makes a mistake in the tree of a YAML file: a value of another shape, a key in another place, a thing missing or twice. */
final class TreeSpoiler {
    private final Random random;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** A place in the tree: what stands there, and how something else is put there, or nothing. */
    private record Slot(Object value, Consumer<Object> put, Runnable remove) {}

    private TreeSpoiler(Random random) {
        this.random = random;
    }

    /** The text with a mistake; the same text if it is no YAML. */
    static String spoilt(String text, Random random, String scrap) {
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
            TreeSpoiler spoiler = new TreeSpoiler(random);
            spoiler.gather(root);
            if (spoiler.slots.isEmpty()) {
                return text;
            }
            spoiler.mistake(scrap);
            return new Dump(DumpSettings.builder().build()).dumpToString(root);
        } catch (YamlEngineException noYaml) {
            return text;
        }
    }

    @SuppressWarnings("unchecked")
    private void gather(Object node) {
        if (node instanceof Map<?, ?> any) {
            Map<Object, Object> map = (Map<Object, Object>) any;
            map.forEach((key, value) -> {
                keys.add(String.valueOf(key));
                add(value, put -> map.put(key, put), () -> map.remove(key));
            });
        } else if (node instanceof List<?> any) {
            List<Object> list = (List<Object>) any;
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                add(list.get(i), put -> list.set(at, put), () -> list.remove(at));
            }
        }
    }

    private void add(Object value, Consumer<Object> put, Runnable remove) {
        slots.add(new Slot(value == null ? "" : value, put, remove));
        gather(value);
    }

    private void mistake(String scrap) {
        Slot slot = slots.get(random.nextInt(slots.size()));
        Object other = slots.get(random.nextInt(slots.size())).value;
        Map<Object, Object> map = new LinkedHashMap<>();
        switch (random.nextInt(9)) {
            case 0 -> slot.remove.run();
            case 1 -> slot.put.accept(scrap);
            case 2, 3 -> slot.put.accept(copy(other));
            case 4 -> slot.put.accept(new ArrayList<>(List.of(slot.value)));
            case 5 -> {
                map.put(keys.get(random.nextInt(keys.size())), slot.value);
                slot.put.accept(map);
            }
            case 6 -> slot.put.accept(random.nextBoolean() ? map : new ArrayList<>());
            case 7 -> slot.put.accept(new ArrayList<>(List.of(copy(slot.value), copy(slot.value))));
            default -> {
                if (slot.value instanceof Map<?, ?> fields) {
                    map.putAll(fields);
                    map.put(keys.get(random.nextInt(keys.size())), copy(other));
                    slot.put.accept(map);
                } else {
                    slot.put.accept(copy(other));
                }
            }
        }
    }

    /** A copy, so that the file is written without anchors. */
    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, inner) -> all.put(key, inner == null ? "" : copy(inner)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(inner -> all.add(inner == null ? "" : copy(inner)));
            return all;
        }
        return value;
    }
}
