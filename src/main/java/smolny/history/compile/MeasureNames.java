package smolny.history.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import smolny.history.schema.Checker;
import smolny.history.schema.Format;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.kernel.time.OldStyle;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.setting.Clock;
import smolny.model.setting.Opening;
import smolny.model.setting.Setting;

/** The measures a scenario will have, told from its groups, places and bodies even while other parts are broken. */
public final class MeasureNames {
    private static final OldStyle ANY_DAY = new OldStyle(1917, 1, 1);

    private MeasureNames() {}

    /** Names of all measures; rows that break the schema are passed over. */
    public static List<String> of(Fields tree) {
        Setting setting = new Setting(
                "",
                new Clock(ANY_DAY, ANY_DAY, 0),
                "",
                List.of(),
                new Opening(0, 0, 0),
                sound(tree, "groups", "group", SettingReader::group),
                sound(tree, "places", "place", SettingReader::place),
                sound(tree, "bodies", "body", SettingReader::body),
                List.of(),
                List.of(),
                List.of());
        return Measures.of(setting).stream().map(Measure::name).toList();
    }

    private static <T> List<T> sound(Fields tree, String section, String kind, Function<Row, T> reader) {
        List<T> sound = new ArrayList<>();
        for (Fields row : tree.rows(section)) {
            Problems found = new Problems();
            Checker.check(Format.kind(kind), row, found);
            if (!found.hasErrors()) {
                sound.add(reader.apply(new Row(row)));
            }
        }
        return sound;
    }
}
