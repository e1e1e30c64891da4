package smolny.lab.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.lab.run.LiveRun;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.World;

/** Takes the scene of each day of one run. It looks and changes nothing. */
final class Eye {
    private final LiveRun run;
    private final Map<BaseUnit, Scene.UnitCard> units = new LinkedHashMap<>();
    private final Benches benches;
    private final int[] seen = new int[7];

    Eye(LiveRun run, RunSpec spec) {
        this.run = run;
        World world = run.world();
        for (BaseUnit unit : world.units) {
            units.put(unit, new Scene.UnitCard(units.size(), unit.id, unit.place, unit.following.group, unit.size()));
        }
        this.benches = new Benches(world, units, spec.dice());
    }

    /** How things stand now. */
    Scene scene() {
        World world = run.world();
        Map<String, Boolean> standing = new LinkedHashMap<>();
        world.bodies.forEach((id, body) -> standing.put(id, body.exists));
        return new Scene(
                run.day(),
                world.setting.clock().dateOf(run.day()),
                world.values,
                measures(),
                world.units.stream().map(unit -> unit(unit, world)).toList(),
                benches.seats(world),
                world.agitators.stream().map(this::speaker).toList(),
                standing,
                told(run.record()));
    }

    private Map<String, Double> measures() {
        Map<String, Double> values = new HashMap<>();
        RunRecord record = run.record();
        for (int i = 0; run.day() >= 0 && i < record.series.length; i++) {
            values.put(record.measures.get(i), record.series[i][run.day()]);
        }
        return values;
    }

    private Scene.UnitCard card(BaseUnit unit) {
        return Objects.requireNonNull(units.get(unit));
    }

    private Scene.Unit unit(BaseUnit unit, World world) {
        People people = world.people;
        int inFavour = 0;
        for (int person = unit.first; person < unit.end; person++) {
            inFavour += people.attitude[person] > 0 ? 1 : 0;
        }
        return new Scene.Unit(
                card(unit),
                (double) inFavour / unit.size(),
                unit.expressed,
                unit.resolved,
                unit.adoptionDay,
                unit.met,
                unit.commissar,
                world.visitors.soviets[unit.index],
                world.visitors.moderates[unit.index]);
    }

    private Scene.Speaker speaker(Agitator agitator) {
        return new Scene.Speaker(
                agitator.id,
                agitator.forSoviets,
                agitator.party,
                agitator.home.home.body.id(),
                agitator.destination,
                agitator.admitted,
                agitator.daysAtWork,
                agitator.daysTurnedAway);
    }

    private Scene.Told told(RunRecord record) {
        return new Scene.Told(
                fresh(record.happenings, 0),
                fresh(record.votes, 1),
                fresh(record.attempts, 2),
                fresh(record.shares, 3),
                fresh(record.mandates, 4),
                fresh(record.adoptions, 5),
                fresh(record.clashes, 6));
    }

    private <T> List<T> fresh(List<T> all, int which) {
        List<T> since = List.copyOf(all.subList(seen[which], all.size()));
        seen[which] = all.size();
        return since;
    }
}
