package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.model.setting.Body;
import smolny.show.chart.Figure;
import smolny.show.chart.MapChart;
import smolny.show.chart.Place;

/** The bodies with deputies on the map. */
final class MapPage {
    private static final int MOST_DATES = 6;

    private final Results results;
    private final List<Integer> days;

    private MapPage(Results results) {
        this.results = results;
        List<Integer> all = results.figureDays("maps");
        this.days = all.subList(0, Math.min(all.size(), MOST_DATES));
    }

    static Optional<Figure> of(Results results) {
        MapPage page = new MapPage(results);
        List<Place> places = MapPlaces.of(results.setting()).stream()
                .flatMap(disc -> page.place(disc).stream())
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapChart(
                        "map",
                        results.overRuns("Where deputies stood for soviet power"),
                        page.days.stream().map(results::day).toList(),
                        places));
    }

    /** Empty if one of a disc's bodies has no deputies on one of the days. */
    private Optional<Place> place(MapPlaces.Disc disc) {
        List<Double> support = new ArrayList<>();
        for (int day : days) {
            double share = disc.mean(body -> support(body, day));
            if (Double.isNaN(share)) {
                return Optional.empty();
            }
            support.add(share);
        }
        return Optional.of(
                new Place(disc.label(), disc.at().lon(), disc.at().lat(), disc.electors(), disc.front(), support));
    }

    private double support(Body body, int day) {
        double[] values = results.all().values(body.id() + ".soviet_power", day);
        return values.length == 0 ? Double.NaN : Shares.mean(values);
    }
}
