package smolny.show.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import smolny.model.setting.Centre;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.SocialClass;
import smolny.show.chart.Figure;
import smolny.show.chart.GroupsChart;
import smolny.show.chart.Panel;

/** Opinion in every group that meets. */
final class GroupsPage {
    /** Within this distance of a centre, in kilometres, a place belongs to it. */
    private static final double NEAR = 100;

    private static final double KM_PER_DEGREE = 111.2;

    private final Results results;

    private GroupsPage(Results results) {
        this.results = results;
    }

    static Optional<Figure> of(Results results) {
        List<Panel> panels = new GroupsPage(results).panels();
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupsChart(
                        "groups", results.overRuns("Support for soviet power by group"), results.days(), panels));
    }

    // Cities by centre, the fleet, fronts from near to far, other towns, villages from near to far.
    private List<Panel> panels() {
        return results.setting().groups().stream()
                .filter(Group::meets)
                .sorted(Comparator.comparingInt(this::rank).thenComparingDouble(this::order))
                .map(group -> new Panel(
                        group.title(),
                        Opinion.layers(results, group.id(), "seats"),
                        Opinion.votes(results, session -> isVoteOf(session, group))))
                .toList();
    }

    private int rank(Group group) {
        if (group.socialClass() == SocialClass.SAILOR) {
            return 1;
        }
        if (group.kind() == Kind.TOWN) {
            return distance(group) <= NEAR ? 0 : 3;
        }
        return group.kind() == Kind.FRONT ? 2 : 4;
    }

    private double order(Group group) {
        return switch (rank(group)) {
            case 0 -> nearest(places(group).get(0));
            case 2, 4 -> distance(group);
            default -> 0;
        };
    }

    /** True if a session's voters are the deputies of this group, all of them. */
    private boolean isVoteOf(Session session, Group group) {
        return session.groups().equals(List.of(group.id()))
                && places(group).stream().allMatch(place -> place.soviet().equals(session.body()));
    }

    private List<Place> places(Group group) {
        return results.setting().places().stream()
                .filter(place -> place.group().equals(group.id()))
                .toList();
    }

    /** Mean distance of a group's places from the centre that is nearest to each, kilometres; 0 if there is none. */
    private double distance(Group group) {
        return places(group).stream()
                .mapToDouble(place -> results.setting().centres().stream()
                        .mapToDouble(centre -> kilometres(place, centre))
                        .min()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    /** Position of the nearest centre in the scenario's list. */
    private int nearest(Place place) {
        List<Centre> centres = results.setting().centres();
        return centres.stream()
                .min(Comparator.comparingDouble(centre -> kilometres(place, centre)))
                .map(centres::indexOf)
                .orElse(0);
    }

    // On a flat map about the two points: good enough to put places in order.
    private static double kilometres(Place place, Centre centre) {
        double north = place.lat() - centre.lat();
        double east =
                (place.lon() - centre.lon()) * StrictMath.cos(StrictMath.toRadians((place.lat() + centre.lat()) / 2));
        return KM_PER_DEGREE * Math.sqrt(north * north + east * east);
    }
}
