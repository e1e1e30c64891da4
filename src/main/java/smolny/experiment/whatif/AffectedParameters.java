package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.EventCondition;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.setting.OpeningConditions;

/**
 * The parameters through which one scenario differs from another: those that turn what an event does into opinion. What only
 * one scenario has acts directly; an act of an institution that waits for it, or asks whether it has happened, acts further
 * on.
 *
 * @param direct those on which the difference directly rests: of effects that only one has, of how the two open, and
 *     parameters that differ
 * @param further those of acts that depend on what differs, without those that act directly
 */
public record AffectedParameters(Set<Parameter> direct, Set<Parameter> further) {
    /** Keeps its own copies, in the same order. */
    public AffectedParameters {
        direct = Collections.unmodifiableSet(new LinkedHashSet<>(direct));
        further = Collections.unmodifiableSet(new LinkedHashSet<>(further));
    }

    /** Between these two. */
    public static AffectedParameters between(Scenario one, Scenario other) {
        Comparison comparison = new Comparison(one, other);
        return new AffectedParameters(comparison.direct, comparison.further);
    }

    /** Those of {@code direct} that the record does not identify, or only in part. */
    public List<Parameter> doubtful(ParameterValues values) {
        return doubtful(direct, values);
    }

    /** Those of {@code further} that the record does not identify, or only in part. */
    public List<Parameter> doubtfulFurtherOn(ParameterValues values) {
        return doubtful(further, values);
    }

    private static List<Parameter> doubtful(Set<Parameter> parameters, ParameterValues values) {
        return parameters.stream()
                .filter(p -> values.estimate(p).identified().isDoubtful())
                .toList();
    }

    /** Collects what differs. */
    private static final class Comparison {
        private final Scenario one;
        private final Set<Parameter> direct = new LinkedHashSet<>();
        private final Set<Parameter> further = new LinkedHashSet<>();
        private final Set<String> touched = new LinkedHashSet<>();

        Comparison(Scenario one, Scenario other) {
            this.one = one;
            List<EventSignature> before = EventSignature.of(one);
            List<EventSignature> after = EventSignature.of(other);
            onlyIn(before, after);
            onlyIn(after, before);
            opening(one.setting().opening(), other.setting().opening());
            ParameterValues values = one.values();
            for (Parameter parameter : values.registry().all()) {
                if (values.of(parameter) != other.values().of(parameter)) {
                    direct.add(parameter);
                }
            }
            List<EventSignature> waiting = new ArrayList<>(before);
            waiting.addAll(after);
            furtherOn(waiting);
            further.removeAll(direct);
        }

        /** What one scenario has and the other has not; of an event that both have, only the effects that differ. */
        private void onlyIn(List<EventSignature> from, List<EventSignature> with) {
            for (EventSignature event : from) {
                Optional<EventSignature> same =
                        with.stream().filter(event::comesLike).findFirst();
                List<EventEffect> effects = new ArrayList<>(event.effects());
                if (same.isPresent()) {
                    effects.removeAll(same.get().effects());
                } else {
                    touched.add(event.id());
                }
                effects.forEach(effect -> add(effect, direct));
            }
        }

        private void opening(OpeningConditions before, OpeningConditions after) {
            if (before.credibility() != after.credibility()) {
                add(new EventEffects.Credibility(after.credibility(), true), direct);
            }
            if (before.access() != after.access()) {
                add(new EventEffects.Access(after.access()), direct);
            }
            if (before.fear() != after.fear()) {
                add(new EventEffects.FearTimes(after.fear()), direct);
            }
        }

        private void furtherOn(List<EventSignature> waiting) {
            List<EventSignature> next = waiting;
            while (!next.isEmpty()) {
                next = waiting.stream()
                        .filter(event -> touched.contains(event.id())
                                || event.dependsOn().stream().anyMatch(touched::contains))
                        .toList();
                for (EventSignature event : next) {
                    touched.add(event.id());
                    event.effects().forEach(effect -> add(effect, further));
                }
                waiting.removeAll(next);
            }
        }

        private void add(EventEffect effect, Set<Parameter> into) {
            into.addAll(effect.actsThrough(one.setting()));
            effect.touches().ifPresent(touched::add);
            effect.branches().forEach(e -> add(e, into));
        }
    }

    /**
     * An event of a scenario: what it does, apart from when and how it comes.
     *
     * @param frame when and how: the day of a dated event, a conditional one without its effects
     * @param effects what it does, in whichever way it ends
     * @param dependsOn names that it waits for or asks about: events, outcomes, bodies
     */
    private record EventSignature(String id, Object frame, List<EventEffect> effects, Set<String> dependsOn) {
        static List<EventSignature> of(Scenario scenario) {
            List<EventSignature> all = new ArrayList<>();
            scenario.events().forEach(e -> all.add(new EventSignature(e.id(), e.day(), e.effects(), Set.of())));
            scenario.conditional().forEach(act -> all.add(of(act)));
            return all;
        }

        private static EventSignature of(ConditionalEvent act) {
            List<EventEffect> effects = new ArrayList<>(act.then());
            effects.addAll(act.otherwise());
            Set<String> names = new LinkedHashSet<>(act.after().events());
            names.add(act.body());
            collect(act.condition(), names);
            ConditionalEvent frame = new ConditionalEvent(
                    act.id(),
                    act.earliest(),
                    act.latest(),
                    act.after(),
                    act.body(),
                    act.motion(),
                    act.majority(),
                    act.everyDays(),
                    act.condition(),
                    act.chance(),
                    List.of(),
                    List.of());
            return new EventSignature(act.id(), frame, effects, names);
        }

        private static void collect(EventCondition condition, Set<String> names) {
            if (condition instanceof EventCondition.All all) {
                all.of().forEach(part -> collect(part, names));
            } else if (condition instanceof EventCondition.Any any) {
                any.of().forEach(part -> collect(part, names));
            } else if (condition instanceof EventCondition.Not not) {
                collect(not.of(), names);
            } else if (condition instanceof EventCondition.Happened happened) {
                names.add(happened.event());
            } else if (condition instanceof EventCondition.Exists exists) {
                names.add(exists.body());
            }
        }

        boolean comesLike(EventSignature other) {
            return id.equals(other.id) && frame.equals(other.frame);
        }
    }
}
