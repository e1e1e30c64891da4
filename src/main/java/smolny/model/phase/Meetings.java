package smolny.model.phase;

import static smolny.kernel.param.Unit.TIMES;

import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Units meet, look around, and vote with their hands (equations 4 and 5). Each reads its own last meeting and yesterday's
 * news, so the order of units cannot matter.
 */
public final class Meetings implements Phase {
    /** How much oftener units meet in alarm. */
    public static final Parameter ALARM_FACTOR = Parameter.called("meetings.alarm_factor", "m_T")
            .between(1, 5, TIMES)
            .means("How much oftener units meet while an alarm is on.")
            .assumed(2);

    public static final Parameter ALARM_LEVEL = Parameter.called("meetings.alarm_level", "T_m")
            .between(0, 1, TIMES)
            .means("Alarm above which units meet oftener.")
            .assumed(0.3);
    public static final Parameter RATE = Parameter.called("meetings.rate", "m")
            .between(0, 4, TIMES)
            .level(Level.CLASS)
            .means("Factor on every group's own rate of meetings.")
            .assumed(1);

    private final Observer observer;

    /** Meetings whose first resolutions this observer is told of. */
    public Meetings(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, Today today) {
        OpenSpeech speech = new OpenSpeech(world.values, world.country, world.people);
        Perception perception = new Perception(world.values, world.country);
        Dice dice = today.dice(Stream.MEETING);
        double rate = world.values.of(RATE);
        double alarmed = rate * world.values.of(ALARM_FACTOR);
        double alarmLevel = world.values.of(ALARM_LEVEL);
        today.workers().share(world.units, some -> {
            for (BaseUnit unit : some) {
                if (unit.meets()) {
                    double factor = unit.following.alarm > alarmLevel ? alarmed : rate;
                    unit.met = unit.summoned || dice.chance(factor * unit.following.group.meetingRate(), unit.key, 0);
                    unit.perceived = perception.in(unit);
                    if (unit.met) {
                        speech.vote(unit);
                    }
                    unit.summoned = false;
                }
            }
        });
        for (BaseUnit unit : world.units) {
            if (unit.met) {
                resolve(unit, today.day());
            }
        }
        world.country.news = news(world);
    }

    private void resolve(BaseUnit unit, int day) {
        unit.resolved = unit.expressed > 0.5;
        if (unit.resolved && unit.adoptionDay == BaseUnit.NEVER) {
            unit.adoptionDay = day;
            observer.happened(new Fact.UnitAdopted(day, unit));
        }
    }

    /** Half the share of resolved units of the body that makes the news, half that of all units (equation 4). */
    private static double news(World world) {
        int near = 0;
        int nearUnits = 0;
        for (BaseUnit unit : world.body(world.setting.newsFrom()).units) {
            near += unit.resolved ? 1 : 0;
            nearUnits++;
        }
        int far = 0;
        int farUnits = 0;
        for (BaseUnit unit : world.units) {
            if (unit.meets()) {
                far += unit.resolved ? 1 : 0;
                farUnits++;
            }
        }
        return 0.5 * near / Math.max(1, nearUnits) + 0.5 * far / Math.max(1, farUnits);
    }
}
