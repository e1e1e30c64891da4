package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import smolny.history.LoadedScenario;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.Identified;
import smolny.lab.fit.Trial;
import smolny.lab.fit.Waves;

/**
 * What a fit found, to be read: Markdown.
 *
 * @param loaded the scenario with its titles
 * @param how in a few words what was run, such as "8 seeds a trial, scale class"
 * @param fit what was found
 */
public record FitSheet(LoadedScenario loaded, String how, Fitting fit) {
    private static final double TOLD = 0.6;
    private static final double HALF_TOLD = 0.3;

    /** The whole sheet. */
    public String markdown() {
        List<String> parts = new ArrayList<>();
        String title =
                loaded.titles().getOrDefault("en", loaded.scenario().setting().id());
        parts.add("# Calibration: " + title + "\n\n" + how + ".\n");
        parts.add("Only targets marked `fit` were seen: " + fit.targets().size()
                + " of them. RMS z is the root mean square"
                + " distance of simulated mean from record, in tolerances.\n");
        parts.add(points().toString());
        if (!fit.waves().isEmpty()) {
            parts.add("## Waves\n\nAfter each wave: how much of the box is left when the two worst statistics are"
                    + " overlooked and no other may be three standard deviations out; and how much of the statistics'"
                    + " spread the emulator tells of trials left out.\n\n" + waves());
            parts.add("## What the record tells of each parameter\n\n" + parameters() + "\n" + sentences());
        }
        parts.add("## Statistics\n\n" + statistics());
        return String.join("\n", parts);
    }

    private Grid points() {
        Grid grid = new Grid(1, "", "RMS z", "largest z", "runs");
        row(grid, "the scenario's values", fit.start());
        if (fit.reference() != null) {
            row(grid, "reference point", fit.reference());
        }
        if (!fit.sample().isEmpty()) {
            row(grid, "best of the sample", fit.sample().get(0));
            row(grid, "worst of the sample", fit.sample().get(fit.sample().size() - 1));
        }
        return grid;
    }

    private void row(Grid grid, String name, Trial trial) {
        double worst = 0;
        for (int j = 0; j < fit.targets().size(); j++) {
            worst = Math.max(worst, Math.abs(trial.z(fit.targets(), j)));
        }
        grid.row(name, two(Math.sqrt(trial.loss(fit.targets()))), two(worst), Integer.toString(trial.runs()));
    }

    private Grid waves() {
        Grid grid = new Grid(0, "wave", "trials", "box left", "told by the emulator");
        int number = 0;
        for (Waves.Wave wave : fit.waves()) {
            grid.row(
                    Integer.toString(++number),
                    Integer.toString(wave.points()),
                    String.format(Locale.ROOT, "%.1f %%", 100 * wave.plausible()),
                    String.format(Locale.ROOT, "%.0f %%", 100 * wave.told()));
        }
        return grid;
    }

    private Grid parameters() {
        Grid grid = new Grid(
                1, "parameter", "from", "to", "scenario", "reference", "sample 5 %", "sample 95 %", "width", "told");
        for (int i = 0; i < fit.box().size(); i++) {
            Identified one = fit.identified().get(i);
            var axis = fit.box().axes().get(i);
            grid.row(
                    one.parameter(),
                    three(axis.low()),
                    three(axis.high()),
                    three(fit.start().values()[i]),
                    value(fit.reference(), i),
                    three(one.low()),
                    three(one.high()),
                    two(one.width()),
                    two(one.recoverable()));
        }
        return grid;
    }

    private static String value(@Nullable Trial trial, int nth) {
        return trial == null ? "" : three(trial.values()[nth]);
    }

    private String sentences() {
        StringBuilder text =
                new StringBuilder("\"Width\" is that of the sample's middle nine tenths beside the same part of"
                        + " the range; \"told\" is how much of the parameter's spread over the box its trials' statistics tell, of"
                        + " trials left out: above 0.6 it is identified, below 0.3 it is not.\n\n");
        for (Identified one : fit.identified()) {
            if (one.recoverable() < TOLD) {
                text.append("- `")
                        .append(one.parameter())
                        .append(
                                one.recoverable() < HALF_TOLD
                                        ? "` is not identified: different values of it give the same counts.\n"
                                        : "` is partly identified.\n");
            }
        }
        return text.toString();
    }

    private Grid statistics() {
        Grid grid = new Grid(1, "target", "day", "record", "tolerance", "scenario", "z", "reference", "z");
        TargetNames names = new TargetNames(loaded);
        for (int j = 0; j < fit.targets().size(); j++) {
            var target = fit.targets().get(j);
            grid.row(
                    names.of(target),
                    target.date().inShort(),
                    points(target.value()),
                    points(target.tolerance()),
                    points(fit.start().mean(j)),
                    signed(fit.start(), j),
                    fit.reference() == null ? "" : points(fit.reference().mean(j)),
                    fit.reference() == null ? "" : signed(fit.reference(), j));
        }
        return grid;
    }

    private String signed(Trial trial, int target) {
        return String.format(Locale.ROOT, "%+.1f", trial.z(fit.targets(), target));
    }

    private static String points(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f", 100 * share + 0.0);
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String three(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
