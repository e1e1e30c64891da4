package smolny.chart;

import java.awt.Dimension;
import org.jfree.chart.JFreeChart;

/** A figure in the frame of all. */
interface FramedFigure extends ChartFigure {
    /** A new chart of the numbers in its frame. */
    ChartFrame frame();

    @Override
    default JFreeChart chart() {
        return frame().chart();
    }

    @Override
    default Dimension size() {
        return frame().size();
    }
}
