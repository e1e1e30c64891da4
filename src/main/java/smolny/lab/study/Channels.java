package smolny.lab.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smolny.kernel.param.Identified;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.event.Scenario;
import smolny.model.phase.Conviction;
import smolny.model.phase.Recall;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Voices;

/** Through which parameters one history differs from another: those that turn what an event does into opinion. */
public final class Channels {
    private final Set<Parameter> found = new LinkedHashSet<>();

    private Channels() {}

    /**
     * Parameters whose value the record does not tell, or tells only in part, and on which the difference of two histories
     * directly rests: effects of events that only one of them has, and parameters that differ.
     */
    public static List<Parameter> doubtful(Scenario one, Scenario other) {
        List<Parameter> doubtful = new ArrayList<>();
        for (Parameter parameter : between(one, other)) {
            Identified how = parameter.identified();
            if (how == Identified.NOT || how == Identified.PARTLY) {
                doubtful.add(parameter);
            }
        }
        return doubtful;
    }

    /** All parameters on which the difference of two histories directly rests. */
    public static List<Parameter> between(Scenario one, Scenario other) {
        Channels channels = new Channels();
        for (DatedEvent event : apart(one.events(), other.events())) {
            event.effects().forEach(channels::add);
        }
        for (ConditionalEvent act : apart(one.conditional(), other.conditional())) {
            act.then().forEach(channels::add);
            act.otherwise().forEach(channels::add);
        }
        Values values = one.values();
        for (Parameter parameter : values.registry().all()) {
            if (values.of(parameter) != other.values().of(parameter)) {
                channels.found.add(parameter);
            }
        }
        return List.copyOf(channels.found);
    }

    private static <T> Set<T> apart(List<T> one, List<T> other) {
        Set<T> apart = new LinkedHashSet<>(one);
        apart.removeAll(other);
        Set<T> rest = new LinkedHashSet<>(other);
        rest.removeAll(one);
        apart.addAll(rest);
        return apart;
    }

    private void add(Effect effect) {
        if (effect instanceof Effects.Clash clash) {
            clash.ifGovernmentFalls().forEach(this::add);
            clash.ifGovernmentStands().forEach(this::add);
        } else if (effect instanceof Effects.SetParameter set) {
            found.add(set.parameter());
        } else if (effect instanceof Effects.Credibility) {
            found.add(Drive.CREDIBILITY);
        } else if (effect instanceof Effects.Threat) {
            found.add(Drive.THREAT);
        } else if (effect instanceof Effects.FearTimes || effect instanceof Effects.FearAtLeast) {
            found.add(OpenSpeech.FEAR);
        } else {
            addMeeting(effect);
        }
    }

    private void addMeeting(Effect effect) {
        boolean speakers = effect instanceof Effects.Agitators
                || effect instanceof Effects.Access
                || effect instanceof Effects.AccessDrifts
                || effect instanceof Effects.Doors
                || effect instanceof Effects.Existence;
        if (speakers) {
            found.add(Voices.VOICE);
        } else if (effect instanceof Effects.Meeting) {
            found.add(Conviction.INFLUENCE);
            found.add(OpenSpeech.CONFORMITY);
        } else if (effect instanceof Effects.RecallOf || effect instanceof Effects.RecallIn) {
            found.add(Recall.HAZARD);
        }
    }
}
