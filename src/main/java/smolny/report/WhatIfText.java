package smolny.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import smolny.chart.DataTable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.ParameterSetEffects;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.output.NumberFormats;
import smolny.simulation.Outcomes;

/**
 * The answer to a what-if in words and tables, made from its numbers by template. It claims no more than the weakest of what was tried: where
 * a reading was tried in which the sign does not hold, it says so first.
 */
public final class WhatIfText {
    private static final double MOST = 0.5;

    private final WhatIfResult result;
    private final WhatIfQuestion question;
    private final TargetMeasure aim;

    /** For one answer. */
    public WhatIfText(WhatIfResult result, WhatIfQuestion question) {
        this.result = result;
        this.question = question;
        this.aim = result.request().target();
    }

    /** The answer: how much, how sure, how far runs vary anyway, and whether the readings agree. */
    public String sentence() {
        StringBuilder text = new StringBuilder();
        boolean split = !result.interpretations().isEmpty()
                && !result.interpretationsWithoutTheSign().isEmpty()
                && result.sign() != 0;
        text.append(onlyIn(split, result.parameterSetsBreakTheSign())).append(lead());
        if (result.parameterSets().tried() && !result.effect().isExactlyZero()) {
            text.append(' ').append(acrossSets());
        }
        if (!result.interpretations().isEmpty() && !result.effect().isExactlyZero()) {
            text.append(' ').append(acrossReadings(split));
        }
        for (OutcomeChange change : result.outcomes()) {
            if (change.outcome().id().endsWith("-majority")) {
                text.append(' ').append(majority(change));
            }
        }
        return text.toString();
    }

    private static String onlyIn(boolean readingsSplit, boolean setsSplit) {
        if (readingsSplit) {
            return setsSplit ? "In this reading and at its fitted values only: " : "In this reading only: ";
        }
        return setsSplit ? "At the fitted values only: " : "";
    }

    private String acrossSets() {
        ParameterSetEffects sets = result.parameterSets();
        int sign = result.sign();
        String across = "Across " + sets.each().size() + " sets of parameters that agree with the record: "
                + range(sets.range());
        if (sign == 0) {
            return across + ".";
        }
        int with = sets.countWithSign(sign);
        return across + "; the sign holds in " + (with == sets.each().size() ? "each." : with + " of them.");
    }

    private String lead() {
        PairedEstimate effect = result.effect();
        String head = "With \u201c" + question.change() + "\u201d, " + aim.subject();
        String luck = "; luck alone moves it by " + number(effect.runToRun()) + ".";
        if (effect.isExactlyZero()) {
            return head + " is the same in all " + effect.pairs() + " pairs: a difference of " + number(0) + luck;
        }
        Interval in = effect.interval();
        String sure = " (95 % interval " + range(in) + ", " + effect.pairs() + " pairs)";
        if (in.sign() == 0) {
            return head + " shows no clear difference" + when() + ": " + signed(effect.effect()) + " " + aim.unit()
                    + sure + luck;
        }
        return head + " is " + number(Math.abs(effect.effect())) + " " + aim.unit() + direction(effect.effect())
                + when() + sure + luck;
    }

    private String acrossReadings(boolean split) {
        double effect = result.effect().effect();
        Interval others = result.acrossInterpretations();
        String across = "Across the readings: "
                + range(new Interval(Math.min(others.low(), effect), Math.max(others.high(), effect)));
        if (split) {
            List<String> names = result.interpretationsWithoutTheSign().stream()
                    .map(in -> in.interpretation().id())
                    .toList();
            return across + "; the sign does not hold in " + String.join(", ", names) + ".";
        }
        if (result.sign() == 0) {
            return across + "; no sign is established.";
        }
        return across + "; the sign holds in each.";
    }

    private String majority(OutcomeChange change) {
        String runs = NumberFormats.wholePercent(change.after()) + " of runs ("
                + NumberFormats.wholePercent(change.before()) + " unchanged)";
        List<String> lost = result.interpretations().stream()
                .filter(in -> in.outcomes().stream()
                        .anyMatch(o -> o.outcome().id().equals(change.outcome().id()) && o.after() < MOST))
                .map(in -> in.interpretation().id())
                .toList();
        String rest = lost.isEmpty() ? "." : "; it is missing in most runs of " + String.join(", ", lost) + ".";
        return "A congress majority for soviet power comes about in " + runs + rest;
    }

