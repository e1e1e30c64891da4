package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.experiment.sensitivity.EffectInputs.Found;
import smolny.experiment.sensitivity.EffectInputs.Share;
import smolny.experiment.statistics.Interval;
import smolny.output.NumberFormats;
import smolny.simulation.RunSpec;

/** On which unknown inputs the answers to what-ifs depend, as a Markdown page. */
public final class EffectInputsPage {
    private static final int NAMED = 3;
    private static final String LEGEND = """
        The share of an input is its first-order Sobol index: the part of the variance of a single pair's effect that would disappear if
        it alone were known. It is estimated from the sampled pairs, not from Sobol's own design, which would take many times the
        runs and inputs that are independent. "Fitted parameters together" are all that the calibration varied, as one input. A
        single one of them is listed with what goes along with it in the sample, so these shares do not add up. Numbers with a range of
        their own (priors) are independent. An input is listed if an idle one would reach its share in less than one of a thousand analyses.
        What the listed shares leave out is interaction, and inputs too small to be listed. Intervals are 95 %. The reading of
        October is the fitted one.

        """;

    private final StringBuilder text = new StringBuilder();

    /**
     * A page without answers.
     *
     * @param history title of the unchanged scenario
     * @param command that makes the page
     * @param basis how many pairs over how many sets
     */
    public EffectInputsPage(String history, String command, String basis, RunSpec spec) {
        text.append("# What do the answers depend on? " + history + "\n\nMade with\n\n```\n./" + command
                + "\n```\n\nEach answer is from " + basis + ", at the scale "
                + spec.scale().name() + ", seed "
                + spec.seed() + ".\n\n" + LEGEND);
    }

    /** Adds what was found for one what-if. */
    public void add(String id, String subject, String unit, Found found) {
        List<Share> clear = found.shares().stream().filter(Share::clear).toList();
        String first = clear.stream()
                .limit(NAMED)
                .map(one -> "`" + one.input() + "` (" + in(one.share()) + ")")
                .collect(Collectors.joining(", "));
        text.append("## " + id + "\n\nOn " + subject + ". The effect of a single pair has a standard deviation of "
                + NumberFormats.inUnit(unit, found.sd()) + " " + unit + ". "
                + (clear.isEmpty() ? "No single input stands out from chance." : "Most depends on " + first + ".")
                + "\n\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("random variation between pairs", in(found.random()), ""));
        rows.add(row("fitted parameters together", found.fitted()));
        clear.forEach(one -> rows.add(row("`" + one.input() + "`", one)));
        text.append(DataTable.of("input share interval", rows).toMarkdown("---", "---:"))
                .append('\n');
    }

    /** The page. */
    public String markdown() {
        return text.toString().stripTrailing() + "\n";
    }

    private static List<String> row(String name, Share share) {
        Interval in = share.in();
        return List.of(name, in(share.share()), in(Math.max(0, in.low())) + " to " + in(Math.min(1, in.high())));
    }

    private static String in(double share) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, share));
    }
}
