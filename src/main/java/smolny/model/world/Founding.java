package smolny.model.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.param.Values;
import smolny.kernel.rng.Dice;
import smolny.model.setting.Place;
import smolny.model.setting.Setting;

/** Builds the world of a setting: units, persons, empty seats, agitators. Every draw is keyed by a place's name. */
public final class Founding {
    final Setting setting;
    final List<BaseUnit> units = new ArrayList<>();
    final Map<String, Following> groups = new LinkedHashMap<>();
    final Map<String, Institution> bodies = new LinkedHashMap<>();
    final Country country = new Country();
    final Map<String, Boolean> open = new LinkedHashMap<>();
    final People people;
    final Seats seats;
    final List<Agitator> agitators;

    private final Scale scale;
    private final Exposure exposure;

    private Founding(Setting setting, Values values, Scale scale, Dice dice, Workers workers) {
        this.setting = setting;
        this.scale = scale;
        this.exposure = new Exposure(setting.centres(), values);
        setting.groups().forEach(group -> groups.put(group.id(), new Following(group)));
        setting.bodies().forEach(body -> bodies.put(body.id(), new Institution(body)));
        setting.places().forEach(this::build);
        this.people = Disposition.settled(units, values, dice, workers);
        this.seats = new Seats(units);
        seats.handOut(bodies);
        this.agitators = new Agitators(this, exposure, values, dice).recruit();
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
    public static World of(Setting setting, Values values, Scale scale, Dice dice) {
        return of(setting, values, scale, dice, Workers.ALONE);
    }

    /** The same, with an executor for the work on units. */
    public static World of(Setting setting, Values values, Scale scale, Dice dice, Workers workers) {
        return new World(new Founding(setting, values, scale, dice, workers), values);
    }

    private void build(Place place) {
        Following following = groups.get(place.group());
        if (following == null) {
            throw new IllegalArgumentException(place.id() + ": no group is called " + place.group());
        }
        int count = scale.unitsOf(place.units());
        int size = personsPerUnit(following);
        for (int nth = 0; nth < count; nth++) {
            BaseUnit unit = new BaseUnit(place, nth, following, size, exposure, units);
            units.add(unit);
            following.units.add(unit);
            if (!place.soviet().isEmpty()) {
                soviet(place).units.add(unit);
            }
        }
        open.put(place.id(), place.open());
    }

    private void giveCommissar(BaseUnit unit) {
        for (Institution body : bodies.values()) {
            unit.commissar |= body.hasCommissarIn(unit);
        }
    }

    private int personsPerUnit(Following following) {
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
