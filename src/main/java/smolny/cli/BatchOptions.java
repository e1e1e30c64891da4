package smolny.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.lab.batch.Batch;
import smolny.lab.batch.Store;
import smolny.lab.batch.Threads;
import smolny.lab.batch.Workers;
import smolny.lab.cluster.Cluster;
import smolny.lab.record.Dialect;

/** How the runs of a plan are made and written, the same for every command that makes them. */
final class BatchOptions {
    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "where runs are kept for other plans (default: ${DEFAULT-VALUE})")
    private Path store = Path.of("results", ".store");

    @Option(
            names = "--no-store",
            negatable = false,
            description = "make every run anew and keep none; changes no result")
    private boolean noStore;

    @Option(names = "--locale", paramLabel = "C|ru", description = "how tables are written (default: the plan's, C)")
    private @Nullable Dialect dialect;

    @Option(names = "--progress", description = "plain, json or none (default: ${DEFAULT-VALUE})")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    @Option(names = "--cluster", description = "share the runs with every 'smolny worker' that has joined")
    private boolean cluster;

    @Mixin
    private PeerOptions peers = new PeerOptions();

    /**
     * Looks whether there can be anybody who lives through the runs.
     *
     * @throws Refusal if not
     */
    void check() {
        threads.count();
        if (cluster) {
            peers.place("--cluster");
        }
    }

    /**
     * Who lives through the runs.
     *
     * @param plan the plan's file
     */
    Workers workers(Batch batch, Path plan) {
        int count = threads.count();
        return cluster
                ? new Cluster(peers.place("--cluster"), count, batch, plan, System.err::println)
                : new Threads(count);
    }

    /** Where runs made before are found. */
    Store store(Batch batch) {
        return new Store(noStore ? null : store, batch);
    }

    /** How tables are written. */
    Dialect dialect(Batch batch) {
        return dialect == null ? Dialect.of(batch.plan().write().locale()) : dialect;
    }

    /** Who is told how far it is. */
    ProgressLine progress() {
        return new ProgressLine(progress, System.err);
    }
}
