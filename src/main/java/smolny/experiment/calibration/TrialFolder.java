package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smolny.experiment.sweep.BatchProvenance;
import smolny.experiment.sweep.JournalFolder;
import smolny.experiment.sweep.Sweep;
import smolny.output.Csv;
import smolny.output.OutputFolder;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;

/**
 * A folder in which every trial is kept as soon as it is made. A trial that it has is not made again, so a fit that was killed
 * goes on where it was and ends with the same result.
 */
public final class TrialFolder implements Closeable {
    private final JournalFolder folder;
    private final int minutes;
    private final long start = System.nanoTime();
    private final Map<String, CalibrationTrial> trials = new HashMap<>();
    private final SortedMap<Integer, String> keys = new TreeMap<>();
    private int fresh;

    private TrialFolder(JournalFolder folder, int minutes) throws IOException {
        this.folder = folder;
        this.minutes = minutes;
        for (int number = 1; number <= folder.journal().last(); number++) {
            if (folder.journal().contains(number)) {
                enter(number, folder.journal().get(number));
            }
        }
    }

    /** The budget of minutes is used up. */
    public static final class OutOfTime extends RuntimeException {}

    /**
     * How trials are told of: as runs.
     *
     * @param line where
     * @param runs of a trial
     * @param before trials of fits that were made before this one
     * @param total trials of all of them, at most
     */
    record Told(Consumer<Sweep.Status> line, int runs, int before, int total) {
        private void made(int all, int made) {
            line.accept(new Sweep.Status(total * runs, Math.min(before + all, total) * runs, 0, made * runs));
        }
    }

    /**
     * Opens one to begin a fit or to go on with it.
     *
     * @param inputs all that trials depend on
     * @param command the command line, word by word
     * @param minutes after which no new trial begins; 0 for no bound
     * @throws RequestRefusedException if it holds something else, or another process is using it
     * @throws IOException if it cannot be read or written
     */
    static TrialFolder open(Path folder, BatchProvenance inputs, List<String> command, int minutes) throws IOException {
        JournalFolder opened = JournalFolder.open(folder, inputs, JournalFolder.Begin.RESUME, command, place -> place);
        try {
            return new TrialFolder(opened, minutes);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * The trials of one fit.
     *
     * @param name of the fit
     * @param made makes those that are not in the folder
     */
    TrialSource trials(String name, TrialSource made, Told told) {
        return (id, values) -> {
            String key = key(name, id);
            CalibrationTrial known = trials.get(key);
            refuseIf(
                    known != null && !Arrays.equals(known.values(), values),
                    "'" + folder.path() + "' holds trials made with other options; choose another --out");
            if (known != null) {
                return known;
            }
            if (minutes > 0 && System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
                throw new OutOfTime();
            }
            CalibrationTrial trial = made.run(id, values);
            keep(key, trial);
            told.made(count(name), ++fresh);
            return trial;
        };
    }

    private static String key(String name, String id) {
        return name + "\n" + id;
    }

    private int count(String name) {
        return (int) trials.keySet().stream()
                .filter(key -> key.startsWith(key(name, "")))
                .count();
    }

    private void keep(String key, CalibrationTrial trial) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(key);
            out.writeInt(trial.runs());
            write(out, trial.values());
            write(out, means(trial));
            write(out, deviations(trial));
            int number = 1;
            while (keys.containsKey(number)) {
                number++;
            }
            folder.journal().append(number, false, bytes.toByteArray());
            keys.put(number, key);
            trials.put(key, trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, double[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private void enter(int number, byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        String key = in.readUTF();
        int runs = in.readInt();
        String id = key.substring(key.indexOf('\n') + 1);
        keys.put(number, key);
        trials.put(key, new CalibrationTrial(id, read(in), read(in), read(in), runs));
    }

    private static double[] read(DataInputStream in) throws IOException {
        double[] numbers = new double[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    private static double[] means(CalibrationTrial trial) {
        return IntStream.range(0, trial.size()).mapToDouble(trial::mean).toArray();
    }

    private static double[] deviations(CalibrationTrial trial) {
        return IntStream.range(0, trial.size()).mapToDouble(trial::deviation).toArray();
    }

    /**
     * Writes the trials of a fit as a table: id, runs, values set, means and deviations.
     *
     * @param name of the fit, and of the file without its ending
     * @throws IOException if it cannot be written
     */
    void writeTable(String name, ParameterSpace box, List<RecordedTarget> targets) throws IOException {
        List<String> head = new ArrayList<>(List.of("trial", "runs"));
        box.ids().forEach(id -> head.add("set " + id));
        targets.forEach(target -> head.add("mean " + target.id()));
        targets.forEach(target -> head.add("sd " + target.id()));
        List<List<String>> rows = new ArrayList<>();
        keys.values().forEach(key -> {
            if (key.startsWith(key(name, ""))) {
                CalibrationTrial trial = Objects.requireNonNull(trials.get(key));
                List<String> row = new ArrayList<>(List.of(trial.id(), Integer.toString(trial.runs())));
                List.of(trial.values(), means(trial), deviations(trial))
                        .forEach(part ->
                                DoubleStream.of(part).mapToObj(Double::toString).forEach(row::add));
                rows.add(row);
            }
        });
        OutputFolder.add(
                folder.path(),
                place -> Files.writeString(place.resolve(name + ".csv"), Csv.text(head, rows), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
