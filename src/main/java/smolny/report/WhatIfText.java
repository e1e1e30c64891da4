package smolny.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.ParameterSetEffects;
import smolny.experiment.whatif.RandomVariation;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.simulation.Outcomes;

/**
 * The answer to a what-if in words and tables. It claims no more than the weakest of what was tried: if the sign does not hold
 * under a reading or under the parameter sets, the first sentence says so.
 */
public final class WhatIfText {
    private static final double MOST = 0.5;
    /** A part of the variation that is this many times smaller than the other cannot be estimated from some tens of runs. */
    private static final double CLEAR = 3;

    private final WhatIfResult result;
    private final WhatIfQuestion question;
    private final TargetMeasure target;
    private final PairedEstimate effect;

    /** For one answer. */
    public WhatIfText(WhatIfResult result, WhatIfQuestion question) {
        this.result = result;
        this.question = question;
        this.target = result.request().target();
        this.effect = result.effect();
    }

    /** The whole answer in one text. */
    public String sentence() {
        return String.join(" ", sentences());
    }

    /** The difference; then its confidence interval, the random variation, parameter sets, readings and majorities. */
    List<String> sentences() {
        boolean split = !result.interpretations().isEmpty()
                && !result.interpretationsWithoutTheSign().isEmpty()
                && result.sign() != 0;
        List<String> all = new ArrayList<>();
        String only = onlyIn(split, result.parameterSetsBreakTheSign());
        all.add(only + (only.isEmpty() ? "With" : "with") + difference());
        if (!effect.isExactlyZero()) {
            all.add("The 95 % confidence interval is " + range(effect.interval()) + ", from " + effect.pairs()
                    + " pairs of runs.");
        }
        all.add(randomVariation());
        if (!Double.isNaN(result.variation().events())) {
            all.add(twoKinds(result.variation()));
        }
        if (result.parameterSets().tried() && !effect.isExactlyZero()) {
            all.add(acrossSets());
        }
        if (!result.interpretations().isEmpty() && !effect.isExactlyZero()) {
            all.add(acrossReadings(split));
        }
        result.outcomes().stream()
                .filter(change -> change.outcome().id().endsWith("-majority"))
                .forEach(change -> all.add(majority(change)));
        return all;
    }

    private static String onlyIn(boolean readingsSplit, boolean setsSplit) {
        if (readingsSplit) {
            return setsSplit
                    ? "Only in the reading used here and at its fitted parameter values: "
                    : "Only in the reading used here: ";
        }
        return setsSplit ? "Only at the fitted parameter values: " : "";
    }

    private String difference() {
        String head = " \u201c" + question.change() + "\u201d, " + target.subject();
        if (effect.isExactlyZero()) {
            return head + " is the same in all " + effect.pairs() + " pairs of runs: a difference of " + number(0) + " "
                    + target.unit() + ".";
        }
        String values = level(effect.after()) + " instead of " + level(effect.before()) + when();
        if (result.sign() == 0) {
            return head + " shows no clear difference: " + values + ", " + signed(effect.effect()) + " " + target.unit()
                    + ".";
        }
        return head + " is " + values + ": " + number(Math.abs(effect.effect())) + " " + target.unit()
                + direction(effect.effect()) + ".";
    }

    private String randomVariation() {
        String apart = "two runs of the unchanged scenario differ by " + number(effect.runToRun()) + " " + target.unit()
                + " on average.";
        if (effect.isExactlyZero() || Double.isNaN(effect.runToRun())) {
            return "T" + apart.substring(1);
        }
        boolean more = Math.abs(effect.effect()) > effect.runToRun();
        return "The difference is " + (more ? "larger" : "not larger") + " than the random variation between runs: "
                + apart;
    }

    /** What the model means as accident, and what only comes from simulating a sample of the people. */
    private String twoKinds(RandomVariation variation) {
        return "Two runs with the same people differ by " + number(variation.events())
                + ": accidents, such as who attends, who"
                + " is elected and where agitators go. "
                + (CLEAR * variation.sample() < variation.events()
                        ? "Which people are simulated makes no clear difference at this scale."
                        : "Two samples of people differ by " + number(variation.sample())
                                + ": sampling noise, which a larger scale makes smaller.");
    }

