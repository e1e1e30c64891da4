package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
import smolny.experiment.sweep.BatchProvenance;
import smolny.experiment.sweep.JournalFolder;
import smolny.experiment.sweep.Sweep;
import smolny.output.ColumnType;
import smolny.output.CsvDialect;
import smolny.output.OutputFolder;
import smolny.output.TableColumn;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.OrderedExecutor;

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
     * Who is told of trials.
     *
     * @param line where
     * @param total trials of all fits
     */
    record Told(Consumer<Sweep.Status> line, int total) {}

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
     * The trials of one model.
     *
     * @param name of the model: trials of different models have the same numbers
     * @param made makes those that are not in the folder
     * @param threads trials at a time; changes nothing
     */
    PosteriorFit.Batch trials(String name, TrialSource made, int threads, Told told) {
        return (first, values) -> {
            int[] missing = IntStream.range(0, values.size())
                    .filter(nth -> !has(key(name, first + nth), values.get(nth)))
                    .toArray();
            new OrderedExecutor(threads)
                    .run(
                            0,
                            missing.length,
                            nth -> made(made, first + missing[nth], values.get(missing[nth])),
                            trial -> {
                                keep(key(name, trial.number()), trial);
                                fresh++;
                                told.line().accept(new Sweep.Status(told.total(), trials.size(), 0, fresh));
                            });
            return IntStream.range(0, values.size())
                    .mapToObj(nth -> Objects.requireNonNull(trials.get(key(name, first + nth))))
                    .toList();
        };
    }

    private boolean has(String key, double[] values) {
        CalibrationTrial known = trials.get(key);
        refuseIf(
                known != null && !Arrays.equals(known.values(), values),
                "'" + folder.path() + "' holds trials made with other options; choose another --out");
        return known != null;
    }

    private CalibrationTrial made(TrialSource source, int number, double[] values) {
        if (minutes > 0 && System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
            throw new OutOfTime();
        }
        return new CalibrationTrial(number, values, source.run(number, values));
    }

    private static String key(String name, int number) {
        return name + "\n" + number;
    }

    private void keep(String key, CalibrationTrial trial) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(key);
            write(out, trial.values());
            write(out, trial.statistics());
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
        keys.put(number, key);
        trials.put(
                key, new CalibrationTrial(Integer.parseInt(key.substring(key.indexOf('\n') + 1)), read(in), read(in)));
    }

    private static double[] read(DataInputStream in) throws IOException {
        double[] numbers = new double[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    /**
     * Writes the trials of a model as a table: number, values set and statistics, with all digits.
     *
     * @param name of the model, and of the file without its ending
     * @throws IOException if it cannot be written
     */
    void writeTable(String name, ParameterSpace box, List<RecordedTarget> targets) throws IOException {
        TableSchema table = new TableSchema(name, columns(box, targets));
        OutputFolder.add(folder.path(), place -> {
            try (TableFile file = new TableFile(place, table)) {
                trials.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(name + "\n"))
                        .map(Map.Entry::getValue)
                        .sorted(Comparator.comparingInt(CalibrationTrial::number))
                        .forEach(trial -> file.writeRow(row(trial, targets.size())));
            }
            TableFile.addToDictionary(place, folder.path(), List.of(table), CsvDialect.C);
            return place;
        });
    }

    private static List<TableColumn> columns(ParameterSpace box, List<RecordedTarget> targets) {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn("trial", ColumnType.INTEGER, "", "Number of the trial, from 1."));
        columns.addAll(box.columns());
        targets.forEach(target -> columns.add(new TableColumn(
                target.id().replace('-', '_'), "share", "The run's number for the target " + target.id() + ".")));
        return columns;
    }

    private static @Nullable Object[] row(CalibrationTrial trial, int targets) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(trial.number());
        DoubleStream.concat(
                        Arrays.stream(trial.values()),
                        Arrays.stream(trial.statistics()).limit(targets))
                .mapToObj(TableFile::exact)
                .forEach(row::add);
        return row.toArray();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
