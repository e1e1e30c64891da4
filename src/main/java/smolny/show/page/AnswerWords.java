package smolny.show.page;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.param.Identified;
import smolny.kernel.param.Parameter;
import smolny.lab.record.NumberFormats;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Interval;
import smolny.lab.study.OutcomeChange;
import smolny.lab.study.Paired;
import smolny.lab.study.ParameterSets;

/**
 * An answer in plain words, made from its numbers by template. It claims no more than the weakest of what was tried: where
 * a reading was tried in which the sign does not hold, it says so first.
 */
public final class AnswerWords {
    private static final double MOST = 0.5;

    private final Answer answer;
    private final Asked asked;
    private final Aim aim;

    /** Words for one answer. */
    public AnswerWords(Answer answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
        this.aim = answer.study().aim();
    }

    /** The answer: how much, how sure, what luck does, and whether the readings agree. */
    public String sentence() {
        StringBuilder text = new StringBuilder();
        boolean split = !answer.readings().isEmpty()
                && !answer.readingsWithoutTheSign().isEmpty()
                && answer.effect().interval().sign() != 0;
        text.append(onlyIn(split, answer.setsBreakTheSign())).append(lead());
        if (answer.sets().tried() && !answer.effect().nothing()) {
            text.append(' ').append(acrossSets());
        }
        if (!answer.readings().isEmpty() && !answer.effect().nothing()) {
            text.append(' ').append(acrossReadings(split));
        }
        for (OutcomeChange change : answer.outcomes()) {
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
        ParameterSets sets = answer.sets();
        int sign = answer.effect().interval().sign();
        String across = "Across " + sets.each().size() + " sets of parameters that agree with the record: "
                + range(sets.range());
        if (sign == 0) {
            return across + ".";
        }
        int with = sets.withSign(sign);
        return across + "; the sign holds in " + (with == sets.each().size() ? "each." : with + " of them.");
    }

    private String lead() {
        Paired effect = answer.effect();
        String head = "With \u201c" + asked.change() + "\u201d, " + aim.subject();
        String luck = "; luck alone moves it by " + number(effect.luck().typical()) + ".";
        if (effect.nothing()) {
            return head + " is the same in all " + effect.pairs() + " pairs: a difference of " + number(0) + luck;
        }
        Interval in = effect.interval();
        String sure = " (95 % interval " + range(in) + ", " + effect.pairs() + " pairs)";
        if (in.sign() == 0) {
            return head + " shows no clear difference" + when() + ": "
                    + NumberFormats.signedInUnit(aim.unit(), effect.effect()) + " " + aim.unit() + sure + luck;
        }
        return head + " is " + number(Math.abs(effect.effect())) + " " + aim.unit() + direction(effect.effect())
                + when() + sure + luck;
    }

    private String acrossReadings(boolean split) {
        List<Double> effects = new ArrayList<>();
        effects.add(answer.effect().effect());
        answer.readings().forEach(in -> effects.add(in.effect().effect()));
        double low = effects.stream().mapToDouble(e -> e).min().orElse(0);
        double high = effects.stream().mapToDouble(e -> e).max().orElse(0);
        String across = "Across the readings: " + range(new Interval(low, high));
        if (split) {
            List<String> names = answer.readingsWithoutTheSign().stream()
                    .map(in -> in.reading().id())
                    .toList();
            return across + "; the sign does not hold in " + String.join(", ", names) + ".";
        }
        if (answer.effect().interval().sign() == 0) {
            return across + "; no sign is established.";
        }
        return across + "; the sign holds in each.";
    }

    private String majority(OutcomeChange change) {
        String runs = NumberFormats.wholePercent(change.after()) + " of runs ("
                + NumberFormats.wholePercent(change.before()) + " unchanged)";
        List<String> lost = answer.readings().stream()
                .filter(in -> in.outcomes().stream()
                        .anyMatch(o -> o.outcome().id().equals(change.outcome().id()) && o.after() < MOST))
                .map(in -> in.reading().id())
                .toList();
        String rest = lost.isEmpty() ? "." : "; it is missing in most runs of " + String.join(", ", lost) + ".";
        return "A congress majority for soviet power comes about in " + runs + rest;
    }

    /** What speaks against taking the answer at its word, one sentence each. */
    public List<String> cautions() {
        List<String> all = new ArrayList<>();
        if (answer.tooWide()) {
            all.add("After " + answer.effect().pairs() + " pairs the interval is still wider than plus or minus "
                    + number(answer.stop().halfWidth()) + " " + aim.unit() + ".");
        }
        if (answer.effect().missing() > 0) {
            all.add("In " + answer.effect().missing()
                    + " further pairs it does not exist in both histories on that day; they are left out.");
        }
        for (Parameter parameter : answer.doubtful()) {
            all.add("The change acts through " + parameter.id()
                    + (answer.identified(parameter) == Identified.NOT
                            ? ", which the record does not identify: "
                            : ", which the record identifies only in part: ")
                    + lowerFirst(parameter.meaning()));
        }
        List<String> further =
                answer.doubtfulFurtherOn().stream().map(Parameter::id).toList();
        if (!further.isEmpty()) {
            all.add("What it sets off acts further on through " + String.join(", ", further)
                    + ", which the record does not identify, or only in part.");
        }
        all.addAll(layersNotTried());
        all.addAll(asked.cannotShow());
        return all;
    }

    private List<String> layersNotTried() {
        String sample = "no sample of parameters that agree with the record was tried";
        String reading = "how far the answer rests on the reading, --readings tells.";
        if (answer.readings().isEmpty()) {
            return List.of(
                    answer.sets().tried()
                            ? "The intervals hold luck and parameters only; " + reading
                            : "The interval holds luck only: " + sample + ", and " + reading);
        }
        return answer.sets().tried()
                ? List.of()
                : List.of("The intervals take the parameters as certain within each reading: " + sample + ".");
    }

    private String when() {
        return aim.background().equals(aim.measure())
                ? " on " + asked.clock().dateOf(aim.day()).inWords()
                : "";
    }

    private String range(Interval in) {
        if (in.sign() == 0) {
            return NumberFormats.signedInUnit(aim.unit(), in.low()) + " to "
                    + NumberFormats.signedInUnit(aim.unit(), in.high());
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

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
