package smolny.history.schema;

import java.util.List;

/** Types and keys that many kinds share. */
final class Terms {
    static final String ASSUMED = "assumed";
    static final String FITTED = "fitted";
    static final String CALIBRATED = "calibrated";
    static final Type.Scalar TEXT = new Words.Text();
    static final Type.Scalar DAY = new Days.Day();
    static final Type.Scalar DAYS = new Numbers.Measured(0, 400, "days");
    static final Type.Scalar YES_NO = new Words.Flag("yes", "no");
    static final Type.Scalar TRUE_FALSE = new Words.Flag("true", "false");
    static final Type.Scalar CERTAINTY = new Words.OneOf(List.of("fact", "reconstructed", "assumed"));
    static final Type TITLES = new Type.MapOf("titles", true);
    static final Type SOURCES = new Type.ListOf(ref(Space.SOURCE, ASSUMED));
    static final Type WHO = new Type.ListOf(ref(Space.GROUP, "all"));

    private Terms() {}

    static Type.Scalar ref(Space space, String... words) {
        return new Words.Ref(space, List.of(words));
    }

    static Type refs(Space space) {
        return new Type.ListOf(ref(space));
    }

    static Type.Scalar words(String... allowed) {
        return new Words.OneOf(List.of(allowed));
    }

    static Type.Scalar number(double least, double most) {
        return new Numbers.Measured(least, most, "");
    }

    static Type.Scalar measured(double least, double most, String unit) {
        return new Numbers.Measured(least, most, unit);
    }

    static Key id(Space space) {
        boolean underscores =
                space == Space.GROUP || space == Space.PLACE || space == Space.BODY || space == Space.CENTRE;
        return Key.must(
                "id", new Words.Id(space, underscores ? '_' : '-'), "the only name of this " + space.singular());
    }

    static Key title() {
        return Key.must("title", TITLES, "name as shown, in one or more languages");
    }

    static Key source() {
        return Key.must("source", SOURCES, "where this is known from, or 'assumed'");
    }

    static Key note() {
        return Key.may("note", TEXT, "a remark for the reader of the file");
    }

    static Key latitude() {
        return Key.may("lat", number(-90, 90), "degrees north");
    }

    static Key longitude() {
        return Key.may("lon", number(-180, 180), "degrees east");
    }
}
