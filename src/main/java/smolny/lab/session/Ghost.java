package smolny.lab.session;

import java.util.concurrent.CompletableFuture;
import smolny.lab.run.Run;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;

/** The unchanged history, lived through once in the background. */
final class Ghost {
    private Ghost() {}

    static CompletableFuture<RunRecord> of(RunSpec spec) {
        CompletableFuture<RunRecord> lived = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        lived.complete(Run.of(spec));
                    } catch (RuntimeException failure) {
                        lived.completeExceptionally(failure);
                    }
                },
                "unchanged history");
        thread.setDaemon(true);
        thread.start();
        return lived;
    }
}
