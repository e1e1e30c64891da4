package smolny.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.lab.study.Aim;
import smolny.lab.study.Reading;
import smolny.lab.study.Stop;

/** How many pairs, and under which readings. */
final class PairOptions {
    private static final int MOST = 1000;
    private static final String READING = "reading";

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs; with --within at most so many"
                    + " (default: until the effect is known to 1 point, 20 to 100)")
    private @Nullable Integer runs;

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "stop as soon as the 95 %% interval is no wider than plus or minus X")
    private @Nullable Double within;

    @Option(
            names = "--readings",
            description = "the same under every reading of the library, and whether the sign holds")
    private boolean readings;

    /** When it is enough. */
    Stop stop(Aim aim) {
        if (runs == null && within == null) {
            return Stop.usual(aim);
        }
        int most = runs == null ? MOST : runs;
        if (most < 2) {
            throw new Refusal("--runs takes a whole number of at least 2, for one pair tells nothing of luck");
        }
        if (within != null && !(within > 0)) {
            throw new Refusal("--within takes a number above 0");
        }
        return new Stop(most, within == null ? Double.NaN : within);
    }

    /** Readings to try besides the fitted one. */
    List<Reading> readings() {
        List<Reading> all = new ArrayList<>();
        if (!readings) {
            return all;
        }
        for (Map.Entry<String, Path> entry : ScenarioChoice.scenarios().entrySet()) {
            Path folder = entry.getValue().getParent();
            boolean shelved = folder != null && folder.endsWith(READING);
            if (shelved || entry.getKey().startsWith(READING + "-")) {
                all.add(Reading.of(ScenarioChoice.load(entry.getValue().toString(), List.of())));
            }
        }
        if (all.isEmpty()) {
            throw new Refusal("--readings: there is no reading in '" + ScenarioChoice.library() + "'");
        }
        return all;
    }
}
