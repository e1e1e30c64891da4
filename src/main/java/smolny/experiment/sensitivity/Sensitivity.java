package smolny.experiment.sensitivity;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import smolny.experiment.sensitivity.ElementaryEffects.Effect;
import smolny.experiment.sensitivity.SobolIndices.Share;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.DayMeasures;
import smolny.experiment.whatif.TargetMeasure;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlan.Design;
import smolny.scenario.ExperimentPlan.Varied;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;

/** Which parameters of a plan move an outcome, from the runs of the plan. */
public final class Sensitivity {
    private final Batch batch;

    private Sensitivity(Batch batch) {
        this.batch = batch;
    }

    /**
     * What moves one outcome. Of the two lists one is empty, as the plan's design wants it.
     *
     * @param key stem of file names, lower-case letters, digits, hyphen and underscore
     * @param subject what is moved, for example "support for soviet power (Second Congress) on 25 Oct"
     * @param unit of the outcome
     * @param done what was done, for example "20 of 20 trajectories, 3 seeds a point"
     * @param axes where the parameters were moved
     * @param effects elementary effects, one for each parameter, of a plan with {@code design: morris}
     * @param shares shares of the variance, one for each parameter, of a plan with {@code design: saltelli}
     */
    public record Result(
            String key,
            String subject,
            String unit,
            String done,
            List<Varied> axes,
            List<Effect> effects,
            List<Share> shares) {
        /** Keeps its own copies. */
        public Result {
            axes = List.copyOf(axes);
            effects = List.copyOf(effects);
            shares = List.copyOf(shares);
        }
    }

    /**
     * Makes sure that the points of a plan can be analysed.
     *
     * @throws RequestRefusedException if they cannot
     */
    public static ExperimentPlan checked(ExperimentPlan plan) {
        refuseIf(
                plan.design() != Design.MORRIS && plan.design() != Design.SALTELLI,
                "the points of a "
                        + plan.design().name().toLowerCase(Locale.ROOT)
                        + " design cannot show what changes an outcome; write 'design: morris' or 'design: saltelli'");
        return plan;
    }

    /**
     * Analyses every outcome in the plan's own scenario, then the effect of each of its interventions on it.
     *
     * @param folder in which the runs are
     * @param batch measuring the day of the outcomes
     * @param aims the outcomes, all on one day
     * @throws IOException if the runs cannot be read
     * @throws RequestRefusedException if an outcome has no value in all runs of two trajectories or blocks
     */
    public static List<Result> analyse(Path folder, Batch batch, List<TargetMeasure> aims) throws IOException {
        Sensitivity work = new Sensitivity(batch);
        double[][][][] outcomes = work.outcomes(folder, aims);
        List<Result> results = new ArrayList<>();
        for (int aim = 0; aim < aims.size(); aim++) {
            for (int history = 0; history < outcomes.length; history++) {
                results.add(work.result(aims.get(aim), history, outcomes[0][aim], outcomes[history][aim]));
            }
        }
        return results;
    }

    /** Outcomes in their units by history, aim, point and seed; NaN where a run has no value. */
    private double[][][][] outcomes(Path folder, List<TargetMeasure> aims) throws IOException {
        int seeds = batch.plan().seeds().runs();
        int points = batch.points().size();
        double[][][][] found = new double[batch.scenarios().size()][aims.size()][points][seeds];
        for (double[][][] history : found) {
            for (double[][] aim : history) {
                Arrays.stream(aim).forEach(point -> Arrays.fill(point, Double.NaN));
            }
        }
        List<String> measures = aims.stream().map(TargetMeasure::measure).toList();
        DayMeasures.read(folder, batch, aims.get(0).day(), measures, (job, values) -> {
            int seed = Math.toIntExact(job.seed() - batch.plan().seeds().first());
            for (int aim = 0; aim < values.length; aim++) {
                found[job.variant()][aim][job.point().number() - 1][seed] =
                        aims.get(aim).factor() * values[aim];
            }
        });
        return found;
    }

    private Result result(TargetMeasure aim, int history, double[][] plain, double[][] own) {
        ExperimentPlan plan = batch.plan();
        double[][] values = history == 0 ? own : difference(plain, own);
        List<Varied> axes = plan.variedParameters();
        BootstrapResampling resampling = new BootstrapResampling(plan.seeds().first());
        boolean walks = plan.design() == Design.MORRIS;
        int used = walks ? ElementaryEffects.trajectories(axes, values) : SobolIndices.blocks(axes, values);
        refuseIf(
                used < 2,
                "'" + aim.measure() + "' has no value on " + day(aim) + " in all runs of two "
                        + (walks ? "trajectories" : "blocks") + "; choose another --of or --on");
        String done = used + " of " + plan.points() + (walks ? " trajectories" : " blocks") + ", "
                + plan.seeds().runs() + (plan.seeds().runs() == 1 ? " seed" : " seeds") + " a point, scale "
                + plan.scale();
        return new Result(
                key(aim, history),
                subject(aim, history),
                aim.unit(),
                done,
                axes,
                walks ? ElementaryEffects.of(axes, batch.points(), values, resampling) : List.of(),
                walks ? List.of() : SobolIndices.of(axes, values, resampling));
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

    private String day(TargetMeasure aim) {
        return batch.scenarios()
                .get(0)
                .scenario()
                .setting()
                .clock()
                .dateOf(aim.day())
                .inShort();
    }

    private String subject(TargetMeasure aim, int history) {
        String outcome = aim.subject() + " on " + day(aim);
        if (history == 0) {
            return outcome;
        }
        String id = batch.plan().alsoApplied().get(history - 1);
        LoadedScenario loaded = batch.scenarios().get(history);
        String title = loaded.interventions().stream()
                .filter(lever -> lever.id().equals(id))
                .map(lever -> lever.titles().getOrDefault("en", id))
                .findFirst()
                .orElse(id);
        return "the effect of \"" + title + "\" on " + outcome;
    }

    private String key(TargetMeasure aim, int history) {
        String measure = aim.measure().replace('.', '-');
        return history == 0
                ? measure
                : measure + "-" + batch.plan().alsoApplied().get(history - 1);
    }
}
