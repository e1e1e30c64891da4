package smolny.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.SourceNode.Fields;

/**
 * A checked map with typed access. Asking for what the schema does not promise is a fault of the program, so every
 * method throws {@link java.util.NoSuchElementException} for a value that is absent and has no default.
 *
 * @param map the checked map
 */
public record CheckedRow(Fields map) {
    /** The rows of a list; none if it is absent. */
    public static List<CheckedRow> in(Fields tree, String section) {
        return tree.rows(section).stream().map(CheckedRow::new).toList();
    }

    /** What the rows of a list stand for, in the order written; none if it is absent. */
    public static <T> List<T> in(Fields tree, String section, Function<CheckedRow, T> reader) {
        return tree.rows(section).stream().map(CheckedRow::new).map(reader).toList();
    }

    /** The map under a key; an empty one if it is absent. */
    public CheckedRow inner(String key) {
        return new CheckedRow(map.map(key).orElse(Fields.of(map.at())));
    }

    /** Whether the key is given. */
    public boolean has(String key) {
        return map.field(key).isPresent();
    }

    /** A text. */
    public String text(String key) {
        return map.text(key).orElseThrow();
    }

    /** A text, or the default if it is absent. */
    public String text(String key, String standard) {
        return map.text(key).orElse(standard);
    }

    /** The number before the unit. */
    public double number(String key) {
        return NumberWithUnit.parse(text(key)).orElseThrow().value();
    }

    /** The number before the unit, or the default if it is absent. */
    public double number(String key, double standard) {
        return has(key) ? number(key) : standard;
    }

    /** The number before the unit; null if it is not given. */
    public @Nullable Double numberOrNull(String key) {
        return has(key) ? Double.valueOf(number(key)) : null;
    }

    /** A share, plain or as a fraction, or the default if it is absent. */
    public double share(String key, double standard) {
        return has(key) ? NumberWithUnit.parseShare(text(key)).orElseThrow() : standard;
    }

    /** A whole number, or the default if it is absent. */
    public int whole(String key, int standard) {
        return has(key) ? whole(key) : standard;
    }

    /** A whole number. */
    public int whole(String key) {
        return Math.toIntExact(Math.round(number(key)));
    }

    /** A whole number; null if it is not given. */
    public @Nullable Integer wholeOrNull(String key) {
        return has(key) ? Integer.valueOf(whole(key)) : null;
    }

    /** Whether yes or true is given, or the default if it is absent. */
    public boolean flag(String key, boolean standard) {
        String word = text(key, standard ? "yes" : "no");
        return word.equals("yes") || word.equals("true");
    }

    /** The constant of an enum whose name this is, in small letters. */
    public <E extends Enum<E>> E one(String key, Class<E> type) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
    }

    /** A day. */
    public OldStyleDate day(String key) {
        return DayTypes.parse(text(key)).orElseThrow();
    }

    /** A day; null if it is not given. */
    public @Nullable OldStyleDate dayOrNull(String key) {
        return has(key) ? day(key) : null;
    }

    /** A list of names; a single name counts as a list of one; none if it is absent. */
    public List<String> names(String key) {
        return map.scalars(key).stream().map(SourceNode.Scalar::text).toList();
    }

    /** The title by language; plain text counts as English. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        map.text("title").ifPresent(text -> titles.put("en", text));
        map.map("title").ifPresent(inner -> inner.fields()
                .forEach(field -> inner.text(field.key()).ifPresent(text -> titles.put(field.key(), text))));
        return titles;
    }

    /** The title in English, or in whatever language there is, or the id. */
    public String title() {
        Map<String, String> titles = titles();
        String any = titles.values().stream().findFirst().orElse(text("id", ""));
        return titles.getOrDefault("en", any);
    }
}
