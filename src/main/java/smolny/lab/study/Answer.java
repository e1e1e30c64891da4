package smolny.lab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import smolny.kernel.param.Identified;
import smolny.kernel.param.Parameter;
import smolny.lab.run.Progress;

/**
 * What came of a what-if.
 *
 * @param study the two histories and what was asked of them
 * @param stop when it was to be enough
 * @param pairs all that was kept of the runs
 * @param effect the difference
 * @param outcomes what became of each outcome
 * @param readings the same under other readings, empty if none was tried
 * @param sets the same under sets of parameters that agree with the record
 * @param doubtful parameters that the record does not or only partly tell and through which the change acts
 */
public record Answer(
        PairedStudy study,
        Stop stop,
        Pairs pairs,
        Paired effect,
        List<OutcomeChange> outcomes,
        List<InReading> readings,
        ParameterSets sets,
        List<Parameter> doubtful) {

    /** Keeps its own copies. */
    public Answer {
        outcomes = List.copyOf(outcomes);
        readings = List.copyOf(readings);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * The difference under another reading.
     *
     * @param reading which
     * @param effect the difference
     * @param outcomes what became of each outcome
     */
    public record InReading(Reading reading, Paired effect, List<OutcomeChange> outcomes) {
        /** Keeps its own copy. */
        public InReading {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Lives through everything: the pairs, and as many under every reading and over the sample of parameters.
     *
     * @param sample sets of parameter values that agree with the record; empty if there are none
     * @param threads runs at a time
     * @throws NoSuchElementException if what is asked for exists in fewer than two pairs
     * @throws IllegalStateException if a run fails
     */
    public static Answer found(
            PairedStudy study,
            Stop stop,
            List<Reading> readings,
            List<Map<Parameter, Double>> sample,
            int threads,
            Supplier<? extends Progress> progress) {
        Pairs pairs = study.run(stop, threads, progress.get());
        if (pairs.paired().pairs() < 2) {
            throw new NoSuchElementException(study.aim().measure());
        }
        List<InReading> others = new ArrayList<>();
        for (Reading reading : readings) {
            Pairs other = study.under(reading).run(Stop.after(pairs.count()), threads, progress.get());
            others.add(new InReading(reading, other.paired(), other.outcomes()));
        }
        return of(study, stop, pairs, others).with(ParameterSets.of(study, sample, pairs.count(), threads, progress));
    }

    private Answer with(ParameterSets tried) {
        return new Answer(study, stop, pairs, effect, outcomes, readings, tried, doubtful);
    }

    /** What is asked of the two histories, compared. */
    public static Answer of(PairedStudy study, Stop stop, Pairs pairs, List<InReading> readings) {
        return new Answer(
                study,
                stop,
                pairs,
                pairs.paired(),
                pairs.outcomes(),
                readings,
                ParameterSets.NONE,
                Channels.doubtful(study.before().scenario(), study.after().scenario()));
    }

    /** Parameters in doubt through which not the change itself acts but what it sets off. */
    public List<Parameter> doubtfulFurtherOn() {
        return Channels.doubtfulFurtherOn(
                study.before().scenario(), study.after().scenario());
    }

    /** How well the record determines a parameter of the unchanged history. */
    public Identified identified(Parameter parameter) {
        return study.before().scenario().values().estimate(parameter).identified();
    }

    /** Readings in which the interval does not lie wholly on the effect's side of zero. */
    public List<InReading> readingsWithoutTheSign() {
        return readings.stream()
                .filter(in -> in.effect().interval().sign() != effect.interval().sign()
                        || in.effect().interval().sign() == 0)
                .toList();
    }

    /** True if sets of parameters were tried and too many of them give another sign than the effect's. */
    public boolean setsBreakTheSign() {
        int sign = effect.interval().sign();
        return sign != 0 && sets.tried() && !sets.hold(sign);
    }

    /** True if a width was asked for and the pairs did not reach it. */
    public boolean tooWide() {
        return stop.looks() && effect.interval().halfWidth() > stop.halfWidth();
    }
}
