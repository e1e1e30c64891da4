package smolny.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventEffect;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Initialization;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Capital;
import smolny.model.setting.Covariates;
import smolny.model.setting.Election;
import smolny.model.setting.Extension;
import smolny.model.setting.OpeningConditions;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.SovietSession;
import smolny.model.setting.Theatre;
import smolny.model.world.PopulationScale;
import smolny.model.world.World;
import smolny.model.world.WorldBuilder;
import smolny.simulation.Simulation;

/** A tiny country to try the model on, changed by hand before it is lived through. Its people are invented. */
public final class Sketch {
    /** Units as written, sixteen persons in each: shares are multiples of 1/16, so that sums of them are exact. */
    public static final PopulationScale SMALL = new PopulationScale("sketch", 1, 16, false);

    /** Days from day 0, spin-up not counted. */
    public static final int DAYS = 20;

    public final List<SocialGroup> groups = new ArrayList<>(SketchParts.groups());
    public final List<Place> places = new ArrayList<>(SketchParts.places());
    public final List<PoliticalBody> bodies = new ArrayList<>(SketchParts.bodies());
    public final List<SovietSession> sessions = new ArrayList<>(SketchParts.sessions());
    public final List<Election> elections = new ArrayList<>(SketchParts.elections());
    public final List<ArmedForce> forces = new ArrayList<>(SketchParts.forces());
    public final List<Theatre> theatres = new ArrayList<>();
    public final List<ArmedUnit> armedUnits = new ArrayList<>();
    public final List<Extension> extensions = new ArrayList<>();
    public final List<DatedEvent> events = new ArrayList<>(SketchParts.events());
    public final List<ConditionalEvent> acts = new ArrayList<>(SketchParts.acts());
    public OpeningConditions opening = new OpeningConditions(0.9, 0.4, 1);
    public Covariates covariates = Covariates.NONE;
    public ParameterValues values = ParameterValues.standard(ModelParameters.ALL);
    public PopulationScale scale = SMALL;
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
        sketch.scale = new PopulationScale("one", 1, persons, false);
        return sketch;
    }

    public Sketch set(Parameter parameter, double to) {
        values = values.with(parameter, to, "sketch");
        return this;
    }

    public Sketch withoutSpeakers() {
        return set(smolny.model.world.AgitatorRecruitment.SOVIET_SIDE, 0)
                .set(smolny.model.world.AgitatorRecruitment.MODERATE_SIDE, 0);
    }

    public Sketch withoutNews() {
        return set(smolny.model.rule.Perception.NEWS, 0);
    }

    public Sketch event(String id, int day, EventEffect... effects) {
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
        scale = new PopulationScale("sketch", units, persons, false);
        return this;
    }

    public ScenarioSetting setting() {
        OldStyleDate start = new OldStyleDate(1917, 8, 18);
        return new ScenarioSetting(
                "sketch",
                new ScenarioCalendar(start, start.plusDays(days - 1), spinUp),
                "city_soviet",
                List.of(new Capital("upper", 60, 30), new Capital("lower", 56, 38)),
                opening,
                groups,
                places,
                covariates,
                bodies,
                sessions,
                elections,
                forces,
                theatres,
                armedUnits,
                extensions);
    }

    public Scenario scenario() {
        return new Scenario(setting(), values, events, acts);
    }

    /** Founded, deputies of spring elected, before the first day. */
    public World founded(long seed) {
        Dice dice = Dice.of(seed, 0);
        World world = WorldBuilder.build(setting(), values, scale, dice);
        new Initialization(RunObserver.NONE).initialize(world, dice);
        return world;
    }

    /** Lived through by a plain loop over the phases of a day, without a clock. */
    public World livedBy(List<Phase> phases, long seed, RunObserver observer) {
        Dice dice = Dice.of(seed, 0);
        World world = WorldBuilder.build(setting(), values, scale, dice);
        new Initialization(observer).initialize(world, dice);
        for (int day = -spinUp; day < days; day++) {
            for (Phase phase : phases) {
                phase.run(world, new StepContext(day, dice));
            }
        }
        return world;
    }

    /** A run that has not begun. */
    public Simulation autumn(long seed, RunObserver observer) {
        return new Simulation(scenario(), scale, Dice.of(seed, 0), observer);
    }

    /** Lived through to the end. */
    public World lived(long seed) {
        Simulation autumn = autumn(seed, RunObserver.NONE);
        autumn.runToEnd();
        return autumn.world();
    }

    /** Lived through to the end, with what was told of it. */
    public Diary diary(long seed) {
        Diary diary = new Diary();
        autumn(seed, diary).runToEnd();
        return diary;
    }
}
