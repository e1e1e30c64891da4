package smolny.scenario;

import java.util.List;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.SourceNode.Fields;

/**
 * What effects are read against.
 *
 * @param clock which counts the days
 * @param groups behind the words for all groups of a class
 */
record EffectContext(ScenarioCalendar clock, GroupsByClass groups) {
    static EffectContext of(Fields tree, ScenarioCalendar clock) {
        return new EffectContext(clock, new GroupsByClass(tree));
    }

    /** Who is meant; 'all' and an absent list mean everybody and are read as an empty list. */
    List<String> who(CheckedRow row) {
        List<String> names = row.names("who");
        return names.contains(GroupsByClass.EVERYBODY) ? List.of() : groups.expanded(names);
    }

    int dayOf(CheckedRow row, String key) {
        return clock.dayOf(row.day(key));
    }
}
