package smolny.experiment.benchmark;

import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.world.BaseUnit;
import smolny.model.world.Exposure;
import smolny.model.world.People;
import smolny.model.world.World;

/**
 * The rival: the rule of opinion (equations 2 to 5) written as agent-based models usually are, an object with a step for
 * every person, another for every unit, all in MASON's schedule, with MASON's random generator. It starts from a world that
 * has been built and agrees with the model in distribution, not draw by draw. It has no agitators, recall, votes or events, so
 * it does less than the model does in a day.
 */
public final class ObjectPerPersonModel extends SimState {
    private static final int COUNTRY = 0;
    private static final int UNITS = 1;
    private static final int PERSONS = 2;

    private final transient List<Unit> units = new ArrayList<>();
    private final transient List<Person> persons = new ArrayList<>();
    private final transient World world;
    private final transient double pull;
    private final transient double noise;
    private final transient double influence;
    private final transient double conformity;
    private final transient double newsWeight;
    private double news;
    private int day;

    /**
     * People and units as a founded world has them; the world itself is only read.
     *
     * @param seed of MASON's generator
     */
    public ObjectPerPersonModel(World world, long seed) {
        super(seed);
        ParameterValues values = world.values;
        this.world = world;
        this.pull = values.of(AttitudeUpdate.PULL);
        this.noise = values.of(AttitudeUpdate.NOISE);
        this.influence = values.of(AttitudeUpdate.INFLUENCE);
        this.conformity = values.of(OpenSpeech.CONFORMITY);
        this.newsWeight = values.of(Perception.NEWS);
        this.news = world.country.news;
        for (BaseUnit unit : world.units) {
            units.add(new Unit(unit, world.people));
        }
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(0, COUNTRY, new Country());
        units.forEach(unit -> schedule.scheduleRepeating(0, UNITS, unit));
        persons.forEach(person -> schedule.scheduleRepeating(0, PERSONS, person));
    }

    /** Part of the people who privately stand for soviet power, mean over units. */
    public double privately() {
        return units.stream().mapToDouble(Unit::privately).average().orElse(Double.NaN);
    }

    /** Part who showed support at their unit's last meeting, mean over units that meet. */
    public double expressed() {
        return units.stream()
                .filter(unit -> unit.kept.meets())
                .mapToDouble(unit -> unit.expressed)
                .average()
                .orElse(Double.NaN);
    }

    /** The news of the day and what events push. */
    private final class Country implements Steppable {
        @Override
        public void step(SimState state) {
            int near = 0;
            int nearUnits = 0;
            int far = 0;
            int farUnits = 0;
            Drive drive = new Drive(world.values, world.country, day++);
            for (Unit unit : units) {
                unit.drive = drive.driveOf(unit.kept);
                if (unit.kept.meets()) {
                    far += unit.resolved ? 1 : 0;
                    farUnits++;
                    if (unit.kept.place.soviet().equals(world.setting.newsFrom())) {
                        near += unit.resolved ? 1 : 0;
                        nearUnits++;
                    }
                }
            }
            news = 0.5 * near / Math.max(1, nearUnits) + 0.5 * far / Math.max(1, farUnits);
        }
    }

    /** A factory shop, company, ship's crew or village. */
    private final class Unit implements Steppable {
        private final transient BaseUnit kept;
        private final transient List<Person> members = new ArrayList<>();
        private double drive;
        private double perceived;
        private double expressed;
        private boolean met;
        private boolean resolved;

        Unit(BaseUnit unit, People people) {
            this.kept = unit;
            this.expressed = unit.expressedShare;
            this.resolved = unit.resolved;
            for (int i = unit.firstPerson; i < unit.endPerson; i++) {
                Person person = new Person(this, people, i);
                members.add(person);
                persons.add(person);
            }
        }

        double privately() {
            int count = 0;
            for (Person person : members) {
                count += person.attitude > 0 ? 1 : 0;
            }
            return count / (double) members.size();
        }

        @Override
        public void step(SimState state) {
            if (!kept.meets()) {
                return;
            }
            double weight = Math.min(1, newsWeight * kept.feltExposure / Exposure.FULL);
            perceived = (1 - weight) * expressed + weight * news;
            met = random.nextDouble() < kept.groupState.group.meetingRate();
            if (met) {
                int shown = 0;
                for (Person person : members) {
                    shown += person.speaks(perceived) ? 1 : 0;
                }
                expressed = shown / (double) members.size();
                resolved = expressed > 0.5;
            }
        }
    }

    /** One person. */
    private final class Person implements Steppable {
        private final Unit unit;
        private final double disposition;
        private final double response;
        private final double caution;
        private final boolean committed;
        private double attitude;

        Person(Unit unit, People people, int i) {
            this.unit = unit;
            this.disposition = people.disposition[i];
            this.response = people.response[i];
            this.caution = people.caution[i];
            this.committed = people.committed[i];
            this.attitude = people.attitude[i];
        }

        boolean speaks(double perceived) {
            double fear = world.country.fear * unit.kept.groupState.group.fearFactor();
            return !committed && attitude - caution * fear + conformity * (perceived - 0.5) > 0;
        }

        @Override
        public void step(SimState state) {
            double anchor = disposition + response * unit.drive;
            attitude += pull * (anchor - attitude) + noise * random.nextGaussian();
            if (unit.met && !committed) {
                attitude += influence * (2 * unit.perceived - 1) / (1 + attitude * attitude);
            }
        }
    }
}