    private String acrossSets() {
        ParameterSetEffects sets = result.parameterSets();
        int count = sets.each().size();
        int with = sets.countWithSign(result.sign());
        String holds = result.sign() == 0
                ? "."
                : with == count
                        ? "; the direction is the same in each."
                        : "; the direction is the same in " + with + " of them.";
        return "Across " + count + " parameter sets that agree with the record, " + isRange(sets.range()) + holds;
    }

    private String acrossReadings(boolean split) {
        Interval others = result.acrossInterpretations();
        String across = "Across the readings, "
                + isRange(new Interval(
                        Math.min(others.low(), effect.effect()), Math.max(others.high(), effect.effect())));
        if (split) {
            String names = result.interpretationsWithoutTheSign().stream()
                    .map(in -> in.interpretation().id())
                    .collect(Collectors.joining(", "));
            return across + "; the direction is not the same in " + names + ".";
        }
        return across
                + (result.sign() == 0 ? "; no direction is established." : "; the direction is the same in each.");
    }

    private String majority(OutcomeChange change) {
        String lost = result.interpretations().stream()
                .filter(in -> in.outcomes().stream()
                        .anyMatch(o -> o.outcome().id().equals(change.outcome().id()) && o.after() < MOST))
                .map(in -> in.interpretation().id())
                .collect(Collectors.joining(", "));
        return "In " + NumberFormats.wholePercent(change.after()) + " of changed runs and "
                + NumberFormats.wholePercent(change.before()) + " of unchanged runs, "
                + change.outcome().words()
                + (lost.isEmpty() ? "." : "; in most runs of " + lost + " it has none.");
    }

    /** What limits the answer, one sentence each. */
    List<String> cautions() {
        List<String> all = new ArrayList<>();
        if (result.isTooWide()) {
            all.add("After " + effect.pairs() + " pairs the confidence interval is still wider than plus or minus "
                    + number(result.request().stop().halfWidth()) + " " + target.unit() + ".");
        }
        if (effect.missing() > 0) {
            all.add("In " + effect.missing()
                    + " further pairs the measure has no value in both versions on that day; they are left out.");
        }
        if (!result.request().before().scenario().values().isCalibrated()) {
            all.add("This scenario has no calibration: its parameters were not fitted to any record, so nothing shows"
                    + " how well they are known.");
        }
        for (Parameter parameter : result.doubtful()) {
            all.add("The change acts through " + parameter.id()
                    + (result.identified(parameter) == IdentificationLevel.NOT
                            ? ", which the record does not identify: "
                            : ", which the record identifies only in part: ")
                    + lowerFirst(parameter.meaning()));
        }
        if (!result.doubtfulFurtherOn().isEmpty()) {
            all.add("Its consequences act through "
                    + result.doubtfulFurtherOn().stream().map(Parameter::id).collect(Collectors.joining(", "))
                    + ", which the record identifies only in part or not at all.");
        }
        all.addAll(notTried());
        all.addAll(question.cannotShow());
        return all;
    }

    private List<String> notTried() {
        boolean sets = result.parameterSets().tried();
        if (result.interpretations().isEmpty()) {
            return List.of((sets
                            ? "The intervals cover random variation and parameters only."
                            : "The interval covers random variation only. No parameter sample was used.")
                    + " Use --readings to see how the result depends on the reading of October.");
        }
        return sets
                ? List.of()
                : List.of("No parameter sample was used: the intervals take the parameter values of each reading as"
                        + " certain.");
    }

    /** The statistical terms of the tables, one line each. */
    List<String> terms() {
        List<String> all = new ArrayList<>();
        all.add("Pairs: each pair is one run of each version with the same random numbers (common random numbers), so"
                + " that the runs differ only because of the change.");
        all.add("95 % interval: the confidence interval of the mean difference, given the random variation between"
                + " pairs.");
        all.add("SD: standard deviation of the difference, in pairs, and as it would be in unpaired runs.");
        all.add("Standardised: the standardised effect, which is the difference divided by the standard deviation of a"
                + " single run.");
        all.add("Run-to-run: the random variation between two runs of the unchanged scenario, on average, and the band"
                + " that contains 95 % of such differences.");
        all.add(
                "Same people, other people: the two parts of the random variation. Two runs with the same simulated people"
                        + " differ by accident. Two runs with other people differ also because each has its own sample of people;"
                        + " a larger --scale makes this part smaller.");
        if (!result.interpretations().isEmpty()) {
            all.add("Reading: a historian's interpretation of October, expressed in other values of some parameters.");
        }
        if (result.parameterSets().tried()) {
            all.add("Parameter sets: a parameter sample, whose sets of values all agree with the record; their interval"
                    + " contains 95 % of the effects.");
        }
        return all;
    }

