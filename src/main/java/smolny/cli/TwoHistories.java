package smolny.cli;

import picocli.CommandLine.Mixin;
import smolny.history.LoadedScenario;
import smolny.lab.study.Aim;

/** Two histories side by side, what is compared in them, and how they are run: shared by all commands that compare. */
final class TwoHistories {
    @Mixin
    private HistoryChoice choice = new HistoryChoice();

    @Mixin
    private AimOptions aims = new AimOptions();

    @Mixin
    private StudyOptions options = new StudyOptions();

    /** Which two. */
    HistoryChoice choice() {
        return choice;
    }

    /** What is compared. */
    Aim aim(LoadedScenario before) {
        return aims.in(before);
    }

    /** How they are run. */
    StudyOptions options() {
        return options;
    }
}
