package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.lab.study.Answer;
import smolny.show.page.AnswerJson;
import smolny.show.page.AnswerTable;
import smolny.show.page.AnswerWords;
import smolny.show.page.Asked;

/** Answers a what-if. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Set a history beside itself with something changed, both with the same luck, and say in one sentence how much",
            "it matters, how sure that is, and how far luck alone moves things."
        },
        footer = {
            "",
            "Examples:",
            "  smolny what-if october-1917 --do no-removal-order --scale class",
            "  smolny what-if october-1917 --do no-kornilov --of petrograd_soviet.soviet_power --on 1917-09-25",
            "  smolny what-if october-1917 --do no-kornilov --runs 200 --readings --out results/no-kornilov",
            "  smolny what-if october-1917 --do land-decree --within 1 --json",
            "  smolny what-if october-1917 --do no-agitators --expect \"effect < 0\"",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused; 3 an expectation failed; 130 interrupted."
        })
final class WhatIfCommand implements Callable<Integer> {
    private static final int NOT_AS_EXPECTED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private HistoryChoice histories = new HistoryChoice();

    @Mixin
    private AimOptions aim = new AimOptions();

    @Mixin
    private PairOptions pairs = new PairOptions();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--json", description = "one JSON object instead of the sentence and tables")
    private boolean json;

    @Option(
            names = "--expect",
            paramLabel = "WHAT",
            description = "such as \"effect < 0\"; exit code 3 if it is not so; may be repeated")
    private List<String> expected = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "also write answer.html, answer.json and the chart")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace files that are there already")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        List<Expectation> expectations =
                expected.stream().map(Expectation::read).toList();
        AnswerFolder folder = out == null ? null : AnswerFolder.checked(out, force);
        WhatIf whatIf = new WhatIf(histories, aim, pairs, options);
        Asked asked = whatIf.asked(spec.commandLine().getParseResult().originalArgs());
        Answer answer = whatIf.answer();
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.print(AnswerJson.of(answer, asked));
        } else {
            inWords(print, answer, asked);
        }
        print.flush();
        if (folder != null) {
            folder.write(answer, asked);
            spec.commandLine().getErr().println("Page: " + folder.page());
        }
        return judged(expectations, answer);
    }

    private static void inWords(PrintWriter print, Answer answer, Asked asked) {
        AnswerWords words = new AnswerWords(answer, asked);
        print.println(words.sentence());
        print.println();
        print.println("In " + answer.study().aim().unit() + ":");
        print.println(AnswerTable.ofEffects(answer).plain());
        print.println(AnswerTable.ofOutcomes(answer, asked).plain());
        words.cautions().forEach(caution -> print.println("- " + caution));
    }

    private int judged(List<Expectation> expectations, Answer answer) {
        int code = 0;
        for (Expectation expectation : expectations) {
            if (!expectation.holds(answer.effect())) {
                spec.commandLine().getErr().println("not as expected: " + expectation.text());
                code = NOT_AS_EXPECTED;
            }
        }
        return code;
    }
}
