package smolny.model.phase;

import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.rule.Voices;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Speakers of both sides go where they are sent. Where to depends on nobody's opinion, only on exposure and on the day;
 * whether they are let in depends on the times. So two histories that differ send everyone to the same doors.
 */
public final class Agitation implements Phase {
    @Override
    public void run(World world, Today today) {
        Voices voices = new Voices(world);
        for (BaseUnit unit : world.units) {
            unit.sovietVisitors = 0;
            unit.moderateVisitors = 0;
            unit.sovietVoices = 0;
            unit.moderateVoices = 0;
        }
        if (!world.values.on(Voices.INDIVIDUALS)) {
            voices.spreadEvenly();
            return;
        }
        Dice where = today.dice(Stream.ASSIGNMENT);
        Dice door = today.dice(Stream.ADMISSION);
        // All are sent before the first arrives: units lie anywhere in memory, and several can be fetched at a time.
        BaseUnit[] doors = new BaseUnit[world.agitators.size()];
        for (int nth = 0; nth < doors.length; nth++) {
            Agitator agitator = world.agitators.get(nth);
            doors[nth] = agitator.home.unitAt(where.uniform(agitator.key, 0));
        }
        for (int nth = 0; nth < doors.length; nth++) {
            Agitator agitator = world.agitators.get(nth);
            BaseUnit unit = doors[nth];
            agitator.destination = unit;
            double access = agitator.forSoviets ? voices.sovietAccess(unit) : voices.moderateAccess(unit);
            agitator.admitted = door.chance(access, agitator.key, 0);
            count(agitator, today);
            if (agitator.admitted) {
                speak(agitator, unit, voices, Math.max(1, access));
            }
        }
    }

    private static void speak(Agitator agitator, BaseUnit unit, Voices voices, double surplus) {
        if (agitator.forSoviets) {
            unit.sovietVisitors++;
            unit.sovietVoices += surplus * voices.sovietVoice(unit);
        } else {
            unit.moderateVisitors++;
            unit.moderateVoices += surplus * voices.moderateVoice();
        }
    }

    private static void count(Agitator agitator, Today today) {
        if (today.isSpinUp()) {
            return;
        }
        if (agitator.admitted) {
            agitator.daysAtWork++;
        } else {
            agitator.daysTurnedAway++;
        }
    }
}
