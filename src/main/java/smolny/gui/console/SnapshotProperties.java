package smolny.gui.console;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import sim.util.Properties;
import smolny.output.NumberFormats;
import smolny.session.DaySnapshot;

/**
 * Read-only properties of one thing in the snapshot of the day, for MASON's inspectors and charts.
 *
 * @param <T> kind of thing
 */
final class SnapshotProperties<T> extends Properties {
    private static final String NOTHING = "\u2013";

    private final transient Supplier<DaySnapshot> today;
    private final transient Function<DaySnapshot, Optional<T>> find;
    private final transient List<Row<T>> rows;

    /**
     * One property.
     *
     * @param type {@code double}, {@code int} or {@code boolean}, which can be charted, or {@link String}
     */
    record Row<T>(String name, String meaning, Class<?> type, Function<T, Object> value) {
        static <T> Row<T> number(String name, String meaning, ToDoubleFunction<T> value) {
            return new Row<>(name, meaning, Double.TYPE, value::applyAsDouble);
        }

        static <T> Row<T> count(String name, String meaning, ToIntFunction<T> value) {
            return new Row<>(name, meaning, Integer.TYPE, value::applyAsInt);
        }

        static <T> Row<T> flag(String name, String meaning, Predicate<T> value) {
            return new Row<>(name, meaning, Boolean.TYPE, value::test);
        }

        static <T> Row<T> text(String name, String meaning, Function<T, Object> value) {
            return new Row<>(name, meaning, String.class, value);
        }
    }

    /**
     * Properties.
     *
     * @param title of the thing, for titles of inspectors and charts
     * @param find finds it in a snapshot
     */
    SnapshotProperties(
            String title, Supplier<DaySnapshot> today, Function<DaySnapshot, Optional<T>> find, List<Row<T>> rows) {
        this.object = title;
        this.today = today;
        this.find = find;
        this.rows = rows;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return rows.size();
    }

    @Override
    public String getName(int index) {
        return rows.get(index).name();
    }

    @Override
    public String getDescription(int index) {
        return rows.get(index).meaning();
    }

    @Override
    public Class<?> getType(int index) {
        return rows.get(index).type();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    /** The value on the day; NaN or a dash if there is none. */
    @Override
    public Object getValue(int index) {
        Row<T> row = rows.get(index);
        return find.apply(today.get())
                .map(row.value())
                .orElseGet(() -> row.type() == Double.TYPE ? (Object) Double.NaN : NOTHING);
    }

    @Override
    public String betterToString(Object value) {
        if (value instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) > 1;
            return number.isNaN() ? NOTHING : NumberFormats.fixed(number, whole ? 0 : 3);
        }
        return Objects.toString(value);
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }
}
