package smolny.model.phase;

import static smolny.kernel.parameter.ParameterUnit.PER_DAY;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.World;

/**
 * Overnight everyone's private attitude moves (equation 3),
 * {@code a += eta (theta + rho D - a) + sigma xi}, and in units that met {@code + lambda (2q - 1) / (1 + a^2)}: an anchor
 * that events shift (Friedkin and Johnsen 1990) and influence within a smooth latitude of acceptance.
 */
public final class AttitudeUpdate implements UnitPhase {
    /** How fast private attitude and deputies follow. */
    public static final Parameter PULL = Parameter.of("attitude.pull", "eta", 0.005, 0.5, PER_DAY)
            .means("How much of the gap between a private attitude and the point to which events push it"
                    + " closes each day.")
            .assumed(0.08);

    public static final Parameter INFLUENCE = Parameter.of("attitude.influence", "lambda", 0, 0.4, PROBIT)
            .level(ParameterLevel.TEACHER)
            .means("How far one unanimous meeting moves the private attitude of an undecided person.")
            .assumed(0.3);
    public static final Parameter NOISE = Parameter.of("attitude.noise", "sigma", 0, 0.3, PROBIT)
            .means("Standard deviation of the random change of a private attitude each night.")
            .assumed(0.05);

    @Override
    public UpdateWork begin(World world, StepContext today) {
        return new UpdateWork(
                world.people,
                today.dice(RandomStream.NOISE),
                (float) world.values.of(PULL),
                (float) world.values.of(NOISE),
                world.values.of(INFLUENCE));
    }

    /** An attitude after a night without a meeting: the pull toward the anchor, and noise. */
    private static float alone(
            float attitude, float disposition, float response, float drive, float pull, float noise) {
        float anchor = disposition + response * drive;
        return attitude + (pull * (anchor - attitude) + noise);
    }

    /** The influence of a meeting: smaller, the farther the attitude lies from the middle. */
    private static float openness(float pressure, float attitude) {
        return pressure / (1 + attitude * attitude);
    }

    /** One night: what moves everyone alike. */
    public static final class UpdateWork implements QuietWork {
        private final People people;
        private final Dice dice;
        private final float pull;
        private final float noise;
        private final double influence;

        private UpdateWork(People people, Dice dice, float pull, float noise, double influence) {
            this.people = people;
            this.dice = dice;
            this.pull = pull;
            this.noise = noise;
            this.influence = influence;
        }

        @Override
        public void on(List<BaseUnit> units) {
            float[] shocks = new float[BaseUnit.largest(units)];
            for (BaseUnit unit : units) {
                dice.normals(unit.key, shocks, unit.size());
                move(unit, shocks);
                if (unit.met) {
                    persuade(unit, (float) (influence * (2 * unit.perceivedShare - 1)));
                }
                unit.privateShare = people.supporters(unit) / (double) unit.size();
            }
        }

        private void move(BaseUnit unit, float[] shocks) {
            // Arrays and numbers held here are what lets the compiler do several persons at once.
            float[] attitude = people.attitude;
            float[] disposition = people.disposition;
            float[] response = people.response;
            float drive = (float) unit.drive;
            float towards = pull;
            float spread = noise;
            int first = unit.firstPerson;
            int size = unit.size();
            for (int nth = 0; nth < size; nth++) {
                attitude[first + nth] = alone(
                        attitude[first + nth],
                        disposition[first + nth],
                        response[first + nth],
                        drive,
                        towards,
                        spread * shocks[nth]);
            }
        }

        private void persuade(BaseUnit unit, float pressure) {
            float[] attitude = people.attitude;
            boolean[] committed = people.committed;
            for (int i = unit.firstPerson; i < unit.endPerson; i++) {
                if (!committed[i]) {
                    float a = attitude[i];
                    attitude[i] = a + openness(pressure, a);
                }
            }
        }

        /**
         * The terms of the night's change, for each of a unit's people in order.
         *
         * @param before their attitudes the evening before, probits
         */
        public List<AttitudeTerms> terms(BaseUnit unit, float[] before) {
            float[] shocks = new float[unit.size()];
            dice.normals(unit.key, shocks, unit.size());
            List<AttitudeTerms> terms = new ArrayList<>();
            for (int nth = 0; nth < before.length; nth++) {
                int person = unit.firstPerson + nth;
                float shock = noise * shocks[nth];
                float alone = alone(
                        before[nth],
                        people.disposition[person],
                        people.response[person],
                        (float) unit.drive,
                        pull,
                        shock);
                boolean moved = unit.met && !people.committed[person];
                terms.add(new AttitudeTerms(
                        (double) pull * (people.disposition[person] - before[nth]),
                        (double) pull * people.response[person],
                        shock,
                        moved ? openness((float) influence, alone) : 0));
            }
            return terms;
        }
    }

    /**
     * The change of one person's attitude in a night, which is linear in the drive and in the perceived majority.
     *
     * @param disposition pull back to the person's own disposition, probits
     * @param perDrive change for each probit of the unit's drive (equation 2)
     * @param noise what nothing explains, probits
     * @param perMajority change, in probits, at a perceived majority {@code 2q - 1} of 1 (equation 4); 0 without a meeting
     */
    public record AttitudeTerms(double disposition, double perDrive, double noise, double perMajority) {
        /** The whole change, probits. */
        double total(double drive, double majority) {
            return disposition + perDrive * drive + noise + perMajority * majority;
        }
    }
}
