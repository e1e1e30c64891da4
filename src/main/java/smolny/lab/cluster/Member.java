package smolny.lab.cluster;

import com.hazelcast.cluster.Address;
import com.hazelcast.config.Config;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
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
    private static final String RUNS = "runs";
    private static final String HALTS = "halts";
    private static final String THREADS = "threads";
    private static final String PROGRAM = "program";
    private static final String LOGGING = "hazelcast.logging.type";

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
        // Read before any configuration is.
        System.setProperty(LOGGING, "none");
        Config config = new Config();
        config.setClusterName("smolny");
        config.setProperty(LOGGING, "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.heartbeat.interval.seconds", "1");
        config.setProperty("hazelcast.max.no.heartbeat.seconds", "20");
        // Nobody waits long for the answer of a process that is gone.
        config.setProperty("hazelcast.operation.backup.timeout.millis", "500");
        config.setProperty("hazelcast.invocation.retry.pause.millis", "100");
        config.setProperty("hazelcast.merge.first.run.delay.seconds", "5");
        config.setProperty("hazelcast.merge.next.run.delay.seconds", "5");
        config.getJetConfig().setEnabled(false);
        config.getIntegrityCheckerConfig().setEnabled(false);
        config.getMemberAttributeConfig().setAttribute(THREADS, Integer.toString(threads));
        config.getMemberAttributeConfig().setAttribute(PROGRAM, Batch.program());
        config.getDurableExecutorConfig(RUNS).setPoolSize(threads).setDurability(1);
        place.into(config.getNetworkConfig());
        JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig();
        Order.sent().forEach(type -> filter.getWhitelist().addClasses(type.getName()));
        config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
        new Desk().serve(config);
        Member member = new Member(started(config, place));
        member.refuseOthers();
        return member;
    }

    private static HazelcastInstance started(Config config, Place place) {
        try {
            return Hazelcast.newHazelcastInstance(config);
        } catch (HazelcastException | IllegalStateException e) {
            throw new RefusedBatch("no cluster on " + place + ": " + e.getMessage());
        }
    }

    private void refuseOthers() {
        for (com.hazelcast.cluster.Member other : instance.getCluster().getMembers()) {
            if (!Batch.program().equals(other.getAttribute(PROGRAM))) {
                String where = text(other.getAddress());
                close();
                throw new RefusedBatch("the program at " + where
                        + " has another model code than this one; use the same build everywhere");
            }
        }
    }

    private static String text(Address address) {
        return address.getHost() + ":" + address.getPort();
    }

    /** Where this process listens, HOST:PORT. */
    public String address() {
        return text(instance.getCluster().getLocalMember().getAddress());
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
                .mapToInt(member -> Integer.parseInt(member.getAttribute(THREADS)))
                .sum();
    }

    /** Tells this process from all others that ever were in the cluster. */
    String id() {
        return instance.getLocalEndpoint().getUuid().toString();
    }

    /** Sends a run out; once something has come of it, it is put to the answers. */
    void send(Order order, int run, BlockingQueue<Answer> answers) {
        DurableExecutorServiceFuture<@Nullable Lived> future =
                instance.getDurableExecutorService(RUNS).submit(new RemoteRun(order, run));
        future.whenComplete((lived, failure) -> answers.add(new Answer(run, future.getTaskId(), lived, failure)));
    }

    /** The answer has been taken in and need not be kept elsewhere. */
    void forget(Answer answer) {
        instance.getDurableExecutorService(RUNS).disposeResult(answer.task());
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
