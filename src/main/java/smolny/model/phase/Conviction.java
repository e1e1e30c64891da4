package smolny.model.phase;

import static smolny.kernel.param.Identified.NOT;
import static smolny.kernel.param.Unit.PER_DAY;
import static smolny.kernel.param.Unit.PROBIT;

import java.util.List;
import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.World;

/**
 * Overnight everyone's private attitude moves (equation 3),
 * {@code a += eta (theta + rho D - a) + sigma xi}, and in units that met {@code + lambda (2q - 1) / (1 + a^2)}: an anchor
 * that events shift (Friedkin and Johnsen 1990) and influence within a smooth latitude of acceptance.
 */
public final class Conviction implements UnitPhase {
    /** How fast private attitude and deputies follow. */
    public static final Parameter PULL = Parameter.called("attitude.pull", "eta")
            .between(0.005, 0.5, PER_DAY)
            .means("Part of the way to where events push that an attitude goes each day.")
            .assumed(0.08);

    public static final Parameter INFLUENCE = Parameter.called("attitude.influence", "lambda")
            .between(0, 0.4, PROBIT)
            .level(Level.CLASS)
            .means("How far one unanimous meeting moves the private attitude of a person in the middle.")
            .calibrated(0.2847, NOT);
    public static final Parameter NOISE = Parameter.called("attitude.noise", "sigma")
            .between(0, 0.3, PROBIT)
            .means("Standard deviation of the change of a private attitude overnight that nothing explains.")
            .assumed(0.05);

    @Override
    public Work begin(World world, Today today) {
        return new Night(
                world.people,
                today.dice(Stream.NOISE),
                (float) world.values.of(PULL),
                (float) world.values.of(NOISE),
                world.values.of(INFLUENCE));
    }

    /** One night: what moves everyone alike. */
    private record Night(People people, Dice dice, float pull, float noise, double influence) implements Work {
        @Override
        public Runnable over(List<BaseUnit> units) {
            float[] shocks = new float[BaseUnit.largest(units)];
            for (BaseUnit unit : units) {
                dice.normals(unit.key, shocks, unit.size());
                move(unit, shocks);
                if (unit.met) {
                    persuade(unit, (float) (influence * (2 * unit.perceived - 1)));
                }
                unit.privately = people.supporters(unit) / (double) unit.size();
            }
            return SILENCE;
        }

        private void move(BaseUnit unit, float[] shocks) {
            // Arrays and numbers held here are what lets the compiler do several persons at once.
            float[] attitude = people.attitude;
            float[] disposition = people.disposition;
            float[] response = people.response;
            float drive = (float) unit.drive;
            float towards = pull;
            float spread = noise;
            int first = unit.first;
            int size = unit.size();
            for (int nth = 0; nth < size; nth++) {
                float anchor = disposition[first + nth] + response[first + nth] * drive;
                float change = towards * (anchor - attitude[first + nth]);
                attitude[first + nth] += change + spread * shocks[nth];
            }
        }

        private void persuade(BaseUnit unit, float pressure) {
            float[] attitude = people.attitude;
            boolean[] committed = people.committed;
            for (int i = unit.first; i < unit.end; i++) {
                if (!committed[i]) {
                    float a = attitude[i];
                    attitude[i] = a + pressure / (1 + a * a);
                }
            }
        }
    }
}
