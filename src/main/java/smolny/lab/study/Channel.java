package smolny.lab.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.kernel.param.Parameter;
import smolny.model.event.Effect;
import smolny.model.event.Effects;
import smolny.model.phase.Conviction;
import smolny.model.phase.Meetings;
import smolny.model.phase.Recall;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.Voices;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Setting;
import smolny.model.world.Disposition;

/** Which parameters turn each kind of effect into opinion, seats or ballots, told from the equations that read it. */
final class Channel {
    private static final List<Parameter> SPEAKERS = List.of(Voices.VOICE, Voices.MODERATE_VOICE);
    private static final List<Parameter> COMMISSARS =
            List.of(OpenSpeech.FEAR, Voices.VOICE, Voices.COMMISSAR_SOVIET, Voices.COMMISSAR_MODERATE);

    /** Equation (2) reads credibility and threat, (4) speakers and how far moderates are believed, (5) fear, (8) ballots. */
    private static final Map<Class<?>, List<Parameter>> THROUGH = Map.ofEntries(
            Map.entry(
                    Effects.Credibility.class,
                    List.of(
                            Drive.CREDIBILITY,
                            Voices.VOICE,
                            Voices.MODERATE_VOICE,
                            PartyChoice.VALENCE,
                            PartyChoice.VALENCE_PEASANTS,
                            PartyChoice.VALENCE_FRONT)),
            Map.entry(Effects.Threat.class, List.of(Drive.THREAT, Meetings.ALARM_FACTOR)),
            Map.entry(Effects.FearTimes.class, List.of(OpenSpeech.FEAR, Disposition.CAUTION_SPREAD)),
            Map.entry(Effects.FearAtLeast.class, List.of(OpenSpeech.FEAR, Disposition.CAUTION_SPREAD)),
            Map.entry(Effects.Agitators.class, SPEAKERS),
            Map.entry(Effects.Access.class, SPEAKERS),
            Map.entry(Effects.AccessDrifts.class, SPEAKERS),
            Map.entry(Effects.Doors.class, SPEAKERS),
            Map.entry(Effects.Meeting.class, List.of(Conviction.INFLUENCE, OpenSpeech.CONFORMITY)),
            Map.entry(Effects.RecallOf.class, List.of(Recall.HAZARD, Recall.ROUTINE)),
            Map.entry(Effects.RecallIn.class, List.of(Recall.HAZARD, Recall.ROUTINE)));

    /** Kinds that carry their whole weight in their dose, only set in motion what others do, or move nobody's opinion. */
    private static final Set<Class<?>> BARE = Set.of(
            Effects.Relief.class,
            Effects.Momentum.class,
            Effects.Dread.class,
            Effects.Mark.class,
            Effects.Call.class,
            Effects.Clash.class);

    private Channel() {}

    /**
     * Those of one effect; a contest's are those of what follows from it.
     *
     * @throws IllegalArgumentException if nothing is known of this kind of effect
     */
    static List<Parameter> of(Effect effect, Setting setting) {
        if (effect instanceof Effects.SetParameter set) {
            return List.of(set.parameter());
        }
        if (effect instanceof Effects.Existence existence) {
            return isOfCommissars(existence.body(), setting) ? COMMISSARS : List.of();
        }
        List<Parameter> found = THROUGH.get(effect.getClass());
        if (found == null && !BARE.contains(effect.getClass())) {
            throw new IllegalArgumentException("no channel is known of " + effect.getClass());
        }
        return found == null ? List.of() : found;
    }

    /** True if something is known of this kind of effect. */
    static boolean knows(Class<?> kind) {
        return THROUGH.containsKey(kind)
                || BARE.contains(kind)
                || kind == Effects.SetParameter.class
                || kind == Effects.Existence.class;
    }

    private static boolean isOfCommissars(String id, Setting setting) {
        return setting.bodies().stream().anyMatch(body -> body.id().equals(id) && body.kind() == BodyKind.COMMISSARS);
    }
}
