package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.explain.AttitudeAccount;
import smolny.experiment.explain.DeputyExplanation;
import smolny.experiment.explain.StandExplanation;
import smolny.experiment.explain.UnitExplanation;
import smolny.experiment.explain.VoteBreakdown;
import smolny.experiment.explain.VoteExplanation;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.LedgerSentence;
import smolny.output.StampedFiles;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.RunSpec;

/** Explains a vote, a unit or a deputy. */
@Command(
        name = "explain",
        description = {
            "Explain a vote, or how a unit or a deputy changed, in one run.",
            "The contributions of all causes add up to the whole change."
        })
final class ExplainCommand extends ConsoleCommand {
    /** One thing to be explained. */
    static final class What {
        @Option(names = "--vote", paramLabel = "SESSION", description = "explain the result of this vote")
        private @Nullable String vote;

        @Option(
                names = "--unit",
                paramLabel = "ID",
                description =
                        "explain how the private attitudes in this unit changed; of a regiment or another armed unit,"
                                + " whom it obeyed and why")
        private @Nullable String unit;

        @Option(
                names = "--deputy",
                paramLabel = "SEAT",
                description = "explain how the open position of the deputy in this seat changed")
        private @Nullable String deputy;

        @Option(names = "--delegate", hidden = true, description = "the former name of --deputy")
        private @Nullable String delegate;

        private @Nullable String seat() {
            return deputy == null ? delegate : deputy;
        }
    }

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Override
    public Integer call() throws IOException {
        Path file = ScenarioLibrary.scenarioFile(scenario.name());
        StampedFiles.checkFile(file);
        StampedFiles.checkFile(file.resolveSibling(LoadedScenario.RECORD_FILE));
        LoadedScenario loaded = scenario.load();
        RunSpec run = options.spec(loaded.scenario(), loaded);
        Explained page = new Explained(out(), loaded.scenario().setting().clock(), Labels.of(loaded));
        if (what.vote != null) {
            vote(run, what.vote, page);
        } else if (what.unit != null) {
            List<String> armed = armedUnits(run);
            if (armed.contains(what.unit)) {
                page.stands(what.unit, StandExplanation.of(run, what.unit));
                return 0;
            }
            List<String> names = new ArrayList<>(armed);
            names.addAll(DeputyExplanation.names(run, false));
            refuseUnknown("unit", what.unit, names);
            page.account(UnitExplanation.of(run, what.unit), "mean private attitude");
        } else if (what.seat() != null) {
            refuseUnknown("seat", what.seat(), DeputyExplanation.names(run, true));
            page.account(DeputyExplanation.of(run, what.seat()), "open position of the holder of the seat");
        }
        return 0;
    }

    /** Armed units whose obedience is a question. */
    private static List<String> armedUnits(RunSpec run) {
        return run.scenario().setting().armedUnits().stream()
                .filter(unit -> unit.kind().isCommanded())
                .map(ArmedUnit::id)
                .toList();
    }

    private static void vote(RunSpec run, String session, Explained page) {
        List<String> sessions = run.scenario().setting().sessions().stream()
                .filter(one -> run.scenario().setting().bodies().stream()
                        .anyMatch(body ->
                                body.id().equals(one.body()) && body.kind().hasDeputies()))
                .map(one -> one.id())
                .toList();
        refuseUnknown("vote", session, sessions);
        VoteBreakdown account = VoteExplanation.of(run, session);
        if (account == null) {
            throw new RequestRefusedException(
                    "'" + session + "' did not take place in this run, or nobody took a side");
        }
        page.vote(account);
    }

    /** Prints accounts. */
    private record Explained(PrintWriter out, ScenarioCalendar clock, Labels labels) {
        private static final int WEEK = 7;

        void vote(VoteBreakdown account) {
            out.printf(
                    Locale.ROOT,
                    "%s, %s: %s; %.1f %% of those who took a side voted for soviet power.%n",
                    clock.dateOf(account.vote().day()).inWords(),
                    account.vote().session(),
                    LedgerSentence.of(
                            account.vote(), labels.counted(account.vote().session())),
                    100 * account.result());
            out.printf(Locale.ROOT, "  %-42s %7.1f%n", "seats elected in the spring", 100 * account.opening());
            account.parts()
                    .forEach(part -> out.printf(Locale.ROOT, "  %-42s %+7.1f%n", part.cause(), 100 * part.amount()));
            out.printf(Locale.ROOT, "  %-42s %7.1f%n", "result of the vote", 100 * account.result());
        }

        void stands(String unit, List<StandExplanation> stands) {
            out.printf("%s: whom it obeyed.%n", labels.place(unit));
            for (StandExplanation stand : stands) {
                out.printf(
                        Locale.ROOT,
                        "  %-7s it %s: score %+.2f; above %.2f it obeys the Soviet, below -%.2f the staff%n",
                        clock.dateOf(stand.day()).inShort(),
                        stand.stance().phrase(),
                        stand.terms().total(),
                        stand.terms().bar(),
                        stand.terms().bar());
                stand.causes()
                        .forEach(cause -> out.printf(
                                Locale.ROOT,
                                "          %-46s %+6.2f%s%n",
                                cause.words(),
                                cause.amount(),
                                change(cause)));
            }
        }

        private static String change(StandExplanation.Cause cause) {
            return Math.abs(cause.change()) < 0.005
                    ? ""
                    : String.format(Locale.ROOT, "  (%+.2f since the stand before)", cause.change());
        }

        void account(AttitudeAccount account, String unit) {
            out.printf(
                    Locale.ROOT,
                    "%s, %s: from %.3f to %.3f probits.%n",
                    account.whose(),
                    unit,
                    account.start(),
                    account.end());
            account.parts().forEach(part -> out.printf(Locale.ROOT, "  %-42s %+8.3f%n", part.cause(), part.amount()));
            out.printf(Locale.ROOT, "  %-42s %+8.3f%n", "total", account.end() - account.start());
            out.println("The three largest contributions in each week:");
            for (int from = 0; from < account.days().size(); from += WEEK) {
                int to = Math.min(from + WEEK, account.days().size());
                StringBuilder line = new StringBuilder();
                account.parts(from, to).stream()
                        .sorted(Comparator.comparingDouble(part -> -Math.abs(part.amount())))
                        .limit(3)
                        .forEach(part ->
                                line.append(String.format(Locale.ROOT, "  %+.3f %s", part.amount(), part.cause())));
                out.printf(Locale.ROOT, "  %-7s%s%n", clock.dateOf(from).inShort(), line);
            }
        }
    }
}
