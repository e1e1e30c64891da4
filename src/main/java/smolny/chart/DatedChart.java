package smolny.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import smolny.model.setting.ScenarioCalendar;

/** Dates on the axis of a chart that MASON makes, whose x values are times of its schedule. */
public final class DatedChart {
    /** Of a value that does not change. */
    private static final double LEAST_RANGE = 0.05;

    private DatedChart() {}

    /** Writes dates on the x axis and fits the y axis to the values. */
    public static void format(JFreeChart chart, ScenarioCalendar clock) {
        XYPlot plot = chart.getXYPlot();
        NumberAxis days = (NumberAxis) plot.getDomainAxis();
        days.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        days.setNumberFormatOverride(new DayFormat(clock));
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        values.setAutoRangeIncludesZero(false);
        values.setAutoRangeMinimumSize(LEAST_RANGE);
    }

    /** Writes a time of the schedule as a day and a month of three letters, which has room on an axis. */
    private static final class DayFormat extends NumberFormat {
        private static final int MONTH = 4;

        private final transient ScenarioCalendar clock;

        DayFormat(ScenarioCalendar clock) {
            this.clock = clock;
        }

        @Override
        public StringBuffer format(double time, StringBuffer text, FieldPosition position) {
            String date =
                    clock.dateOf((int) Math.round(time) - clock.spinUpDays()).inWords();
            return text.append(date, 0, date.indexOf(' ') + MONTH);
        }

        @Override
        public StringBuffer format(long time, StringBuffer text, FieldPosition position) {
            return format((double) time, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("dates are only written");
        }
    }
}
