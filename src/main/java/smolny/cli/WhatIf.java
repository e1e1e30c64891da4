package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunSpec;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Outcome;
import smolny.lab.study.Outcomes;
import smolny.lab.study.PairedStudy;
import smolny.lab.study.Pairs;
import smolny.lab.study.Reading;
import smolny.lab.study.Stop;
import smolny.model.event.Scenario;
import smolny.show.page.Asked;

/** Puts a what-if together from what was said on the command line, and has it answered. */
final class WhatIf {
    private final HistoryChoice histories;
    private final StudyOptions options;
    private final LoadedScenario before;
    private final LoadedScenario after;
    private final Aim aim;
    private final Stop stop;
    private final List<Reading> readings;

    /**
     * Reads and checks everything before the first run.
     *
     * @throws Refusal if something is missing or unknown
     */
    WhatIf(HistoryChoice histories, AimOptions aims, PairOptions pairs, StudyOptions options) {
        this.histories = histories;
        this.options = options;
        this.before = histories.before();
        this.after = histories.after();
        this.aim = aims.in(before);
        this.stop = pairs.stop();
        this.readings = pairs.readings();
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
    }

    /** The question in words. */
    Asked asked(List<String> command) {
        return new Asked(
                before.titles().getOrDefault("en", before.scenario().setting().id()),
                histories.title(after),
                histories.cannotShow(after),
                HistoryChoice.sources(before, after),
                CommandText.of(command),
                before.scenario().setting().clock());
    }

    /** The answer, after all runs. */
    Answer answer() {
        PairedStudy study = study(before.scenario(), after.scenario());
        Pairs pairs = study.run(stop, options.threads(), options.progress());
        if (pairs.paired().pairs() < 2) {
            throw new Refusal("'" + aim.measure() + "' has no value on "
                    + before.scenario().setting().clock().dateOf(aim.day())
                    + " in both histories; give another --of or --on");
        }
        List<Answer.InReading> others = new ArrayList<>();
        for (Reading reading : readings) {
            PairedStudy other = study(
                    reading.applied(before.scenario(), before.scenario()),
                    reading.applied(after.scenario(), before.scenario()));
            Pairs found = other.run(Stop.after(pairs.count()), options.threads(), options.progress());
            others.add(new Answer.InReading(reading, found.paired(), found.outcomes()));
        }
        return Answer.of(study, stop, pairs, others);
    }

    private PairedStudy study(Scenario one, Scenario other) {
        List<Outcome> outcomes = Outcomes.of(before, after);
        return new PairedStudy(spec(one), spec(other), aim, outcomes);
    }

    private RunSpec spec(Scenario scenario) {
        return options.spec(scenario, before);
    }
}
