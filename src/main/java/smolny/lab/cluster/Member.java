package smolny.lab.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.durableexecutor.DurableExecutorServiceFuture;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import smolny.lab.batch.Batch;
import smolny.lab.batch.Lived;
import smolny.lab.batch.RefusedBatch;

/**
 * This process as one of several that share the runs of plans. Work that a lost process had is taken over by another, which
 * has held a copy of the job. It listens on one address only, finds others by the addresses it is told, loads no class but
 * jobs and their results from the wire, and calls nobody else.
 */
public final class Member implements AutoCloseable {
    private static final String HALTS = "halts";

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
        Member member = new Member(Setup.started(place, threads));
        member.refuseOthers();
        return member;
    }

    private void refuseOthers() {
        for (com.hazelcast.cluster.Member other : instance.getCluster().getMembers()) {
            if (!Batch.program().equals(other.getAttribute(Setup.PROGRAM))) {
                String where = text(other);
                close();
                throw new RefusedBatch("the program at " + where
                        + " has another model code than this one; use the same build everywhere");
            }
        }
    }

    private static String text(com.hazelcast.cluster.Member member) {
        return member.getAddress().getHost() + ":" + member.getAddress().getPort();
    }

    /** Where this process listens, HOST:PORT. */
    public String address() {
        return text(instance.getCluster().getLocalMember());
    }

    /** How many processes there are, this one among them. */
    public int size() {
        return instance.getCluster().getMembers().size();
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

    Desk desk() {
        return Desk.of(instance);
    }

    /** Runs at a time in all processes together. */
    int threads() {
        return instance.getCluster().getMembers().stream()
                .mapToInt(member -> Integer.parseInt(member.getAttribute(Setup.THREADS)))
                .sum();
    }

    /** Tells this process from all others that ever were in the cluster. */
    String id() {
        return instance.getLocalEndpoint().getUuid().toString();
    }

    /** Sends a run out; once something has come of it, it is put to the answers. */
    void send(Order order, int run, BlockingQueue<Answer> answers) {
        DurableExecutorServiceFuture<@Nullable Lived> future =
                instance.getDurableExecutorService(Setup.RUNS).submit(new RemoteRun(order, run));
        future.whenComplete((lived, failure) -> answers.add(new Answer(run, future.getTaskId(), lived, failure)));
    }

    /** The answer has been taken in and need not be kept elsewhere. */
    void forget(Answer answer) {
        instance.getDurableExecutorService(Setup.RUNS).disposeResult(answer.task());
    }

    /** Takes an order back everywhere. */
    void halt(Order order) {
        instance.getExecutorService(HALTS).executeOnAllMembers(new Halt(order));
    }

    /** Leaves; what this process had not ended is taken over by another. */
    @Override
    public void close() {
        instance.getLifecycleService().terminate();
    }
}
