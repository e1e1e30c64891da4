package smolny.cli;

import java.util.List;
import java.util.NoSuchElementException;
import picocli.CommandLine.Mixin;
import smolny.history.LoadedScenario;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Outcomes;
import smolny.lab.study.PairedStudy;
import smolny.show.page.Asked;

/** Puts a what-if together from what was said on the command line, and has it answered. */
final class WhatIf {
    @Mixin
    private TwoHistories histories = new TwoHistories();

    @Mixin
    private PairOptions pairs = new PairOptions();

    /** A question that has been read and checked: nothing has been run yet. */
    record Question(LoadedScenario before, PairedStudy study, Asked asked) {}

    /**
     * Reads and checks the question.
     *
     * @param command the command line, word by word
     * @throws Refusal if something is missing or unknown
     */
    Question question(List<String> command) {
        HistoryChoice choice = histories.choice();
        LoadedScenario before = choice.before();
        LoadedScenario after = choice.after();
        Aim aim = histories.aim(before);
        pairs.stop(aim);
        PairedStudy study = histories.study(before, after, aim, Outcomes.of(before, after));
        Asked asked = new Asked(
                before.titles().getOrDefault("en", before.scenario().setting().id()),
                choice.title(after),
                choice.cannotShow(after),
                HistoryChoice.sources(before, after),
                CommandText.of(command),
                before.scenario().setting().clock());
        return new Question(before, study, asked);
    }

    /**
     * The answer, after all runs.
     *
     * @throws Refusal if what is asked for does not exist on the day in both histories
     */
    Answer answer(Question question) {
        try {
            StudyOptions options = histories.options();
            PairedStudy study = question.study();
            return Answer.found(study, pairs.stop(study.aim()), pairs.readings(), options.threads(), options::progress);
        } catch (NoSuchElementException nothing) {
            throw new Refusal("'" + nothing.getMessage() + "' has no value on "
                    + question.asked().clock().dateOf(question.study().aim().day())
                    + " in both histories; give another --of or --on");
        }
    }
}
