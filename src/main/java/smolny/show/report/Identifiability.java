package smolny.show.report;

import java.util.Locale;
import smolny.kernel.param.Identified;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.ParameterIdentification;
import smolny.lab.fit.Screening;

/**
 * What the record tells of each parameter, to be read: a table, and a sentence for each that it does not tell.
 *
 * @param fit what was found; with waves
 */
public record Identifiability(Fitting fit) {
    private static final double TOGETHER = 0.5;

    /** Table and sentences. */
    public String markdown() {
        return "Range is what was allowed before the fit; the sample's middle and its 5 and 95 per cent points are"
            + " what is left. Width: that interval beside nine tenths of the range. Told: how much of the parameter's"
            + " spread over the whole box the fitted counts tell, of trials left out. Moves: the most that crossing"
            + " the range moves any fitted count, in tolerances. ParameterIdentification: width at most 0.5; not"
            + " identified: width above 0.8 and told below 0.3, or moves nothing by half a tolerance; partly: the"
            + " rest.\n\n" + table() + "\n" + sentences();
    }

    private Grid table() {
        Grid grid = new Grid(1, "parameter", "range", "middle", "5 %", "95 %", "width", "told", "moves", "identified");
        for (int i = 0; i < fit.box().size(); i++) {
            ParameterIdentification one = fit.identified().get(i);
            var axis = fit.box().axes().get(i);
            grid.row(
                    "`" + one.parameter() + "`",
                    shown(axis.low()) + " to " + shown(axis.high()),
                    three(one.middle()),
                    three(one.low()),
                    three(one.high()),
                    two(one.width()),
                    two(one.recoverable()),
                    two(one.moves()),
                    word(one.degree()));
        }
        return grid;
    }

    private static String word(Identified degree) {
        return switch (degree) {
            case WELL -> "yes";
            case PARTLY -> "partly";
            case NOT, HELD_FIXED -> "no";
        };
    }

    /** One for each parameter that is not identified. */
    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (ParameterIdentification one : fit.identified()) {
            if (one.degree() != Identified.WELL) {
                text.append("- `")
                        .append(one.parameter())
                        .append("` ")
                        .append(sentence(one))
                        .append('\n');
            }
        }
        return text.isEmpty() ? "Every parameter is identified.\n" : text.toString();
    }

    private static String sentence(ParameterIdentification one) {
        String left = Double.isNaN(one.width())
                ? "there is no sample to tell more"
                : String.format(Locale.ROOT, "the sample keeps %.0f %% of its range", 100 * Math.min(1, one.width()));
        String partner = Math.abs(one.correlation()) < TOGETHER
                ? ""
                : String.format(
                        Locale.ROOT,
                        " It goes together with `%s` (correlation %+.2f): the counts tell the two jointly rather than"
                                + " each.",
                        one.partner(),
                        one.correlation());
        if (one.moves() < Screening.LEAST) {
            return String.format(
                    Locale.ROOT,
                    "moves no fitted count by more than %.1f tolerances: the counts say nothing of it, and what"
                            + " depends on it is an assumption.",
                    one.moves());
        }
        return (one.degree() == Identified.NOT
                        ? "is not identified: different values of it give the same counts; "
                        : "is partly identified: ")
                + left + "." + partner;
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String three(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
