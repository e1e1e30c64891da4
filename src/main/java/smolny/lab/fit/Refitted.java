package smolny.lab.fit;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import smolny.lab.score.TargetScore;

/**
 * A fit that was made.
 *
 * @param task what was asked
 * @param refit what was found
 * @param numbers of each scored run, in the order of the targets
 */
public record Refitted(RefitTask task, Refit refit, List<double[]> numbers) {
    /** Every target with its numbers, if any run has one. */
    public List<TargetScore> scores() {
        return IntStream.range(0, refit.targets().size())
                .mapToObj(j -> new TargetScore(
                        refit.targets().get(j),
                        numbers.stream().map(run -> run[j]).toList()))
                .filter(TargetScore::known)
                .toList();
    }

    /** What the fit found, as the parameters of a scenario are written. */
    public String parametersYaml() {
        StringBuilder text = new StringBuilder();
        refit.box().named(refit.ends().get(0).values()).forEach((parameter, value) -> {
            String number = String.format(Locale.ROOT, "%.4f", value);
            text.append(
                    "  " + parameter.id() + ": {value: \"" + parameter.unit().behind(number) + "\", source: fitted}\n");
        });
        return text.toString();
    }
}
