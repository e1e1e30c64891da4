package smolny.show.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Soviets and fronts on a map on several dates: size by electorate, colour by support for soviet power.
 *
 * @param name stem of the file names
 * @param title headline
 * @param dates one map for each, at least one, not more than six
 * @param places what is drawn, each with one share for each date; those named first are labelled first where room is short
 */
public record MapFigure(String name, String title, List<Day> dates, List<Place> places) implements Figure {
    private static final int MOST = 6;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number of dates is out of range, there is no place, or a place has not one
     *     share for each date
     */
    public MapFigure {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        if (dates.isEmpty() || dates.size() > MOST || places.isEmpty()) {
            throw new IllegalArgumentException(
                    dates.size() + " dates and " + places.size() + " places: must be 1 to " + MOST + " and at least 1");
        }
        for (Place place : places) {
            if (place.support().size() != dates.size()) {
                throw new IllegalArgumentException("place \"" + place.label() + "\" has "
                        + place.support().size() + " shares for " + dates.size() + " dates");
            }
        }
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            parts.add(above(date) + " on " + dates.get(date).oldStyle());
        }
        int end = dates.size() - 1;
        Comparator<Place> bySupport =
                Comparator.comparingDouble(place -> place.support().get(end));
        Place low = places.stream().min(bySupport).orElseThrow();
        Place high = places.stream().max(bySupport).orElseThrow();
        return "Of " + places.size() + " places, those above half for soviet power (Old Style dates): "
                + String.join(", ", parts) + "; at the end highest in " + told(high, end) + " and lowest in "
                + told(low, end) + ".";
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            Day day = dates.get(date);
            List<String> when = List.of(Integer.toString(day.index()), day.oldStyle(), day.newStyle());
            for (Place place : places) {
                List<String> row = new ArrayList<>(when);
                row.addAll(List.of(
                        place.front() ? "front" : "soviet",
                        place.label(),
                        Double.toString(place.longitude()),
                        Double.toString(place.latitude()),
                        Numbers.oneDecimal(place.electors()),
                        Numbers.percent(place.support().get(date))));
                rows.add(row);
            }
            rows.add(total(when, "all places", places.size()));
            rows.add(total(when, "places above half", above(date)));
        }
        return new Table(
                List.of(
                        "day",
                        "old_style",
                        "new_style",
                        "kind",
                        "place",
                        "longitude",
                        "latitude",
                        "electors",
                        "support_pct"),
                rows);
    }

    @Override
    public Dimension size() {
        return new MapPlot(this).size();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new MapPlot(this).draw(new Canvas(graphics));
    }

    private static List<String> total(List<String> when, String label, int count) {
        List<String> row = new ArrayList<>(when);
        row.addAll(List.of("total", label + ": " + count, "", "", "", ""));
        return row;
    }

    private static String told(Place place, int date) {
        return place.label() + " (" + Numbers.percent(place.support().get(date)) + " %)";
    }

    private int above(int date) {
        return (int)
                places.stream().filter(place -> place.support().get(date) > 0.5).count();
    }
}
