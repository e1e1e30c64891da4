package smolny.lab.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.model.fact.Observer;
import smolny.model.world.Agitator;
import smolny.model.world.World;

/** Writes down where agitators were let in. */
final class AgitatorNotes implements Observer {
    private final RunRecord record;
    /** Of each agitator, day by day: index of the unit where he was let in, or nowhere. */
    private final List<int[]> days = new ArrayList<>();

    AgitatorNotes(RunRecord record) {
        this.record = record;
    }

    @Override
    public void dayEnded(int day, World world) {
        int[] where = new int[world.agitators.size()];
        for (int i = 0; i < where.length; i++) {
            Agitator agitator = world.agitators.get(i);
            where[i] = agitator.admitted ? agitator.destination : Agitator.NOWHERE;
        }
        days.add(where);
    }

    @Override
    public void ended(World world) {
        for (int i = 0; i < world.agitators.size(); i++) {
            Agitator agitator = world.agitators.get(i);
            record.work.add(new Rows.Work(
                    agitator.id,
                    agitator.forSoviets ? "soviet" : "moderate",
                    agitator.party.word(),
                    agitator.home.home.body.id(),
                    agitator.daysAtWork,
                    agitator.daysTurnedAway,
                    unitsOf(i)));
        }
    }

    private int unitsOf(int agitator) {
        int[] visited = new int[days.size()];
        for (int day = 0; day < visited.length; day++) {
            visited[day] = days.get(day)[agitator];
        }
        Arrays.sort(visited);
        int units = 0;
        int before = Agitator.NOWHERE;
        for (int unit : visited) {
            units += unit == before ? 0 : 1;
            before = unit;
        }
        return units;
    }
}
