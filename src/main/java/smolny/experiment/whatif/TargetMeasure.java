package smolny.experiment.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.MeasureName;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.measure.Measures;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SovietSession;
import smolny.scenario.Intervention;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;

/**
 * What a comparison estimates: a measure on a day.
 *
 * @param measure its name
 * @param day of the clock
 * @param subject what it is, in words, for example "support for soviet power in the Moscow Soviet"
 * @param factor from the measure's own unit to that of the answer
 * @param unit of the answer, "points" for shares
 */
public record TargetMeasure(String measure, int day, String subject, double factor, String unit) {
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
                measure, day, name.quantity().phrase() + " (" + title + ")", unit.equals(POINTS) ? PERCENT : 1, unit);
    }

    /** True if the answer is in percentage points. */
    public boolean isInPoints() {
        return unit.equals(POINTS);
    }

    /**
     * What is compared unless the user says otherwise: what the change itself names, else a congress if one may meet, else the
     * leading soviet, both on the last day.
     */
    public static TargetMeasure usual(LoadedScenario before, LoadedScenario after) {
        ScenarioSetting setting = before.scenario().setting();
        for (Intervention change : after.changes()) {
            String measure = change.measure();
            OldStyleDate on = change.measuredOn();
            if (measure != null && on != null) {
                return at(before, measure, setting.clock().dayOf(on));
            }
        }
        return at(before, usual(setting), setting.clock().days() - 1);
    }

    /** A congress if one may meet, else the leading soviet. */
    public static String usual(ScenarioSetting setting) {
        Set<String> called =
                setting.sessions().stream().map(SovietSession::body).collect(Collectors.toSet());
        String body = setting.bodies().stream()
                .filter(one -> one.kind() == PoliticalBodyKind.CONGRESS && called.contains(one.id()))
                .map(PoliticalBody::id)
                .findFirst()
                .orElse(setting.newsFrom());
        return MeasuredQuantity.SOVIET_POWER.of(body);
    }

    /** Names of all measures of a setting. */
    public static List<String> namesOf(ScenarioSetting setting) {
        return Measures.of(setting).stream().map(m -> m.name()).toList();
    }
}
