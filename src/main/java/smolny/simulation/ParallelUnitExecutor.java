package smolny.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import smolny.model.world.BaseUnit;
import smolny.model.world.UnitExecutor;

/**
 * Executes the work on units on several threads, for large runs. Units are split into neighbours with about as many persons
 * each. No unit reads what another does in the same step, and random numbers are keyed by unit and person, so the number of
 * threads changes no byte.
 */
final class ParallelUnitExecutor implements UnitExecutor, AutoCloseable {
    /** With fewer persons than this, a second thread costs more than it saves. */
    private static final int LEAST_PERSONS = 30_000;

    private final int threads;
    private final int leastPersons;
    private final ExecutorService pool;

    /** Works with this number of threads, at least 1. */
    ParallelUnitExecutor(int threads) {
        this(threads, LEAST_PERSONS);
    }

    /**
     * Threads that share work of any size.
     *
     * @param leastPersons fewer persons than these are left to the calling thread
     */
    ParallelUnitExecutor(int threads, int leastPersons) {
        this.threads = threads;
        this.leastPersons = leastPersons;
        this.pool = OrderedExecutor.daemons(threads, "hand");
    }

    @Override
    public <R> List<R> execute(List<BaseUnit> units, Function<List<BaseUnit>, R> work) {
        if (threads == 1 || persons(units) < Math.max(1, leastPersons)) {
            return UnitExecutor.SEQUENTIAL.execute(units, work);
        }
        List<Callable<R>> parts = new ArrayList<>();
        for (List<BaseUnit> part : partition(units, threads)) {
            parts.add(() -> work.apply(part));
        }
        List<R> answers = new ArrayList<>();
        try {
            for (Future<R> done : pool.invokeAll(parts)) {
                answers.add(done.get());
            }
            return answers;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a part of the work failed: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static long persons(List<BaseUnit> units) {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).endPerson - units.get(0).firstPerson;
    }

    /** Neighbouring units with about as many persons in each list; no list is empty. */
    static List<List<BaseUnit>> partition(List<BaseUnit> units, int parts) {
        List<List<BaseUnit>> lists = new ArrayList<>();
        long all = persons(units);
        int from = 0;
        for (int part = 1; part <= parts; part++) {
            long bound = units.get(0).firstPerson + all * part / parts;
            int to = from;
            while (to < units.size() && (part == parts || units.get(to).endPerson <= bound)) {
                to++;
            }
            if (to > from) {
                lists.add(units.subList(from, to));
            }
            from = to;
        }
        return lists;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
