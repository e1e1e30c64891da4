package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.history.LoadedScenario;
import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.study.Flip;
import smolny.lab.study.Outcome;

/** Finds the smallest push that turns an outcome. */
@Command(
        name = "flip",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Find the smallest change of one parameter after which an outcome comes in less than half of the runs, or"
                    + " in more",
            "than half if it comes in less now. Changes are told in parts of the parameter's range."
        },
        footer = {
            "",
            "Examples:",
            "  smolny flip october-1917 --outcome second_congress-majority",
            "  smolny flip october-1917 --do no-kornilov --outcome government-falls --level teacher --json",
            "",
            "Runs are of the class scale unless --scale says otherwise."
        })
final class FlipCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private OutcomeOption choice = new OutcomeOption();

    @Option(names = "--level", description = "whose parameters: class, teacher or research (default: class)")
    private Level level = Level.CLASS;

    @Option(names = "--runs", paramLabel = "N", description = "runs at every value (default: ${DEFAULT-VALUE})")
    private int runs = 10;

    @Option(names = "--json", description = "one JSON object instead of a table")
    private boolean json;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() {
        if (runs < 1) {
            throw new Refusal("--runs takes a whole number of at least 1");
        }
        LoadedScenario loaded = choice.load();
        Outcome outcome = choice.in(loaded);
        List<Parameter> parameters = smolny.model.Parameters.ALL.all().stream()
                .filter(parameter -> parameter.level() == level)
                .toList();
        Flip flip = new Flip(options.spec(loaded.scenario(), loaded, "class"), outcome, runs, options.threads());
        var progress = options.progress();
        int[] tried = new int[1];
        List<Flip.Push> found = flip.of(parameters, parameter -> progress.done(++tried[0], parameters.size()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            object(out, found, flip.chanceNow());
        } else {
            table(out, found, flip.chanceNow(), outcome, loaded.scenario().values());
        }
        out.flush();
        return 0;
    }

    private void table(PrintWriter out, List<Flip.Push> found, double now, Outcome outcome, Values values) {
        out.printf(Locale.ROOT, "Whether %s: %.2f of %d runs as things are.%n", outcome.words(), now, runs);
        if (found.isEmpty()) {
            out.println("No parameter of the level " + level.word() + " turns it alone, however far it is pushed.");
            return;
        }
        Flip.Push least = found.get(0);
        out.printf(
                Locale.ROOT,
                "The smallest push that turns it: %s from %.4g to %.4g %s, %.0f %% of its range.%n",
                least.parameter().id(),
                least.from(),
                least.to(),
                least.parameter().unit().word(),
                100 * least.size());
        for (Flip.Push push : found) {
            out.printf(
                    Locale.ROOT,
                    "  %-26s %8.4g to %8.4g  %3.0f %% of its range  chance %.2f (a step less: %.2f)  %s%n",
                    push.parameter().id(),
                    push.from(),
                    push.to(),
                    100 * push.size(),
                    push.chance(),
                    push.chanceBefore(),
                    values.estimate(push.parameter()).identified().words());
        }
    }

    private static void object(PrintWriter out, List<Flip.Push> found, double now) {
        out.printf(Locale.ROOT, "{\"chance_now\":%s,\"pushes\":[", Double.toString(now));
        String comma = "";
        for (Flip.Push push : found) {
            out.printf(
                    Locale.ROOT,
                    "%s%n{\"parameter\":\"%s\",\"from\":%s,\"to\":%s,\"steps\":%d,\"of_range\":%s,"
                            + "\"chance\":%s,\"chance_a_step_less\":%s}",
                    comma,
                    push.parameter().id(),
                    Double.toString(push.from()),
                    Double.toString(push.to()),
                    push.steps(),
                    Double.toString(push.size()),
                    Double.toString(push.chance()),
                    Double.toString(push.chanceBefore()));
            comma = ",";
        }
        out.println("]}");
    }
}
