package smolny.experiment.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import smolny.output.Csv;
import smolny.scenario.TargetStatistic.Side;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunResult;

/**
 * What one run found, from the run itself or from a folder of results. A number that the run does not have is NaN.
 *
 * @param votes deputies for, against and present, by session
 * @param shares share of an election, in [0, 1], by {@link #key}
 * @param mandates share of a congress's delegates by answer and by party, in [0, 1]; empty if none met
 * @param stands for each armed unit from which day on it takes a stand, by the word of its stance
 * @param series value of a measure at the end of a day of the clock
 */
public record RunObservables(
        Map<String, double[]> votes,
        Map<String, Double> shares,
        Map<String, Double> mandates,
        Map<String, NavigableMap<Integer, String>> stands,
        ToDoubleBiFunction<String, Integer> series) {

    /** Of a run. */
    public static RunObservables of(RunResult run) {
        Map<String, double[]> votes = new HashMap<>();
        run.votes.forEach(vote ->
                votes.putIfAbsent(vote.session(), new double[] {vote.inFavour(), vote.against(), vote.present()}));
        Map<String, Double> shares = new HashMap<>();
        run.shares.forEach(share -> shares.putIfAbsent(key(share.election(), share.party()), share.share()));
        Map<String, NavigableMap<Integer, String>> stands = new HashMap<>();
        run.stands.forEach(stand -> stands.computeIfAbsent(stand.unit(), unit -> new TreeMap<>())
                .put(stand.day(), stand.stance().word()));
        return new RunObservables(votes, shares, EnsembleResult.mandateShares(run), stands, (name, day) -> {
            double[] values = run.seriesOf(name);
            return day >= 0 && day < values.length ? values[day] : Double.NaN;
        });
    }

    /**
     * Of every run of a folder, in order.
     *
     * @throws IOException if a table is missing or no table of this program
     */
    public static List<RunObservables> of(Path folder) throws IOException {
        Map<Integer, RunObservables> runs = new TreeMap<>();
        Map<Integer, Map<String, Double>> series = new HashMap<>();
        read(folder, "series", (run, row) -> series.computeIfAbsent(run, r -> new HashMap<>())
                .put(row.apply("place") + "." + row.apply("measure") + "@" + row.apply("day"), number(row, "value")));
        series.forEach((run, values) -> runs.put(
                run,
                new RunObservables(
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        (name, day) -> values.getOrDefault(name + "@" + day, Double.NaN))));
        read(folder, "votes", (run, row) -> found(runs, run).votes.putIfAbsent(row.apply("session"), new double[] {
            number(row, "votes_for"), number(row, "votes_against"), number(row, "present")
        }));
        read(folder, "elections", (run, row) -> found(runs, run)
                .shares
                .put(key(row.apply("election"), row.apply("party")), number(row, "share")));
        read(folder, "mandates", (run, row) -> found(runs, run)
                .mandates
                .put(row.apply("answer") + row.apply("party"), number(row, "share")));
        if (Files.exists(folder.resolve("stands.csv"))) {
            read(folder, "stands", (run, row) -> found(runs, run)
                    .stands
                    .computeIfAbsent(row.apply("unit"), unit -> new TreeMap<>())
                    .put(Integer.parseInt(row.apply("day")), row.apply("stance")));
        }
        return new ArrayList<>(runs.values());
    }

    private static RunObservables found(Map<Integer, RunObservables> runs, int run) {
        return runs.computeIfAbsent(
                run,
                r -> new RunObservables(
                        new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), (name, day) -> Double.NaN));
    }

    private static void read(Path folder, String table, BiConsumer<Integer, UnaryOperator<String>> keep)
            throws IOException {
        Path file = folder.resolve(table + ".csv");
        try {
            Csv.read(file, row -> keep.accept(Integer.parseInt(row.apply("run")), row));
        } catch (RuntimeException strange) {
            throw new IOException("'" + file + "' is no table of results: " + strange.getMessage(), strange);
        }
    }

    private static double number(UnaryOperator<String> row, String column) {
        String text = row.apply(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Key of a list in an election. */
    static String key(String election, String party) {
        return election + "/" + party;
    }

    /** Part of a soviet's deputies in a session, in [0, 1]; NaN if there is nobody to divide by. */
    double vote(String session, Side side) {
        double[] counts = votes.get(session);
        if (counts == null) {
            return Double.NaN;
        }
        return switch (side) {
            case FOR -> counts[0] / counts[2];
            case AGAINST -> counts[1] / counts[2];
            case TWO_WAY -> counts[0] / (counts[0] + counts[1]);
        };
    }

    /** A list's share of an election, in [0, 1]. */
    double share(String election, String party) {
        return shares.getOrDefault(key(election, party), Double.NaN);
    }

    /** Whom an armed unit obeys on a day of the clock, by the word of its stance; empty if it is not known. */
    String stance(String unit, int day) {
        Map.Entry<Integer, String> last =
                stands.getOrDefault(unit, new TreeMap<>()).floorEntry(day);
        return last == null ? "" : last.getValue();
    }

    /** A measure at the end of a day of the clock. */
    double measure(String name, int day) {
        return series.applyAsDouble(name, day);
    }
}
