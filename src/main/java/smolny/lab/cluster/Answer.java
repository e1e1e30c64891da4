package smolny.lab.cluster;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import smolny.lab.batch.Lived;

/**
 * What has come of a run that was sent out; nothing if it was not begun.
 *
 * @param run its number
 * @param task under which the cluster keeps the answer
 * @param lived the run, if it was made
 * @param failure why nothing has come of it, if something is known
 */
record Answer(
        int run, long task, @Nullable Lived lived, @Nullable Throwable failure) {
    /**
     * Does nothing if the run can be sent out again.
     *
     * @throws IllegalStateException if the cluster is at an end
     */
    void refuseEnd() {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean passing =
                cause instanceof HazelcastException && !(cause instanceof HazelcastInstanceNotActiveException);
        if (cause != null && !passing) {
            throw new IllegalStateException("the cluster broke off: " + cause, cause);
        }
    }
}
