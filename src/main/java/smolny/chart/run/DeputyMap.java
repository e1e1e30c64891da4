package smolny.chart.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import smolny.chart.Figure;
import smolny.chart.MapChart;
import smolny.chart.MapPlace;
import smolny.chart.ShareSummary;
import smolny.kernel.math.GreatCircle;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;

/**
 * The bodies with deputies, as a map shows them, and the map of a batch of runs. The committees of one front share a disc.
 */
public final class DeputyMap {
    private static final double MILLION = 1e6;
    /** Within this distance in kilometres of a capital a body is the capital's own. */
    private static final double NEAR = 1;

    private static final int MOST_DATES = 6;

    private final ScenarioSetting setting;

    private DeputyMap(ScenarioSetting setting) {
        this.setting = setting;
    }

    /**
     * Bodies that share a disc.
     *
     * @param label name as printed
     * @param bodies at least one, in the order of the setting
     * @param parts each body's part of the electors, adding up to 1
     * @param electors people they stand for
     * @param capital true for the soviet of a capital
     */
    public record Disc(String label, List<PoliticalBody> bodies, List<Double> parts, double electors, boolean capital) {
        /** The first of its bodies, where it lies. */
        public PoliticalBody at() {
            return bodies.get(0);
        }

        /** True for a front, false for a soviet. */
        public boolean front() {
            return at().kind() == PoliticalBodyKind.ARMY_COMMITTEE;
        }

        /** The bodies' mean of a measure, by electors; NaN if one of them has none. */
        public double mean(ToDoubleFunction<PoliticalBody> of) {
            double sum = 0;
            for (int i = 0; i < bodies.size(); i++) {
                sum += parts.get(i) * of.applyAsDouble(bodies.get(i));
            }
            return Math.min(1, sum);
        }
    }

    /** Capitals first, then fronts, then the rest by size: the order in which they are labelled. */
    public static List<Disc> discs(ScenarioSetting setting) {
        DeputyMap all = new DeputyMap(setting);
        Map<Set<String>, List<PoliticalBody>> byFront = new LinkedHashMap<>();
        List<Disc> capitals = new ArrayList<>();
        List<Disc> rest = new ArrayList<>();
        for (PoliticalBody body : setting.bodies()) {
            if (!body.kind().hasDeputies() || all.sendersOf(body).isEmpty()) {
                continue;
            }
            if (body.kind() == PoliticalBodyKind.ARMY_COMMITTEE) {
                byFront.computeIfAbsent(all.groupsOf(body), groups -> new ArrayList<>())
                        .add(body);
            } else {
                boolean first = body.id().equals(setting.newsFrom()) || all.isInCapital(body);
                (first ? capitals : rest).add(all.disc(List.of(body), all.town(body)));
            }
        }
        rest.sort(Comparator.comparingDouble(Disc::electors).reversed());
        List<Disc> discs = new ArrayList<>(capitals);
        byFront.forEach((groups, bodies) -> discs.add(all.disc(bodies, all.front(groups))));
        discs.addAll(rest);
        return discs;
    }

    private boolean isInCapital(PoliticalBody body) {
        return setting.centres().stream()
                .anyMatch(centre -> GreatCircle.kilometres(body.lat(), body.lon(), centre.lat(), centre.lon()) < NEAR);
    }

    /** The map of a few days, with the mean over the runs. */
    static Optional<Figure> figure(String name, RunFigureData data) {
        List<Integer> days = data.figureDays("maps").stream().limit(MOST_DATES).toList();
        List<MapPlace> places = discs(data.setting()).stream()
                .flatMap(disc -> place(disc, days, data).stream())
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapChart(
                        name,
                        data.overRuns("Where deputies stood for soviet power"),
                        days.stream().map(data::day).toList(),
                        places));
    }

    /** Empty if one of a disc's bodies has no deputies on one of the days. */
    private static Optional<MapPlace> place(Disc disc, List<Integer> days, RunFigureData data) {
        List<Double> support = new ArrayList<>();
        for (int day : days) {
            double share = disc.mean(body -> support(body, day, data));
            if (Double.isNaN(share)) {
                return Optional.empty();
            }
            support.add(share);
        }
        return Optional.of(new MapPlace(
                disc.label(),
                disc.at().lon(),
                disc.at().lat(),
                disc.electors(),
                disc.front(),
                disc.capital(),
                support));
    }

    private static double support(PoliticalBody body, int day, RunFigureData data) {
        double[] values = data.all().values(MeasuredQuantity.SOVIET_POWER.of(body.id()), day);
        return values.length == 0 ? Double.NaN : ShareSummary.ofRuns(values).centre();
    }

    private Disc disc(List<PoliticalBody> bodies, String label) {
        double electors = bodies.stream().mapToDouble(this::electors).sum();
        List<Double> parts = bodies.stream()
                .map(body -> electors > 0 ? electors(body) / electors : 1.0 / bodies.size())
                .toList();
        return new Disc(label, List.copyOf(bodies), parts, electors, isInCapital(bodies.get(0)));
    }

    /** A group's electors are split evenly over its places. */
    private double electors(PoliticalBody body) {
        double sum = 0;
        for (Place place : sendersOf(body)) {
            long places = setting.places().stream()
                    .filter(other -> other.group().equals(place.group()))
                    .count();
            double voters = setting.groups().stream()
                    .filter(group -> group.id().equals(place.group()))
                    .mapToDouble(SocialGroup::voters)
                    .sum();
            sum += MILLION * voters / places;
        }
        return sum;
    }

    private List<Place> sendersOf(PoliticalBody body) {
        return setting.places().stream()
                .filter(place -> place.soviet().equals(body.id()))
                .toList();
    }

    private Set<String> groupsOf(PoliticalBody body) {
        Set<String> groups = new LinkedHashSet<>();
        sendersOf(body).forEach(place -> groups.add(place.group()));
        return groups;
    }

    private String front(Set<String> groups) {
        return String.join(
                " and ",
                groups.stream()
                        .map(id -> setting.groups().stream()
                                .filter(group -> group.id().equals(id))
                                .map(SocialGroup::title)
                                .findFirst()
                                .orElse(id))
                        .toList());
    }

    /** Where a body's units are: their title up to its colon. */
    private String town(PoliticalBody body) {
        String title = sendersOf(body).get(0).title();
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }
}
