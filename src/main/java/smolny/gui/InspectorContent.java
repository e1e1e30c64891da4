package smolny.gui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import smolny.chart.DayLine;
import smolny.chart.DayScale;
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
     * @param scale the vertical scale
     * @param clock the first and the last day
     * @param shown the last day that is shown
     * @param lines at least one
     */
    record Chart(String title, DayScale scale, ScenarioCalendar clock, int shown, List<DayLine> lines) {
        Chart {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What caused something.
     *
     * @param title what is explained
     * @param note how the bars are to be read
     * @param parts calculates it, which takes as long as a run; empty if there is nothing to explain yet
     */
    record Explanation(String title, String note, Supplier<List<Contribution>> parts) {
        /** How bars in probits are to be read. */
        static final String PROBITS =
                "Bars to the right: toward soviet power. A change of 1 (a probit) moves support from 50 to 84 %.";
    }
}
