package smolny.lab.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.JavaSerializationFilterConfig;
import smolny.lab.batch.Batch;

/** How a process of a cluster is set up: quiet, on one address, with nobody but those it is told of. */
final class Wiring {
    /** The service that has runs made. */
    static final String RUNS = "runs";
    /** What every process says of itself: runs at a time. */
    static final String THREADS = "threads";
    /** What every process says of itself: the code of its model. */
    static final String PROGRAM = "program";

    private static final String LOGGING = "hazelcast.logging.type";

    private Wiring() {}

    /** Whether a process runs the same model code as this one; another leaves as soon as it has seen the others. */
    static boolean isOurs(com.hazelcast.cluster.Member member) {
        return Batch.program().equals(member.getAttribute(PROGRAM));
    }

    static Config of(Place place, int threads) {
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
        return config;
    }
}
