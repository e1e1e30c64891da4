package smolny.chart.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.chart.DayShare;
import smolny.chart.Figure;
import smolny.chart.LineStyle;
import smolny.chart.ObedienceChart;
import smolny.chart.ShareSeries;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Theatre;
import smolny.scenario.HistoricalRecord;

/** Who obeys whom: the troops of the capital over all runs, and each armed unit in the first. */
final class ObedienceFigure {
    private ObedienceFigure() {}

    static Optional<Figure> of(String name, RunFigureData data) {
        List<ObedienceChart.UnitRow> rows = new ArrayList<>();
        List<ShareSeries> shares = new ArrayList<>();
        for (Theatre theatre : data.setting().theatres()) {
            String heading = theatre.title();
            for (ArmedUnit unit : data.setting().armedUnits()) {
                if (unit.theatre().equals(theatre.id()) && unit.kind().isCommanded()) {
                    rows.add(new ObedienceChart.UnitRow(
                            heading, unit.title(), stands(data, unit), recorded(data, unit)));
                    heading = "";
                }
            }
            if (theatre.government()) {
                add(shares, data, theatre, "Obeys the Soviet", MeasuredQuantity.OBEYS_SOVIET, "obeys_soviet");
                add(shares, data, theatre, "Neutral", MeasuredQuantity.STANDS_NEUTRAL, "neutral");
                add(shares, data, theatre, "Obeys the staff", MeasuredQuantity.OBEYS_STAFF, "obeys_staff");
            }
        }
        return rows.isEmpty() || shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObedienceChart(name, data.overRuns("Who obeys whom"), data.axis(), shares, rows));
    }

    private static void add(
            List<ShareSeries> shares,
            RunFigureData data,
            Theatre theatre,
            String label,
            MeasuredQuantity quantity,
            String stance) {
        List<DayShare> samples = data.samples(quantity.of(theatre.id()));
        if (!samples.isEmpty()) {
            shares.add(new ShareSeries(label, new LineStyle(ObedienceChart.color(stance), 2.4, false), samples));
        }
    }

    private static Map<Integer, String> stands(RunFigureData data, ArmedUnit unit) {
        Map<Integer, String> stands = new HashMap<>();
        data.all().first().stands.stream()
                .filter(stand -> stand.unit().equals(unit.id()))
                .forEach(stand -> stands.put(stand.day(), stand.stance().word()));
        return stands;
    }

    private static Map<Integer, String> recorded(RunFigureData data, ArmedUnit unit) {
        Map<Integer, String> recorded = new HashMap<>();
        for (HistoricalRecord.Stand stand : data.record().stands()) {
            int day = data.clock().dayOf(stand.date());
            if (stand.unit().equals(unit.id()) && data.onClock(day)) {
                recorded.put(day, stand.stance());
            }
        }
        return recorded;
    }
}
