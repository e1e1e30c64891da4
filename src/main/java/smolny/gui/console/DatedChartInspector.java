package smolny.gui.console;

import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;
import sim.display.GUIState;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.Properties;
import sim.util.media.chart.TimeSeriesChartGenerator;
import smolny.chart.DatedChart;

/** MASON's chart of a property over time, with dates on its axis and without the buttons that need missing libraries. */
public final class DatedChartInspector extends TimeSeriesChartingPropertyInspector {
    private static final String OUTPUT = "Chart Output";
    private static final int WIDTH = 780;
    private static final int HEIGHT = 402;
    private static final int GAP = 8;

    /** Called by MASON when the user asks for a chart of a property. */
    public DatedChartInspector(Properties properties, int index, Frame parent, GUIState simulation) {
        super(properties, index, parent, simulation);
        if (isValidInspector()) {
            TimeSeriesChartGenerator chart = (TimeSeriesChartGenerator) getGenerator();
            getSeriesAttributes().setSeriesName(properties.getName(index) + " of " + properties.getObject());
            chart.setXAxisLabel("Date (Old Style)");
            DatedChart.format(
                    chart.getChart(), ((ConsoleState) simulation).session().clock());
            ConsoleParts.all(chart)
                    .filter(part -> ConsoleParts.words(part).equals(OUTPUT))
                    .forEach(part -> part.getParent().setVisible(false));
            if (parent != null && chart.getSeriesCount() == 1) {
                place(chart.getFrame(), parent);
            }
        }
    }

    /** Puts a new chart at the lower edge of the screen, beside the console. */
    private static void place(JFrame chart, Frame console) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int width = Math.min(WIDTH, Math.max(HEIGHT, console.getX() - GAP));
        chart.setBounds(
                Math.max(screen.x, console.getX() - GAP - width), screen.y + screen.height - HEIGHT, width, HEIGHT);
    }

    /** The entry in the menu of a property. */
    public static String name() {
        return "Chart over time";
    }
}
