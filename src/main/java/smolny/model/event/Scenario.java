package smolny.model.event;

import java.util.List;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.ScenarioSetting;

/**
 * A compiled scenario: everything that a run needs besides scale and seed.
 *
 * @param setting what is given before the first day
 * @param values parameter values, each with its origin
 * @param events dated events, in order of date and then of the file
 * @param conditional acts of institutions, in the order of the file
 */
public record Scenario(
        ScenarioSetting setting, ParameterValues values, List<DatedEvent> events, List<ConditionalEvent> conditional) {
    /** Keeps its own copies of the lists. */
    public Scenario {
        events = List.copyOf(events);
        conditional = List.copyOf(conditional);
    }

    /** The same with other values. */
    public Scenario with(ParameterValues other) {
        return new Scenario(setting, other, events, conditional);
    }
}