    private String when() {
        return " on " + question.clock().dateOf(target.day()).inWords();
    }

    private String isRange(Interval in) {
        return (in.sign() == 0 ? "the difference is " : "it is ") + range(in);
    }

    private String range(Interval in) {
        if (in.sign() == 0) {
            return signed(in) + " " + target.unit();
        }
        double a = Math.min(Math.abs(in.low()), Math.abs(in.high()));
        double b = Math.max(Math.abs(in.low()), Math.abs(in.high()));
        return number(a) + " to " + number(b) + " " + target.unit() + direction(in.high());
    }

    private static String direction(double value) {
        return value < 0 ? " lower" : " higher";
    }

    private String level(double value) {
        return number(value) + (target.isInPoints() ? " %" : " " + target.unit());
    }

    private String number(double value) {
        return NumberFormats.inUnit(target.unit(), value);
    }

    private String signed(double value) {
        return NumberFormats.signedInUnit(target.unit(), value);
    }

    private String signed(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Prints the sentences, both tables, the terms and the limits. */
    public void print(PrintWriter out) {
        sentences().forEach(out::println);
        out.println();
        out.println("The numbers, in " + target.unit() + ":");
        out.println(effects().toText());
        out.println(outcomes().toText());
        terms().forEach(out::println);
        out.println();
        out.println("Limits of this answer:");
        cautions().forEach(caution -> out.println("- " + caution));
    }

    /** The difference, in the reading asked for and in every other that was tried. */
    public DataTable effects() {
        List<List<String>> rows = new ArrayList<>();
        RandomVariation kinds = result.variation();
        rows.add(row(
                "fitted",
                effect,
                Double.isNaN(kinds.events()) ? "" : number(kinds.events()),
                Double.isNaN(kinds.sample()) ? "" : number(kinds.sample())));
        result.interpretations().forEach(in -> rows.add(row(in.interpretation().id(), in.effect(), "", "")));
        ParameterSetEffects sets = result.parameterSets();
        if (sets.tried()) {
            rows.add(List.of(
                    sets.each().size() + " parameter sets",
                    number(sets.before()),
                    number(sets.after()),
                    signed(sets.effect()),
                    signed(sets.range()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        return new DataTable(
                List.of(
                        "reading",
                        "unchanged",
                        "changed",
                        "difference",
                        "95 % interval",
                        "SD paired",
                        "SD unpaired",
                        "standardised",
                        "run-to-run",
                        "run-to-run 95 %",
                        "same people",
                        "other people"),
                rows);
    }

    private List<String> row(String reading, PairedEstimate estimate, String same, String other) {
        return List.of(
                reading,
                number(estimate.before()),
                number(estimate.after()),
                signed(estimate.effect()),
                signed(estimate.interval()),
                number(estimate.sd()),
                number(estimate.unpairedSd()),
                Double.isNaN(estimate.standardised())
                        ? ""
                        : NumberFormats.signedInUnit("points", estimate.standardised()),
                number(estimate.runToRun()),
                "\u00B1" + number(estimate.runToRunBand().high()),
                same,
                other);
    }

    /** Outcomes that any pair changes, and in any case majorities and the fall of the government. */
    public DataTable outcomes() {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeChange change : result.outcomes()) {
            String id = change.outcome().id();
            if (!change.untouched() || id.equals(Outcomes.FALL) || id.endsWith("-majority") || id.endsWith("-turns")) {
                rows.add(row(change));
            }
        }
        return new DataTable(
                List.of(
                        "outcome",
                        "unchanged",
                        "changed",
                        "pairs changed",
                        "day unchanged",
                        "day changed",
                        "pairs with another day"),
                rows);
    }

    private List<String> row(OutcomeChange change) {
        boolean probability = change.outcome().id().equals(Outcomes.FALL);
        DoubleFunction<String> number = probability ? ProbabilityWords::of : NumberFormats::wholePercent;
        return List.of(
                change.outcome().words(),
                number.apply(change.before()),
                number.apply(change.after()),
                NumberFormats.wholePercent(change.changed()),
                day(change.dayBefore()),
                day(change.dayAfter()),
                NumberFormats.wholePercent(change.moved()));
    }

    private String day(double day) {
        return Double.isNaN(day) ? "never" : question.clock().dateOf((int) day).inShort();
    }
}
