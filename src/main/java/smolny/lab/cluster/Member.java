package smolny.lab.cluster;

import com.hazelcast.cluster.Address;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import java.util.concurrent.ExecutionException;
import smolny.lab.batch.RefusedBatch;

/**
 * This process as one of several that share the runs of plans. Work that a lost process had is taken over by another, which
 * has held a copy of the job. It listens on one address only, finds others by the addresses it is told, loads no class but
 * jobs and their results from the wire, and calls nobody else.
 */
public final class Member implements AutoCloseable {

    private final HazelcastInstance instance;

    private Member(HazelcastInstance instance) {
        this.instance = instance;
    }

    /**
     * Joins the others, or is the first.
     *
     * @param place where it listens and where it looks for others
     * @param threads runs at a time in this process, at least 1
     * @throws RefusedBatch if it cannot listen there, or if another program is at work in the cluster
     */
    public static Member join(Place place, int threads) {
        Member member = new Member(started(place, threads));
        member.refuseIfOther();
        return member;
    }

    private static HazelcastInstance started(Place place, int threads) {
        try {
            return Hazelcast.newHazelcastInstance(Wiring.of(place, threads));
        } catch (HazelcastException | IllegalStateException e) {
            throw new RefusedBatch("no cluster on " + place + ": " + e.getMessage());
        }
    }

    /** Whoever differs from the oldest leaves, and nobody else: one who comes wrongly sends no other away. */
    private void refuseIfOther() {
        com.hazelcast.cluster.Member oldest =
                instance.getCluster().getMembers().iterator().next();
        if (!Wiring.isOurs(oldest)) {
            String where = text(oldest.getAddress());
            close();
            throw new RefusedBatch(
                    "the program at " + where + " has another model code than this one; use the same build everywhere");
        }
    }

    private static String text(Address address) {
        return address.getHost() + ":" + address.getPort();
    }

    /** Where this process listens, HOST:PORT. */
    public String address() {
        return text(instance.getCluster().getLocalMember().getAddress());
    }

    /** How many processes of this program there are, this one among them. */
    public int size() {
        return (int) instance.getCluster().getMembers().stream()
                .filter(Wiring::isOurs)
                .count();
    }

    /**
     * Waits until this process has to leave, because it cannot make the runs that it was asked for.
     *
     * @return why
     */
    public String leaves() throws InterruptedException {
        try {
            return desk().leaving().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The way to all the others. */
    Exchange exchange() {
        return new Exchange(instance);
    }

    Desk desk() {
        return Desk.of(instance);
    }

    /** Tells this process from all others that ever were in the cluster. */
    String id() {
        return instance.getLocalEndpoint().getUuid().toString();
    }

    /** Leaves; what this process had not ended is taken over by another. */
    @Override
    public void close() {
        instance.getLifecycleService().terminate();
    }
}
