package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayChartsTest {
    private static final int WIDTH = 440;
    private static final int HEIGHT = 300;
    private static final LineStyle STYLE = new LineStyle(Theme.INK, 2, false);

    private final DayCharts charts = new DayCharts(new DayAxis(Specimens.days()));

    private static List<DayPanel> panels(double share, double unchanged) {
        DayLine line = new DayLine(
                "seats", STYLE, Collections.nCopies(40, share), Collections.nCopies(Specimens.DAYS, unchanged));
        return List.of(
                new DayPanel("Upper", DayScale.SHARE, List.of(line)),
                new DayPanel("Lower", DayScale.POSITION, List.of(line)));
    }

    private ChartPanel painted() {
        ChartPanel panel = new ChartPanel(charts.chart(), false);
        panel.setSize(WIDTH, HEIGHT);
        Graphics2D graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        return panel;
    }

    @Test
    void the_values_of_a_day_are_under_the_mouse() {
        charts.show(panels(0.25, 0.75), 39, WIDTH, HEIGHT);
        ChartPanel panel = painted();
        assertThat(charts.valuesAt(panel, new Point(100, 90)))
                .hasSize(2)
                .last()
                .isEqualTo("seats: 25.0 %, unchanged 75.0 %");
        assertThat(charts.valuesAt(panel, new Point(400, 90))).last().isEqualTo("seats: unchanged 75.0 %");
        assertThat(charts.valuesAt(panel, new Point(200, 220))).last().isEqualTo("seats: 0.25, unchanged 0.75");
        assertThat(charts.valuesAt(panel, new Point(200, 5))).isEmpty();
    }

    @Test
    void the_key_gives_the_unchanged_value_where_it_differs() {
        DayPanel panel = panels(0.25, 0.75).get(0);
        assertThat(panel.key(panel.lines().get(0), 10)).isEqualTo("seats 25 % (75 %)");
        assertThat(panel.key(panel.lines().get(0), -1)).isEqualTo("seats");
        DayPanel same = panels(0.25, 0.25).get(0);
        assertThat(same.key(same.lines().get(0), 10)).isEqualTo("seats 25 %");
    }

    @Test
    void what_was_zoomed_into_stays_until_all_is_shown_again() {
        charts.show(panels(0.25, 0.75), 39, WIDTH, HEIGHT);
        XYPlot plot = (XYPlot) charts.chart().getPlot();
        Range all = plot.getDomainAxis().getRange();
        plot.getDomainAxis().setRange(10, 20);
        charts.show(panels(0.3, 0.75), 40, WIDTH, HEIGHT);
        assertThat(plot.getDomainAxis().getRange()).isEqualTo(new Range(10, 20));
        charts.showAll();
        assertThat(plot.getDomainAxis().getRange()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 26, 45, 90, 300, 900})
    void shares_have_numbers_at_every_size_and_none_touch(int height) {
        List<NumberTick> ticks = new ShareAxis().ticks(new Rectangle2D.Double(0, 0, WIDTH, height), RectangleEdge.LEFT);
        assertThat(ticks).hasSizeGreaterThan(1).first().hasToString("0 %");
        assertThat(ticks).last().hasToString("100 %");
        ShareAxis zoomed = new ShareAxis(0.56, 0.93, false);
        assertThat(zoomed.ticks(new Rectangle2D.Double(0, 0, WIDTH, height), RectangleEdge.LEFT))
                .hasSizeGreaterThan(1);
        assertThat(height / 1.03 / (ticks.size() - 1)).isGreaterThan(13);
    }
}
