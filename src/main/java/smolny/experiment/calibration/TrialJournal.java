package smolny.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smolny.output.Csv;

/**
 * A record of trials on disc. A trial that stands in it is not made again, so a fit that was killed goes on where it was and
 * ends with the same result.
 */
final class TrialJournal implements TrialSource {
    private final Path file;
    private final TrialSource made;
    private final IntConsumer told;
    private final Map<String, CalibrationTrial> trials = new HashMap<>();

    /**
     * Opens a journal, or begins one. A last line that was cut off is dropped.
     *
     * @param file where it lies
     * @param head what every column holds; must be that of the journal if there is one
     * @param made makes trials that are not in it
     * @param told hears after each trial how many there are
     * @throws IOException if it cannot be read or is the journal of something else
     */
    TrialJournal(Path file, List<String> head, TrialSource made, IntConsumer told) throws IOException {
        this.file = file;
        this.made = made;
        this.told = told;
        String first = Csv.text(head, List.of());
        if (!Files.exists(file)) {
            Files.writeString(file, first, StandardCharsets.UTF_8);
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (!whole.equals(text)) {
            Files.writeString(file, whole, StandardCharsets.UTF_8);
        }
        List<String> lines = whole.lines().toList();
        if (!whole.startsWith(first)) {
            throw new IOException("'" + file + "' is the journal of another fit");
        }
        int axes = (int) head.stream().filter(name -> name.startsWith("set ")).count();
        lines.subList(1, lines.size()).forEach(line -> enter(line.split(",", -1), axes));
    }

    private void enter(String[] cells, int axes) {
        double[] numbers =
                Arrays.stream(cells).skip(2).mapToDouble(Double::parseDouble).toArray();
        int targets = (numbers.length - axes) / 2;
        trials.put(
                cells[0],
                new CalibrationTrial(
                        cells[0],
                        Arrays.copyOf(numbers, axes),
                        Arrays.copyOfRange(numbers, axes, axes + targets),
                        Arrays.copyOfRange(numbers, axes + targets, numbers.length),
                        Integer.parseInt(cells[1])));
    }

    /** The head of a journal: id, runs, values set, means and deviations. */
    static List<String> head(List<String> parameters, List<String> targets) {
        List<String> names = new ArrayList<>(List.of("trial", "runs"));
        parameters.forEach(name -> names.add("set " + name));
        targets.forEach(name -> names.add("mean " + name));
        targets.forEach(name -> names.add("sd " + name));
        return names;
    }

    @Override
    public CalibrationTrial run(String id, double[] values) {
        CalibrationTrial known = trials.get(id);
        if (known != null && Arrays.equals(known.values(), values)) {
            return known;
        }
        if (known != null) {
            throw new IllegalStateException("'" + file + "' has other values for " + id + ": it is of another fit");
        }
        CalibrationTrial trial = made.run(id, values);
        trials.put(id, trial);
        List<String> cells = new ArrayList<>(List.of(id, Integer.toString(trial.runs())));
        DoubleStream.of(trial.values()).mapToObj(Double::toString).forEach(cells::add);
        IntStream.range(0, trial.size())
                .mapToObj(i -> Double.toString(trial.mean(i)))
                .forEach(cells::add);
        IntStream.range(0, trial.size())
                .mapToObj(i -> Double.toString(trial.deviation(i)))
                .forEach(cells::add);
        try {
            Files.writeString(file, Csv.text(cells, List.of()), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told.accept(trials.size());
        return trial;
    }
}
