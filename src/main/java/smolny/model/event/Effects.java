package smolny.model.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.kernel.math.Real;
import smolny.kernel.param.Parameter;
import smolny.model.fact.Fact;
import smolny.model.phase.Conviction;
import smolny.model.phase.Meetings;
import smolny.model.phase.Recall;
import smolny.model.rule.Contest;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.PartyChoice;
import smolny.model.rule.Voices;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Force;
import smolny.model.setting.Setting;
import smolny.model.world.BaseUnit;
import smolny.model.world.Country;
import smolny.model.world.Disposition;
import smolny.model.world.Following;
import smolny.model.world.Institution;
import smolny.model.world.World;

/** The channels through which events reach the world (MODEL 4). An empty list of groups means everyone. */
public final class Effects {
    private static final double MOST_CREDIBILITY = 1.2;
    private static final List<Parameter> SPEAKERS = List.of(Voices.VOICE, Voices.MODERATE_VOICE);
    private static final List<Parameter> COMMISSARS =
            List.of(OpenSpeech.FEAR, Voices.VOICE, Voices.COMMISSAR_SOVIET, Voices.COMMISSAR_MODERATE);
    private static final List<Parameter> FEAR = List.of(OpenSpeech.FEAR, Disposition.CAUTION_SPREAD);
    private static final List<Parameter> RECALL = List.of(Recall.HAZARD, Recall.ROUTINE);

    private Effects() {}

