package smolny.chart.run;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.chart.AdoptionChart;
import smolny.chart.DayShare;
import smolny.chart.Figure;
import smolny.chart.LineStyle;
import smolny.chart.RecordedAdoption;
import smolny.chart.ShareSeries;
import smolny.chart.ShareSummary;
import smolny.chart.Theme;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.Place;
import smolny.model.setting.SocialGroup;
import smolny.scenario.HistoricalRecord;

/** How soviets and units went over to soviet power, with the resolutions on record. */
final class AdoptionFigure {
    private static final String POSITION = "soviet_power";

    private AdoptionFigure() {}

    static Optional<Figure> of(String name, RunFigureData data) {
        List<ShareSeries> curves = new ArrayList<>();
        add(curves, "Town soviets", Theme.SOVIET_POWER, data.samples("town_soviets.soviet_power"));
        add(curves, "Army committees", Theme.PARTIES.get(2), data.samples("army_committees.soviet_power"));
        add(curves, "Peasant soviets", Theme.PARTIES.get(5), data.samples("peasant_soviets.soviet_power"));
        add(curves, "Units: resolution", Theme.INK, units(data));
        return curves.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdoptionChart(
                        name,
                        data.overRuns("How soviets and units went over to soviet power"),
                        data.axis(),
                        curves,
                        recorded(data)));
    }

    private static void add(List<ShareSeries> curves, String label, Color color, List<DayShare> samples) {
        if (!samples.isEmpty()) {
            curves.add(new ShareSeries(label, new LineStyle(color, 2.6, false), samples));
        }
    }

    /** Share of all units that have passed a resolution: the groups' shares, weighted by their numbers of units. */
    private static List<DayShare> units(RunFigureData data) {
        List<DayShare> samples = new ArrayList<>();
        for (int day = 0; day < data.clock().days(); day++) {
            double[] adopted = new double[data.all().runs()];
            double units = 0;
            for (SocialGroup group : data.setting().groups()) {
                String measure = MeasuredQuantity.ADOPTED.of(group.id());
                double[] shares = data.has(measure) ? data.all().values(measure, day) : new double[0];
                // A group without units has no share in any run.
                if (shares.length == adopted.length) {
                    double own = units(data, group);
                    units += own;
                    for (int run = 0; run < adopted.length; run++) {
                        adopted[run] += own * shares[run];
                    }
                }
            }
            if (units > 0) {
                for (int run = 0; run < adopted.length; run++) {
                    adopted[run] /= units;
                }
                samples.add(new DayShare(day, ShareSummary.ofRuns(adopted)));
            }
        }
        return samples;
    }

    private static double units(RunFigureData data, SocialGroup group) {
        return data.setting().places().stream()
                .filter(place -> place.group().equals(group.id()))
                .mapToInt(Place::units)
                .map(data.spec().scale()::unitsOf)
                .sum();
    }

    private static List<RecordedAdoption> recorded(RunFigureData data) {
        List<RecordedAdoption> adoptions = new ArrayList<>();
        for (HistoricalRecord.Resolution resolution : data.record().resolutions()) {
            int day = data.clock().dayOf(resolution.date());
            int first = data.clock().dayOf(resolution.earliest().orElse(resolution.date()));
            int last = data.clock().dayOf(resolution.latest().orElse(resolution.date()));
            if (resolution.position().equals(POSITION) && data.onClock(day)) {
                adoptions.add(new RecordedAdoption(
                        Math.max(0, first),
                        Math.min(data.clock().days() - 1, last),
                        resolution.body(),
                        importance(resolution)));
            }
        }
        return adoptions;
    }

    // Counted votes are named first, then what is well attested.
    private static int importance(HistoricalRecord.Resolution resolution) {
        int counted = resolution.counts().inFavour().isPresent()
                        && resolution.counts().against().isPresent()
                ? 10
                : 0;
        return counted
                + List.of("low", "medium", "high").indexOf(resolution.evidence().confidence());
    }
}
