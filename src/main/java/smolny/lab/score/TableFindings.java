package smolny.lab.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import smolny.history.record.Gauge.Side;
import smolny.lab.record.Csv;

/** The findings of one run as its folder of results has them. */
public final class TableFindings implements Findings {
    private final Map<String, double[]> votes = new HashMap<>();
    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, Double> mandates = new HashMap<>();
    private final Map<String, Double> series = new HashMap<>();

    private TableFindings() {}

    /**
     * Every run of a folder, in order.
     *
     * @throws IOException if a table is missing or no table of this program
     */
    public static List<Findings> of(Path folder) throws IOException {
        Map<Integer, TableFindings> runs = new TreeMap<>();
        read(folder, "votes", runs, TableFindings::vote);
        read(
                folder,
                "elections",
                runs,
                (run, row) -> run.shares.put(row.apply("election") + "/" + row.apply("party"), number(row, "share")));
        read(folder, "mandates", runs, (run, row) -> run.mandates.put(row.apply("answer"), number(row, "share")));
        read(
                folder,
                "series",
                runs,
                (run, row) -> run.series.put(
                        row.apply("place") + "." + row.apply("measure") + "@" + row.apply("day"),
                        number(row, "value")));
        return new ArrayList<>(runs.values());
    }

    private static void read(
            Path folder,
            String table,
            Map<Integer, TableFindings> runs,
            BiConsumer<TableFindings, UnaryOperator<String>> keep)
            throws IOException {
        Path file = folder.resolve(table + ".csv");
        try {
            Csv.read(file, row -> {
                int run = Integer.parseInt(row.apply("run"));
                keep.accept(runs.computeIfAbsent(run, r -> new TableFindings()), row);
            });
        } catch (RuntimeException strange) {
            throw new IOException("'" + file + "' is no table of results: " + strange.getMessage(), strange);
        }
    }

    private static double number(UnaryOperator<String> row, String column) {
        String text = row.apply(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private void vote(UnaryOperator<String> row) {
        votes.putIfAbsent(
                row.apply("session"),
                new double[] {number(row, "for"), number(row, "against"), number(row, "present")});
    }

    @Override
    public double vote(String session, Side side) {
        double[] counts = votes.get(session);
        return counts == null ? Double.NaN : RunFindings.part(side, counts[0], counts[1], counts[2]);
    }

    @Override
    public double share(String election, String party) {
        return shares.getOrDefault(election + "/" + party, Double.NaN);
    }

    @Override
    public Map<String, Double> mandates() {
        return mandates;
    }

    @Override
    public double measure(String name, int day) {
        return series.getOrDefault(name + "@" + day, Double.NaN);
    }
}
