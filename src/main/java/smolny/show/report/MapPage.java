package smolny.show.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Group;
import smolny.model.setting.Place;
import smolny.show.chart.Figure;
import smolny.show.chart.MapFigure;

/** The bodies with deputies on the map; the committees of one front share a disc. */
final class MapPage {
    private static final int MOST_DATES = 6;
    private static final double MILLION = 1e6;

    private final Results results;
    private final List<Integer> days;

    private MapPage(Results results) {
        this.results = results;
        List<Integer> all = results.figureDays("maps");
        this.days = all.subList(0, Math.min(all.size(), MOST_DATES));
    }

    static Optional<Figure> of(Results results) {
        MapPage page = new MapPage(results);
        List<smolny.show.chart.Place> places = page.places();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapFigure(
                        "map",
                        results.overRuns("Where deputies stood for soviet power"),
                        page.days.stream().map(results::day).toList(),
                        places));
    }

    // The body that makes the news is labelled first, then fronts, then the rest by size.
    private List<smolny.show.chart.Place> places() {
        Map<Set<String>, List<Body>> byFront = new LinkedHashMap<>();
        List<smolny.show.chart.Place> news = new ArrayList<>();
        List<smolny.show.chart.Place> rest = new ArrayList<>();
        for (Body body : results.setting().bodies()) {
            if (!body.kind().hasDeputies() || sendersOf(body).isEmpty()) {
                continue;
            }
            if (body.kind() == BodyKind.ARMY_COMMITTEE) {
                byFront.computeIfAbsent(groupsOf(body), groups -> new ArrayList<>())
                        .add(body);
            } else {
                boolean first = body.id().equals(results.setting().newsFrom());
                place(List.of(body), town(body)).ifPresent((first ? news : rest)::add);
            }
        }
        rest.sort(Comparator.comparingDouble(smolny.show.chart.Place::electors).reversed());
        List<smolny.show.chart.Place> places = new ArrayList<>(news);
        byFront.forEach((groups, bodies) -> place(bodies, front(groups)).ifPresent(places::add));
        places.addAll(rest);
        return places;
    }

    /** One disc for bodies that lie together; empty if one of them has no deputies on one of the days. */
    private Optional<smolny.show.chart.Place> place(List<Body> bodies, String label) {
        double electors = bodies.stream().mapToDouble(this::electors).sum();
        List<Double> support = new ArrayList<>();
        for (int day : days) {
            double sum = 0;
            for (Body body : bodies) {
                double[] values = results.all().values(body.id() + ".soviet_power", day);
                if (values.length == 0) {
                    return Optional.empty();
                }
                double part = electors > 0 ? electors(body) / electors : 1.0 / bodies.size();
                sum += part * Shares.mean(values);
            }
            support.add(Math.min(1, sum));
        }
        Body at = bodies.get(0);
        boolean front = at.kind() == BodyKind.ARMY_COMMITTEE;
        return Optional.of(new smolny.show.chart.Place(label, at.lon(), at.lat(), electors, front, support));
    }

    /** A group's electors are split evenly over its places. */
    private double electors(Body body) {
        double sum = 0;
        for (Place place : sendersOf(body)) {
            long places = results.setting().places().stream()
                    .filter(other -> other.group().equals(place.group()))
                    .count();
            double voters = results.setting().groups().stream()
                    .filter(group -> group.id().equals(place.group()))
                    .mapToDouble(Group::voters)
                    .sum();
            sum += MILLION * voters / places;
        }
        return sum;
    }

    private List<Place> sendersOf(Body body) {
        return results.setting().places().stream()
                .filter(place -> place.soviet().equals(body.id()))
                .toList();
    }

    private Set<String> groupsOf(Body body) {
        Set<String> groups = new LinkedHashSet<>();
        sendersOf(body).forEach(place -> groups.add(place.group()));
        return groups;
    }

    private String front(Set<String> groups) {
        return String.join(" and ", groups.stream().map(results.titles()::group).toList());
    }

    /** Where a body's units are: their title up to its colon. */
    private String town(Body body) {
        String title = sendersOf(body).get(0).title();
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }
}
