package smolny.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import smolny.scenario.RequestRefusedException;

/** Puts the shards of a plan together. */
public final class ShardMerge implements Closeable {
    private final Batch batch;
    private final Map<Path, Shard> shards = new LinkedHashMap<>();
    private final Map<Path, Journal> journals = new LinkedHashMap<>();

    /**
     * Of these folders, in any order.
     *
     * @throws RequestRefusedException if one of them was made with other inputs
     * @throws IOException if one of them cannot be read
     */
    public ShardMerge(Batch batch, List<Path> folders) throws IOException {
        this.batch = batch;
        BatchProvenance whole = BatchProvenance.of("", batch, Shard.WHOLE);
        for (Path folder : folders) {
            BatchProvenance part = BatchProvenance.read(folder);
            part.whole().refuseIfOther(folder, whole);
            shards.put(folder, part.shard());
        }
        for (Map.Entry<Path, Shard> shard : shards.entrySet()) {
            Path folder = shard.getKey();
            String inputs = BatchProvenance.of("", batch, shard.getValue()).fingerprint();
            journals.put(folder, Journal.read(folder.resolve(JournalFolder.JOURNAL), inputs));
        }
    }

    /**
     * The plan's file that a folder was made from, as it was named then.
     *
     * @throws RequestRefusedException if the folder holds no batch
     * @throws IOException if it cannot be read
     */
    public static Path planOf(Path folder) throws IOException {
        return Path.of(BatchProvenance.read(folder).plan());
    }

    /**
     * Sees whether the folders hold every run, and no run in two ways.
     *
     * @throws RequestRefusedException if not; it says which shard or folder is to blame
     * @throws IOException if one of them cannot be read
     */
    public void checkComplete() throws IOException {
        BitSet seen = new BitSet();
        for (Map.Entry<Path, Journal> part : journals.entrySet()) {
            Journal journal = part.getValue();
            for (int run = 1; run <= batch.size(); run++) {
                if (journal.contains(run) && seen.get(run)) {
                    refuseIfOther(run, journal.get(run), part.getKey());
                }
                seen.set(run, seen.get(run) || journal.contains(run));
            }
        }
        int missing = batch.size() - seen.cardinality();
        if (missing > 0) {
            throw new RequestRefusedException(missing + " of " + batch.size() + " runs are missing: " + missing());
        }
    }

    private void refuseIfOther(int run, byte[] rows, Path folder) throws IOException {
        for (Map.Entry<Path, Journal> other : journals.entrySet()) {
            if (other.getKey().equals(folder)) {
                return;
            }
            Journal first = other.getValue();
            if (first.contains(run) && !Arrays.equals(first.get(run), rows)) {
                throw new RequestRefusedException(
                        "'" + other.getKey() + "' and '" + folder + "' both hold run " + run + ", and differ");
            }
        }
    }

    private String missing() {
        Set<Integer> sizes = shards.values().stream().map(Shard::of).collect(Collectors.toSet());
        List<String> reasons = new ArrayList<>();
        if (sizes.size() == 1) {
            int of = sizes.iterator().next();
            Set<Integer> absent = new TreeSet<>();
            for (int part = 1; part <= of; part++) {
                absent.add(part);
            }
            shards.values().forEach(shard -> absent.remove(shard.part()));
            absent.forEach(part -> reasons.add("shard " + part + "/" + of + " is missing"));
        }
        journals.forEach((folder, journal) -> {
            Shard shard = shards.getOrDefault(folder, Shard.WHOLE);
            int whole = shard.size(batch.size());
            if (journal.count() < whole) {
                reasons.add("'" + folder + "' (shard " + shard + ") holds " + journal.count() + " of its " + whole
                        + " runs; finish it with sweep --resume");
            }
        });
        return reasons.isEmpty() ? "the shards do not make up the whole" : String.join("; ", reasons);
    }

    /**
     * Puts the runs of all folders into another.
     *
     * @throws IOException if they cannot be read or written
     */
    public Sweep.Status mergeInto(BatchFolder target) throws IOException {
        Journal all = target.journal();
        for (Journal journal : journals.values()) {
            for (int run = 1; run <= batch.size(); run++) {
                if (journal.contains(run) && !all.contains(run)) {
                    all.append(run, journal.failed(run), journal.get(run));
                }
            }
        }
        return new Sweep.Status(batch.size(), all.count(), all.failureCount(), 0);
    }

    @Override
    public void close() throws IOException {
        for (Journal journal : journals.values()) {
            journal.close();
        }
    }
}
