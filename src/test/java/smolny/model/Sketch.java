package smolny.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.kernel.rng.Dice;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.Autumn;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.Effect;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.phase.Beginning;
import smolny.model.phase.Phase;
import smolny.model.phase.Today;
import smolny.model.setting.Body;
import smolny.model.setting.Centre;
import smolny.model.setting.Clock;
import smolny.model.setting.Election;
import smolny.model.setting.Force;
import smolny.model.setting.Group;
import smolny.model.setting.Opening;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.Setting;
import smolny.model.world.Founding;
import smolny.model.world.Scale;
import smolny.model.world.World;

/** A tiny country to try the model on, changed by hand before it is lived through. Its people are invented. */
public final class Sketch {
    /** Units as written, sixteen persons in each: shares are multiples of 1/16, so that sums of them are exact. */
    public static final Scale SMALL = new Scale("sketch", 1, 16, false);

    /** Days from day 0, spin-up not counted. */
    public static final int DAYS = 20;

    public final List<Group> groups = new ArrayList<>(SketchParts.groups());
    public final List<Place> places = new ArrayList<>(SketchParts.places());
    public final List<Body> bodies = new ArrayList<>(SketchParts.bodies());
    public final List<Session> sessions = new ArrayList<>(SketchParts.sessions());
    public final List<Election> elections = new ArrayList<>(SketchParts.elections());
    public final List<Force> forces = new ArrayList<>(SketchParts.forces());
    public final List<DatedEvent> events = new ArrayList<>(SketchParts.events());
    public final List<ConditionalEvent> acts = new ArrayList<>(SketchParts.acts());
    public Opening opening = new Opening(0.9, 0.4, 1);
    public Values values = Values.standard(Parameters.ALL);
    public Scale scale = SMALL;
    public int days = DAYS;
    public int spinUp = 3;

    /** Everything in it. */
    public static Sketch whole() {
        return new Sketch();
    }

    /** The same country, in which nothing happens by itself: no events, no acts, no sessions, no elections. */
    public static Sketch quiet() {
        Sketch sketch = new Sketch();
        sketch.events.clear();
        sketch.acts.clear();
        sketch.sessions.clear();
        sketch.elections.clear();
        return sketch;
    }

    /** One unit of workers, so many persons, no seats, no news and no speakers. */
    public static Sketch oneUnit(int persons) {
        Sketch sketch = quiet().withoutSpeakers().withoutNews();
        sketch.places.removeIf(place -> !place.id().equals("mill"));
        sketch.places.replaceAll(place -> SketchParts.units(place, 1));
        sketch.scale = new Scale("one", 1, persons, false);
        return sketch;
    }

    public Sketch set(Parameter parameter, double to) {
        values = values.with(parameter, to, "sketch");
        return this;
    }

    public Sketch withoutSpeakers() {
        return set(smolny.model.world.Agitators.SOVIET_SIDE, 0).set(smolny.model.world.Agitators.MODERATE_SIDE, 0);
    }

    public Sketch withoutNews() {
        return set(smolny.model.rule.Perception.NEWS, 0);
    }

    public Sketch event(String id, int day, Effect... effects) {
        events.add(new DatedEvent(id, day, List.of(effects)));
        return this;
    }

    public Sketch drop(String event) {
        if (!events.removeIf(candidate -> candidate.id().equals(event))) {
            throw new IllegalArgumentException("no event is called " + event);
        }
        return this;
    }

    public Sketch places(UnaryOperator<Place> change) {
        places.replaceAll(change);
        return this;
    }

    public Sketch scaled(double units, int persons) {
        scale = new Scale("sketch", units, persons, false);
        return this;
    }

    public Setting setting() {
        OldStyle start = new OldStyle(1917, 8, 18);
        return new Setting(
                "sketch",
                new Clock(start, start.plusDays(days - 1), spinUp),
                "city_soviet",
                List.of(new Centre("upper", 60, 30), new Centre("lower", 56, 38)),
                opening,
                groups,
                places,
                bodies,
                sessions,
                elections,
                forces);
    }

    public Scenario scenario() {
        return new Scenario(setting(), values, events, acts);
    }

    /** Founded, deputies of spring elected, before the first day. */
    public World founded(long seed) {
        Dice dice = Dice.of(seed, 0);
        World world = Founding.of(setting(), values, scale, dice);
        new Beginning(Observer.NOBODY).of(world, dice);
        return world;
    }

    /** Lived through by a plain loop over the phases of a day, without a clock. */
    public World livedBy(List<Phase> phases, long seed, Observer observer) {
        Dice dice = Dice.of(seed, 0);
        World world = Founding.of(setting(), values, scale, dice);
        new Beginning(observer).of(world, dice);
        for (int day = -spinUp; day < days; day++) {
            for (Phase phase : phases) {
                phase.run(world, new Today(day, dice));
            }
        }
        return world;
    }

    /** A run that has not begun. */
    public Autumn autumn(long seed, Observer observer) {
        return new Autumn(scenario(), scale, Dice.of(seed, 0), observer);
    }

    /** Lived through to the end. */
    public World lived(long seed) {
        Autumn autumn = autumn(seed, Observer.NOBODY);
        autumn.live();
        return autumn.world();
    }

    /** Lived through to the end, with what was told of it. */
    public Diary diary(long seed) {
        Diary diary = new Diary();
        autumn(seed, diary).live();
        return diary;
    }
}
