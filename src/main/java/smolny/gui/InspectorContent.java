package smolny.gui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import smolny.experiment.explain.Contribution;
import smolny.model.setting.ScenarioCalendar;

/**
 * What an inspector shows.
 *
 * @param title what is inspected
 * @param subtitle what sort of thing it is
 * @param sentences in the order read
 * @param chart how it went so far; null if there is nothing to draw
 * @param explanation what caused it; null if there is no explanation
 */
record InspectorContent(
        String title,
        String subtitle,
        List<String> sentences,
        @Nullable Chart chart,
        @Nullable Explanation explanation) {
    InspectorContent {
        sentences = List.copyOf(sentences);
    }

    /** True if it says the same, leaving out what is still being calculated. */
    boolean sameAs(InspectorContent other) {
        return title.equals(other.title)
                && subtitle.equals(other.subtitle)
                && sentences.equals(other.sentences)
                && Objects.equals(chart, other.chart)
                && (explanation == null) == (other.explanation == null);
    }

    /**
     * Lines over the days so far.
     *
     * @param title what they show
     * @param axis the vertical axis
     * @param clock the first and the last day
     * @param shown the last day that is shown
     * @param lines at least one
     */
    record Chart(String title, Axis axis, ScenarioCalendar clock, int shown, List<Line> lines) {
        Chart {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The vertical axis of a chart.
     *
     * @param low value at the foot
     * @param high value at the head
     * @param middle value at which a line is drawn across
     */
    record Axis(double low, double high, double middle, String lowWord, String middleWord, String highWord) {
        /** Shares of a whole. */
        static final Axis SHARE = new Axis(0, 1, 0.5, "0", "half", "all");
        /** Open positions. */
        static final Axis POSITION = new Axis(-2.5, 2.5, 0, "coalition", "between", "soviet power");
    }

    /**
     * A line.
     *
     * @param values by day, from day 0; NaN where there is none
     * @param baseline whether it is of the unchanged scenario
     */
    record Line(String label, LineColor color, List<Double> values, boolean baseline) {
        Line {
            values = List.copyOf(values);
        }
    }

    /** The colour of a line. */
    enum LineColor {
        /** What people think in private. */
        PRIVATE,
        /** What they show. */
        OPEN,
        /** What their deputies stand for, and all else. */
        SEATS
    }

    /**
     * What caused something.
     *
     * @param title what is explained
     * @param note how the bars are to be read
     * @param parts calculates it, which takes as long as a run; null if there is nothing to explain yet
     */
    record Explanation(String title, String note, Supplier<@Nullable List<Contribution>> parts) {
        /** How bars in probits are to be read. */
        static final String PROBITS =
                "Bars to the right: toward soviet power. A change of 1 (a probit) moves support from 50 to 84 %.";
    }
}
