package smolny.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.history.Prediction;
import smolny.lab.study.Answer;

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
            "  smolny what-if october-1917 --do no-kornilov --predict \"effect -15 to -5\" --out results/guess",
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
    private WhatIf whatIf = new WhatIf();

    @Option(
            names = "--expect",
            paramLabel = "WHAT",
            description = "such as \"effect < 0\"; exit code 3 if it is not so; may be repeated")
    private List<String> expected = List.of();

    @Mixin
    private PredictOptions predict = new PredictOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @Override
    public Integer call() throws IOException {
        List<Expectation> expectations =
                expected.stream().map(Expectation::read).toList();
        output.check();
        List<String> command = spec.commandLine().getParseResult().originalArgs();
        WhatIf.Question question = whatIf.question(command);
        List<Prediction> predictions =
                predict.of(question.after(), question.study().aim());
        SealedAnswer sealed = output.seal(
                question,
                whatIf,
                predictions,
                predict.given(),
                spec.commandLine().getErr());
        Answer answer = whatIf.answer(sealed.question());
        output.give(answer, question.asked(), new AnswerFolder(whatIf, question, command), spec.commandLine());
        sealed.score(answer, output.json(), spec.commandLine().getOut());
        return judged(expectations, answer);
    }

    /** What was asked on the command line. */
    WhatIf whatIf() {
        return whatIf;
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
