package smolny.lab.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Takes an order back: what of it has not begun does not begin. */
final class Halt implements Runnable, HazelcastInstanceAware, Serializable {
    private static final long serialVersionUID = 1;

    private final Order order;
    private transient @Nullable HazelcastInstance here;

    Halt(Order order) {
        this.order = order;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance instance) {
        here = instance;
    }

    @Override
    public void run() {
        if (here != null) {
            Desk.of(here).halt(order);
        }
    }
}
