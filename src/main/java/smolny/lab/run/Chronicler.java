package smolny.lab.run;

import java.util.List;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.world.World;

/** Several observers of one run, told in turn. */
record Chronicler(List<Observer> writers) implements Observer {
    @Override
    public void began(World world) {
        writers.forEach(writer -> writer.began(world));
    }

    @Override
    public void happened(Fact fact) {
        writers.forEach(writer -> writer.happened(fact));
    }

    @Override
    public void dayEnded(int day, World world) {
        writers.forEach(writer -> writer.dayEnded(day, world));
    }

    @Override
    public void ended(World world) {
        writers.forEach(writer -> writer.ended(world));
    }
}
