package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.Measures;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Prediction;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;

/** Predictions that the user states before the first run. */
final class PredictionOptions {
    private static final String NUMBER = "([-+]?\\d+(?:\\.\\d+)?)";
    private static final Pattern CHANCE = Pattern.compile("(\\S+)\\s+" + NUMBER + "\\s*%");
    private static final Pattern INTERVAL = Pattern.compile("(\\S+)(?:\\s+on\\s+(\\S+))?\\s+" + NUMBER + "\\s+to\\s+"
            + NUMBER + "(?:\\s+points)?(?:\\s+at\\s+" + NUMBER + "\\s*%)?");
    private static final double PERCENT = 100;
    private static final double LEAST_LEVEL = 50;
    private static final double MOST_LEVEL = 99;
    private static final String FORM = "--predict takes \"mrc-founded 80 %\","
            + " \"second_congress.soviet_power 60 to 75\" or, of a what-if, \"effect -15 to -5 at 80 %\"";

    @Option(
            names = "--predict",
            paramLabel = "WHAT",
            description = "a prediction, sealed before the first run and scored after it: \"mrc-founded 80 %%\","
                    + " \"effect -15 to -5\", \"second_congress.soviet_power 60 to 75\"; may be repeated")
    private List<String> texts = new ArrayList<>();

    /** True if the user states any prediction. */
    boolean given() {
        return !texts.isEmpty();
    }

    /**
     * The scenario's own predictions and the user's.
     *
     * @param loaded of whose runs they speak
     * @param aim of a what-if, whose change "effect" means; null if there is none
     * @throws RequestRefusedException if one cannot be understood
     */
    List<Prediction> of(LoadedScenario loaded, @Nullable TargetMeasure aim) {
        List<Prediction> all = new ArrayList<>(loaded.predictions());
        for (String text : texts) {
            Matcher chance = CHANCE.matcher(text.strip());
            Matcher interval = INTERVAL.matcher(text.strip());
            if (chance.matches()) {
                all.add(outcome(chance, loaded));
            } else if (interval.matches()) {
                all.add(interval(interval, loaded, aim));
            } else {
                throw new RequestRefusedException(FORM + ", found '" + text + "'");
            }
        }
        return all;
    }

    private static Prediction outcome(Matcher parts, LoadedScenario loaded) {
        String name = parts.group(1);
        refuseUnknown(
                "outcome", name, Outcomes.of(loaded).stream().map(Outcome::id).toList());
        double chance = Double.parseDouble(parts.group(2));
        refuseIf(
                !(chance >= 0 && chance <= PERCENT),
                "--predict: a probability must be between 0 and 100 %, found " + parts.group(2));
        return Prediction.ofOutcome(name, chance / PERCENT);
    }

    private static Prediction interval(Matcher parts, LoadedScenario loaded, @Nullable TargetMeasure aim) {
        boolean effect = parts.group(1).equals("effect");
        if (effect && aim == null) {
            throw new RequestRefusedException(
                    "--predict: an effect can only be predicted for a what-if, not for a run");
        }
        String measure = effect && aim != null ? aim.measure() : parts.group(1);
        refuseUnknown(
                "measure", measure, TargetMeasure.namesOf(loaded.scenario().setting()));
        double factor = Measures.unit(measure).equals("share") ? PERCENT : 1;
        double low = Double.parseDouble(parts.group(3)) / factor;
        double high = Double.parseDouble(parts.group(4)) / factor;
        refuseIf(
                !(low < high),
                "--predict: the first number of an interval must be the smaller one, found " + parts.group(3) + " to "
                        + parts.group(4));
        Prediction.Kind kind = effect ? Prediction.Kind.EFFECT : Prediction.Kind.MEASURE;
        OldStyleDate day = day(parts.group(2), loaded, effect ? aim : null);
        return new Prediction(kind, measure, day, 0, low, high, level(parts.group(5)));
    }

    private static double level(@Nullable String text) {
        if (text == null) {
            return Prediction.USUAL_LEVEL;
        }
        double level = Double.parseDouble(text);
        refuseIf(
                !(level >= LEAST_LEVEL && level <= MOST_LEVEL),
                "--predict: interval coverage must be between 50 % and 99 %, found " + text);
        return level / PERCENT;
    }

    private static @Nullable OldStyleDate day(
            @Nullable String text, LoadedScenario loaded, @Nullable TargetMeasure aim) {
        var clock = loaded.scenario().setting().clock();
        if (text != null) {
            return clock.dateOf(TargetOptions.day(text, clock));
        }
        return aim == null ? null : clock.dateOf(aim.day());
    }
}
