package smolny.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.history.LoadedScenario;
import smolny.lab.run.Progress;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Memory;
import smolny.lab.study.Reading;
import smolny.lab.study.Stop;
import smolny.model.measure.Quantity;
import smolny.show.page.AnswersTable;

/** Answers every what-if of the library in one table. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Answer every what-if about a scenario, its levers and the scenarios of the library that extend it, each"
                    + " under",
            "every reading, and write one table in Markdown."
        },
        footer = {
            "",
            "Examples:",
            "  smolny answers october-1917 --scale class --runs 20 --out results/answers.md",
            "  smolny answers october-1917 --scale class --only no-kornilov --only land-decree"
        })
final class AnswersCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "name in the library, or a file")
    private String scenario = "";

    @Option(names = "--only", paramLabel = "NAME", description = "this lever or scenario only; may be repeated")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs for each question and reading (default: ${DEFAULT-VALUE})")
    private int runs = 20;

    @Option(names = "--out", paramLabel = "FILE", description = "write the table there instead of on the screen")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        if (runs < 2) {
            throw new Refusal("--runs takes a whole number of at least 2, for one pair tells nothing of luck");
        }
        if (out != null && Files.exists(out) && !force) {
            throw new Refusal("'" + out + "' is there already; give another --out, or --force to replace it");
        }
        LoadedScenario before = ScenarioChoice.load(scenario, List.of());
        List<Questions.Named> questions = new Questions(scenario, before).only(only);
        List<Reading> readings = PairOptions.shelved();
        String command = CommandText.of(spec.commandLine().getParseResult().originalArgs());
        AnswersTable table = new AnswersTable(
                before.titles().getOrDefault("en", before.scenario().setting().id()), command);
        ProgressLine progress = options.progress();
        Memory memory = new Memory();
        int done = 0;
        for (Questions.Named question : questions) {
            Answer answer = answer(before, question.after(), readings, memory);
            table.add(question.id(), answer, HistoryChoice.asked(before, question.after(), command));
            progress.done(++done, questions.size());
        }
        give(table.markdown());
        return 0;
    }

    /** On the congress if it meets in both histories, else on the soviet that makes the news. */
    private Answer answer(LoadedScenario before, LoadedScenario after, List<Reading> readings, Memory memory) {
        String news = Quantity.SOVIET_POWER.of(before.scenario().setting().newsFrom());
        String usual = Aim.usual(before.scenario().setting());
        try {
            return answer(before, after, usual, readings, memory);
        } catch (NoSuchElementException noCongress) {
            return answer(before, after, news, readings, memory);
        }
    }

    private Answer answer(
            LoadedScenario before, LoadedScenario after, String measure, List<Reading> readings, Memory memory) {
        int last = before.scenario().setting().clock().days() - 1;
        return Answer.found(
                options.study(before, after, Aim.at(before, measure, last)).remembering(memory),
                Stop.after(runs),
                readings,
                List.of(),
                options.threads(),
                () -> Progress.NONE);
    }

    private void give(String text) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(out, text, StandardCharsets.UTF_8);
    }
}
