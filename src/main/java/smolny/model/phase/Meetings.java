package smolny.model.phase;

import static smolny.kernel.parameter.ParameterUnit.TIMES;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Units meet, perceive a majority, and vote by show of hands (equations 4 and 5). Each reads its own last meeting and
 * yesterday's news, so the order of units cannot matter.
 */
public final class Meetings implements UnitPhase {
    /** How much more often units meet in alarm. */
    public static final Parameter ALARM_FACTOR = Parameter.of("meetings.alarm_factor", "m_T", 1, 5, TIMES)
            .means("How many times as often units meet during an alarm.")
            .assumed(2);

    public static final Parameter ALARM_LEVEL = Parameter.of("meetings.alarm_level", "T_m", 0, 1, TIMES)
            .means("Level of alarm above which units meet more often.")
            .assumed(0.3);
    public static final Parameter RATE = Parameter.of("meetings.rate", "m", 0, 4, TIMES)
            .level(ParameterLevel.CLASS)
            .means("How often units meet: 2 is twice as often as each group does by itself.")
            .assumed(1);

    private final RunObserver observer;

    /** Reports first resolutions to the observer. */
    public Meetings(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public Work<?> begin(World world, StepContext today) {
        return new MeetingWork(world, today);
    }

    /** The meetings of a day. */
    private final class MeetingWork implements Work<MeetingReport> {
        private final World world;
        private final int day;
        private final Dice dice;
        private final OpenSpeech speech;
        private final AgitatorInfluence voices;
        private final Perception perception;
        private final double rate;
        private final double alarmed;
        private final double alarmLevel;
        private int meeting;
        private int resolved;

        MeetingWork(World world, StepContext today) {
            this.world = world;
            this.day = today.day();
            this.dice = today.dice(RandomStream.MEETING);
            this.speech = new OpenSpeech(world);
            this.voices = new AgitatorInfluence(world);
            this.perception = new Perception(world, world.country.news, today.day());
            this.rate = world.values.of(RATE);
            this.alarmed = rate * world.values.of(ALARM_FACTOR);
            this.alarmLevel = world.values.of(ALARM_LEVEL);
        }

        @Override
        public MeetingReport over(List<BaseUnit> units) {
            List<RunEvent> found = new ArrayList<>();
            int asked = 0;
            int inFavour = 0;
            BaseUnit before = units.get(0);
            AgitatorInfluence.Hearing hearing = voices.hearing(before);
            for (BaseUnit unit : units) {
                if (!unit.place.id().equals(before.place.id())) {
                    hearing = voices.hearing(unit);
                    before = unit;
                }
                if (unit.meets()) {
                    double factor = unit.groupState.alarm > alarmLevel ? alarmed : rate;
                    unit.met = unit.isSummoned(day)
                            || dice.chance(factor * unit.groupState.group.meetingRate(), unit.key, 0);
                    hearing.in(unit, world.visitors);
                    unit.perceivedShare = perception.perceivedShare(unit);
                    if (unit.met) {
                        speech.showOfHands(unit);
                        resolve(unit, found);
                    }
                    asked++;
                    inFavour += unit.resolved ? 1 : 0;
                }
            }
            return new MeetingReport(found, asked, inFavour);
        }

        @Override
        public void report(MeetingReport found) {
            found.adopted().forEach(observer::happened);
            meeting += found.units();
            resolved += found.resolved();
        }

        private void resolve(BaseUnit unit, List<RunEvent> found) {
            unit.resolved = unit.expressedShare > 0.5;
            if (unit.resolved && unit.adoptionDay == BaseUnit.NEVER) {
                unit.adoptionDay = day;
                found.add(new RunEvent.UnitAdopted(day, unit.id, unit.groupState.group.id(), unit.place.soviet()));
            }
        }

        @Override
        public void end() {
            world.country.news = news();
        }

        /** Half the share of resolved units of the body that makes the news, half that of all units (equation 4). */
        private double news() {
            int near = 0;
            List<BaseUnit> nearUnits = world.body(world.setting.newsFrom()).units;
            for (BaseUnit unit : nearUnits) {
                near += unit.resolved ? 1 : 0;
            }
            double far = 0.5 * resolved / Math.max(1, meeting);
            return 0.5 * near / Math.max(1, nearUnits.size()) + far;
        }
    }

    /**
     * What there is to report of some units.
     *
     * @param adopted first resolutions
     * @param units how many hold meetings
     * @param resolved how many of them are for soviet power since their last meeting
     */
    private record MeetingReport(List<RunEvent> adopted, int units, int resolved) {}
}
