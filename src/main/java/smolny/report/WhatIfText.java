package smolny.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.RandomVariation;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.simulation.Outcomes;

/**
 * The answer to a what-if in words and tables. The first sentence gives the interval that holds random variation, parameters and
 * readings together, and says lower or higher only if the whole interval does.
 */
public final class WhatIfText {
    private static final double MOST = 0.5;
    /** A part of the variation that is this many times smaller than the other cannot be estimated from some tens of runs. */
    private static final double CLEAR = 3;

    final WhatIfResult result;
    private final WhatIfQuestion question;
    final TargetMeasure target;
    final PairedEstimate effect;
    final EffectUncertainty uncertainty;

    /** Creates the text of one answer. */
    public WhatIfText(WhatIfResult result, WhatIfQuestion question) {
        this.result = result;
        this.question = question;
        this.target = result.request().target();
        this.effect = result.effect();
        this.uncertainty = result.uncertainty();
    }

    /** The whole answer in one text. */
    public String sentence() {
        return String.join(" ", sentences());
    }

    /** The interval of everything together; then the mean, the parts, run-to-run variation and majorities. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        String with = question.withChange() + ", ";
        if (result.isExactlyZero()) {
            all.add(with + target.subject() + " is the same in all " + Math.max(effect.pairs(), uncertainty.cases())
                    + " pairs of runs: a difference of " + number(0) + " " + target.unit() + ".");
        } else {
            all.add(with + headline());
            all.add("On average it is " + level(uncertainty.mean(PairedEstimate::after)) + " instead of "
                    + level(uncertainty.mean(PairedEstimate::before)) + ".");
            all.addAll(parts());
        }
        all.add(randomVariation());
        if (!Double.isNaN(result.variation().events())) {
            all.add(twoKinds(result.variation()));
        }
        result.outcomes().stream()
                .filter(change -> change.outcome().id().endsWith("-majority"))
                .forEach(change -> all.add(majority(change)));
        return all;
    }

    private String headline() {
        List<String> varied = new ArrayList<>(List.of("random variation"));
        if (uncertainty.variesParameters()) {
            varied.add("parameters");
        }
        if (uncertainty.variesReadings()) {
            varied.add("readings of October");
        }
        Interval together = uncertainty.together();
        String basis = when() + ". This interval covers "
                + String.join(", ", varied).replaceFirst(", (?=[^,]*$)", " and ")
                + (varied.size() > 1 ? " together" : " only") + ": " + percent(uncertainty.cases())
                + " of cases lie in it.";
        String upTo = "the same or up to ";
        return switch (direction()) {
            case "lower", "higher" -> target.subject() + " is " + range(together) + basis;
            case "the same or lower" ->
                target.subject() + " is " + upTo + number(-together.low()) + " " + target.unit() + " lower" + basis;
            case "the same or higher" ->
                target.subject() + " is " + upTo + number(together.high()) + " " + target.unit() + " higher" + basis;
            default ->
                "it is not certain whether " + target.subject() + " would be higher or lower: " + range(together)
                        + basis;
        };
    }

    /** The direction that the whole interval allows, an end that is printed as zero counting as none. */
    String direction() {
        Interval together = uncertainty.together();
        boolean noHigher = together.high() < 0 || number(together.high()).equals(number(0));
        boolean noLower = together.low() > 0 || number(together.low()).equals(number(0));
        if (noHigher == noLower) {
            return noHigher ? "no change" : "not certain";
        }
        return (together.sign() == 0 ? "the same or " : "") + (noHigher ? "lower" : "higher");
    }

