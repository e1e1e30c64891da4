package smolny.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.setting.Covariates;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.OpeningConditions;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.Theatre;
import smolny.scenario.SourceNode.Fields;

/** The names of the measures that a scenario has, found from its groups, places and bodies even if other parts are wrong. */
final class MeasureNames {
    private static final OldStyleDate ANY_DAY = new OldStyleDate(1917, 1, 1);

    private MeasureNames() {}

    /** Names of all measures. Where a value is missing or wrong, the usual one is assumed. */
    static Set<String> of(Fields tree) {
        ScenarioSetting setting = new ScenarioSetting(
                "",
                new ScenarioCalendar(ANY_DAY, ANY_DAY, 0),
                "",
                List.of(),
                new OpeningConditions(0, 0, 0),
                named(tree, "groups", MeasureNames::group),
                named(tree, "places", MeasureNames::place),
                Covariates.NONE,
                named(tree, "bodies", MeasureNames::body),
                List.of(),
                List.of(),
                List.of(),
                named(
                        tree,
                        "theatres",
                        row -> new Theatre(
                                row.text("id").orElse(""),
                                "",
                                "",
                                row.text("government").orElse("").equals("yes"))),
                List.of(),
                List.of());
        return Measures.of(setting).stream().map(Measure::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> named(Fields tree, String section, Function<Fields, T> reader) {
        return tree.rows(section).stream()
                // A name with a point in it, which is refused elsewhere, would be taken apart at the wrong point.
                .filter(row -> row.text("id").filter(id -> id.indexOf('.') < 0).isPresent())
                .map(reader)
                .toList();
    }

    private static SocialGroup group(Fields row) {
        double rate = row.text("meeting_rate")
                .flatMap(NumberWithUnit::parse)
                .map(NumberWithUnit::value)
                .orElse(1.0);
        return new SocialGroup(
                row.text("id").orElse(""), "", SocialClass.WORKER, GroupLocation.TOWN, rate, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Place place(Fields row) {
        String group = row.text("group").orElse("");
        String soviet = row.text("soviet").orElse("");
        return new Place(row.text("id").orElse(""), "", group, 0, 0, 0, soviet, false, true);
    }

    private static PoliticalBody body(Fields row) {
        String word = row.text("kind").orElse("").toUpperCase(Locale.ROOT);
        PoliticalBodyKind kind = Arrays.stream(PoliticalBodyKind.values())
                .filter(k -> k.name().equals(word))
                .findFirst()
                .orElse(PoliticalBodyKind.SOVIET);
        return new PoliticalBody(row.text("id").orElse(""), "", kind, 0, 0, "", List.of(), 1, 1, true, 0);
    }
}
