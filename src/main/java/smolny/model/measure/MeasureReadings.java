package smolny.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import smolny.model.rule.CongressChoice;
import smolny.model.rule.Readiness;
import smolny.model.rule.VotePosition;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.world.BaseUnit;
import smolny.model.world.CongressDelegate;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** How measures are read off a world. Units count alike, whatever their size. */
final class MeasureReadings {
    private MeasureReadings() {}

    static List<BaseUnit> unitsAt(World world, String place) {
        List<BaseUnit> found = new ArrayList<>();
        for (BaseUnit unit : world.units) {
            if (unit.place.id().equals(place)) {
                found.add(unit);
            }
        }
        return found;
    }

    /** Mean over units of something that is a share of each one's people. */
    static double mean(List<BaseUnit> units, ToDoubleFunction<BaseUnit> share) {
        double sum = 0;
        for (BaseUnit unit : units) {
            sum += share.applyAsDouble(unit);
        }
        return sum / units.size();
    }

    static double majorities(List<BaseUnit> units) {
        int count = 0;
        for (BaseUnit unit : units) {
            if (unit.expressedShare > 0.5) {
                count++;
            }
        }
        return (double) count / units.size();
    }

    static double adopted(List<BaseUnit> units) {
        int count = 0;
        for (BaseUnit unit : units) {
            if (unit.adoptionDay != BaseUnit.NEVER) {
                count++;
            }
        }
        return (double) count / units.size();
    }

    static double visitors(GroupState following, int[] visitors) {
        int count = 0;
        for (BaseUnit unit : following.units) {
            count += visitors[unit.index];
        }
        return count;
    }

    static double support(World world, List<Seat> seats) {
        return new VotePosition(world.values, world.country).support(seats);
    }

    static double againstCoalition(World world, List<Seat> seats) {
        return share(world, seats, new CongressChoice(world.values)::isAgainstCoalition);
    }

    static double allSocialist(World world, List<Seat> seats) {
        return share(world, seats, new Readiness(world.values, world.country)::isForAllSocialists);
    }

    private static double share(World world, List<Seat> seats, DoublePredicate stands) {
        VotePosition positions = new VotePosition(world.values, world.country);
        int count = 0;
        for (Seat seat : seats) {
            count += stands.test(positions.of(seat)) ? 1 : 0;
        }
        return seats.isEmpty() ? Double.NaN : (double) count / seats.size();
    }

    static double congress(Institution congress) {
        int inFavour = 0;
        for (CongressDelegate delegate : congress.delegates) {
            inFavour += delegate.position() > 0 ? 1 : 0;
        }
        return (double) inFavour / congress.delegates.size();
    }

    /** Share of the bodies of a kind, of every kind if null, whose deputies have a majority for soviet power. */
    static double turned(World world, @Nullable PoliticalBodyKind kind) {
        int inFavour = 0;
        int all = 0;
        for (Institution institution : world.bodies.values()) {
            boolean counted = kind == null || institution.body.kind() == kind;
            if (counted && !institution.seats.isEmpty()) {
                all++;
                inFavour += support(world, institution.seats) > 0.5 ? 1 : 0;
            }
        }
        return (double) inFavour / all;
    }

    static double alarm(World world) {
        double most = 0;
        for (GroupState following : world.groups.values()) {
            most = Math.max(most, following.alarm);
        }
        return most;
    }
}
