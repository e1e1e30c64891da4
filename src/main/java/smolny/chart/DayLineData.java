package smolny.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Values by day as JFreeChart reads them, a series for each list. */
final class DayLineData extends AbstractXYDataset {
    private final transient List<List<Double>> series;

    DayLineData(List<List<Double>> series) {
        this.series = series;
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Integer getSeriesKey(int at) {
        return at;
    }

    @Override
    public int getItemCount(int at) {
        return series.get(at).size();
    }

    @Override
    public Integer getX(int at, int day) {
        return day;
    }

    @Override
    public double getXValue(int at, int day) {
        return day;
    }

    @Override
    public Double getY(int at, int day) {
        return series.get(at).get(day);
    }
}
