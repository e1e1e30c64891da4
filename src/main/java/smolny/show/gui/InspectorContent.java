package smolny.show.gui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import smolny.lab.explain.Part;

/**
 * What an inspector shows.
 *
 * @param title what is looked at
 * @param subtitle what sort of thing it is
 * @param sentences in the order read
 * @param chart how it went so far; null if there is nothing to draw
 * @param why what made it so; null if nothing is worked out
 */
record InspectorContent(
        String title,
        String subtitle,
        List<String> sentences,
        @Nullable Chart chart,
        @Nullable Why why) {
    InspectorContent {
        sentences = List.copyOf(sentences);
    }

    /** True if it says the same, so far as it is worked out. */
    boolean sameAs(InspectorContent other) {
        return title.equals(other.title)
                && subtitle.equals(other.subtitle)
                && sentences.equals(other.sentences)
                && Objects.equals(chart, other.chart)
                && (why == null) == (other.why == null);
    }

    /**
     * Lines over the days so far.
     *
     * @param title what they show
     * @param scale what the upright means
     * @param days how many days the clock has
     * @param shown the last day that is shown
     * @param lines at least one
     */
    record Chart(String title, Scale scale, int days, int shown, List<Line> lines) {
        Chart {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The upright of a chart.
     *
     * @param low value at the foot
     * @param high value at the head
     * @param middle value at which a line is drawn across
     */
    record Scale(double low, double high, double middle, String lowWord, String middleWord, String highWord) {
        /** Shares of a whole. */
        static final Scale SHARE = new Scale(0, 1, 0.5, "0", "half", "all");
        /** Open positions. */
        static final Scale POSITION = new Scale(-2.5, 2.5, 0, "coalition", "between", "soviet power");
    }

    /**
     * A line.
     *
     * @param values by day, from day 0; NaN where there is none
     * @param baseline whether it is of the unchanged history
     */
    record Line(String label, Hue hue, List<Double> values, boolean baseline) {
        Line {
            values = List.copyOf(values);
        }
    }

    /** The colour of a line. */
    enum Hue {
        /** What people think in private. */
        PRIVATE,
        /** What they show. */
        OPEN,
        /** What their deputies stand for, and all else. */
        SEATS
    }

    /**
     * What made it so.
     *
     * @param title what is explained
     * @param note how the bars are to be read
     * @param parts works it out, which takes as long as a run; null if there is nothing to explain yet
     */
    record Why(String title, String note, Supplier<@Nullable List<Part>> parts) {
        /** How bars in probits are to be read. */
        static final String PROBITS =
                "To the right: towards soviet power. 1 is as far as from half of the people to five in six.";
    }
}
