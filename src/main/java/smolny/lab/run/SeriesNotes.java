package smolny.lab.run;

import java.util.List;
import smolny.model.fact.Observer;
import smolny.model.measure.Measure;
import smolny.model.rule.VotePosition;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Writes down every measure at the end of every day, and who sits on which bench of the soviet that makes the news. */
record SeriesNotes(RunRecord record, List<Measure> measures) implements Observer {
    @Override
    public void dayEnded(int day, World world) {
        for (int i = 0; i < measures.size(); i++) {
            record.series[i][day] = measures.get(i).of().applyAsDouble(world);
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        List<Seat> seats = world.body(world.setting.newsFrom()).seats;
        boolean[] bench = new boolean[seats.size()];
        for (int i = 0; i < bench.length; i++) {
            bench[i] = positions.of(seats.get(i)) > 0;
        }
        record.benches.add(bench);
    }
}
