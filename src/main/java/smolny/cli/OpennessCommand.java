package smolny.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.experiment.whatif.OpennessOverTime;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Outcome;

/** Estimates how open an outcome is on each day. */
@Command(
        name = "openness",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say how open an outcome still was on each day, and which days closed it: from every third day the same"
                    + " past is",
            "lived on with other luck, again and again. Openness is 1 at even odds and 0 when nothing is left to luck."
        },
        footer = {
            "",
            "Examples:",
            "  smolny openness october-1917 --outcome government-falls",
            "  smolny openness october-1917 --do no-kornilov --outcome second_congress-majority --futures 20",
            "",
            "Runs are of the class scale unless --scale says otherwise."
        })
final class OpennessCommand implements Callable<Integer> {
    private static final int NAMED = 3;
    private static final int BAR = 40;
    private static final double LITTLE = 0.05;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private OutcomeOptions choice = new OutcomeOptions();

    @Option(names = "--every", paramLabel = "DAYS", description = "days between forks (default: ${DEFAULT-VALUE})")
    private int every = 3;

    @Option(names = "--pasts", paramLabel = "N", description = "how many pasts (default: ${DEFAULT-VALUE})")
    private int pasts = 5;

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "futures of each past and day (default: ${DEFAULT-VALUE})")
    private int futures = 10;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Override
    public Integer call() {
        if (every < 1 || pasts < 1 || futures < 2) {
            throw new Refusal("--every and --pasts take at least 1, --futures at least 2");
        }
        LoadedScenario loaded = choice.load();
        Outcome outcome = choice.in(loaded);
        OpennessOverTime openness = OpennessOverTime.estimate(
                options.spec(loaded.scenario(), loaded, "class"),
                outcome,
                pasts,
                futures,
                every,
                options.threads(),
                options.progress());
        PrintWriter out = spec.commandLine().getOut();
        print(out, openness, outcome, loaded.scenario().setting().clock());
        out.flush();
        return 0;
    }

    private void print(PrintWriter out, OpennessOverTime openness, Outcome outcome, ScenarioCalendar clock) {
        out.println("How open it still is whether " + outcome.words() + " (" + pasts + " pasts, " + futures
                + " futures each):");
        for (OpennessOverTime.DayOpenness day : openness.days()) {
            int bar = (int) Math.round(BAR * Math.min(1, day.openness()));
            out.printf(
                    Locale.ROOT,
                    "  %-7s %.3f  chance %.2f  %s%n",
                    day.day() < clock.days() ? clock.dateOf(day.day()).inShort() : "end",
                    day.openness(),
                    day.chance(),
                    "#".repeat(bar));
        }
        if (openness.atFirst() == 0) {
            out.println("Nothing was open: no luck from the first day on changes it.");
            return;
        }
        if (openness.atFirst() < LITTLE) {
            out.println("Little was ever open: luck hardly touches it, so the days below mean little too.");
        }
        out.println("It was closed most between:");
        for (OpennessOverTime.Drop drop : openness.greatestDrops(NAMED)) {
            out.printf(
                    Locale.ROOT,
                    "  %s and %s: %.0f %% of what was open at first%n",
                    clock.dateOf(drop.from()).inShort(),
                    clock.dateOf(drop.to() - 1).inShort(),
                    100 * drop.share());
        }
    }
}
