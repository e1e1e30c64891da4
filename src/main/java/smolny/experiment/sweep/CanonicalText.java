package smolny.experiment.sweep;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The contents of records as one text: equal in every process for equal contents. Neither the order in which a map or a set
 * happens to give its entries, which Java may change from one start to the next, nor anything that a class prints of itself
 * beside its contents comes into it.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** Of a record, or of whatever records are made of. */
    static String text(@Nullable Object whole) {
        CanonicalText canonical = new CanonicalText();
        canonical.add(whole);
        return canonical.text.toString();
    }

    private void add(@Nullable Object part) {
        if (part instanceof Record record) {
            components(record);
        } else if (part instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(text(key), text(value)));
            sorted.forEach(
                    (key, value) -> text.append(key).append('=').append(value).append(';'));
        } else if (part instanceof Set<?> set) {
            Set<String> sorted = new TreeSet<>();
            set.forEach(one -> sorted.add(text(one)));
            sorted.forEach(one -> text.append(one).append(';'));
        } else if (part instanceof Collection<?> list) {
            text.append('[');
            list.forEach(this::add);
            text.append(']');
        } else if (part instanceof Optional<?> maybe) {
            add(maybe.orElse(null));
        } else if (part instanceof Enum<?> constant) {
            text.append(constant.name()).append(';');
        } else if (part == null) {
            text.append("-;");
        } else {
            leaf(part.toString());
        }
    }

    /** With its length before it, so that no text can pass for two. */
    private void leaf(String leaf) {
        text.append(leaf.length()).append(':').append(leaf).append(';');
    }

    private void components(Record record) {
        text.append(record.getClass().getSimpleName()).append('{');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                text.append(component.getName()).append('=');
                add(accessor.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record that cannot be read: " + record.getClass(), e);
            }
        }
        text.append('}');
    }
}
