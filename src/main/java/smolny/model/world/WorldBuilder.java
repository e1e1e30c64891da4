package smolny.model.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Place;
import smolny.model.setting.ScenarioSetting;

/** Builds the world of a setting: units, persons, empty seats, agitators. Every draw is keyed by a place's name. */
public final class WorldBuilder {
    final ScenarioSetting setting;
    final List<BaseUnit> units = new ArrayList<>();
    final Map<String, GroupState> groups = new TreeMap<>();
    final Map<String, Institution> bodies = new TreeMap<>();
    final GlobalState country = new GlobalState();
    final Map<String, Boolean> open = new TreeMap<>();
    final Map<String, TheatreState> theatres = new TreeMap<>();
    final People people;
    final SeatRegister seats;
    final List<Agitator> agitators;

    private final PopulationScale scale;
    private final Dice sample;
    private final Exposure exposure;
    private final ParameterValues values;
    private final Dice dice;

    private WorldBuilder(
            ScenarioSetting setting,
            ParameterValues values,
            PopulationScale scale,
            Dice dice,
            Dice sample,
            UnitExecutor workers) {
        this.setting = setting;
        this.scale = scale;
        this.sample = sample;
        this.values = values;
        this.dice = dice;
        this.exposure = new Exposure(setting.centres(), values);
        setting.groups().forEach(group -> groups.put(group.id(), new GroupState(group)));
        setting.bodies().forEach(body -> bodies.put(body.id(), new Institution(body)));
        setting.places().forEach(this::build);
        setting.theatres().forEach(theatre -> theatres.put(theatre.id(), new TheatreState(theatre)));
        Map<String, List<BaseUnit>> byName = new HashMap<>();
        for (BaseUnit unit : units) {
            for (String name : Set.of(unit.place.id(), unit.place.group())) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(unit);
            }
        }
        setting.armedUnits().forEach(unit -> muster(unit, byName.getOrDefault(unit.opinion(), List.of())));
        this.people = Disposition.settled(units, values, scale, dice, sample, workers);
        this.seats = new SeatRegister(units);
        seats.handOut(bodies);
        this.agitators = new AgitatorRecruitment(this, exposure, values, dice).recruit();
        country.credibility = setting.opening().credibility();
        country.access = setting.opening().access();
        units.forEach(this::giveCommissar);
        setting.sessions().forEach(session -> country.called.put(session.id(), session.day()));
        setting.elections().forEach(election -> country.called.put(election.id(), election.day()));
    }

    /**
     * The country before its first day, with all seats held by nobody yet.
     *
     * @throws IllegalArgumentException if the setting refers to a group or body that it does not have
     */
    public static World build(ScenarioSetting setting, ParameterValues values, PopulationScale scale, Dice dice) {
        return build(setting, values, scale, dice, dice, UnitExecutor.SEQUENTIAL);
    }

    /**
     * The same, with random numbers of its own for the people, and an executor for the work on units.
     *
     * @param sample random numbers by which units and persons are drawn who stand for all the others
     */
    public static World build(
            ScenarioSetting setting,
            ParameterValues values,
            PopulationScale scale,
            Dice dice,
            Dice sample,
            UnitExecutor workers) {
        return new World(new WorldBuilder(setting, values, scale, dice, sample, workers), values);
    }

    private void build(Place place) {
        GroupState following = groups.get(place.group());
        if (following == null) {
            throw new IllegalArgumentException(place.id() + ": no group is called " + place.group());
        }
        int count = scale.unitsOf(place.units());
        int size = personsPerUnit(following);
        PlaceCharacter character = exposure.isCentre(place)
                ? PlaceCharacter.NONE
                : PlaceCharacter.of(place, following.group, setting.covariates(), values, dice);
        int[] strata = sample.on(RandomStream.UNIT, 0).shuffled(Dice.keyOf(place.id()), count);
        for (int nth = 0; nth < count; nth++) {
            BaseUnit unit = new BaseUnit(place, nth, strata[nth], following, size, exposure, character, units);
            units.add(unit);
            following.units.add(unit);
            if (!place.soviet().isEmpty()) {
                soviet(place).units.add(unit);
            }
        }
        open.put(place.id(), place.open());
    }

    /** Armed units that name the same group or place share its base units out, in the order of their ids. */
    private void muster(ArmedUnit unit, List<BaseUnit> all) {
        TheatreState theatre = theatres.get(unit.theatre());
        if (theatre == null) {
            throw new IllegalArgumentException(unit.id() + ": no theatre is called " + unit.theatre());
        }
        List<String> sharers = setting.armedUnits().stream()
                .filter(other -> other.opinion().equals(unit.opinion()))
                .map(ArmedUnit::id)
                .sorted()
                .toList();
        int nth = sharers.indexOf(unit.id());
        int from = nth * all.size() / sharers.size();
        int to = Math.max((nth + 1) * all.size() / sharers.size(), from + 1);
        theatre.units.add(new ArmedUnitState(unit, all.subList(from, Math.min(to, all.size()))));
        theatre.rifles += unit.rifles();
    }

    private void giveCommissar(BaseUnit unit) {
        for (Institution body : bodies.values()) {
            unit.commissar |= body.hasCommissarIn(unit);
        }
    }

    private int personsPerUnit(GroupState following) {
        if (!scale.oneForOne() || following.group.headcount() == 0) {
            return scale.persons();
        }
        int groupUnits = 0;
        for (Place place : setting.places()) {
            if (place.group().equals(following.group.id())) {
                groupUnits += scale.unitsOf(place.units());
            }
        }
        return Math.max(1, (int) Math.round((double) following.group.headcount() / groupUnits));
    }

    private Institution soviet(Place place) {
        Institution found = bodies.get(place.soviet());
        if (found == null) {
            throw new IllegalArgumentException(place.id() + ": no body is called " + place.soviet());
        }
        if (!found.body.kind().hasDeputies()) {
            throw new IllegalArgumentException(place.id() + ": " + place.soviet() + " takes no deputies");
        }
        return found;
    }
}
