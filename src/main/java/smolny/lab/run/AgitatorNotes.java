package smolny.lab.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import smolny.model.fact.Observer;
import smolny.model.world.Agitator;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Writes down where agitators were let in. */
final class AgitatorNotes implements Observer {
    private final RunRecord record;
    private final Map<Agitator, Set<BaseUnit>> visited = new HashMap<>();

    AgitatorNotes(RunRecord record) {
        this.record = record;
    }

    @Override
    public void dayEnded(int day, World world) {
        for (Agitator agitator : world.agitators) {
            if (agitator.admitted && agitator.destination != null) {
                visited.computeIfAbsent(agitator, a -> new HashSet<>()).add(agitator.destination);
            }
        }
    }

    @Override
    public void ended(World world) {
        for (Agitator agitator : world.agitators) {
            record.work.add(new Rows.Work(
                    agitator.id,
                    agitator.forSoviets ? "soviet" : "moderate",
                    agitator.party.word(),
                    agitator.home.home.body.id(),
                    agitator.daysAtWork,
                    agitator.daysTurnedAway,
                    visited.getOrDefault(agitator, Set.of()).size()));
        }
    }
}
