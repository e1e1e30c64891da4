package smolny.model.event;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.rule.CommandContest;
import smolny.model.rule.ContestOfForce;
import smolny.model.rule.Initiative;
import smolny.model.rule.Obedience;
import smolny.model.rule.Readiness;
import smolny.model.setting.ArmedUnit.Kind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/** The effects that events can have on the command of troops. An empty list of units means every commanded unit in the theatre. */
public final class CommandEffects {
    private CommandEffects() {}

    /** From now on an order needs the signature of the staff (-1), of either (0) or of the committee (1). */
    public record StandingOrder(String theatre, double to) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            state.standingOrder = to;
            state.units.forEach(unit -> unit.addressed = true);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Obedience.ORDER, Obedience.COMMISSAR);
        }
    }

    /** The committee sends its commissars; each unit accepts its own on some day, or not. */
    public record SendCommissars(String theatre) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.theatre(theatre).commissarsSent = true;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Obedience.COMMISSAR, Obedience.ACCEPT, Obedience.ACCEPT_SUPPORT, Obedience.ACCEPT_VOTE);
        }
    }

    /**
     * Delegates of all units meet, or all come out together: each sees where the others stand. A conference also votes for the
     * committee if most of the units have a majority for soviet power.
     *
     * @param weight of what is seen, in [0, 1]
     */
    public record Muster(String theatre, boolean votes, double weight) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            int units = 0;
            int inFavour = 0;
            for (ArmedUnitState unit : state.units) {
                if (unit.unit.kind().isCommanded() && !unit.opinion.isEmpty()) {
                    unit.addressed = true;
                    units++;
                    inFavour += unit.expressedShare() > 0.5 ? 1 : 0;
                }
            }
            state.voted |= votes && 2 * inFavour > units;
            double seen = units == 0 ? 0 : (double) inFavour / units;
            state.example = Math.max(state.example, weight * seen);
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Obedience.EXAMPLE, Obedience.ACCEPT_VOTE);
        }
    }

    /**
     * An order goes out, and each unit that it reaches carries it out or does not. Whoever hears of the answers remembers them.
     *
     * @param bySoviet true if the Soviet's side gives it
     * @param who ids of the units
     * @param signed true if the other side has put its name to it
     * @param byRail true if it cannot be carried out where trains are stopped
     */
    public record Order(String theatre, boolean bySoviet, List<String> who, boolean signed, boolean byRail)
            implements EventEffect {
        /** Keeps its own copy. */
        public Order {
            who = List.copyOf(who);
        }

        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            Dice dice = now.dice().on(RandomStream.ORDER, now.day()).forOccasion(Dice.keyOf(now.event()));
            double trains = byRail && state.trainsStopped > 0 ? 1 - state.trainsStopped : 1;
            int reached = 0;
            int carriedOut = 0;
            for (ArmedUnitState unit : addressees(state, who)) {
                double chance = trains * Obedience.carriedOut(world, state, unit.stance, bySoviet, signed);
                boolean obeyed = dice.chance(chance, unit.key, 0);
                unit.record += obeyed == bySoviet ? 1 : -1;
                unit.addressed = true;
                reached++;
                carriedOut += obeyed ? 1 : 0;
            }
            if (reached > 0) {
                double forSoviet = 2.0 * (bySoviet ? carriedOut : reached - carriedOut) / reached - 1;
                state.heard += forSoviet;
                now.observer()
                        .happened(new RunEvent.OrderGiven(
                                now.day(), theatre, now.event(), bySoviet, signed, reached, carriedOut));
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Obedience.RECORD, Obedience.HEARSAY, Obedience.FADING);
        }
    }

    /**
     * Rifles are given out to the Red Guard.
     *
     * @param rifles how many
     * @param depot id of the armed unit that guards them and gives them up only beside a commissar; empty if nobody does
     */
    public record Arm(String theatre, double rifles, String depot) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            if (depot.isEmpty()) {
                state.rifles += rifles;
            }
            for (ArmedUnitState unit : state.units) {
                unit.stock += unit.unit.id().equals(depot) ? rifles : 0;
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.EXPONENT);
        }
    }

    /** Part of the men of some units lose their arms. */
    public record Disarm(String theatre, List<String> who, double share) implements EventEffect {
        /** Keeps its own copy. */
        public Disarm {
            who = List.copyOf(who);
        }

        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            for (ArmedUnitState unit : addressees(state, who)) {
                unit.armed *= 1 - share;
            }
            if (who.isEmpty()) {
                state.rifles *= 1 - share;
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.TURNOUT);
        }
    }

    /** Units outside the city are called to it. */
    public record CallUp(String theatre, List<String> who) implements EventEffect {
        /** Keeps its own copy. */
        public CallUp {
            who = List.copyOf(who);
        }

        @Override
        public void apply(World world, Moment now) {
            for (ArmedUnitState unit : addressees(world.theatre(theatre), who)) {
                unit.calledDay = Math.min(unit.calledDay, now.day());
                unit.addressed = true;
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.TRAINS, CommandContest.COMMANDER);
        }
    }

    /** Railwaymen stop this share of the trains with troops for the city. */
    public record Trains(String theatre, double stopped) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.theatre(theatre).trainsStopped = stopped;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.COMMANDER);
        }
    }

    /** The telegraph and the exchange are in the hands of the Soviet (1), nobody (0) or the staff (-1). */
    public record Telegraph(String theatre, int by) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.theatre(theatre).telegraph = by;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Obedience.HEARSAY);
        }
    }

    /** Raised bridges keep this part of the Red Guard from the centre in the first hours of a fight. */
    public record Bridges(String theatre, double cutOff) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.theatre(theatre).cutOff = cutOff;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.PACE);
        }
    }

    /** The government strikes against the committee, which from now on defends itself. */
    public record Strike(String theatre) implements EventEffect {
        @Override
        public void apply(World world, Moment now) {
            world.theatre(theatre).struck = true;
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(Initiative.DEFENCE);
        }
    }

    /** A fight for the city begins; what follows comes on the day on which it is decided. */
    public record Fight(String theatre, List<EventEffect> ifSovietWins, List<EventEffect> ifStaffWins)
            implements EventEffect {
        /** Keeps its own copies. */
        public Fight {
            ifSovietWins = List.copyOf(ifSovietWins);
            ifStaffWins = List.copyOf(ifStaffWins);
        }

        @Override
        public void apply(World world, Moment now) {
            TheatreState state = world.theatre(theatre);
            if (state.fighting) {
                return;
            }
            Dice dice = CommandContest.dice(now.dice(), state);
            boolean drawn = world.values.on(ContestOfForce.LUCK);
            CommandContest contest = new CommandContest(world, state, dice);
            CommandContest.Course course = contest.fought(drawn ? dice.uniform(0, 0) : 0.5, dice.uniform(0, 1));
            state.garrisonOut = contest.cameOut(EnumSet.of(Kind.LINE, Kind.JULY), dice);
            state.cadetsOut = contest.cameOut(EnumSet.of(Kind.CADETS, Kind.COSSACKS), dice);
            state.frontOut = contest.cameOut(EnumSet.of(Kind.FRONT), dice);
            if (state.theatre.government()) {
                world.country.chanceOfFall = course.chance();
            }
            int decided = now.day() + (course.hours() - 1) / HOURS_A_DAY;
            now.observer()
                    .happened(new RunEvent.ClashFought(
                            now.day(),
                            theatre,
                            course.soviet(),
                            course.staff(),
                            course.chance(),
                            course.falls(),
                            decided));
            state.fighting = true;
            state.decisionDay = decided;
            List<EventEffect> effects = course.falls() ? ifSovietWins : ifStaffWins;
            state.decision = (then, day) -> {
                EventEffect.Moment moment = new EventEffect.Moment(day, now.event(), now.dice(), now.observer());
                effects.forEach(effect -> effect.apply(then, moment));
            };
            if (decided == now.day()) {
                state.decide(world, decided);
            }
        }

        @Override
        public List<Parameter> actsThrough(ScenarioSetting setting) {
            return List.of(CommandContest.TURNOUT, CommandContest.EXPONENT, Readiness.THRESHOLD, Readiness.DREAD);
        }

        @Override
        public List<EventEffect> branches() {
            return Stream.concat(ifSovietWins.stream(), ifStaffWins.stream()).toList();
        }
    }

    private static final int HOURS_A_DAY = 24;

    private static List<ArmedUnitState> addressees(TheatreState theatre, List<String> who) {
        return theatre.units.stream()
                .filter(state -> who.isEmpty()
                        ? state.unit.kind().isCommanded() && !state.unit.fromOutside()
                        : who.contains(state.unit.id())
                                || who.contains(state.unit.kind().word()))
                .toList();
    }
}
