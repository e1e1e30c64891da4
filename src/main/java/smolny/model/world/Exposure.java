package smolny.model.world;

import java.util.List;
import smolny.kernel.math.GreatCircle;
import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.Capital;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.Place;

/**
 * How near a place is to the capitals: E = sum over centres of exp(-distance / length). Over 28 provinces the probit of
 * the Bolshevik share in November correlates 0.76 with E at lengths of 450 to 600 km.
 */
public final class Exposure {
    /** Felt exposure that counts as full; with the calibrated values Petrograd's is 1.07. Weights of voices and news are scaled by it. */
    public static final double FULL = 1.25;

    /** Distance over which exposure falls to a third. */
    public static final Parameter LENGTH = Parameter.of("exposure.length", "ℓ", 100, 2000, ParameterUnit.KM)
            .atStart()
            .means("Distance at which exposure to a capital has fallen to 37 per cent.")
            .from("correlation over 28 provinces", 500);

    /** What distance still matters to a town. */
    public static final Parameter TOWN_DISTANCE = Parameter.of("exposure.town_distance", "f", 0, 1, ParameterUnit.SHARE)
            .atStart()
            .means("Part of the effect of distance that remains in towns, which have newspapers, telegraph"
                    + " and railways.")
            .assumed(0.3);

    private final List<Capital> centres;
    private final double length;
    private final double townDistance;

    Exposure(List<Capital> centres, ParameterValues values) {
        this.centres = centres;
        this.length = values.of(LENGTH);
        this.townDistance = values.of(TOWN_DISTANCE);
    }

    /** What reaches a place from one centre, in (0, 1]. */
    double from(Capital centre, Place place) {
        return PortableMath.exp(-GreatCircle.kilometres(place.lat(), place.lon(), centre.lat(), centre.lon()) / length);
    }

    /** True if a place is one of the centres itself, recognised by its coordinates. */
    boolean isCentre(Place place) {
        return centres.stream().anyMatch(centre -> centre.lat() == place.lat() && centre.lon() == place.lon());
    }

    /** What reaches a place by distance alone. */
    double at(Place place) {
        double sum = 0;
        for (Capital centre : centres) {
            sum += from(centre, place);
        }
        return sum;
    }

    /** What is felt of it. */
    double felt(double exposure, GroupLocation kind) {
        return kind.isRemote() ? exposure : 1 + townDistance * (exposure - 1);
    }

    /** Part of a unit's felt exposure that comes from one centre. */
    double feltFrom(Capital centre, BaseUnit unit) {
        double part = from(centre, unit.place);
        return unit.groupState.group.kind().isRemote() ? part : townDistance * part;
    }

    /** Part of a unit's felt exposure that is its own town's doing. */
    double ownShare(BaseUnit unit) {
        return unit.groupState.group.kind().isRemote() ? 0 : 1 - townDistance;
    }
}
