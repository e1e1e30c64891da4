package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import smolny.kernel.math.GreatCircle;
import smolny.model.measure.MeasureName;
import smolny.model.setting.Election;
import smolny.model.setting.Place;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SovietSession;
import smolny.scenario.RecordedTarget;
import smolny.scenario.TargetStatistic;

/**
 * Where targets lie: the point that the record gives, or else the places of the scenario whose people vote, meet or sit. A target
 * that nothing in the model stands for lies where the others of its place do.
 */
final class TargetGeography {
    /** A target whose places lie farther than this from their middle, in km, is no point on the map. */
    private static final double POINT = 150;

    private final ScenarioSetting setting;
    private final Map<String, RecordedTarget> byPlace = new HashMap<>();

    /** A point on the map, degrees north and east. */
    record Point(double lat, double lon) {
        double kilometresTo(Point other) {
            return GreatCircle.kilometres(lat, lon, other.lat, other.lon);
        }
    }

    TargetGeography(List<RecordedTarget> record, ScenarioSetting setting) {
        this.setting = setting;
        record.stream()
                .filter(target -> !places(target).isEmpty())
                .forEach(target -> byPlace.putIfAbsent(target.series().place(), target));
    }

    /** The point that a target is measured at; nothing if its people live far apart. */
    Optional<Point> point(RecordedTarget target) {
        Point given = given(target);
        if (given != null) {
            return Optional.of(given);
        }
        Map<Place, Double> places = weighted(target);
        double sum = 0;
        double lat = 0;
        double lon = 0;
        for (Map.Entry<Place, Double> part : places.entrySet()) {
            sum += part.getValue();
            lat += part.getValue() * part.getKey().lat();
            lon += part.getValue() * part.getKey().lon();
        }
        Point middle = new Point(lat / sum, lon / sum);
        boolean near = places.keySet().stream().allMatch(place -> at(place).kilometresTo(middle) <= POINT);
        return places.isEmpty() || !near ? Optional.empty() : Optional.of(middle);
    }

    /** Kilometres to the nearer capital: of the point given, or the mean over the places; nothing if there is none. */
    OptionalDouble distance(RecordedTarget target) {
        Point given = given(target);
        if (given != null) {
            return OptionalDouble.of(toCapital(given));
        }
        Map<Place, Double> places = weighted(target);
        double sum = 0;
        double distance = 0;
        for (Map.Entry<Place, Double> part : places.entrySet()) {
            sum += part.getValue();
            distance += part.getValue() * toCapital(at(part.getKey()));
        }
        return places.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(distance / sum);
    }

    private static @Nullable Point given(RecordedTarget target) {
        Double lat = target.series().lat();
        Double lon = target.series().lon();
        return lat == null || lon == null ? null : new Point(lat, lon);
    }

    private static Point at(Place place) {
        return new Point(place.lat(), place.lon());
    }

    private double toCapital(Point point) {
        return setting.centres().stream()
                .mapToDouble(centre -> point.kilometresTo(new Point(centre.lat(), centre.lon())))
                .min()
                .orElse(0);
    }

    /** The target's own places, or those of another target of the same place. */
    private Map<Place, Double> weighted(RecordedTarget target) {
        Map<Place, Double> own = places(target);
        RecordedTarget other = byPlace.get(target.series().place());
        return own.isEmpty() && other != null && !target.series().place().isEmpty() ? places(other) : own;
    }

    /** Places with the part of each in the number; none if it is of the whole country or of nothing in the model. */
    private Map<Place, Double> places(RecordedTarget target) {
        TargetStatistic statistic = target.statistic();
        Map<Place, Double> places = new LinkedHashMap<>();
        if (statistic instanceof TargetStatistic.Ballot ballot) {
            setting.elections().stream()
                    .filter(election -> election.id().equals(ballot.election()))
                    .flatMap(election -> election.electorate().stream())
                    .forEach((Election.Weight part) -> add(places, part.of(), part.weight()));
        } else if (statistic instanceof TargetStatistic.Vote vote) {
            for (SovietSession session : setting.sessions()) {
                if (session.id().equals(vote.session())) {
                    add(places, session.body(), 1);
                }
            }
        } else if (statistic instanceof TargetStatistic.Majority majority) {
            add(places, majority.body(), 1);
        } else if (statistic instanceof TargetStatistic.Measured measured) {
            measured.weights()
                    .forEach((name, weight) -> add(places, MeasureName.of(name).place(), weight));
        }
        return places;
    }

    /** Adds the places of a group, of a body's deputies, or one place, by their units. */
    private void add(Map<Place, Double> places, String name, double weight) {
        List<Place> own = new ArrayList<>();
        for (Place place : setting.places()) {
            if (place.id().equals(name)
                    || place.group().equals(name)
                    || place.soviet().equals(name)) {
                own.add(place);
            }
        }
        double units = own.stream().mapToInt(Place::units).sum();
        own.forEach(place -> places.merge(place, weight * place.units() / units, Double::sum));
    }
}
