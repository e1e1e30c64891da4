package smolny.lab.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.core.HazelcastInstance;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import smolny.lab.batch.Batch;

/** What one process of a cluster knows of the orders it was given. */
final class Desk {
    private static final String DESK = "desk";

    /** By mark: what is under a mark never changes. */
    private final Map<String, Batch> read = new ConcurrentHashMap<>();

    private final Set<Order> halted = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<String> leaving = new CompletableFuture<>();

    void serve(Config config) {
        config.getUserContext().put(DESK, this);
    }

    static Desk of(HazelcastInstance instance) {
        if (instance.getUserContext().get(DESK) instanceof Desk desk) {
            return desk;
        }
        throw new IllegalStateException("a process without a desk");
    }

    /** The batch of an order, read once. */
    Batch batch(Order order) {
        return read.computeIfAbsent(order.mark(), mark -> order.batch());
    }

    /** Knows a batch without reading it. */
    void know(Order order, Batch batch) {
        read.put(order.mark(), batch);
    }

    void halt(Order order) {
        halted.add(order);
    }

    boolean halted(Order order) {
        return halted.contains(order);
    }

    void leave(String reason) {
        leaving.complete(reason);
    }

    /** Why this process has to leave, once it has to. */
    CompletableFuture<String> leaving() {
        return leaving;
    }
}
