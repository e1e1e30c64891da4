package smolny.model.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.observer.RunEvent;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.Meetings;
import smolny.model.phase.Recall;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.ContestOfForce;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.PartyChoice;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.BaseUnit;
import smolny.model.world.Disposition;
import smolny.model.world.GlobalState;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.World;

/**
 * The effects that events can have on the world. An empty list of groups means everyone. How strong an effect is, a scenario
 * says by judgement; a factor for each kind of effect lets all of that kind be weaker or stronger together. Dread and alarms
 * have none: the weights that turn them into opinion ({@code dread.weight}, {@code obedience.dread}, {@code drive.threat}) do
 * the same. Meetings have none, for they move no answer.
 */
public final class EventEffects {
    public static final Parameter DISTRUST =
            strength("distrust", "v_-", "what events take from the government's credibility");
    public static final Parameter TRUST =
            strength("trust", "v_+", "what events give back to the government's credibility");
    public static final Parameter STANDING_THREAT =
            strength("threat", "v_T", "threats that stand until they are lifted, beside alarms that fade");
    public static final Parameter LAND = strength("land", "v_L", "what a grant of land takes off the drive of opinion");
    public static final Parameter PEACE =
            strength("peace", "v_P", "what an offer of peace takes off the drive of opinion");
    public static final Parameter LESS_FEAR = strength("fear", "v_F", "the changes of fear that events make");
    public static final Parameter ENTRY =
            strength("access", "v_p", "the changes of agitators' access that events make");
    public static final Parameter HOPE = strength("momentum", "v_M", "the drive that hope or impatience adds");

    private static final double MOST_CREDIBILITY = 1.2;
    private static final List<Parameter> SPEAKERS = List.of(AgitatorInfluence.VOICE, AgitatorInfluence.MODERATE_VOICE);
    private static final List<Parameter> ADMISSION =
            List.of(AgitatorInfluence.VOICE, AgitatorInfluence.MODERATE_VOICE, ENTRY);
    private static final List<Parameter> COMMISSARS = List.of(
            OpenSpeech.FEAR,
            AgitatorInfluence.VOICE,
            AgitatorInfluence.COMMISSAR_SOVIET,
            AgitatorInfluence.COMMISSAR_MODERATE);
    private static final List<Parameter> FEAR = List.of(OpenSpeech.FEAR, Disposition.CAUTION_SPREAD, LESS_FEAR);
    private static final List<Parameter> RECALL = List.of(Recall.HAZARD, Recall.ROUTINE);

    private EventEffects() {}

    private static Parameter strength(String kind, String symbol, String what) {
        return Parameter.of("strength." + kind, symbol, 0, 3, ParameterUnit.TIMES)
                .means("Factor on " + what + "; 1 is as the scenario writes it, 0 is no effect.")
                .assumed(1);
    }

    /** A value that moves this many times the way from {@code now} to {@code to}, both of which it reaches exactly. */
    private static double toward(double now, double to, double strength) {
        return strength * to + (1 - strength) * now;
    }

