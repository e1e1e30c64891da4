package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.OpennessOverTime;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.ProbabilityWords;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Outcome;

/** Estimates how open an outcome is on each day. */
@Command(
        name = "openness",
        description = {
            "Estimate how open an outcome still was on each day.",
            "From every third day on, the same past is continued several times with other random numbers. "
                    + "Openness is 1 when both results are equally likely and 0 when the outcome is settled; it never "
                    + "rises, because a longer past settles at least as much as a shorter one."
        })
final class OpennessCommand extends ConsoleCommand {
    private static final int NAMED = 3;
    private static final int BAR = 40;
    private static final double LITTLE = 0.05;

    @Mixin
    private OutcomeOptions choice = new OutcomeOptions();

    @Option(
            names = "--every",
            paramLabel = "DAYS",
            description = "days between the starting days (default: ${DEFAULT-VALUE})")
    private int every = 3;

    @Option(names = "--pasts", paramLabel = "N", description = "number of pasts (default: ${DEFAULT-VALUE})")
    private int pasts = 5;

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "futures for each past and starting day (default: ${DEFAULT-VALUE})")
    private int futures = 10;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Override
    public Integer call() {
        refuseIf(every < 1 || pasts < 1 || futures < 2, "--every and --pasts must be at least 1, --futures at least 2");
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
        PrintWriter out = out();
        print(out, openness, outcome, loaded.scenario().setting().clock());
        return 0;
    }

    private void print(PrintWriter out, OpennessOverTime openness, Outcome outcome, ScenarioCalendar clock) {
        out.println("How open it still is whether " + outcome.words() + " (" + pasts + " pasts, " + futures
                + " futures of each; openness, probability of the outcome):");
        for (OpennessOverTime.DayOpenness day : openness.days()) {
            int bar = (int) Math.round(BAR * Math.min(1, day.openness()));
            out.printf(
                    Locale.ROOT,
                    "  %-7s %.3f  %-38s  %s%n",
                    day.day() < clock.days() ? clock.dateOf(day.day()).inShort() : "end",
                    day.openness(),
                    ProbabilityWords.of(day.chance()),
                    "#".repeat(bar));
        }
        if (openness.atFirst() < LITTLE) {
            out.println(
                    openness.atFirst() == 0
                            ? "Nothing was open: other random numbers do not change the outcome on any day."
                            : "Hardly anything was open on any day, so no day closed it.");
            return;
        }
        out.println("Of what was open on the first day, these days closed most:");
        for (OpennessOverTime.Drop drop : openness.greatestDrops(NAMED)) {
            out.printf(
                    Locale.ROOT,
                    "  %s to %s: %.0f %%%n",
                    clock.dateOf(drop.from()).inShort(),
                    clock.dateOf(drop.to() - 1).inShort(),
                    100 * drop.share());
        }
        openness.days().stream()
                .filter(day -> day.openness() < LITTLE && day.day() < clock.days())
                .findFirst()
                .ifPresent(day -> out.println(
                        "From " + clock.dateOf(day.day()).inWords() + " on hardly anything was open any more."));
    }
}
