package smolny.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.history.SampleFiles;
import smolny.history.ScenarioReader;
import smolny.kernel.param.Parameter;
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

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "sets of parameter values that agree with the record, or 'none'"
                    + " (default: samples/<scenario>.csv beside the scenario, if it is there)")
    private @Nullable String sample;

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

    /**
     * Sets of parameter values to try besides the fitted ones; none if there is no sample.
     *
     * @param scenario file of the unchanged history
     * @param id its name
     */
    List<Map<Parameter, Double>> sample(Path scenario, String id) {
        if (sample == null) {
            Path usual = SampleFiles.beside(scenario, id);
            return Files.isRegularFile(usual) ? SampleFiles.load(usual) : List.of();
        }
        if (sample.equals("none")) {
            return List.of();
        }
        if (!Files.isRegularFile(Path.of(sample))) {
            throw new Refusal("--sample: there is no file '" + sample + "'");
        }
        return SampleFiles.load(Path.of(sample));
    }

    /** Readings to try besides the fitted one. */
    List<Reading> readings() {
        return readings ? shelved() : List.of();
    }

    /**
     * Every reading of the library.
     *
     * @throws Refusal if there is none
     */
    static List<Reading> shelved() {
        List<Reading> all = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader();
        for (Map.Entry<String, Path> entry : ScenarioChoice.scenarios().entrySet()) {
            if (isReading(entry.getKey(), entry.getValue())) {
                all.add(Reading.of(reader.load(entry.getValue(), List.of())));
            }
        }
        if (all.isEmpty()) {
            throw new Refusal("--readings: there is no reading in '" + ScenarioChoice.library() + "'");
        }
        return all;
    }

    /** Whether a scenario of the library is a reading of the whole autumn, not a what-if. */
    static boolean isReading(String name, Path file) {
        Path folder = file.getParent();
        return (folder != null && folder.endsWith(READING)) || name.startsWith(READING + "-");
    }
}
