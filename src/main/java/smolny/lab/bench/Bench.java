package smolny.lab.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import smolny.lab.run.Run;
import smolny.lab.run.RunSpec;
import smolny.model.event.Scenario;
import smolny.model.world.Scale;

/**
 * Times the model and its rival on this machine, one thread, CPU time. Tasks take turns round by round, so that ratios are
 * of pairs; the first rounds, in which the compiler is still at work, are thrown away. Days are those of whole autumns:
 * ballots make some of them dear.
 */
public final class Bench {
    /** Persons lived through in one timing at least, so that a clock tick is nothing. */
    private static final int PERSON_DAYS = 2_000_000;

    private static final int WARM_UP = 2;

    /** Nanoseconds for which each task is warmed up at least. */
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
    public Bench(Scenario scenario, int rounds, Consumer<String> progress) {
        this.scenario = scenario;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * A day of the model, its rule of opinion alone, and the rival, which is that rule, on the same people.
     *
     * @param multiples of the standard number of units
     * @param mostForRival persons above which the rival is not tried
     * @return for each size the model's pace and, where the rival was tried, the rule's and the rival's
     */
    public Map<Integer, List<Pace>> days(double[] multiples, int mostForRival) {
        Map<Integer, List<Pace>> paces = new LinkedHashMap<>();
        for (double multiple : multiples) {
            Scale scale = new Scale("bench", Scale.STANDARD.units() * multiple, Scale.STANDARD.persons(), false);
            Days model = Days.of(scenario, scale);
            int persons = model.persons();
            progress.accept("a day of " + persons + " persons");
            int autumns = 1 + PERSON_DAYS / (persons * model.each());
            List<Task> tasks = new ArrayList<>();
            tasks.add(new Task(
                    "model", (double) persons * model.each() * autumns, n -> model.found(autumns), n -> model.live()));
            int many = Math.min(60, Math.max(1, PERSON_DAYS / persons));
            if (persons <= mostForRival) {
                Rule rule = Rule.of(scenario, scale);
                tasks.add(new Task("the rule alone", (double) persons * many, n -> {}, n -> rule.live(many)));
                ObjectCountry rival = new ObjectCountry(Rule.of(scenario, scale).world(), 1917);
                rival.start();
                int few = Math.max(1, many / 10);
                tasks.add(new Task("an object a person", (double) persons * few, n -> {}, n -> {
                    for (int day = 0; day < few; day++) {
                        rival.schedule.step(rival);
                    }
                }));
            }
            paces.put(persons, inTurns(tasks, persons <= mostForRival ? rounds : Math.max(1, rounds / 3)));
        }
        return paces;
    }

    /**
     * The rule of opinion alone.
     *
     * @param persons about how many
     */
    public Pace rule(int persons) {
        int standard = Rule.of(scenario, Scale.STANDARD).world().people.count();
        double units = Scale.STANDARD.units() * persons / standard;
        Rule rule = Rule.of(scenario, new Scale("bench", units, Scale.STANDARD.persons(), false));
        int count = rule.world().people.count();
        int many = Math.min(60, Math.max(1, 10 * PERSON_DAYS / count));
        return inTurns(
                        List.of(new Task("the rule alone", (double) count * many, n -> {}, n -> rule.live(many))),
                        rounds)
                .get(0);
    }

    /** Whole runs with all that is noted down, by name of the scale. */
    public List<Pace> runs(List<Scale> scales) {
        List<Pace> paces = new ArrayList<>();
        for (Scale scale : scales) {
            progress.accept("a run at scale " + scale.name());
            int kept = scale.oneForOne() ? Math.max(1, rounds / 5) : rounds;
            paces.addAll(inTurns(
                    List.of(new Task(scale.name(), 1, n -> {}, n -> Run.of(new RunSpec(scenario, scale, 1917, n)))),
                    kept));
        }
        return paces;
    }

    private static List<Pace> inTurns(List<Task> tasks, int rounds) {
        if (rounds > 1) {
            tasks.forEach(Bench::warmUp);
        }
        double[][] nanos = new double[tasks.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int task = 0; task < nanos.length; task++) {
                nanos[task][round] = timed(tasks.get(task), round);
            }
        }
        List<Pace> paces = new ArrayList<>();
        for (int task = 0; task < nanos.length; task++) {
            paces.add(new Pace(tasks.get(task).what(), tasks.get(task).units(), nanos[task]));
        }
        return paces;
    }

    private static void warmUp(Task task) {
        long spent = 0;
        for (int round = 0; round < WARM_UP || spent < WARM; round++) {
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
