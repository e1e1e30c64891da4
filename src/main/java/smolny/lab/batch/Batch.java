package smolny.lab.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.design.Point;
import smolny.lab.design.Points;
import smolny.lab.record.RunTables;
import smolny.lab.run.Autumn;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.Parameters;
import smolny.model.world.Scale;

/**
 * The runs of a plan: every point with every history and every seed. Runs are numbered from 1, seeds outermost, then points,
 * then histories; so however few are done, every point has had the same number of them, give or take one. Immutable, and
 * safe to use from any number of threads.
 */
public final class Batch {
    private static final int NEVER = -1;

    private final Plan plan;
    private final List<Point> points;
    private final List<History> histories;
    private final Scale scale;
    private final Set<String> tables;
    private final int measured;
    private final Function<RunSpec, RunRecord> life;

    private Batch(Plan plan, List<History> histories, int measured, Function<RunSpec, RunRecord> life) {
        this.plan = plan;
        this.life = life;
        this.points = Points.of(plan);
        this.histories = histories;
        this.scale = Scale.of(plan.scale());
        // Without the table of runs no other could be told which run is which.
        this.tables = new LinkedHashSet<>(Set.of("runs"));
        tables.addAll(plan.write().tables());
        this.measured = measured;
        if (measured != NEVER) {
            tables.add(Measured.table(measured).name());
        }
    }

    /** Of a plan; loads its scenario once for each history. */
    public static Batch of(Plan plan) {
        return of(plan, Autumn::run);
    }

    /** The same with another way to execute a run. */
    public static Batch of(Plan plan, Function<RunSpec, RunRecord> life) {
        return new Batch(plan, History.of(plan), NEVER, life);
    }

    /**
     * The same, and of each run every measure at the end of one day is kept, if the plan does not keep the series of all days
     * anyway; {@link Measured} reads them back.
     *
     * @param day of the clock
     */
    public Batch measuring(int day) {
        return tables.contains(RunTables.SERIES) ? this : new Batch(plan, histories, day, life);
    }

    /** Short for the code that makes the numbers: equal only in equal programs. */
    public static String program() {
        return Fingerprint.ofSimulationCode();
    }

    /** Short for all that the results depend on: program, scenario, plan. Equal only if all these are. */
    String mark() {
        return Fingerprint.of(Canonical.text(BatchProvenance.of("", this, Shard.WHOLE)));
    }

    /** How many runs. */
    public int size() {
        return plan.runs().intValueExact();
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The points, by number. */
    public List<Point> points() {
        return points;
    }

    /** The plan's history, then the same with each lever that is tried at every point. */
    public List<LoadedScenario> scenarios() {
        return histories.stream().map(History::loaded).toList();
    }

    /** The histories run at every point. */
    List<History> histories() {
        return histories;
    }

    /** Names of the tables kept. */
    Set<String> tables() {
        return tables;
    }

    /**
     * A run by its number.
     *
     * @param run from 1 to {@link #size}
     */
    public Job job(int run) {
        int perSeed = points.size() * histories.size();
        int within = (run - 1) % perSeed;
        return new Job(
                run,
                points.get(within / histories.size()),
                within % histories.size(),
                plan.seeds().first() + (run - 1) / perSeed);
    }

    /**
     * Executes a run. Whatever goes wrong in it becomes a row of failures, so that it stops no other.
     *
     * @param run from 1 to {@link #size}
     */
    public Lived live(int run) {
        Job job = job(run);
        History history = histories.get(job.history());
        PackedRows rows = new PackedRows(tables);
        try {
            RunRecord record = life.apply(spec(job));
            rows.row(
                    history.outcomes().table(),
                    history.outcomes().row(history.loaded().scenario(), record));
            new RunTables(history.loaded(), tables, rows).add(record);
            if (measured != NEVER) {
                Measured.pack(record, measured, rows);
            }
            return new Lived(run, false, rows.packed());
        } catch (Exception | Error failure) {
            return new Lived(run, true, Failure.of(failure).packed());
        }
    }

    /** What tells the run from every other that could be made, by whatever plan. */
    String key(int run) {
        Job job = job(run);
        StringBuilder key = new StringBuilder(Fingerprint.ofSimulationCode())
                .append('\n')
                .append(histories.get(job.history()).mark())
                .append('\n')
                .append(plan.scale())
                .append('\n')
                .append(job.seed());
        Values values = values(job);
        for (Parameter parameter : values.registry().all()) {
            key.append('\n').append(parameter.id()).append('=').append(values.of(parameter));
        }
        return Fingerprint.of(key.toString());
    }

    private RunSpec spec(Job job) {
        History history = histories.get(job.history());
        return new RunSpec(history.loaded().scenario().with(values(job)), scale, job.seed(), 0);
    }

    private Values values(Job job) {
        Values values = histories.get(job.history()).loaded().scenario().values();
        for (Map.Entry<String, Double> set : job.point().values().entrySet()) {
            Parameter parameter = Parameters.ALL.find(set.getKey());
            if (parameter == null) {
                throw new IllegalStateException("a plan that was checked varies " + set.getKey());
            }
            values = values.with(parameter, set.getValue(), "the plan");
        }
        return values;
    }
}
