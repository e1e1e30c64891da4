package smolny.model.world;

import java.util.List;
import smolny.kernel.math.Real;
import smolny.kernel.math.Sphere;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Unit;
import smolny.kernel.param.Values;
import smolny.model.setting.Centre;
import smolny.model.setting.Kind;
import smolny.model.setting.Place;

/**
 * How near a place is to the capitals: E = sum over centres of exp(-distance / length). Over 28 provinces the probit of
 * the Bolshevik share in November correlates 0.76 with E at lengths of 450 to 600 km.
 */
public final class Exposure {
    /** Felt exposure that counts as full; Petrograd's is a little less. Weights of voices and news are scaled by it. */
    public static final double FULL = 1.25;

    /** Distance over which exposure falls to a third. */
    public static final Parameter LENGTH = Parameter.called("exposure.length", "ℓ")
            .between(100, 2000, Unit.KM)
            .atStart()
            .means("Distance over which exposure to a capital falls to 37 per cent.")
            .from("correlation over 28 provinces", 500);

    /** What distance still matters to a town. */
    public static final Parameter TOWN_DISTANCE = Parameter.called("exposure.town_distance", "f")
            .between(0, 1, Unit.SHARE)
            .atStart()
            .means("Part of the effect of distance that is left in towns, which have press, telegraph and rail.")
            .assumed(0.3);

    private final List<Centre> centres;
    private final double length;
    private final double townDistance;

    Exposure(List<Centre> centres, Values values) {
        this.centres = centres;
        this.length = values.of(LENGTH);
        this.townDistance = values.of(TOWN_DISTANCE);
    }

    /** What reaches a place from one centre, in (0, 1]. */
    double from(Centre centre, Place place) {
        return Real.exp(-Sphere.kilometres(place.lat(), place.lon(), centre.lat(), centre.lon()) / length);
    }

    /** True if a place is one of the centres itself, told by its coordinates. */
    boolean isCentre(Place place) {
        return centres.stream().anyMatch(centre -> centre.lat() == place.lat() && centre.lon() == place.lon());
    }

    /** What reaches a place by distance alone. */
    double at(Place place) {
        double sum = 0;
        for (Centre centre : centres) {
            sum += from(centre, place);
        }
        return sum;
    }

    /** What is felt of it. */
    double felt(double exposure, Kind kind) {
        return kind.isRemote() ? exposure : 1 + townDistance * (exposure - 1);
    }

    /** Part of a unit's felt exposure that comes from one centre. */
    double feltFrom(Centre centre, BaseUnit unit) {
        double part = from(centre, unit.place);
        return unit.following.group.kind().isRemote() ? part : townDistance * part;
    }

    /** Part of a unit's felt exposure that is its own town's doing. */
    double ownShare(BaseUnit unit) {
        return unit.following.group.kind().isRemote() ? 0 : 1 - townDistance;
    }
}