    /** Credibility of the government changes by {@code amount}, or to it. */
    public record Credibility(double amount, boolean absolute) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            double to = absolute ? amount : world.country.credibility + amount;
            world.country.credibility = Real.within(0, to, MOST_CREDIBILITY);
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of(
                    Drive.CREDIBILITY,
                    Voices.VOICE,
                    Voices.MODERATE_VOICE,
                    PartyChoice.VALENCE,
                    PartyChoice.VALENCE_PEASANTS,
                    PartyChoice.VALENCE_FRONT);
        }
    }

    /** A threat comes over some groups: an alarm that fades, or one that stands until it is lifted. */
    public record Threat(List<String> who, double level, boolean stands) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            for (Following following : Effect.groups(world, who)) {
                if (stands) {
                    following.standingThreat = level;
                } else {
                    following.alarm = level;
                }
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of(Drive.THREAT, Meetings.ALARM_FACTOR);
        }
    }

    /** Fear is multiplied. */
    public record FearTimes(double factor) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.fear *= factor;
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return FEAR;
        }
    }

    /** Fear rises to what it was in July, and to {@code least} at least, probits. */
    public record FearAtLeast(double least) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            double july = world.values.of(smolny.model.rule.OpenSpeech.FEAR);
            world.country.fear = Math.max(world.country.fear, Math.max(july, least));
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return FEAR;
        }
    }

    /** Dread of civil war comes over everyone, and fades. */
    public record Dread(double level) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.dread = level;
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }
    }

    /** The share of soviet-side agitators who are let in becomes {@code to}. */
    public record Access(double to) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.access = to;
            world.country.accessUntil = Integer.MIN_VALUE;
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return SPEAKERS;
        }
    }

    /** That share changes every day from today to {@code until}. */
    public record AccessDrifts(double perDay, int until) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.accessPerDay = perDay;
            world.country.accessUntil = until;
            world.country.access = Real.within(0, world.country.access + perDay, 1);
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return SPEAKERS;
        }
    }

    /** A place opens or closes its doors to soviet-side agitators. */
    public record Doors(String place, boolean open) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.open.put(place, open);
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return SPEAKERS;
        }
    }

    /** Something is granted to some groups, probits off what drives them; a later grant of the same name replaces it. */
    public record Relief(List<String> who, String of, double amount) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            for (Following following : Effect.groups(world, who)) {
                following.relief.put(of, amount);
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }
    }

    /** Agitators of a side work among some groups at this share of their usual number. */
    public record Agitators(boolean soviets, List<String> who, double share) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            for (Following following : Effect.groups(world, who)) {
                if (soviets) {
                    following.sovietAgitation = share;
                } else {
                    following.moderateAgitation = share;
                }
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
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
            implements Effect {
        @Override
        public void apply(World world, Moment now) {
            double heard = mean(world, hears);
            for (Following following : Effect.groups(world, who)) {
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
        public List<Parameter> actsThrough(Setting setting) {
            return List.of(Conviction.INFLUENCE, OpenSpeech.CONFORMITY);
        }

        private static double mean(World world, List<String> groups) {
            double sum = 0;
            int count = 0;
            for (Following following : Effect.groups(world, groups)) {
                for (BaseUnit unit : following.units) {
                    sum += unit.expressed;
                    count++;
                }
            }
            return sum / count;
        }
    }

    /** The hazard of recall is multiplied for the deputies of some groups. */
    public record RecallOf(List<String> who, double factor) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            for (Following following : Effect.groups(world, who)) {
                following.recall = factor;
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return RECALL;
        }
    }

    /** The hazard of recall is multiplied in one body. */
    public record RecallIn(String body, double factor) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.body(body).recall = factor;
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return RECALL;
        }
    }

    /** A parameter has a new value from today. */
    public record SetParameter(Parameter parameter, double to) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.values = world.values.with(parameter, to, "event " + now.event());
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of(parameter);
        }
    }

    /** A body is founded, or comes to an end; commissars enter or leave their units. */
    public record Existence(String body, boolean exists) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            Institution institution = world.body(body);
            if (institution.exists == exists) {
                return;
            }
            institution.exists = exists;
            if (institution.body.kind() == BodyKind.COMMISSARS) {
                for (String group : institution.body.over()) {
                    for (BaseUnit unit : world.group(group).units) {
                        unit.commissar = exists;
                    }
                }
            }
            now.observer().happened(new Fact.BodyChanged(now.day(), body, exists, now.event()));
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return setting.bodies().stream().anyMatch(b -> b.id().equals(body) && b.kind() == BodyKind.COMMISSARS)
                    ? COMMISSARS
                    : List.of();
        }

        @Override
        public Optional<String> touches() {
            return Optional.of(body);
        }
    }

    /** An outcome is recorded by name; nothing changes. */
    public record Mark(String outcome) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.happened.putIfAbsent(outcome, now.day());
            now.observer().happened(new Fact.Happened(now.day(), outcome, true));
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }

        @Override
        public Optional<String> touches() {
            return Optional.of(outcome);
        }
    }

    /** A session or election is called for a day; null takes the call back. */
    public record Call(String id, @Nullable Integer on) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            if (on == null) {
                world.country.called.remove(id);
            } else {
                world.country.called.put(id, on);
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }
    }

    /** From today on, hope or impatience adds so much to the drive in thirty days, probits. */
    public record Momentum(double perMonth) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            world.country.momentumPerMonth = perMonth;
            world.country.momentumFrom = now.day();
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }
    }

    /** It comes to a contest of force; what follows depends on who prevails. */
    public record Clash(List<Effect> ifGovernmentFalls, List<Effect> ifGovernmentStands) implements Effect {
        @Override
        public void apply(World world, Moment now) {
            double soviet = Contest.strength(world, Force.Side.SOVIET);
            double government = Contest.strength(world, Force.Side.GOVERNMENT);
            double chance = Contest.chanceOfFall(soviet, government);
            boolean drawn = world.values.on(Contest.LUCK);
            boolean falls =
                    drawn ? now.dice().on(smolny.kernel.rng.Stream.CLASH, 0).chance(chance, 0, 0) : chance > 0.5;
            Country country = world.country;
            country.chanceOfFall = chance;
            now.observer().happened(new Fact.ClashFought(now.day(), soviet, government, chance, falls));
            for (Effect effect : falls ? ifGovernmentFalls : ifGovernmentStands) {
                effect.apply(world, now);
            }
        }

        @Override
        public List<Parameter> actsThrough(Setting setting) {
            return List.of();
        }

        @Override
        public List<Effect> branches() {
            return Stream.concat(ifGovernmentFalls.stream(), ifGovernmentStands.stream())
                    .toList();
        }
    }
}
