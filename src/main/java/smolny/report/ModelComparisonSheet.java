package smolny.report;

import static smolny.report.SheetText.one;
import static smolny.report.SheetText.points;
import static smolny.report.SheetText.two;

import java.util.List;
import java.util.stream.IntStream;
import smolny.chart.DataTable;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.scenario.RecordedTarget.Use;

/**
 * A comparison of rival readings as Markdown.
 *
 * @param how in a few words how each was fitted
 * @param sides the readings
 * @param won by maker and rival, in how many sets of data made by the maker it won against the rival
 * @param sets how many sets of data there were
 */
public record ModelComparisonSheet(String how, List<Side> sides, List<List<Integer>> won, int sets) {
    private static final double RECOVERED = 0.9;

    /** Keeps its own copies. */
    public ModelComparisonSheet {
        sides = List.copyOf(sides);
        won = won.stream().map(List::copyOf).toList();
    }

    /**
     * One reading.
     *
     * @param title in words
     * @param fit its fit
     * @param scores of its runs
     * @param density log density of what the fit did not see
     */
    public record Side(String title, PosteriorFit fit, List<TargetScore> scores, double density) {
        /** Keeps its own copy. */
        public Side {
            scores = List.copyOf(scores);
        }

        private TargetSetScore of(Use use) {
            return new TargetSetScore(
                    scores.stream().filter(score -> score.target().use() == use).toList());
        }
    }

    /** True if data made by either of two is won by its maker in nine of ten cases or more. */
    boolean apart(int one, int other) {
        return Math.min(won.get(one).get(other), won.get(other).get(one)) >= RECOVERED * sets;
    }

    /** The whole sheet. */
    public String markdown() {
        return "# Comparison of readings\n\n" + how
                + ".\n\n"
                + "## Can the record distinguish them?\n\n"
                + "Data are simulated from the runs of one reading, with the tolerance of each target as noise. Both"
                + " readings are fitted to them on their response surfaces, and compared by the log density of the held-out"
                + " targets over their posterior distributions. The table gives in how many of " + sets
                + " cases the reading that made the data (row) wins against the other (column):\n\n"
                + recovery() + "\n## On the record\n\nCRPS and energy score in points, lower is better; log density"
                + " of the held-out targets, higher is better.\n\n" + summary();
    }

    /** The comparison and how far it can be trusted, without headings. */
    public String summary() {
        return DataTable.<Side>ofRows(sides)
                        .column("reading", Side::title)
                        .column("free", side -> side.fit().free())
                        .column("fit RMS z", side -> two(side.fit().rms()))
                        .column("fit CRPS", side -> points(side.of(Use.FIT).crps()))
                        .column("held out z", side -> two(side.of(Use.HELD_OUT).rms()))
                        .column("CRPS", side -> points(side.of(Use.HELD_OUT).crps()))
                        .column("energy", side -> points(side.of(Use.HELD_OUT).energy()))
                        .column("log density", side -> one(side.density()))
                        .table()
                        .toMarkdown(1)
                + "\n" + verdicts();
    }

    private String recovery() {
        List<Integer> all = IntStream.range(0, sides.size()).boxed().toList();
        DataTable.Columns<Integer> grid = DataTable.ofRows(all)
                .column("made by", maker -> sides.get(maker).title());
        for (int other : all) {
            grid.column(
                    sides.get(other).title(),
                    maker -> maker == other ? "" : won.get(maker).get(other));
        }
        return grid.table().toMarkdown(1);
    }

    private String verdicts() {
        StringBuilder text = new StringBuilder();
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                Side first = sides.get(one);
                Side second = sides.get(other);
                boolean ahead = first.density() > second.density();
                text.append("- ")
                        .append(first.title())
                        .append(" and ")
                        .append(second.title())
                        .append(
                                apart(one, other)
                                        ? ": the record can distinguish them; the better one is "
                                                + (ahead ? first : second).title() + ".\n"
                                        : ": the record cannot distinguish them, so the numbers do not decide between"
                                                + " them.\n");
            }
        }
        return text.toString();
    }
}
