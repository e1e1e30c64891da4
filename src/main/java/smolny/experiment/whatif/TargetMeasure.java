package smolny.experiment.whatif;

import java.util.List;
import smolny.model.measure.MeasureName;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.measure.Measures;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SovietSession;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;

/**
 * What a comparison estimates: a measure on a day.
 *
 * @param measure its name
 * @param day of the clock
 * @param background a measure of every day that is drawn where the first one exists only at the end
 * @param subject what it is, in words, for example "support for soviet power in the Moscow Soviet"
 * @param factor from the measure's own unit to that of the answer
 * @param unit of the answer, "points" for shares
 */
public record TargetMeasure(String measure, int day, String background, String subject, double factor, String unit) {
    private static final double PERCENT = 100;
    private static final String POINTS = "points";
    private static final String SHARE = "share";

    /**
     * What to compare in a scenario.
     *
     * @param measure one of its measures
     * @param day of its clock
     */
    public static TargetMeasure at(LoadedScenario loaded, String measure, int day) {
        MeasureName name = MeasureName.of(measure);
        String title = Labels.of(loaded).placeInWords(name.place());
        String own = name.quantity().unit();
        String unit = own.equals(SHARE) ? POINTS : own;
        return new TargetMeasure(
                measure,
                day,
                background(loaded.scenario().setting(), measure),
                name.quantity().phrase() + " (" + title + ")",
                unit.equals(POINTS) ? PERCENT : 1,
                unit);
    }

    /** True if the answer is in percentage points. */
    public boolean isInPoints() {
        return unit.equals(POINTS);
    }

    /** What is asked about unless the user says otherwise: a congress if one may meet, else the soviet in the news. */
    public static String usual(ScenarioSetting setting) {
        for (SovietSession session : setting.sessions()) {
            for (var body : setting.bodies()) {
                if (body.kind() == PoliticalBodyKind.CONGRESS && body.id().equals(session.body())) {
                    return MeasuredQuantity.SOVIET_POWER.of(body.id());
                }
            }
        }
        return MeasuredQuantity.SOVIET_POWER.of(setting.newsFrom());
    }

    /** Names of all measures of a setting. */
    public static List<String> namesOf(ScenarioSetting setting) {
        return Measures.of(setting).stream().map(m -> m.name()).toList();
    }

    private static String background(ScenarioSetting setting, String measure) {
        String place = MeasureName.of(measure).place();
        boolean congress =
                setting.bodies().stream().anyMatch(b -> b.kind() == PoliticalBodyKind.CONGRESS && b.id().equals(place));
        return congress ? MeasuredQuantity.SOVIET_POWER.of(setting.newsFrom()) : measure;
    }
}
