package smolny.scenario.format;

import java.util.List;

/** Types and keys that many kinds share. */
final class CommonKeys {
    static final String ASSUMED = "assumed";
    static final String FITTED = "fitted";
    static final String CALIBRATED = "calibrated";
    static final ValueType.Scalar TEXT = new WordTypes.Text();
    static final ValueType.Scalar DAY = new DayTypes.Day();
    static final ValueType.Scalar DAYS = new NumberTypes.Measured(0, 400, "days");
    static final ValueType.Scalar YES_NO = new WordTypes.Flag("yes", "no");
    static final ValueType.Scalar TRUE_FALSE = new WordTypes.Flag("true", "false");
    static final ValueType.Scalar CERTAINTY = new WordTypes.OneOf(List.of("fact", "reconstructed", "assumed"));
    static final ValueType TITLES = new ValueType.MapOf("titles", true);
    static final ValueType SOURCES = new ValueType.ListOf(ref(NameSpace.SOURCE, ASSUMED));
    static final ValueType WHO = new ValueType.ListOf(ref(NameSpace.GROUP, "all"));

    private CommonKeys() {}

    static ValueType.Scalar ref(NameSpace space, String... words) {
        return new WordTypes.Ref(space, List.of(words));
    }

    static ValueType refs(NameSpace space) {
        return new ValueType.ListOf(ref(space));
    }

    static ValueType.Scalar words(String... allowed) {
        return new WordTypes.OneOf(List.of(allowed));
    }

    static ValueType.Scalar number(double least, double most) {
        return new NumberTypes.Measured(least, most, "");
    }

    static ValueType.Scalar measured(double least, double most, String unit) {
        return new NumberTypes.Measured(least, most, unit);
    }

    static MapKey id(NameSpace space) {
        boolean underscores = space == NameSpace.GROUP
                || space == NameSpace.PLACE
                || space == NameSpace.BODY
                || space == NameSpace.CENTRE;
        return MapKey.must(
                "id", new WordTypes.Id(space, underscores ? '_' : '-'), "the only name of this " + space.singular());
    }

    static MapKey title() {
        return MapKey.must("title", TITLES, "name as shown, in one or more languages");
    }

    static MapKey source() {
        return MapKey.must("source", SOURCES, "where this is known from, or 'assumed'");
    }

    static MapKey note() {
        return MapKey.may("note", TEXT, "a remark for the reader of the file");
    }

    static MapKey latitude() {
        return MapKey.may("lat", number(-90, 90), "degrees north");
    }

    static MapKey longitude() {
        return MapKey.may("lon", number(-180, 180), "degrees east");
    }
}
