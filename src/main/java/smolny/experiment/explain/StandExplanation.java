package smolny.experiment.explain;

import java.util.ArrayList;
import java.util.List;
import smolny.model.observer.RunEvent;
import smolny.model.rule.Obedience.ObedienceTerms;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Why an armed unit obeyed whom it obeyed from a day on: the terms of equation (13) on that day.
 *
 * @param day on which it took the stand
 * @param stance that it took
 * @param terms that led to it, probits
 * @param causes the same by name, each with its change since the stand before
 */
public record StandExplanation(int day, Stance stance, ObedienceTerms terms, List<Cause> causes) {
    /** Keeps its own copy. */
    public StandExplanation {
        causes = List.copyOf(causes);
    }

    /**
     * One term.
     *
     * @param words what it is
     * @param amount probits; above 0 towards the Soviet
     * @param change since the stand before; 0 on the first day
     */
    public record Cause(String words, double amount, double change) {}

    /** The stands of an armed unit in one run, in order; none if there is no such unit. */
    public static List<StandExplanation> of(RunSpec spec, String unit) {
        List<StandExplanation> all = new ArrayList<>();
        ObedienceTerms before = null;
        for (RunEvent.StanceTaken stand : Simulation.run(spec).stands) {
            if (stand.unit().equals(unit)) {
                ObedienceTerms now = stand.terms();
                all.add(new StandExplanation(
                        stand.day(), stand.stance(), now, causes(now, before == null ? now : before)));
                before = now;
            }
        }
        return all;
    }

    private static List<Cause> causes(ObedienceTerms now, ObedienceTerms before) {
        return List.of(
                cause("open support of its people", now.support(), before.support()),
                cause("a commissar it has accepted", now.commissar(), before.commissar()),
                cause("whose signature an order needs", now.order(), before.order()),
                cause("orders obeyed and refused before", now.past(), before.past()),
                cause("threat of being sent to the front", now.removal(), before.removal()),
                cause("example of the garrison", now.example(), before.example()),
                cause("lean of its kind to the staff", -now.lean(), -before.lean()));
    }

    private static Cause cause(String words, double now, double before) {
        return new Cause(words, now, now - before);
    }
}