    /** What speaks against taking the answer at its word, one sentence each. */
    public List<String> cautions() {
        List<String> all = new ArrayList<>();
        if (result.isTooWide()) {
            all.add("After " + result.effect().pairs() + " pairs the interval is still wider than plus or minus "
                    + number(result.request().stop().halfWidth()) + " " + aim.unit() + ".");
        }
        if (result.effect().missing() > 0) {
            all.add("In " + result.effect().missing()
                    + " further pairs it does not exist in both histories on that day; they are left out.");
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
        List<String> further =
                result.doubtfulFurtherOn().stream().map(Parameter::id).toList();
        if (!further.isEmpty()) {
            all.add("What it sets off acts further on through " + String.join(", ", further)
                    + ", which the record does not identify, or only in part.");
        }
        all.addAll(layersNotTried());
        all.addAll(question.cannotShow());
        return all;
    }

    private List<String> layersNotTried() {
        String sample = "no sample of parameters that agree with the record was tried";
        String reading = "how far the answer rests on the reading, --readings tells.";
        if (result.interpretations().isEmpty()) {
            return List.of(
                    result.parameterSets().tried()
                            ? "The intervals hold luck and parameters only; " + reading
                            : "The interval holds luck only: " + sample + ", and " + reading);
        }
        return result.parameterSets().tried()
                ? List.of()
                : List.of("The intervals take the parameters as certain within each reading: " + sample + ".");
    }

    private String when() {
        return aim.background().equals(aim.measure())
                ? " on " + question.clock().dateOf(aim.day()).inWords()
                : "";
    }

    private String range(Interval in) {
        if (in.sign() == 0) {
            return signed(in);
        }
        double a = Math.min(Math.abs(in.low()), Math.abs(in.high()));
        double b = Math.max(Math.abs(in.low()), Math.abs(in.high()));
        return number(a) + " to " + number(b) + direction(in.high());
    }

    private static String direction(double value) {
        return value < 0 ? " lower" : " higher";
    }

    private String number(double value) {
        return NumberFormats.inUnit(aim.unit(), value);
    }

    private String signed(double value) {
        return NumberFormats.signedInUnit(aim.unit(), value);
    }

    private String signed(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Prints the sentence, both tables and the cautions. */
    public void print(PrintWriter out) {
        out.println(sentence());
        out.println();
        out.println("In " + aim.unit() + ":");
        out.println(effects().toText());
        out.println(outcomes().toText());
        cautions().forEach(caution -> out.println("- " + caution));
    }

    /** The difference, in the reading asked for and in every other that was tried. */
    public DataTable effects() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("fitted", result.effect()));
        result.interpretations().forEach(in -> rows.add(row(in.interpretation().id(), in.effect())));
        if (result.parameterSets().tried()) {
            rows.add(row(result.parameterSets()));
        }
        return new DataTable(
                List.of(
                        "reading",
                        "before",
                        "after",
                        "difference",
                        "95 % interval",
                        "SD paired",
                        "SD unpaired",
                        "standardised",
                        "run-to-run",
                        "run-to-run 95 %"),
                rows);
    }

    private List<String> row(String reading, PairedEstimate effect) {
        return List.of(
                reading,
                number(effect.before()),
                number(effect.after()),
                signed(effect.effect()),
                signed(effect.interval()),
                number(effect.sd()),
                number(effect.unpairedSd()),
                Double.isNaN(effect.standardised()) ? "" : NumberFormats.signedInUnit("points", effect.standardised()),
                number(effect.runToRun()),
                "\u00B1" + number(effect.runToRunBand().high()));
    }

    private List<String> row(ParameterSetEffects sets) {
        return List.of(
                sets.each().size() + " parameter sets",
                number(sets.before()),
                number(sets.after()),
                signed(sets.effect()),
                signed(sets.range()),
                "",
                "",
                "",
                "",
                "");
    }

    /** What became of outcomes: those that any pair changes, and majority and fall of the government in any case. */
    public DataTable outcomes() {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeChange change : result.outcomes()) {
            String id = change.outcome().id();
            if (!change.untouched() || id.equals(Outcomes.FALL) || id.endsWith("-majority") || id.endsWith("-turns")) {
                rows.add(row(change));
            }
        }
        return new DataTable(
                List.of("outcome", "before", "after", "pairs changed", "day before", "day after", "day moved"), rows);
    }

    private List<String> row(OutcomeChange change) {
        boolean chance = change.outcome().id().equals(Outcomes.FALL);
        DoubleFunction<String> number = chance ? NumberFormats::probability : NumberFormats::wholePercent;
        return List.of(
                change.outcome().words() + (chance ? " (expected probability)" : ""),
                number.apply(change.before()),
                number.apply(change.after()),
                number.apply(change.changed()),
                day(change.dayBefore()),
                day(change.dayAfter()),
                NumberFormats.wholePercent(change.moved()));
    }

    private String day(double day) {
        return Double.isNaN(day) ? "never" : question.clock().dateOf((int) day).inShort();
    }
}
