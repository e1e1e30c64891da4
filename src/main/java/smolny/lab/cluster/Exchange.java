package smolny.lab.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.durableexecutor.DurableExecutorServiceFuture;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import smolny.lab.batch.Lived;

/**
 * Runs and answers between the processes of a cluster.
 *
 * @param instance this process
 */
record Exchange(HazelcastInstance instance) {
    private static final String HALTS = "halts";

    /** Runs at a time in all processes of this program together. */
    int threads() {
        return instance.getCluster().getMembers().stream()
                .filter(Wiring::isOurs)
                .mapToInt(member -> Integer.parseInt(member.getAttribute(Wiring.THREADS)))
                .sum();
    }

    /** Sends a run out; once something has come of it, it is put to the answers. */
    void send(Order order, int run, BlockingQueue<Answer> answers) {
        DurableExecutorServiceFuture<@Nullable Lived> future =
                instance.getDurableExecutorService(Wiring.RUNS).submit(new RemoteRun(order, run));
        future.whenComplete((lived, failure) -> answers.add(new Answer(run, future.getTaskId(), lived, failure)));
    }

    /** The answer has been taken in and need not be kept elsewhere. */
    void forget(Answer answer) {
        instance.getDurableExecutorService(Wiring.RUNS).disposeResult(answer.task());
    }

    /** Takes an order back everywhere. */
    void halt(Order order) {
        instance.getExecutorService(HALTS).executeOnAllMembers(new Halt(order));
    }
}