    /** What each of the three does alone. */
    private List<String> parts() {
        List<String> all = new ArrayList<>();
        all.add("At the fitted values the mean difference is " + signed(effect.effect()) + " "
                + target.unit() + ", from " + effect.pairs() + " pairs of runs; random variation alone gives it a 95 %"
                + " confidence interval of " + signed(effect.interval()) + ".");
        if (uncertainty.variesParameters()) {
            int sets = Math.min(
                    uncertainty.offered(),
                    uncertainty.readings().get(0).differences().size());
            all.add("Parameters and the variation of a single pair, over " + sets
                    + " parameter sets that agree with the" + " record: " + signed(uncertainty.parameters()) + ".");
        }
        if (uncertainty.variesReadings()) {
            String names = uncertainty.withoutTheSign().stream()
                    .map(in -> in.reading().id())
                    .collect(Collectors.joining(", "));
            all.add("Readings alone: the mean is " + signed(uncertainty.acrossReadings()) + " over all readings"
                    + (names.isEmpty()
                            ? "; the direction is the same in each."
                            : "; no clear direction, or another, in " + names + "."));
        }
        return all;
    }

    private static String percent(int cases) {
        return Math.round(EffectUncertainty.percent(cases)) + " %";
    }

    private String randomVariation() {
        String apart = "two runs of the unchanged scenario differ by " + number(effect.runToRun()) + " " + target.unit()
                + " on average.";
        if (result.isExactlyZero() || Double.isNaN(effect.runToRun())) {
            return "T" + apart.substring(1);
        }
        boolean more = Math.abs(effect.effect()) > effect.runToRun();
        return "The mean difference is " + (more ? "larger" : "not larger")
                + " than the random variation between runs: " + apart;
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

    private String majority(OutcomeChange change) {
        String lost = uncertainty.readings().stream()
                .skip(1)
                .filter(in -> in.outcomes().stream()
                        .anyMatch(o -> o.outcome().id().equals(change.outcome().id()) && o.after() < MOST))
                .map(in -> in.reading().id())
                .collect(Collectors.joining(", "));
        return "In " + NumberFormats.wholePercent(change.after()) + " of cases with the change and "
                + NumberFormats.wholePercent(change.before()) + " without it, "
                + change.outcome().words()
                + (lost.isEmpty() ? "." : "; in most cases of " + lost + " it has none.");
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
        List<String> all = new ArrayList<>();
        if (!uncertainty.variesParameters()) {
            all.add("No parameter sample was used: the interval takes the parameter values as certain.");
        }
        if (!uncertainty.variesReadings()) {
            all.add("No other reading of October was tried.");
        }
        return all;
    }

    /** The statistical terms of the tables, one line each. */
    List<String> terms() {
        List<String> all = new ArrayList<>();
        all.add("Pairs: each pair is one run of each version with the same random numbers (common random numbers), so"
                + " that the runs differ only because of the change.");
        all.add("Case: one pair of runs with random numbers of its own"
                + (uncertainty.variesParameters() ? ", one set of the parameter sample" : "")
                + (uncertainty.variesReadings() ? " and one reading; every reading has as many cases" : "")
                + ". A range of cases says what one more case would show.");
        all.add("95 % interval, in the row of the fitted values: the confidence interval of the mean difference, given"
                + " the random variation between pairs. In the other rows: the range of cases, with the per cent of further cases"
                + " that it holds.");
        all.add("SD: standard deviation of the difference, in pairs, and as it would be in unpaired runs.");
        all.add("Standardised: the standardised effect, which is the difference divided by the standard deviation of a"
                + " single run.");
        all.add("Run-to-run: the random variation between two runs of the unchanged scenario, on average, and the band"
                + " that contains 95 % of such differences.");
        all.add(
                "Same people, other people: the two parts of the random variation. Two runs with the same simulated people"
                        + " differ by accident. Two runs with other people differ also because each has its own sample of people;"
                        + " a larger --scale makes this part smaller.");
        if (uncertainty.variesReadings()) {
            all.add("Reading: a historian's interpretation of October, expressed in other values of some parameters.");
        }
        if (uncertainty.variesParameters()) {
            all.add(
                    "Parameter sets: a parameter sample, whose sets of values all agree with the record, with priors for"
                            + " what no fit has found.");
        }
        return all;
    }

    private String when() {
        return " on " + question.clock().dateOf(target.day()).inWords();
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

    String number(double value) {
        return NumberFormats.inUnit(target.unit(), value);
    }

    String signed(double value) {
        return NumberFormats.signedInUnit(target.unit(), value);
    }

    String signed(Interval interval) {
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

    /** The difference at the fitted values, in each reading over the parameter sets, and of all cases together. */
    public DataTable effects() {
        List<List<String>> rows = new ArrayList<>();
        RandomVariation kinds = result.variation();
        rows.add(row("fitted values", "95 %", effect, effect.interval(), kinds));
        RandomVariation none = new RandomVariation(Double.NaN, Double.NaN);
        for (EffectUncertainty.InReading in : uncertainty.readings()) {
            int cases = in.differences().size();
            boolean first = in.equals(uncertainty.readings().get(0));
            if (!first || uncertainty.variesParameters()) {
                String name = in.reading().id() + (uncertainty.variesParameters() ? ", " + cases + " sets" : "");
                rows.add(row(name, percent(cases), in.effect(), in.interval(), none));
            }
        }
        List<String> together = new ArrayList<>(List.of(
                uncertainty.cases() + " cases together",
                number(uncertainty.mean(PairedEstimate::before)),
                number(uncertainty.mean(PairedEstimate::after)),
                signed(uncertainty.mean(PairedEstimate::effect)),
                signed(uncertainty.together()),
                percent(uncertainty.cases())));
        together.addAll(Collections.nCopies(7, ""));
        rows.add(together);
        return new DataTable(
                List.of(
                        "reading",
                        "unchanged",
                        "changed",
                        "difference",
                        "interval",
                        "holds",
                        "SD paired",
                        "SD unpaired",
                        "standardised",
                        "run-to-run",
                        "run-to-run 95 %",
                        "same people",
                        "other people"),
                rows);
    }

    private List<String> row(
            String reading, String holds, PairedEstimate estimate, Interval interval, RandomVariation kinds) {
        return List.of(
                reading,
                number(estimate.before()),
                number(estimate.after()),
                signed(estimate.effect()),
                signed(interval),
                holds,
                number(estimate.sd()),
                number(estimate.unpairedSd()),
                Double.isNaN(estimate.standardised())
                        ? ""
                        : NumberFormats.signedInUnit("points", estimate.standardised()),
                number(estimate.runToRun()),
                "\u00B1" + number(estimate.runToRunBand().high()),
                Double.isNaN(kinds.events()) ? "" : number(kinds.events()),
                Double.isNaN(kinds.sample()) ? "" : number(kinds.sample()));
    }

    /** Outcomes that any pair changes, and in any case majorities and the fall of the government. */
    public DataTable outcomes() {
        return DataTable.<OutcomeChange>ofRows(
                        result.outcomes().stream().filter(WhatIfText::isShown).toList())
                .column("outcome", change -> change.outcome().words())
                .column("unchanged", change -> chance(change, change.before()))
                .column("changed", change -> chance(change, change.after()))
                .column("pairs changed", change -> NumberFormats.wholePercent(change.changed()))
                .column("day unchanged", change -> day(change.dayBefore()))
                .column("day changed", change -> day(change.dayAfter()))
                .column("pairs with another day", change -> NumberFormats.wholePercent(change.moved()))
                .table();
    }

    private static boolean isShown(OutcomeChange change) {
        String id = change.outcome().id();
        return !change.untouched() || id.equals(Outcomes.FALL) || id.endsWith("-majority") || id.endsWith("-turns");
    }

    private static String chance(OutcomeChange change, double probability) {
        return change.outcome().id().equals(Outcomes.FALL)
                ? ProbabilityWords.of(probability)
                : NumberFormats.wholePercent(probability);
    }

    String day(double day) {
        return Double.isNaN(day) ? "never" : question.clock().dateOf((int) day).inShort();
    }
}