    /** Credibility of the government changes by {@code amount}, or to it. */
    public record Credibility(double amount, boolean absolute) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double change = amount * world.values.of(strength());
            double to = absolute ? amount : world.country.credibility + change;
            world.country.credibility = PortableMath.clamp(0, to, MOST_CREDIBILITY);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(
                    Drive.CREDIBILITY,
                    AgitatorInfluence.VOICE,
                    AgitatorInfluence.MODERATE_VOICE,
                    PartyChoice.VALENCE,
                    PartyChoice.VALENCE_PEASANTS,
                    PartyChoice.VALENCE_FRONT,
                    strength());
        }

        private Parameter strength() {
            return amount < 0 ? DISTRUST : TRUST;
        }
    }

    /** A threat comes over some groups: an alarm that fades, or one that stands until it is lifted. */
    public record Threat(List<String> who, double level, boolean stands) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            for (GroupState following : EventEffect.groups(world, who)) {
                if (stands) {
                    following.standingThreat = level * world.values.of(STANDING_THREAT);
                } else {
                    following.alarm = level;
                }
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Drive.THREAT, Meetings.ALARM_FACTOR, STANDING_THREAT);
        }
    }

    /** Fear is multiplied. */
    public record FearTimes(double factor) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double fear = world.country.fear;
            world.country.fear = Math.max(0, toward(fear, fear * factor, world.values.of(LESS_FEAR)));
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return FEAR;
        }
    }

    /** Fear rises to what it was in July, and to {@code least} at least, probits. */
    public record FearAtLeast(double least) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            ParameterValues values = world.values;
            double to = Math.max(values.of(OpenSpeech.FEAR), least) * values.of(LESS_FEAR);
            world.country.fear = Math.max(world.country.fear, to);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return FEAR;
        }
    }

    /** Dread of civil war comes over everyone, and fades. */
    public record Dread(double level) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.country.dread = level;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of();
        }
    }

    /** The share of soviet-side agitators who are let in becomes {@code to}. */
    public record Access(double to) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double strength = world.values.of(ENTRY);
            world.country.access = PortableMath.clamp(0, toward(world.country.access, to, strength), 1);
            world.country.accessUntil = Integer.MIN_VALUE;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return ADMISSION;
        }
    }

    /** That share changes every day from today to {@code until}. */
    public record AccessDrifts(double perDay, int until) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.country.accessPerDay = perDay * world.values.of(ENTRY);
            world.country.accessUntil = until;
            world.country.access = PortableMath.clamp(0, world.country.access + world.country.accessPerDay, 1);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return ADMISSION;
        }
    }

    /** A place opens or closes its doors to soviet-side agitators. */
    public record Doors(String place, boolean open) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.openToAgitators.put(place, open);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return SPEAKERS;
        }
    }

    /** Something is granted to some groups, probits off what drives them; a later grant of the same name replaces it. */
    public record Relief(List<String> who, String of, double amount) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double granted = amount * world.values.of(strength());
            for (GroupState following : EventEffect.groups(world, who)) {
                following.relief.put(of, granted);
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(strength());
        }

        private Parameter strength() {
            return of.equals("land") ? LAND : PEACE;
        }
    }

    /** Agitators of a side work among some groups at this share of their usual number. */
    public record Agitators(boolean soviets, List<String> who, double share) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            for (GroupState following : EventEffect.groups(world, who)) {
                if (soviets) {
                    following.sovietAgitation = share;
                } else {
                    following.moderateAgitation = share;
                }
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return SPEAKERS;
        }
    }

    /**
     * Units are called together today; part of what they perceive is the mean mood of the groups they hear.
     *
     * @param who groups that meet
     * @param places only these places of theirs, all if empty
     * @param except none of these places
     * @param hears groups whose units are heard
     * @param mixing part of the perception that comes from them, in [0, 1]
     */
    public record Meeting(List<String> who, List<String> places, List<String> except, List<String> hears, double mixing)
            implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double heard = mean(world, hears);
            for (GroupState following : EventEffect.groups(world, who)) {
                for (BaseUnit unit : following.units) {
                    String place = unit.place.id();
                    if (unit.meets() && (places.isEmpty() || places.contains(place)) && !except.contains(place)) {
                        unit.summonedDay = now.day();
                        unit.mixing = mixing;
                        unit.heard = heard;
                    }
                }
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(AttitudeUpdate.INFLUENCE, OpenSpeech.CONFORMITY);
        }

        private static double mean(World world, List<String> groups) {
            double sum = 0;
            int count = 0;
            for (GroupState following : EventEffect.groups(world, groups)) {
                for (BaseUnit unit : following.units) {
                    sum += unit.expressedShare;
                    count++;
                }
            }
            return sum / count;
        }
    }

    /** The hazard of recall is multiplied for the deputies of some groups. */
    public record RecallOf(List<String> who, double factor) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            for (GroupState following : EventEffect.groups(world, who)) {
                following.recall = factor;
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return RECALL;
        }
    }

    /** The hazard of recall is multiplied in one body. */
    public record RecallIn(String body, double factor) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.body(body).recall = factor;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return RECALL;
        }
    }

    /** A parameter has a new value from today. */
    public record SetParameter(Parameter parameter, double to) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.values = world.values.with(parameter, to, "event " + now.event());
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(parameter);
        }
    }

    /** What a further jar adds. */
    public record Added(AddedEffect effect, double strength) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            effect.apply(world, now, strength);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return effect.actsThrough();
        }
    }

    /** A body is founded, or comes to an end; commissars enter or leave their units. */
    public record Existence(String body, boolean exists) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            Institution institution = world.body(body);
            if (institution.exists == exists) {
                return;
            }
            institution.exists = exists;
            if (institution.body.kind() == PoliticalBodyKind.COMMISSARS) {
                for (String group : institution.body.over()) {
                    for (BaseUnit unit : world.group(group).units) {
                        unit.commissar = exists;
                    }
                }
            }
            now.observer().happened(new RunEvent.BodyChanged(now.day(), body, exists, now.event()));
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return setting.bodies().stream()
                            .anyMatch(b -> b.id().equals(body) && b.kind() == PoliticalBodyKind.COMMISSARS)
                    ? COMMISSARS
                    : List.of();
        }

        @Override
        public Optional<String> touches() {
            return Optional.of(body);
        }
    }

    /** An outcome is recorded by name; nothing changes. */
    public record Mark(String outcome) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.country.happened.putIfAbsent(outcome, now.day());
            now.observer().happened(new RunEvent.Happened(now.day(), outcome, true));
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of();
        }

        @Override
        public Optional<String> touches() {
            return Optional.of(outcome);
        }
    }

    /** A session or election is called for a day; null takes the call back. */
    public record Call(String id, @Nullable Integer on) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            if (on == null) {
                world.country.called.remove(id);
            } else {
                world.country.called.put(id, on);
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of();
        }
    }

    /** From today on, hope or impatience adds so much to the drive in thirty days, probits. */
    public record Momentum(double perMonth) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.country.momentumPerMonth = perMonth * world.values.of(HOPE);
            world.country.momentumFrom = now.day();
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(HOPE);
        }
    }

    /** A contest of force is fought; what follows depends on who wins. */
    public record Clash(List<EventEffect> ifGovernmentFalls, List<EventEffect> ifGovernmentStands)
            implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            double soviet = ContestOfForce.strength(world, ArmedForce.Side.SOVIET);
            double government = ContestOfForce.strength(world, ArmedForce.Side.GOVERNMENT);
            double chance = ContestOfForce.chanceOfFall(world, soviet, government);
            boolean drawn = world.values.on(ContestOfForce.LUCK);
            boolean falls = drawn
                    ? now.dice().on(smolny.kernel.random.RandomStream.CLASH, 0).chance(chance, 0, 0)
                    : chance > 0.5;
            GlobalState country = world.country;
            country.chanceOfFall = chance;
            now.observer()
                    .happened(new RunEvent.ClashFought(now.day(), "", soviet, government, chance, falls, now.day()));
            for (EventEffect effect : falls ? ifGovernmentFalls : ifGovernmentStands) {
                effect.apply(world, now);
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of();
        }

        @Override
        public List<EventEffect> branches() {
            return Stream.concat(ifGovernmentFalls.stream(), ifGovernmentStands.stream())
                    .toList();
        }
    }
}
