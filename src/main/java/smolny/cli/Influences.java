package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.Plan.Design;
import smolny.history.Plan.Varied;
import smolny.lab.batch.Batch;
import smolny.lab.sensitivity.ElementaryEffects;
import smolny.lab.sensitivity.Resampling;
import smolny.lab.sensitivity.VarianceShares;
import smolny.lab.study.Aim;
import smolny.show.influence.Decomposed;
import smolny.show.influence.Influence;
import smolny.show.influence.Matter;
import smolny.show.influence.Screened;

/** From the outcomes of a plan to what moves them. */
final class Influences {
    private final Batch batch;
    private final Aim aim;

    Influences(Batch batch, Aim aim) {
        this.batch = batch;
        this.aim = aim;
    }

    /**
     * What moves the outcome in the plan's own history, number 0, or the effect of one of its levers on it.
     *
     * @param plain outcomes of the plan's own history by point and seed
     * @param own outcomes of this one
     */
    Influence of(int history, double[][] plain, double[][] own) {
        Plan plan = batch.plan();
        double[][] values = history == 0 ? own : difference(plain, own);
        List<Varied> axes = plan.varied();
        Resampling resampling = new Resampling(plan.seeds().first());
        boolean walks = plan.design() == Design.MORRIS;
        int used = walks ? ElementaryEffects.trajectories(axes, values) : VarianceShares.blocks(axes, values);
        if (used < 2) {
            throw new Refusal("'" + aim.measure() + "' has no value on " + day() + " in all runs of two "
                    + (walks ? "trajectories" : "blocks") + "; give another --of or --on");
        }
        String done = used + " of " + plan.points() + (walks ? " trajectories" : " blocks") + ", "
                + plan.seeds().runs() + (plan.seeds().runs() == 1 ? " seed" : " seeds") + " a point, scale "
                + plan.scale();
        Matter matter = new Matter(key(history), subject(history), aim.unit(), done);
        return walks
                ? new Screened(matter, ElementaryEffects.of(axes, batch.points(), values, resampling), axes)
                : new Decomposed(matter, VarianceShares.of(axes, values, resampling));
    }

    private static double[][] difference(double[][] plain, double[][] own) {
        double[][] difference = new double[own.length][];
        for (int point = 0; point < own.length; point++) {
            difference[point] = own[point].clone();
            for (int seed = 0; seed < own[point].length; seed++) {
                difference[point][seed] -= plain[point][seed];
            }
        }
        return difference;
    }

    private String day() {
        return batch.scenarios()
                .get(0)
                .scenario()
                .setting()
                .clock()
                .dateOf(aim.day())
                .inShort();
    }

    private String subject(int history) {
        String outcome = aim.subject() + " on " + day();
        if (history == 0) {
            return outcome;
        }
        String id = batch.plan().also().get(history - 1);
        LoadedScenario loaded = batch.scenarios().get(history);
        String title = loaded.levers().stream()
                .filter(lever -> lever.id().equals(id))
                .map(lever -> lever.titles().getOrDefault("en", id))
                .findFirst()
                .orElse(id);
        return "the effect of \"" + title + "\" on " + outcome;
    }

    private String key(int history) {
        List<String> parts = new ArrayList<>(List.of(aim.measure().replace('.', '-')));
        if (history > 0) {
            parts.add(batch.plan().also().get(history - 1));
        }
        return String.join("-", parts);
    }
}
