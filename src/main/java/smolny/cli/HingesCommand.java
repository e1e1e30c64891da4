package smolny.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.history.LoadedScenario;
import smolny.lab.study.Hinges;
import smolny.lab.study.Outcome;
import smolny.model.setting.Clock;

/** Finds the days that settled an outcome. */
@Command(
        name = "hinges",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say how open an outcome still was on each day, and which days closed it: from every third day the same past is",
            "lived on with other luck, again and again. Openness is 1 at even odds and 0 when nothing is left to luck."
        },
        footer = {
            "",
            "Examples:",
            "  smolny hinges october-1917 --outcome government-falls",
            "  smolny hinges october-1917 --do no-kornilov --outcome second_congress-majority --futures 20",
            "",
            "Runs are of the class scale unless --scale says otherwise."
        })
final class HingesCommand implements Callable<Integer> {
    private static final int NAMED = 3;
    private static final int BAR = 40;
    private static final double LITTLE = 0.05;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private OutcomeOption choice = new OutcomeOption();

    @Option(names = "--every", paramLabel = "DAYS", description = "days between forks (default: ${DEFAULT-VALUE})")
    private int every = 3;

    @Option(names = "--pasts", paramLabel = "N", description = "how many pasts (default: ${DEFAULT-VALUE})")
    private int pasts = 5;

    @Option(names = "--futures", paramLabel = "N", description = "futures of each past and day (default: ${DEFAULT-VALUE})")
    private int futures = 10;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() {
        if (every < 1 || pasts < 1 || futures < 2) {
            throw new Refusal("--every and --pasts take at least 1, --futures at least 2");
        }
        LoadedScenario loaded = choice.load();
        Outcome outcome = choice.in(loaded);
        Hinges hinges =
                new Hinges(options.spec(loaded.scenario(), loaded, "class"), outcome, pasts, futures, every);
        List<Hinges.Opening> openings = hinges.run(options.threads(), options.progress());
        PrintWriter out = spec.commandLine().getOut();
        print(out, openings, outcome, loaded.scenario().setting().clock());
        out.flush();
        return 0;
    }

    private void print(PrintWriter out, List<Hinges.Opening> openings, Outcome outcome, Clock clock) {
        out.println("How open it still is whether " + outcome.words() + " (" + pasts + " pasts, " + futures
                + " futures each):");
        for (Hinges.Opening opening : openings) {
            String day = opening.day() < clock.days() ? clock.dateOf(opening.day()).inShort() : "end";
            int bar = (int) Math.round(BAR * Math.min(1, opening.openness()));
            out.printf(
                    Locale.ROOT,
                    "  %-7s %.3f  chance %.2f  %s%n",
                    day,
                    opening.openness(),
                    opening.chance(),
                    "#".repeat(bar));
        }
        List<Integer> drops = new ArrayList<>();
        for (int i = 0; i + 1 < openings.size(); i++) {
            drops.add(i);
        }
        drops.sort(Comparator.comparingDouble(i -> openings.get(i + 1).openness() - openings.get(i).openness()));
        double first = openings.get(0).openness();
        if (first == 0) {
            out.println("Nothing was open: no luck from the first day on changes it.");
            return;
        }
        if (first < LITTLE) {
            out.println("Little was ever open: luck hardly touches it, so the days below mean little too.");
        }
        out.println("It was closed most between:");
        for (int i : drops.subList(0, Math.min(NAMED, drops.size()))) {
            double drop = openings.get(i).openness() - openings.get(i + 1).openness();
            if (drop > 0) {
                int last = Math.min(openings.get(i + 1).day(), clock.days()) - 1;
                out.printf(
                        Locale.ROOT,
                        "  %s and %s: %.0f %% of what was open at first%n",
                        clock.dateOf(openings.get(i).day()).inShort(),
                        clock.dateOf(last).inShort(),
                        100 * drop / first);
            }
        }
    }
}
