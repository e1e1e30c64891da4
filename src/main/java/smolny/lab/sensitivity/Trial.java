package smolny.lab.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.ScenarioFiles;
import smolny.kernel.param.Values;
import smolny.lab.design.Point;
import smolny.lab.design.Points;
import smolny.lab.run.InOrder;
import smolny.lab.run.Progress;
import smolny.lab.run.Run;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.lab.study.Aim;
import smolny.model.Parameters;
import smolny.model.event.Scenario;
import smolny.model.world.Scale;

/**
 * Everything that a plan asks to be lived through, and what came of it.
 *
 * @param plan which runs
 * @param histories the plan's history, then the same with each lever tried at every point, loaded
 * @param scale how big a country
 */
public record Trial(Plan plan, List<LoadedScenario> histories, Scale scale) {
    private static final String ORIGIN = "plan";

    /** Keeps its own copy. */
    public Trial {
        histories = List.copyOf(histories);
    }

    /** Loads the plan's histories. */
    public static Trial of(Plan plan, Scale scale) {
        List<LoadedScenario> histories = new ArrayList<>();
        histories.add(ScenarioFiles.load(plan.scenario(), plan.levers()));
        for (String lever : plan.also()) {
            List<String> levers = new ArrayList<>(plan.levers());
            levers.add(lever);
            histories.add(ScenarioFiles.load(plan.scenario(), levers));
        }
        return new Trial(plan, histories, scale);
    }

    /**
     * What came of it, in the units in which answers are told: by history, aim, point and seed; NaN where a run has no value.
     *
     * @param aims what is looked at
     * @param threads runs at a time
     * @throws IllegalStateException if a run fails
     */
    public double[][][][] outcomes(List<Aim> aims, int threads, Progress progress) {
        List<Point> points = Points.of(plan);
        int seeds = plan.seeds().runs();
        double[][][][] found = new double[histories.size()][aims.size()][points.size()][seeds];
        int runs = Math.multiplyExact(points.size() * histories.size(), seeds);
        int[] next = {0};
        new InOrder(threads).each(0, runs, run -> measured(points, aims, run), values -> {
            int run = next[0]++;
            for (int aim = 0; aim < values.length; aim++) {
                found[history(run)][aim][run / histories.size() % points.size()][
                                run / histories.size() / points.size()] =
                        values[aim];
            }
            progress.done(run + 1, runs);
        });
        return found;
    }

    /** Histories are innermost and seeds outermost, so that a batch that is stopped is an even sample. */
    private int history(int run) {
        return run % histories.size();
    }

    private double[] measured(List<Point> points, List<Aim> aims, int run) {
        Point point = points.get(run / histories.size() % points.size());
        Scenario scenario = histories.get(history(run)).scenario();
        Values values = scenario.values();
        for (Map.Entry<String, Double> set : point.values().entrySet()) {
            values = values.with(Objects.requireNonNull(Parameters.ALL.find(set.getKey())), set.getValue(), ORIGIN);
        }
        long seed = plan.seeds().first() + run / histories.size() / points.size();
        RunRecord record = Run.of(new RunSpec(scenario.with(values), scale, seed, 0));
        return aims.stream()
                .mapToDouble(aim -> aim.factor() * record.of(aim.measure())[aim.day()])
                .toArray();
    }
}
