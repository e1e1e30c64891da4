package smolny.lab.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import smolny.lab.batch.Lived;
import smolny.lab.batch.Store;
import smolny.lab.batch.Workers;

/** Sends the runs of one sweep out and takes what comes back. */
final class Dispatch {
    private static final int WAITING_PER_THREAD = 3;
    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final long PATIENCE_NANOS = 600_000_000_000L;

    private final Exchange exchange;
    private final Order order;
    private final Store store;
    private final Workers.Keeper keep;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Set<Integer> waiting = new HashSet<>();
    private long heard = System.nanoTime();
    private boolean halted;

    Dispatch(Exchange exchange, Order order, Store store, Workers.Keeper keep) {
        this.exchange = exchange;
        this.order = order;
        this.store = store;
        this.keep = keep;
    }

    void of(PrimitiveIterator.OfInt todo, Workers.Brake brake) throws IOException {
        try {
            while (!brake.now()) {
                while (waiting.size() < exchange.threads() * WAITING_PER_THREAD && !brake.noMore() && todo.hasNext()) {
                    begin(todo.nextInt());
                }
                if (brake.noMore()) {
                    halt();
                }
                if (waiting.isEmpty() && (halted || !todo.hasNext())) {
                    return;
                }
                listen();
            }
            halt();
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
            exchange.send(order, run, answers);
        }
    }

    private void halt() {
        if (!halted) {
            halted = true;
            exchange.halt(order);
        }
    }

    private void listen() throws IOException, InterruptedException {
        Answer answer = answers.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        if (answer != null) {
            heard = System.nanoTime();
            take(answer);
        } else if (System.nanoTime() - heard > PATIENCE_NANOS) {
            // Jobs and their copies were lost together. To make a run twice does no harm.
            heard = System.nanoTime();
            waiting.forEach(run -> exchange.send(order, run, answers));
        }
    }

    private void take(Answer answer) throws IOException {
        boolean awaited = waiting.contains(answer.run());
        if (awaited && answer.lived() != null) {
            // The result is on our disk before it is forgotten elsewhere.
            store.keep(answer.lived());
            keep.keep(answer.lived());
            waiting.remove(answer.run());
        } else if (awaited) {
            answer.refuseEnd();
            if (halted) {
                waiting.remove(answer.run());
            } else {
                // A process that leaves may answer for a run that it has not made.
                exchange.send(order, answer.run(), answers);
            }
        }
        if (answer.failure() == null) {
            exchange.forget(answer);
        }
    }
}
