package smolny.model;

import java.util.List;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.ArmedUnit.Kind;
import smolny.model.setting.Theatre;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.World;

/** The sketch country with troops: a regiment, cadets, Cossacks, a fort, Red Guards, sailors and help from the front. */
public final class Barracks {
    private Barracks() {}

    public static Sketch sketch() {
        Sketch sketch = Sketch.quiet();
        sketch.theatres.add(new Theatre("city", "The city", "committee", true));
        sketch.armedUnits.addAll(List.of(
                unit("regiment", Kind.LINE, 1000, "barracks", false),
                unit("guards", Kind.JULY, 1000, "barracks", false),
                unit("fort_guard", Kind.JULY, 300, "fort", false),
                unit("cossacks", Kind.COSSACKS, 500, "", false),
                unit("cadets", Kind.CADETS, 500, "", false),
                unit("workers", Kind.RED_GUARD, 800, "mill", false),
                unit("crews", Kind.SAILORS, 400, "", true),
                unit("corps", Kind.FRONT, 2000, "", true)));
        return sketch;
    }

    public static World founded() {
        return sketch().founded(1);
    }

    /** The armed unit of that name. */
    public static ArmedUnitState unit(World world, String id) {
        return world.theatre("city").units.stream()
                .filter(state -> state.unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody's open support. */
    public static void support(World world, double share) {
        world.units.forEach(unit -> unit.expressedShare = share);
    }

    private static ArmedUnit unit(String id, Kind kind, int men, String opinion, boolean outside) {
        boolean line = kind == Kind.LINE || kind == Kind.JULY;
        boolean fort = id.equals("fort_guard");
        int rifles = kind == Kind.RED_GUARD ? 100 : 0;
        return new ArmedUnit(id, id, "city", kind, men, opinion, line, line, outside, outside ? 10 : 0, rifles, fort);
    }
}
