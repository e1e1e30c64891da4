package smolny.experiment.sweep;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import smolny.experiment.validation.TargetTable;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.measure.Measures;
import smolny.model.world.PopulationScale;
import smolny.output.RunTables;
import smolny.output.SeriesChoice;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Outcomes;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * The runs of a plan: every point with every scenario variant and every seed. Runs are numbered from 1: seeds outermost, then
 * points, then variants. So after any number of runs, every point has had the same number of them, give or take one. Immutable, and
 * safe to use from any number of threads.
 */
public final class Batch {
    private static final int NEVER = -1;
    private static final Set<String> WITH_PERSONS =
            Set.of("benches", "deputies", "agitators", "elections", TargetTable.SCHEMA.name());

    private final ExperimentPlan plan;
    private final List<DesignPoint> points;
    private final List<ScenarioVariant> variants;
    private final PopulationScale scale;
    private final Set<String> tables;
    private final int measured;
    private final @Nullable Function<RunSpec, RunResult> life;

    private Batch(
            ExperimentPlan plan,
            List<ScenarioVariant> histories,
            int measured,
            @Nullable Function<RunSpec, RunResult> life) {
        this.plan = plan;
        this.life = life;
        this.points = DesignPoints.of(plan);
        this.variants = histories;
        this.scale = PopulationScale.of(plan.scale());
        // Without the table of runs no other could be told which run is which.
        this.tables = new LinkedHashSet<>(Set.of("runs"));
        tables.addAll(plan.output().tables());
        this.measured = measured;
        if (measured != NEVER) {
            tables.add(DayMeasures.table(measured).name());
        }
    }

    /** Of a plan; loads its scenario once for each variant. */
    public static Batch of(ExperimentPlan plan) {
        return new Batch(plan, ScenarioVariant.of(plan), NEVER, null);
    }

    /** The same with another way to execute a run. */
    public static Batch of(ExperimentPlan plan, Function<RunSpec, RunResult> life) {
        return new Batch(plan, ScenarioVariant.of(plan), NEVER, life);
    }

    /**
     * The same, and of each run every measure at the end of one day is kept, if the plan does not keep the series of all days
     * anyway; {@link DayMeasures} reads them back.
     *
     * @param day of the clock
     */
    public Batch keepingMeasuresOf(int day) {
        return tables.contains(RunTables.SERIES) && choice().equals(SeriesChoice.ALL)
                ? this
                : new Batch(plan, variants, day, life);
    }

    /** Short for all that the results depend on: program, scenario, plan. Equal only if all these are. */
    String fingerprint() {
        return BatchProvenance.of("", this, Shard.WHOLE).fingerprint();
    }

    /** A run of whose elections, deputies and agitators nothing is kept takes about half the time. */
    private RunResult simulated(RunSpec spec) {
        if (!Collections.disjoint(tables, WITH_PERSONS)) {
            return Simulation.run(spec);
        }
        Set<String> kept = new LinkedHashSet<>(Outcomes.measuresOfColumns(spec.scenario()));
        Set<String> chosen = choice().measures();
        if (measured != NEVER || (tables.contains(RunTables.SERIES) && chosen.isEmpty())) {
            Measures.of(spec.scenario().setting()).forEach(measure -> kept.add(measure.name()));
        }
        kept.addAll(chosen);
        return Simulation.runRecording(spec, kept);
    }

    private SeriesChoice choice() {
        return new SeriesChoice(
                Set.copyOf(plan.output().series()), plan.output().every());
    }

    /** How many runs. */
    public int size() {
        return plan.runs().intValueExact();
    }

    /** The plan. */
    public ExperimentPlan plan() {
        return plan;
    }

    /** The points, by number. */
    public List<DesignPoint> points() {
        return points;
    }

    /** The plan's scenario, then the same with each intervention that is tried at every point. */
    public List<LoadedScenario> scenarios() {
        return variants.stream().map(ScenarioVariant::loaded).toList();
    }

    /** The scenario variants run at every point. */
    List<ScenarioVariant> variants() {
        return variants;
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
    PlannedRun plannedRun(int run) {
        int perSeed = points.size() * variants.size();
        int within = (run - 1) % perSeed;
        return new PlannedRun(
                run,
                points.get(within / variants.size()),
                within % variants.size(),
                plan.seeds().first() + (run - 1) / perSeed);
    }

    /**
     * Executes a run. Whatever goes wrong in it becomes a row of failures, so that it stops no other.
     *
     * @param run from 1 to {@link #size}
     */
    public FinishedRun execute(int run) {
        PlannedRun job = plannedRun(run);
        ScenarioVariant history = variants.get(job.variant());
        PackedRows rows = new PackedRows(tables);
        try {
            RunResult record = life == null ? simulated(spec(job)) : life.apply(spec(job));
            rows.row(
                    history.outcomes().schema(),
                    history.outcomes().row(history.loaded().scenario(), record));
            new RunTables(history.loaded(), tables, choice(), rows).add(record);
            if (tables.contains(TargetTable.SCHEMA.name())) {
                TargetTable.of(history.loaded()).ifPresent(table -> table.rows(record, rows));
            }
            if (measured != NEVER) {
                DayMeasures.pack(record, measured, rows);
            }
            return new FinishedRun(run, false, rows.packed());
        } catch (Exception | Error failure) {
            return new FinishedRun(run, true, FailedRun.of(failure).packed());
        }
    }

    /** What tells the run from every other that could be made, by whatever plan. */
    String storeKey(int run) {
        PlannedRun job = plannedRun(run);
        StringBuilder key = new StringBuilder(Fingerprint.ofSimulationCode())
                .append('\n')
                .append(variants.get(job.variant()).fingerprint())
                .append('\n')
                .append(plan.scale())
                .append('\n')
                .append(job.seed());
        if (!choice().equals(SeriesChoice.ALL)) {
            key.append('\n')
                    .append(new TreeSet<>(choice().measures()))
                    .append(" every ")
                    .append(choice().every());
        }
        ParameterValues values = values(job);
        for (Parameter parameter : values.registry().all()) {
            key.append('\n').append(parameter.id()).append('=').append(values.of(parameter));
        }
        return Fingerprint.of(key.toString());
    }

    private RunSpec spec(PlannedRun job) {
        ScenarioVariant history = variants.get(job.variant());
        return new RunSpec(history.loaded().scenario().with(values(job)), scale, job.seed(), 0);
    }

    private ParameterValues values(PlannedRun job) {
        ParameterValues values = variants.get(job.variant()).loaded().scenario().values();
        for (Map.Entry<String, Double> set : job.point().values().entrySet()) {
            Parameter parameter = ModelParameters.ALL.find(set.getKey());
            if (parameter == null) {
                throw new IllegalStateException("a plan that was checked varies " + set.getKey());
            }
            values = values.with(parameter, set.getValue(), "the plan");
        }
        return values;
    }
}
