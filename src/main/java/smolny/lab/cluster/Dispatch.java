package smolny.lab.cluster;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.durableexecutor.DurableExecutorServiceFuture;
import java.io.IOException;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import smolny.lab.batch.Lived;
import smolny.lab.batch.Store;
import smolny.lab.batch.Workers;

/** Sends the runs of one sweep out and takes what comes back. */
final class Dispatch {
    private static final int WAITING_PER_THREAD = 3;
    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final long PATIENCE_NANOS = 600_000_000_000L;

    private final Member member;
    private final Order order;
    private final Store store;
    private final Workers.Keeper keep;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Set<Integer> waiting = new HashSet<>();
    private long heard = System.nanoTime();
    private boolean halted;

    Dispatch(Member member, Order order, Store store, Workers.Keeper keep) {
        this.member = member;
        this.order = order;
        this.store = store;
        this.keep = keep;
    }

    /** What has come of a run, or why nothing has; neither if it was not begun. */
    private record Answer(
            int run,
            long task,
            @Nullable Lived lived,
            @Nullable Throwable failure) {}

    void of(PrimitiveIterator.OfInt todo, Workers.Brake brake) throws IOException {
        try {
            while (!brake.now()) {
                while (waiting.size() < member.threads() * WAITING_PER_THREAD && !brake.noMore() && todo.hasNext()) {
                    begin(todo.nextInt());
                }
                if (waiting.isEmpty() && (brake.noMore() || !todo.hasNext())) {
                    return;
                }
                haltIf(brake.noMore());
                Answer answer = answers.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (answer != null) {
                    heard = System.nanoTime();
                    take(answer);
                } else if (System.nanoTime() - heard > PATIENCE_NANOS) {
                    // Jobs and their copies were lost together. To make a run twice does no harm.
                    heard = System.nanoTime();
                    waiting.forEach(this::send);
                }
            }
            haltIf(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private void begin(int run) throws IOException {
        Lived known = store.find(run);
        if (known != null) {
            keep.keep(known);
        } else {
            waiting.add(run);
            send(run);
        }
    }

    private void send(int run) {
        DurableExecutorServiceFuture<@Nullable Lived> future = member.runs().submit(new RemoteRun(order, run));
        future.whenComplete((lived, failure) -> answers.add(new Answer(run, future.getTaskId(), lived, failure)));
    }

    private void haltIf(boolean end) {
        if (end && !halted) {
            halted = true;
            member.halt(order);
        }
    }

    private void take(Answer answer) throws IOException {
        if (answer.failure() != null) {
            if (waiting.contains(answer.run())) {
                again(answer.run(), answer.failure());
            }
            return;
        }
        if (answer.lived() != null) {
            // The result is on our disk before it is forgotten elsewhere.
            if (waiting.remove(answer.run())) {
                store.keep(answer.lived());
                keep.keep(answer.lived());
            }
        } else if (halted) {
            waiting.remove(answer.run());
        } else if (waiting.contains(answer.run())) {
            // A process that leaves may answer for a run that it has not made.
            send(answer.run());
        }
        member.runs().disposeResult(answer.task());
    }

    private void again(int run, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof HazelcastException) || cause instanceof HazelcastInstanceNotActiveException) {
            throw new IllegalStateException("the cluster broke off: " + cause, cause);
        }
        send(run);
    }
}
