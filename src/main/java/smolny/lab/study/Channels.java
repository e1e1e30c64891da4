package smolny.lab.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.event.Scenario;
import smolny.model.setting.Opening;

/**
 * Through which parameters one history differs from another: those that turn what an event does into opinion. What only one
 * of them has acts directly; an act of an institution that waits for it, or asks whether it has happened, acts further on.
 */
public final class Channels {
    private final Scenario one;
    private final Scenario other;
    private final Set<Parameter> direct = new LinkedHashSet<>();
    private final Set<Parameter> further = new LinkedHashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();

    private Channels(Scenario one, Scenario other) {
        this.one = one;
        this.other = other;
        apart(one, other);
        apart(other, one);
        opening(one.setting().opening(), other.setting().opening());
        Values values = one.values();
        for (Parameter parameter : values.registry().all()) {
            if (values.of(parameter) != other.values().of(parameter)) {
                direct.add(parameter);
            }
        }
        followOn();
        further.removeAll(direct);
    }

    /**
     * Parameters whose value the record does not tell, or tells only in part, and on which the difference of two histories
     * directly rests: effects that only one of them has, how they open, and parameters that differ.
     */
    public static List<Parameter> doubtful(Scenario one, Scenario other) {
        return doubtful(one, new Channels(one, other).direct);
    }

    /** The same for acts of institutions that hang on what differs; without those that are named for acting directly. */
    public static List<Parameter> doubtfulFurtherOn(Scenario one, Scenario other) {
        return doubtful(one, new Channels(one, other).further);
    }

    /** All parameters on which the difference of two histories directly rests. */
    public static List<Parameter> between(Scenario one, Scenario other) {
        return List.copyOf(new Channels(one, other).direct);
    }

    private static List<Parameter> doubtful(Scenario scenario, Set<Parameter> all) {
        return all.stream()
                .filter(p -> scenario.values().estimate(p).identified().isDoubtful())
                .toList();
    }

    /** What a history has and another has not; of an event that both have, only the effects that differ. */
    private void apart(Scenario from, Scenario with) {
        List<Deed> there = Deed.of(with);
        for (Deed deed : Deed.of(from)) {
            Optional<Deed> twin = there.stream().filter(deed::comesLike).findFirst();
            List<Effect> effects = new ArrayList<>(deed.effects());
            if (twin.isPresent()) {
                effects.removeAll(twin.get().effects());
            } else {
                touched.add(deed.id());
            }
            effects.forEach(effect -> add(effect, direct));
        }
    }

    private void opening(Opening before, Opening after) {
        if (before.credibility() != after.credibility()) {
            add(new Effects.Credibility(after.credibility(), true), direct);
        }
        if (before.access() != after.access()) {
            add(new Effects.Access(after.access()), direct);
        }
        if (before.fear() != after.fear()) {
            add(new Effects.FearTimes(after.fear()), direct);
        }
    }

    private void followOn() {
        List<Deed> waiting = new ArrayList<>(Deed.of(one));
        waiting.addAll(Deed.of(other));
        List<Deed> next = waiting;
        while (!next.isEmpty()) {
            next = waiting.stream().filter(this::hangsOnWhatIsTouched).toList();
            for (Deed deed : next) {
                touched.add(deed.id());
                deed.effects().forEach(effect -> add(effect, further));
            }
            waiting.removeAll(next);
        }
    }

    private boolean hangsOnWhatIsTouched(Deed deed) {
        return touched.contains(deed.id()) || deed.hangsOn().stream().anyMatch(touched::contains);
    }

    private void add(Effect effect, Set<Parameter> into) {
        into.addAll(effect.actsThrough(one.setting()));
        effect.touches().ifPresent(touched::add);
        effect.branches().forEach(e -> add(e, into));
    }
}
