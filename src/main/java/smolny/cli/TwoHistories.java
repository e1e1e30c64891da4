package smolny.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import smolny.history.LoadedScenario;
import smolny.lab.study.Aim;
import smolny.lab.study.Outcome;
import smolny.lab.study.PairedStudy;

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

    /**
     * The two side by side.
     *
     * @throws Refusal if they cannot be compared
     */
    PairedStudy study(LoadedScenario before, LoadedScenario after, Aim aim, List<Outcome> outcomes) {
        if (!before.scenario()
                .setting()
                .clock()
                .equals(after.scenario().setting().clock())) {
            throw new Refusal("the two histories do not run from and to the same days");
        }
        if (!Aim.known(after.scenario().setting()).contains(aim.measure())) {
            throw new Refusal("the changed history has no measure '" + aim.measure() + "'");
        }
        options.threads();
        return new PairedStudy(
                options.spec(before.scenario(), before), options.spec(after.scenario(), before), aim, outcomes);
    }
}
