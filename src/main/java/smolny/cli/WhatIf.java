package smolny.cli;

import java.util.List;
import java.util.NoSuchElementException;
import picocli.CommandLine.Mixin;
import smolny.history.LoadedScenario;
import smolny.lab.record.Recipe;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Outcomes;
import smolny.lab.study.PairedStudy;
import smolny.show.page.Asked;

/** Puts a what-if together from what was said on the command line, and has it answered. */
final class WhatIf {
    @Mixin
    private HistoryChoice histories = new HistoryChoice();

    @Mixin
    private AimOptions aims = new AimOptions();

    @Mixin
    private PairOptions pairs = new PairOptions();

    @Mixin
    private StudyOptions options = new StudyOptions();

    /** A question that has been read and checked: nothing has been run yet. */
    record Question(LoadedScenario before, LoadedScenario after, PairedStudy study, Asked asked) {}

    /**
     * Reads and checks the question.
     *
     * @param command the command line, word by word
     * @throws Refusal if something is missing or unknown
     */
    Question question(List<String> command) {
        LoadedScenario before = histories.before();
        LoadedScenario after = histories.after();
        Aim aim = aims.in(before);
        if (!before.scenario()
                .setting()
                .clock()
                .equals(after.scenario().setting().clock())) {
            throw new Refusal("the two histories do not run from and to the same days");
        }
        if (!Aim.known(after.scenario().setting()).contains(aim.measure())) {
            throw new Refusal("the changed history has no measure '" + aim.measure() + "'");
        }
        pairs.stop();
        options.threads();
        PairedStudy study = new PairedStudy(
                options.spec(before.scenario(), before),
                options.spec(after.scenario(), before),
                aim,
                Outcomes.of(before, after));
        Asked asked = new Asked(
                before.titles().getOrDefault("en", before.scenario().setting().id()),
                histories.title(after),
                histories.questions(after),
                histories.cannotShow(after),
                HistoryChoice.sources(before, after),
                CommandText.of(CommandText.essential(command)),
                before.scenario().setting().clock());
        return new Question(before, after, study, asked);
    }

    /** What either history's first runs depend on, to be kept beside the answer. */
    Recipe recipe(Question question, boolean changed, int runs, List<String> command) {
        return new Recipe(
                changed ? question.after() : question.before(),
                changed ? question.study().after() : question.study().before(),
                runs,
                options.set(),
                CommandText.essential(command));
    }

    /** How the runs are made. */
    StudyOptions options() {
        return options;
    }

    /**
     * The answer, after all runs.
     *
     * @throws Refusal if what is asked for does not exist on the day in both histories
     */
    Answer answer(Question question) {
        try {
            return Answer.found(question.study(), pairs.stop(), pairs.readings(), options.threads(), options::progress);
        } catch (NoSuchElementException nothing) {
            throw new Refusal("'" + nothing.getMessage() + "' has no value on "
                    + question.asked().clock().dateOf(question.study().aim().day())
                    + " in both histories; give another --of or --on");
        }
    }
}
