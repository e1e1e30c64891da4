package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.math3.stat.StatUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.history.LoadedScenario;
import smolny.lab.run.Ensemble;
import smolny.lab.study.Aim;
import smolny.lab.study.Enough;
import smolny.lab.study.PairedStudy;
import smolny.lab.study.Pairs;
import smolny.lab.study.Stop;

/** Says how many runs a wanted precision takes. */
@Command(
        name = "enough",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say how many runs it takes to know a mean, or with --do the effect of a change, to plus or minus X with 95 %%",
            "confidence, reckoned from a pilot. Nine times out of ten the number suffices."
        },
        footer = {
            "",
            "Examples:",
            "  smolny enough october-1917 --of petrograd_soviet.soviet_power --on 1917-09-09 --within 1",
            "  smolny enough october-1917 --do no-kornilov --within 0.5 --scale class"
        })
final class EnoughCommand implements Callable<Integer> {
    private static final int LEAST_PILOT = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private TwoHistories histories = new TwoHistories();

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "wanted half-width, in points (default: ${DEFAULT-VALUE})")
    private double within = 1;

    @Option(names = "--pilot", paramLabel = "N", description = "runs or pairs of the pilot (default: ${DEFAULT-VALUE})")
    private int pilot = 30;

    @Option(names = "--json", description = "one JSON object instead of a sentence")
    private boolean json;

    @Override
    public Integer call() {
        if (!(within > 0) || pilot < LEAST_PILOT) {
            throw new Refusal("--within takes a number above 0, --pilot a whole number of at least " + LEAST_PILOT);
        }
        LoadedScenario before = histories.choice().before();
        Aim aim = histories.aim(before);
        boolean compared = histories.choice().changes();
        double[] values = compared ? differences(before, aim) : values(before, aim);
        if (values.length < LEAST_PILOT) {
            throw new Refusal("'" + aim.measure() + "' has no value on that day; give another --of or --on");
        }
        double spread = Math.sqrt(StatUtils.variance(values));
        int runs = Enough.runs(spread, values.length, within);
        spec.commandLine().getOut().println(json ? object(aim, runs, spread) : sentence(aim, runs, compared, spread));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String sentence(Aim aim, int runs, boolean compared, double spread) {
        return String.format(
                Locale.ROOT,
                "%d %s are enough to know %s%s to within %s %s (standard deviation in a pilot of %d: %.2f).",
                runs,
                compared ? "pairs" : "runs",
                compared ? "the effect on " : "",
                aim.subject(),
                Double.toString(within),
                aim.unit(),
                pilot,
                spread);
    }

    private String object(Aim aim, int runs, double spread) {
        return String.format(
                Locale.ROOT,
                "{\"runs\":%d,\"measure\":\"%s\",\"within\":%s,\"unit\":\"%s\",\"pilot\":%d,\"sd\":%s}",
                runs,
                aim.measure(),
                Double.toString(within),
                aim.unit(),
                pilot,
                Double.toString(spread));
    }

    private double[] differences(LoadedScenario before, Aim aim) {
        StudyOptions options = histories.options();
        PairedStudy study = options.study(before, histories.choice().after(), aim);
        Pairs pairs = study.run(Stop.after(pilot), options.threads(), options.progress());
        return pairs.differences();
    }

    private double[] values(LoadedScenario before, Aim aim) {
        List<Double> values = new ArrayList<>();
        StudyOptions options = histories.options();
        Ensemble.run(
                options.spec(before.scenario(), before),
                pilot,
                options.threads(),
                run -> values.add(aim.factor() * run.of(aim.measure())[aim.day()]),
                options.progress());
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .toArray();
    }
}
