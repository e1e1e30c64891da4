package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;

/** A piece of a scenario file: a scalar, a list or a map, each knowing its place. Never changed once made. */
public sealed interface SourceNode {
    /** Where it stands. */
    TextPosition at();

    /** The scalars of a list; a single scalar counts as a list of one. */
    static List<Scalar> scalars(SourceNode value) {
        List<Scalar> all = new ArrayList<>();
        for (SourceNode node : value instanceof Items list ? list.items() : List.of(value)) {
            if (node instanceof Scalar scalar) {
                all.add(scalar);
            }
        }
        return all;
    }

    /** This map, or the maps of this list, and every map within them. */
    default Stream<Fields> maps() {
        if (this instanceof Fields map) {
            return Stream.concat(Stream.of(map), map.fields().stream().flatMap(field -> field.value()
                    .maps()));
        }
        return this instanceof Items list ? list.items().stream().flatMap(SourceNode::maps) : Stream.empty();
    }

    /** Whether both say the same, wherever they stand; the order of keys does not count. */
    boolean sameAs(SourceNode other);

    /**
     * A piece of text; what it means is for the schema to say.
     *
     * @param text as written, without quotes
     * @param at where it stands
     */
    record Scalar(String text, TextPosition at) implements SourceNode {
        @Override
        public boolean sameAs(SourceNode other) {
            return other instanceof Scalar scalar && scalar.text.equals(text);
        }
    }

    /**
     * A list.
     *
     * @param items in the order written
     * @param at where it starts
     */
    record Items(List<SourceNode> items, TextPosition at) implements SourceNode {
        /** Keeps its own copy. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean sameAs(SourceNode other) {
            if (!(other instanceof Items list) || list.items.size() != items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).sameAs(list.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * One key of a map with its value.
     *
     * @param key the key's text
     * @param keyAt where the key stands
     * @param value what it holds
     */
    record Field(String key, TextPosition keyAt, SourceNode value) {}

    /**
     * The head row of the table a map was a row of.
     *
     * @param keys the columns' names
     * @param at where the head row starts
     */
    record Header(List<String> keys, TextPosition at) {
        /** Keeps its own copy. */
        public Header {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A map; no key is given twice.
     *
     * @param fields in the order written
     * @param header the head row, when the map is a row of a table
     * @param at where it starts
     */
    record Fields(List<Field> fields, @Nullable Header header, TextPosition at) implements SourceNode {
        /** Keeps its own copy. */
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The field of this key, if there is one. */
        public Optional<Field> field(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }

        /** A map of texts, keys and values in turn, all at one place. */
        public static Fields of(TextPosition at, String... keysAndTexts) {
            Fields map = new Fields(List.of(), null, at);
            for (int i = 0; i < keysAndTexts.length; i += 2) {
                map = map.with(keysAndTexts[i], new Scalar(keysAndTexts[i + 1], at));
            }
            return map;
        }

        /** Where the value of this key stands, or else the map. */
        public TextPosition at(String key) {
            return get(key).map(SourceNode::at).orElse(at);
        }

        /** Where this key stands, or else the map. */
        public TextPosition keyAt(String key) {
            return field(key).map(Field::keyAt).orElse(at);
        }

        /** The value of this key, if there is one. */
        public Optional<SourceNode> get(String key) {
            return field(key).map(Field::value);
        }

        /** The scalar of this key, if there is one and it is a scalar. */
        public Optional<Scalar> scalar(String key) {
            return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        /** The text of this key's scalar, if there is one. */
        public Optional<String> text(String key) {
            return scalar(key).map(Scalar::text);
        }

        /** The number that this key's scalar begins with, if it does. */
        public Optional<Double> number(String key) {
            return text(key).flatMap(NumberWithUnit::parse).map(NumberWithUnit::value);
        }

        /** The day that this key's scalar is, if it is one. */
        public Optional<OldStyleDate> day(String key) {
            return text(key).flatMap(DayTypes::parse);
        }

        /** The list of this key, if there is one and it is a list. */
        public Optional<Items> items(String key) {
            return get(key).filter(Items.class::isInstance).map(Items.class::cast);
        }

        /** The map of this key, if there is one and it is a map. */
        public Optional<Fields> map(String key) {
            return get(key).filter(Fields.class::isInstance).map(Fields.class::cast);
        }

        /** The scalars in the list of this key; a single scalar counts as a list of one. */
        public List<Scalar> scalars(String key) {
            Optional<SourceNode> value = get(key);
            return value.isEmpty() ? List.of() : SourceNode.scalars(value.get());
        }

        /** The maps in the list of this key; empty when there are none. */
        public List<Fields> rows(String key) {
            Optional<Items> list = items(key);
            if (list.isEmpty()) {
                return List.of();
            }
            List<Fields> rows = new ArrayList<>();
            for (SourceNode item : list.get().items()) {
                if (item instanceof Fields row) {
                    rows.add(row);
                }
            }
            return rows;
        }

        /** The map of this id in the list of this key, if there is one. */
        public Optional<Fields> row(String key, String id) {
            Optional<Items> list = items(key);
            for (SourceNode item :
                    list.isEmpty() ? List.<SourceNode>of() : list.get().items()) {
                if (item instanceof Fields row && row.says("id", id)) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        }

        /** Whether the scalar of this key has this text. */
        boolean says(String key, String text) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value() instanceof Scalar scalar
                            && scalar.text().equals(text);
                }
            }
            return false;
        }

        /** The columns of the table of which this is a row that have no value here. */
        public List<String> missing() {
            List<String> columns = header == null ? List.of() : header.keys();
            return columns.stream().filter(key -> field(key).isEmpty()).toList();
        }

        /** This map with the key set; it keeps its position, or is added at the end. */
        public Fields with(Field changed) {
            List<Field> next = new ArrayList<>();
            boolean found = false;
            for (Field f : fields) {
                boolean here = f.key().equals(changed.key());
                next.add(here ? changed : f);
                found |= here;
            }
            if (!found) {
                next.add(changed);
            }
            return new Fields(next, header, at);
        }

        /** This map with the value of the key set; a new key takes the value's place as its own. */
        public Fields with(String key, SourceNode value) {
            return with(new Field(key, field(key).map(Field::keyAt).orElse(value.at()), value));
        }

        /** This map without the key. */
        public Fields without(String key) {
            return new Fields(fields.stream().filter(f -> !f.key().equals(key)).toList(), header, at);
        }

        @Override
        public boolean sameAs(SourceNode other) {
            return other instanceof Fields map
                    && map.fields.size() == fields.size()
                    && fields.stream().allMatch(f -> map.get(f.key())
                            .map(v -> v.sameAs(f.value()))
                            .orElse(false));
        }
    }
}
