package smolny.model.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.Covariates;
import smolny.model.setting.Extension;
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

    /** Extensions that it uses, in its setting or as effects of events, each once. */
    public List<Extension> extensions() {
        Set<Extension> used = new LinkedHashSet<>(setting.extensions());
        events.forEach(event -> addedEffects(event.effects(), used));
        conditional.forEach(event -> {
            addedEffects(event.then(), used);
            addedEffects(event.otherwise(), used);
        });
        return List.copyOf(used);
    }

    private static void addedEffects(List<EventEffect> effects, Set<Extension> into) {
        for (EventEffect effect : effects) {
            if (effect instanceof EventEffects.Added added) {
                into.add(added.effect());
            }
            addedEffects(effect.branches(), into);
        }
    }

    /** The same with other extensions in its setting. */
    public Scenario extendedBy(List<Extension> others) {
        return new Scenario(setting.extendedBy(others), values, events, conditional);
    }

    /** The same with other covariates in its setting. */
    public Scenario with(Covariates others) {
        return new Scenario(setting.with(others), values, events, conditional);
    }

    /** The same with other values. */
    public Scenario with(ParameterValues other) {
        return new Scenario(setting, other, events, conditional);
    }
}
