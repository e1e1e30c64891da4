package smolny.cli;

import java.util.List;
import java.util.NoSuchElementException;
import picocli.CommandLine.Mixin;
import smolny.history.LoadedScenario;
import smolny.lab.record.Recipe;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.PairedStudy;
import smolny.show.page.Asked;

/** Puts a what-if together from what was said on the command line, and has it answered. */
final class WhatIf {
    @Mixin
    private TwoHistories histories = new TwoHistories();

    @Mixin
    private PairOptions pairs = new PairOptions();

    /** A question that has been read and checked: nothing has been run yet. */
    record Question(LoadedScenario before, LoadedScenario after, PairedStudy study, Asked asked) {
        /** The same, its study keeping more. */
        Question with(PairedStudy other) {
            return new Question(before, after, other, asked);
        }
    }

    /**
     * Reads and checks the question.
     *
     * @param command the command line, word by word
     * @throws Refusal if something is missing or unknown
     */
    Question question(List<String> command) {
        LoadedScenario before = histories.choice().before();
        LoadedScenario after = histories.choice().after();
        Aim aim = histories.aim(before);
        pairs.stop(aim);
        PairedStudy study = histories.options().study(before, after, aim);
        String again = CommandText.of(CommandText.essential(command));
        return new Question(before, after, study, HistoryChoice.asked(before, after, again));
    }

    /** What either history's first runs depend on, to be kept beside the answer: so many, or as many as are asked for. */
    Recipe recipe(Question question, boolean changed, int most, List<String> command) {
        int runs = Math.min(most, pairs.stop(question.study().aim()).most());
        return new Recipe(
                changed ? question.after() : question.before(),
                changed ? question.study().after() : question.study().before(),
                runs,
                histories.options().set(),
                CommandText.essential(command));
    }

    /** How the runs are made. */
    StudyOptions options() {
        return histories.options();
    }

    /** The text of one of the two histories that makes the same runs by itself. */
    String resolved(Question question, boolean changed) {
        PairedStudy study = question.study();
        return histories
                .options()
                .resolved(
                        changed ? question.after() : question.before(),
                        changed ? study.after() : study.before(),
                        pairs.stop(study.aim()).most());
    }

    /**
     * The answer, after all runs.
     *
     * @throws Refusal if what is asked for does not exist on the day in both histories
     */
    Answer answer(Question question) {
        PairedStudy study = question.study();
        StudyOptions options = histories.options();
        String id = question.before().scenario().setting().id();
        try {
            return Answer.found(
                    study,
                    pairs.stop(study.aim()),
                    pairs.readings(),
                    pairs.sample(histories.choice().file(), id),
                    options.threads(),
                    options::progress);
        } catch (NoSuchElementException nothing) {
            throw new Refusal("'" + nothing.getMessage() + "' has no value on "
                    + question.asked().clock().dateOf(study.aim().day())
                    + " in both histories; give another --of or --on");
        }
    }
}
