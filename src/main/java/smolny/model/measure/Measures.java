package smolny.model.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.kernel.param.Values;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Group;
import smolny.model.setting.Place;
import smolny.model.setting.Setting;
import smolny.model.world.BaseUnit;
import smolny.model.world.Delegate;
import smolny.model.world.Following;
import smolny.model.world.Institution;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** All measures of a setting. Shares are in [0, 1]. */
public final class Measures {
    private Measures() {}

    /** Every measure there is, groups first, then bodies, then the country. */
    public static List<Measure> of(Setting setting) {
        List<Measure> all = new ArrayList<>();
        for (Group group : setting.groups()) {
            ofGroup(group, all);
        }
        for (Body body : setting.bodies()) {
            ofBody(body, all);
        }
        for (Place place : setting.places()) {
            if (sharesGroupAndSoviet(setting, place)) {
                String id = place.id();
                all.add(new Measure(id, "expressed", world -> expressed(unitsAt(world, id))));
            }
        }
        ofCountry(all);
        return List.copyOf(all);
    }

    /** True for a part of a garrison or city that is told apart from the rest. */
    private static boolean sharesGroupAndSoviet(Setting setting, Place place) {
        for (Place other : setting.places()) {
            if (other != place
                    && !place.soviet().isEmpty()
                    && other.group().equals(place.group())
                    && other.soviet().equals(place.soviet())) {
                return true;
            }
        }
        return false;
    }

    private static List<BaseUnit> unitsAt(World world, String place) {
        List<BaseUnit> found = new ArrayList<>();
        for (BaseUnit unit : world.units) {
            if (unit.place.id().equals(place)) {
                found.add(unit);
            }
        }
        return found;
    }

    private static void ofGroup(Group group, List<Measure> all) {
        String id = group.id();
        all.add(new Measure(id, "private", world -> privately(world.people, world.group(id).units)));
        if (!group.meets()) {
            return;
        }
        all.add(new Measure(id, "expressed", world -> expressed(world.group(id).units)));
        all.add(new Measure(id, "units", world -> majorities(world.group(id).units)));
        all.add(new Measure(id, "committees", world -> seats(world, world.committeeSeats, world.group(id))));
        all.add(new Measure(id, "seats", world -> seats(world, world.deputySeats, world.group(id))));
        all.add(new Measure(id, "adopted", world -> adopted(world.group(id).units)));
        all.add(new Measure(id, "soviet_agitators", world -> visitors(world.group(id), true)));
        all.add(new Measure(id, "moderate_agitators", world -> visitors(world.group(id), false)));
    }

    private static void ofBody(Body body, List<Measure> all) {
        String id = body.id();
        switch (body.kind()) {
            case SOVIET, ARMY_COMMITTEE, PEASANT_SOVIET -> {
                all.add(new Measure(id, "soviet_power", world -> support(world, world.body(id))));
                if (body.kind() == BodyKind.SOVIET) {
                    all.add(new Measure(id, "private", world -> privately(world.people, world.body(id).units)));
                    all.add(new Measure(id, "expressed", world -> expressed(world.body(id).units)));
                    all.add(new Measure(id, "units", world -> majorities(world.body(id).units)));
                }
            }
            case CONGRESS -> all.add(new Measure(id, "soviet_power", world -> congress(world.body(id))));
            case EXECUTIVE ->
                all.add(new Measure(
                        id,
                        "soviet_power",
                        world -> (double) body.seatsFor() / (body.seatsFor() + body.seatsAgainst())));
            case COMMITTEE, PARTY, GOVERNMENT, COMMISSARS -> {}
        }
    }

    private static void ofCountry(List<Measure> all) {
        all.add(new Measure("town_soviets", "soviet_power", world -> turned(world, BodyKind.SOVIET)));
        all.add(new Measure("army_committees", "soviet_power", world -> turned(world, BodyKind.ARMY_COMMITTEE)));
        all.add(new Measure("peasant_soviets", "soviet_power", world -> turned(world, BodyKind.PEASANT_SOVIET)));
        all.add(new Measure("local_soviets", "soviet_power", world -> turned(world, null)));
        all.add(new Measure("government", "credibility", world -> world.country.credibility));
        all.add(new Measure("government", "chance_of_fall", world -> world.country.chanceOfFall));
        all.add(new Measure("country", "fear", world -> world.country.fear));
        all.add(new Measure("country", "alarm", Measures::alarm));
        all.add(new Measure("country", "access", world -> world.country.access));
        all.add(new Measure("country", "news", world -> world.country.news));
    }

    /**
     * The value of a measure by name; NaN if it has none yet.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    public static double value(World world, String name) {
        for (Measure measure : of(world.setting)) {
            if (measure.name().equals(name)) {
                return measure.of().applyAsDouble(world);
            }
        }
        throw new IllegalArgumentException("no measure is called " + name);
    }

    private static double privately(People people, List<BaseUnit> units) {
        double sum = 0;
        for (BaseUnit unit : units) {
            int inFavour = 0;
            for (int i = unit.first; i < unit.end; i++) {
                if (people.attitude[i] > 0) {
                    inFavour++;
                }
            }
            sum += (double) inFavour / unit.size();
        }
        return sum / units.size();
    }

    private static double expressed(List<BaseUnit> units) {
        double sum = 0;
        for (BaseUnit unit : units) {
            sum += unit.expressed;
        }
        return sum / units.size();
    }

    private static double majorities(List<BaseUnit> units) {
        int count = 0;
        for (BaseUnit unit : units) {
            if (unit.expressed > 0.5) {
                count++;
            }
        }
        return (double) count / units.size();
    }

    private static double adopted(List<BaseUnit> units) {
        int count = 0;
        for (BaseUnit unit : units) {
            if (unit.adoptionDay != BaseUnit.NEVER) {
                count++;
            }
        }
        return (double) count / units.size();
    }

    private static double visitors(Following following, boolean soviets) {
        int count = 0;
        for (BaseUnit unit : following.units) {
            count += soviets ? unit.sovietVisitors : unit.moderateVisitors;
        }
        return count;
    }

    private static double seats(World world, List<Seat> seats, Following following) {
        VotePosition positions = new VotePosition(world.values, world.country);
        int inFavour = 0;
        int all = 0;
        for (Seat seat : seats) {
            if (seat.unit.following == following) {
                all++;
                inFavour += positions.of(seat) > 0 ? 1 : 0;
            }
        }
        return (double) inFavour / all;
    }

    private static double support(World world, Institution institution) {
        Values values = world.values;
        return new VotePosition(values, world.country).support(institution.seats);
    }

    private static double congress(Institution congress) {
        int inFavour = 0;
        for (Delegate delegate : congress.delegates) {
            inFavour += delegate.position() > 0 ? 1 : 0;
        }
        return (double) inFavour / congress.delegates.size();
    }

    /** Share of the bodies of a kind, of every kind if null, whose deputies have a majority for soviet power. */
    private static double turned(World world, @Nullable BodyKind kind) {
        int inFavour = 0;
        int all = 0;
        for (Institution institution : world.bodies.values()) {
            boolean counted = kind == null || institution.body.kind() == kind;
            if (counted && !institution.seats.isEmpty()) {
                all++;
                inFavour += support(world, institution) > 0.5 ? 1 : 0;
            }
        }
        return (double) inFavour / all;
    }

    private static double alarm(World world) {
        double most = 0;
        for (Following following : world.groups.values()) {
            most = Math.max(most, following.alarm);
        }
        return most;
    }
}
