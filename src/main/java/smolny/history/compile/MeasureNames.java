package smolny.history.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import smolny.history.schema.Quantity;
import smolny.history.text.Node.Fields;
import smolny.kernel.time.OldStyle;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Clock;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Opening;
import smolny.model.setting.Place;
import smolny.model.setting.Setting;
import smolny.model.setting.SocialClass;

/** The measures a scenario will have, told from its groups, places and bodies even while other parts are broken. */
public final class MeasureNames {
    private static final OldStyle ANY_DAY = new OldStyle(1917, 1, 1);

    private MeasureNames() {}

    /** Names of all measures; what a row leaves out or spoils is taken to be the usual. */
    public static List<String> of(Fields tree) {
        Setting setting = new Setting(
                "",
                new Clock(ANY_DAY, ANY_DAY, 0),
                "",
                List.of(),
                new Opening(0, 0, 0),
                named(tree, "groups", MeasureNames::group),
                named(tree, "places", MeasureNames::place),
                named(tree, "bodies", MeasureNames::body),
                List.of(),
                List.of(),
                List.of());
        return Measures.of(setting).stream().map(Measure::name).toList();
    }

    private static <T> List<T> named(Fields tree, String section, Function<Fields, T> reader) {
        return tree.rows(section).stream()
                .filter(row -> row.text("id").isPresent())
                .map(reader)
                .toList();
    }

    private static Group group(Fields row) {
        double rate = row.text("meeting_rate")
                .flatMap(Quantity::of)
                .map(Quantity::value)
                .orElse(1.0);
        return new Group(row.text("id").orElse(""), "", SocialClass.WORKER, Kind.TOWN, rate, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Place place(Fields row) {
        String group = row.text("group").orElse("");
        String soviet = row.text("soviet").orElse("");
        return new Place(row.text("id").orElse(""), "", group, 0, 0, 0, soviet, false, true);
    }

    private static Body body(Fields row) {
        String word = row.text("kind").orElse("").toUpperCase(Locale.ROOT);
        BodyKind kind = Arrays.stream(BodyKind.values())
                .filter(k -> k.name().equals(word))
                .findFirst()
                .orElse(BodyKind.SOVIET);
        return new Body(row.text("id").orElse(""), "", kind, 0, 0, "", List.of(), 1, 1, true, 0);
    }
}
