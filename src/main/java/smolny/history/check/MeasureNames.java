package smolny.history.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import smolny.history.schema.Quantity;
import smolny.history.schema.SoundParts;
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
final class MeasureNames {
    private static final OldStyle ANY_DAY = new OldStyle(1917, 1, 1);

    private static final List<String> SECTIONS = List.of("groups", "places", "bodies");

    private final List<Known> known = new ArrayList<>();

    private record Known(List<@Nullable Object> sections, Set<String> names) {}

    /** Names of all measures; what a row leaves out or spoils is taken to be the usual. Asked for once for the same sections. */
    Set<String> of(Fields tree) {
        for (Known one : known) {
            if (one.sections.get(0) == SoundParts.part(tree, "groups")
                    && one.sections.get(1) == SoundParts.part(tree, "places")
                    && one.sections.get(2) == SoundParts.part(tree, "bodies")) {
                return one.names;
            }
        }
        List<@Nullable Object> sections = new ArrayList<>();
        SECTIONS.forEach(section -> sections.add(SoundParts.part(tree, section)));
        Set<String> names = new LinkedHashSet<>(list(tree));
        known.add(new Known(sections, names));
        return names;
    }

    private static List<String> list(Fields tree) {
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
