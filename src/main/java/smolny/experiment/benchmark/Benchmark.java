package smolny.experiment.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Times the model and its rival on this machine, one thread, CPU time. Tasks take turns round by round, so that ratios are
 * of pairs; the first rounds, in which the compiler is still at work, are thrown away. Days are those of whole autumns:
 * ballots make some of them dear.
 */
public final class Benchmark {
    /** Person-days simulated in one timing at least, so that a clock tick is nothing. */
    private static final int PERSON_DAYS = 2_000_000;

    /** Nanoseconds for which each task is warmed up. */
    private static final long WARM = 1_000_000_000;

    private final Scenario scenario;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A bench.
     *
     * @param scenario whose country is multiplied
     * @param rounds timings kept of each task, at least 1
     * @param progress is told what is being timed
     */
    public Benchmark(Scenario scenario, int rounds, Consumer<String> progress) {
        this.scenario = scenario;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * A day of the model, its rule of opinion alone, and the rival, which is that rule, on the same people.
     *
     * @param multiples of the standard number of units
     * @return for each number of persons the model's pace, the rule's and the rival's
     */
    public Map<Integer, List<BenchmarkTiming>> days(double... multiples) {
        Map<Integer, List<BenchmarkTiming>> paces = new LinkedHashMap<>();
        for (double multiple : multiples) {
            PopulationScale scale = units(multiple);
            OpinionRuleBenchmark rule = OpinionRuleBenchmark.of(scenario, scale);
            int persons = rule.world().people.count();
            progress.accept("a day of " + persons + " persons");
            int many = Math.min(60, Math.max(1, PERSON_DAYS / persons));
            ObjectPerPersonModel rival = new ObjectPerPersonModel(
                    OpinionRuleBenchmark.of(scenario, scale).world(), 1917);
            rival.start();
            int few = Math.max(1, many / 10);
            List<Task> tasks = List.of(
                    wholeDays(scale),
                    new Task("the rule alone", (double) persons * many, n -> {}, n -> rule.run(many)),
                    new Task("an object a person", (double) persons * few, n -> {}, n -> {
                        for (int day = 0; day < few; day++) {
                            rival.schedule.step(rival);
                        }
                    }));
            paces.put(persons, inTurns(tasks, rounds));
        }
        return paces;
    }

    /**
     * Days of the model in countries of several sizes, which take turns with one another.
     *
     * @param multiples of the standard number of units
     * @return a pace for each, by what was done: the number of persons
     */
    public List<BenchmarkTiming> growth(double... multiples) {
        progress.accept("how a day's cost grows");
        List<Task> tasks = new ArrayList<>();
        for (double multiple : multiples) {
            tasks.add(wholeDays(units(multiple)));
        }
        return inTurns(tasks, (rounds + 1) / 2);
    }

    private static PopulationScale units(double multiple) {
        return new PopulationScale(
                "bench", PopulationScale.STANDARD.units() * multiple, PopulationScale.STANDARD.persons(), false);
    }

    private Task wholeDays(PopulationScale scale) {
        DayBenchmark days = DayBenchmark.of(scenario, scale);
        int persons = days.persons();
        int autumns = 1 + PERSON_DAYS / (persons * days.each());
        double personDays = (double) persons * days.each() * autumns;
        return new Task(
                String.format(Locale.ROOT, "%,d", persons), personDays, n -> days.prepare(autumns), n -> days.run());
    }

    /**
     * The rule of opinion alone.
     *
     * @param persons about how many
     */
    public BenchmarkTiming rule(int persons) {
        int standard = OpinionRuleBenchmark.of(scenario, PopulationScale.STANDARD)
                .world()
                .people
                .count();
        OpinionRuleBenchmark rule = OpinionRuleBenchmark.of(scenario, units((double) persons / standard));
        int count = rule.world().people.count();
        int many = Math.min(60, Math.max(1, 10 * PERSON_DAYS / count));
        return inTurns(List.of(new Task("the rule alone", (double) count * many, n -> {}, n -> rule.run(many))), rounds)
                .get(0);
    }

    /** Whole runs with all that is noted down, by name of the scale. */
    public List<BenchmarkTiming> runs(List<PopulationScale> scales) {
        List<BenchmarkTiming> paces = new ArrayList<>();
        for (PopulationScale scale : scales) {
            progress.accept("a run at scale " + scale.name());
            int kept = scale.oneForOne() ? Math.max(1, rounds / 5) : rounds;
            paces.addAll(inTurns(
                    List.of(new Task(
                            scale.name(), 1, n -> {}, n -> Simulation.run(new RunSpec(scenario, scale, 1917, n)))),
                    kept));
        }
        return paces;
    }

    private static List<BenchmarkTiming> inTurns(List<Task> tasks, int rounds) {
        if (rounds > 1) {
            tasks.forEach(Benchmark::warmUp);
        }
        double[][] nanos = new double[tasks.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int task = 0; task < nanos.length; task++) {
                nanos[task][round] = timed(tasks.get(task), round);
            }
        }
        List<BenchmarkTiming> paces = new ArrayList<>();
        for (int task = 0; task < nanos.length; task++) {
            paces.add(
                    new BenchmarkTiming(tasks.get(task).what(), tasks.get(task).units(), nanos[task]));
        }
        return paces;
    }

    private static void warmUp(Task task) {
        long spent = 0;
        for (int round = 0; spent < WARM; round++) {
            spent += timed(task, round);
        }
    }

    private static long timed(Task task, int round) {
        task.before().accept(round);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.timed().accept(round);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private record Task(String what, double units, IntConsumer before, IntConsumer timed) {}
}
