package smolny.lab.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import smolny.lab.batch.Batch;
import smolny.lab.batch.Measured;
import smolny.lab.study.Aim;

/** What came of the runs of a plan. */
public final class Trial {
    private Trial() {}

    /**
     * Outcomes in the units in which answers are told: by history, aim, point and seed; NaN where a run has no value.
     *
     * @param folder in which the runs are
     * @param batch measuring the day of the aims
     * @param aims what is looked at, all on one day
     * @throws IOException if the runs cannot be read
     */
    public static double[][][][] outcomes(Path folder, Batch batch, List<Aim> aims) throws IOException {
        int seeds = batch.plan().seeds().runs();
        int points = batch.points().size();
        double[][][][] found = new double[batch.scenarios().size()][aims.size()][points][seeds];
        for (double[][][] history : found) {
            for (double[][] aim : history) {
                Arrays.stream(aim).forEach(point -> Arrays.fill(point, Double.NaN));
            }
        }
        List<String> measures = aims.stream().map(Aim::measure).toList();
        Measured.read(folder, batch, aims.get(0).day(), measures, (job, values) -> {
            int seed = Math.toIntExact(job.seed() - batch.plan().seeds().first());
            for (int aim = 0; aim < values.length; aim++) {
                found[job.history()][aim][job.point().number() - 1][seed] =
                        aims.get(aim).factor() * values[aim];
            }
        });
        return found;
    }
}
