package smolny.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import smolny.model.setting.ArmedUnit;

/** Types that keys of many kinds of maps have. */
final class CommonTypes {
    static final String ASSUMED = "assumed";
    static final String FITTED = "fitted";
    static final String CALIBRATED = "calibrated";

    static final ValueType.Scalar TEXT = WordTypes.TEXT;
    static final ValueType.Scalar DAY = DayTypes.DAY;
    static final ValueType.Scalar DAYS = measured(0, 400, "days");
    static final ValueType.Scalar SHARE = NumberTypes.share(0, 1);
    static final ValueType.Scalar YES_NO = WordTypes.flag("yes", "no");
    static final ValueType.Scalar TRUE_FALSE = WordTypes.flag("true", "false");
    static final ValueType.Scalar CERTAINTY = words("fact", "reconstructed", "assumed");
    static final ValueType TITLES = new ValueType.MapOf("titles", true);
    static final ValueType NAMES = list(TEXT);
    static final ValueType.Scalar ADDED = new PlainType(
            "name of an effect of an extension",
            Map.of("type", "string"),
            (key, text) -> Extensions.effects().contains(text)
                    ? Optional.empty()
                    : ValueComplaint.of(
                            "R301",
                            "no extension with an effect is called '" + text + "'",
                            NearestName.hint(text, Extensions.effects(), "effects of extensions")
                                    .orElse("a jar on the class path must have it (docs/EXTENSIONS.md)")));
    static final ValueType SOURCES = list(ref(NameSpace.SOURCE, ASSUMED));
    static final ValueType GROUPS = list(new WordTypes.Ref(NameSpace.GROUP, GroupsByClass.WORDS));
    static final ValueType WHO = list(new WordTypes.Ref(
            NameSpace.GROUP,
            Stream.concat(Stream.of(GroupsByClass.EVERYBODY), GroupsByClass.WORDS.stream())
                    .toList()));
    static final ValueType UNITS = list(new WordTypes.Ref(NameSpace.ARMED_UNIT, wordsOf(ArmedUnit.Kind.class)));

    private CommonTypes() {}

    static ValueType.Scalar ref(NameSpace space, String... words) {
        return new WordTypes.Ref(space, List.of(words));
    }

    static ValueType refs(NameSpace space) {
        return list(ref(space));
    }

    static ValueType.Scalar words(String... allowed) {
        return WordTypes.oneOf(List.of(allowed));
    }

    /** One of the words of an enum, see {@link CheckedRow#one}. */
    static ValueType.Scalar words(Class<? extends Enum<?>> type) {
        return WordTypes.oneOf(wordsOf(type));
    }

    private static List<String> wordsOf(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static ValueType.Scalar number(double least, double most) {
        return measured(least, most, "");
    }

    static ValueType.Scalar measured(double least, double most, String unit) {
        return new NumberTypes.Measured(least, most, unit);
    }

    static ValueType list(ValueType.Scalar item) {
        return new ValueType.ListOf(item);
    }

    /** A list of maps of a kind, or a table of them. */
    static ValueType rows(String kind) {
        return new ValueType.Rows(kind);
    }

    static ValueType map(String kind) {
        return new ValueType.MapOf(kind, false);
    }
}
