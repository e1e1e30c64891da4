package smolny.model.world;

import java.util.List;
import java.util.Map;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.ScenarioSetting;

/** The country at a moment. Phases change it; it does nothing by itself. */
public final class World {
    /** What was given. */
    public final ScenarioSetting setting;
    /** All persons. */
    public final People people;
    /** All base units, in the order of places. */
    public final List<BaseUnit> units;
    /** Groups in the order of their ids, so that the order of rows in a table changes nothing. */
    public final Map<String, GroupState> groups;
    /** Bodies in the order of their ids. */
    public final Map<String, Institution> bodies;
    /** All seats, and who holds them. */
    public final SeatRegister seats;
    /** Agitators who have been let in today, unit by unit. */
    public final AgitatorVisits visitors;
    /** Every agitator of either side. */
    public final List<Agitator> agitators;
    /** Theatres in the order given, by id; none if the scenario has no armed units. */
    public final Map<String, TheatreState> theatres;
    /** What is the same for everyone. */
    public final GlobalState country;
    /** Parameter values in force; an event may set new ones. */
    public ParameterValues values;
    /** Places that let soviet-side agitators in, by id. */
    public final Map<String, Boolean> openToAgitators;

    World(WorldBuilder founding, ParameterValues values) {
        this.setting = founding.setting;
        this.people = founding.people;
        this.units = List.copyOf(founding.units);
        this.groups = founding.groups;
        this.bodies = founding.bodies;
        this.seats = founding.seats;
        this.agitators = List.copyOf(founding.agitators);
        this.theatres = founding.theatres;
        this.visitors = new AgitatorVisits(units.size());
        this.country = founding.country;
        this.openToAgitators = founding.open;
        this.values = values;
    }

    /**
     * The group of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public GroupState group(String id) {
        GroupState found = groups.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no group is called " + id);
        }
        return found;
    }

    /**
     * The units of a group, or of one place.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public List<BaseUnit> unitsOf(String groupOrPlace) {
        GroupState group = groups.get(groupOrPlace);
        if (group != null) {
            return group.units;
        }
        List<BaseUnit> there = units.stream()
                .filter(unit -> unit.place.id().equals(groupOrPlace))
                .toList();
        if (there.isEmpty()) {
            throw new IllegalArgumentException("no group and no place is called " + groupOrPlace);
        }
        return there;
    }

    /**
     * The body of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Institution body(String id) {
        Institution found = bodies.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no body is called " + id);
        }
        return found;
    }

    /**
     * The theatre of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TheatreState theatre(String id) {
        TheatreState found = theatres.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no theatre is called " + id);
        }
        return found;
    }
}
