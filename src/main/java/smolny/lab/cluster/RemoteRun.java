package smolny.lab.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import smolny.lab.batch.Lived;

/** A run as it is sent to another process: of which batch and which number. Gives nothing if the order was taken back. */
final class RemoteRun implements Callable<@Nullable Lived>, HazelcastInstanceAware, Serializable {
    private static final long serialVersionUID = 1;

    private final Order order;
    private final int run;
    private transient @Nullable HazelcastInstance here;

    /**
     * A run of a batch.
     *
     * @param run its number in the plan, from 1
     */
    RemoteRun(Order order, int run) {
        this.order = order;
        this.run = run;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance instance) {
        here = instance;
    }

    @Override
    public @Nullable Lived call() {
        if (here == null) {
            throw new IllegalStateException("a run that is nowhere");
        }
        Desk desk = Desk.of(here);
        try {
            return desk.halted(order) ? null : desk.batch(order).live(run);
        } catch (RuntimeException e) {
            // Whoever cannot make the sweep's runs leaves, and another takes them over; an answer would end the sweep.
            desk.leave(String.valueOf(e.getMessage()));
            while (true) {
                LockSupport.park();
            }
        }
    }
}
