package smolny.lab.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import smolny.lab.batch.Batch;
import smolny.lab.batch.Store;
import smolny.lab.batch.Workers;

/**
 * All processes that have joined, this one among them; others may come and go at any time.
 *
 * @param place where this process listens and looks for the others
 * @param threads runs at a time in this process, at least 1
 * @param batch whose runs are made
 * @param plan the plan's file, which every process must be able to read under the same name
 * @param say is told who takes part
 */
public record Cluster(Place place, int threads, Batch batch, Path plan, Consumer<String> say) implements Workers {
    /** Joins, has them made, and leaves. */
    @Override
    public void live(PrimitiveIterator.OfInt todo, Store store, Keeper keep, Brake brake) throws IOException {
        try (Member member = Member.join(place, threads)) {
            Order order = new Order(
                    plan.toAbsolutePath().normalize().toString(), batch.measured(), batch.mark(), member.id());
            member.desk().know(order, batch);
            int others = member.size() - 1;
            say.accept(member.address() + " shares the runs with " + (others == 1 ? "1 other, " : others + " others, ")
                    + member.exchange().threads() + " at a time");
            new Dispatch(member.exchange(), order, store, keep).of(todo, brake);
        }
    }
}
