package smolny.show.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smolny.history.ChronicleEntry;
import smolny.history.record.HistoricalRecord;
import smolny.kernel.math.Sphere;
import smolny.lab.record.Recorded;
import smolny.lab.run.RunRecord;
import smolny.model.fact.Fact;
import smolny.model.measure.Quantity;
import smolny.model.setting.Centre;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.SocialClass;
import smolny.show.chart.Event;
import smolny.show.chart.Figure;
import smolny.show.chart.GroupsChart;
import smolny.show.chart.LayerKind;
import smolny.show.chart.OpinionChart;
import smolny.show.chart.Panel;
import smolny.show.chart.RecordedVote;
import smolny.show.chart.Sample;
import smolny.show.chart.ShareSeries;

/**
 * Opinion in three layers, from what is thought to what is voted: in the body that makes the news, with its counted votes
 * and events, and in every group that meets.
 */
final class OpinionFigures {
    /** Within this distance of a centre, in kilometres, a place belongs to it. */
    private static final double NEAR = 100;

    /** Kinds of entries that are only on record, the most important first. */
    private static final List<String> KINDS = List.of("coup", "order", "vote");

    private static final int MOST_SHOWN = 6;

    private final RunFigureData data;

    private OpinionFigures(RunFigureData data) {
        this.data = data;
    }

    /** Of the body that makes the news. */
    static Optional<Figure> ofNewsBody(String name, RunFigureData data) {
        OpinionFigures figures = new OpinionFigures(data);
        String body = data.setting().newsFrom();
        List<ShareSeries> layers = figures.layers(body, "soviet_power");
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        List<RecordedVote> votes = figures.votes(
                session -> session.body().equals(body) && session.groups().isEmpty());
        Set<Integer> told = votes.stream().map(RecordedVote::day).collect(Collectors.toSet());
        return Optional.of(new OpinionChart(
                name, data.overRuns(data.labels().place(body)), data.axis(), layers, votes, figures.events(told)));
    }

    /** Of every group: cities by centre, the fleet, fronts from near to far, other towns, villages from near to far. */
    static Optional<Figure> ofGroups(String name, RunFigureData data) {
        List<Panel> panels = new OpinionFigures(data).panels();
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GroupsChart(name, data.overRuns("Support for soviet power by group"), data.axis(), panels));
    }

    private List<Panel> panels() {
        return data.setting().groups().stream()
                .filter(Group::meets)
                .sorted(Comparator.comparingInt(this::rank).thenComparingDouble(this::order))
                .map(group -> new Panel(
                        group.title(), layers(group.id(), "seats"), votes(session -> isVoteOf(session, group))))
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
        return data.setting().places().stream()
                .filter(place -> place.group().equals(group.id()))
                .toList();
    }

    /** Mean distance of a group's places from the centre that is nearest to each, kilometres; 0 if there is none. */
    private double distance(Group group) {
        return places(group).stream()
                .mapToDouble(place -> data.setting().centres().stream()
                        .mapToDouble(centre -> kilometres(place, centre))
                        .min()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    /** Position of the nearest centre in the scenario's list. */
    private int nearest(Place place) {
        List<Centre> centres = data.setting().centres();
        return centres.stream()
                .min(Comparator.comparingDouble(centre -> kilometres(place, centre)))
                .map(centres::indexOf)
                .orElse(0);
    }

    private static double kilometres(Place place, Centre centre) {
        return Sphere.kilometres(place.lat(), place.lon(), centre.lat(), centre.lon());
    }

    /** The layers of a place that have a value on some day. */
    private List<ShareSeries> layers(String place, String seats) {
        List<ShareSeries> layers = new ArrayList<>();
        add(layers, LayerKind.PRIVATE, data.samples(Quantity.PRIVATE.of(place)));
        add(layers, LayerKind.EXPRESSED, data.samples(Quantity.EXPRESSED.of(place)));
        add(layers, LayerKind.SEATS, data.samples(place + "." + seats));
        return layers;
    }

    private static void add(List<ShareSeries> layers, LayerKind kind, List<Sample> samples) {
        if (!samples.isEmpty()) {
            layers.add(ShareSeries.of(kind, samples));
        }
    }

    /** Recorded votes of some sessions that were due on a day of the clock. */
    private List<RecordedVote> votes(Predicate<Session> which) {
        Map<String, Session> sessions = data.setting().sessions().stream()
                .filter(session -> data.onClock(session.day()))
                .filter(which)
                .collect(Collectors.toMap(Session::id, session -> session));
        List<RecordedVote> votes = new ArrayList<>();
        for (HistoricalRecord.Vote vote : data.record().votes()) {
            Session session = sessions.get(vote.session());
            if (session != null && vote.inFavour() + vote.against() > 0) {
                votes.add(new RecordedVote(session.day(), label(session, vote), Recorded.twoWay(vote)));
            }
        }
        return votes;
    }

    // The number present distinguishes a thin night sitting from a full one.
    private String label(Session session, HistoricalRecord.Vote vote) {
        String date = data.day(session.day()).oldStyle();
        return vote.present() == null ? date : date + " (" + vote.present() + " present)";
    }

    /** Events on the clock; days of events that acted or of votes drawn show nothing else that is only on record. */
    private List<Event> events(Set<Integer> told) {
        Map<String, Integer> came = came(data.all().first());
        List<Event> events = new ArrayList<>();
        Set<Integer> taken = new HashSet<>(told);
        for (ChronicleEntry entry : data.loaded().chronicle()) {
            Integer day = came.get(entry.id());
            if (day != null && data.onClock(day)) {
                events.add(new Event(day, data.labels().event(entry.id()), 3, true));
                taken.add(day);
            }
        }
        shown().filter(entry -> !taken.contains(day(entry)))
                .limit(MOST_SHOWN)
                .forEach(entry -> events.add(
                        new Event(day(entry), data.labels().event(entry.id()), local(entry) ? 2 : 1, false)));
        return events;
    }

    /** Day on which each event came in a run: dated events, and those of institutions that were carried. */
    private static Map<String, Integer> came(RunRecord run) {
        Map<String, Integer> came = new HashMap<>();
        run.happenings.stream()
                .filter(happening -> !happening.outcome())
                .forEach(happening -> came.putIfAbsent(happening.id(), happening.day()));
        run.attempts.stream()
                .filter(Fact.Attempt::passed)
                .forEach(attempt -> came.putIfAbsent(attempt.event(), attempt.day()));
        return came;
    }

    private Stream<ChronicleEntry> shown() {
        return data.loaded().chronicle().stream()
                .filter(entry -> entry.role() == ChronicleEntry.Role.SHOWN)
                .filter(entry -> KINDS.contains(entry.kind()) && data.onClock(day(entry)))
                .sorted(Comparator.comparing((ChronicleEntry entry) -> !local(entry))
                        .thenComparing(entry -> KINDS.indexOf(entry.kind()))
                        .thenComparing(this::day));
    }

    private int day(ChronicleEntry entry) {
        return data.clock().dayOf(entry.date());
    }

    /** True if the body that makes the news is named after the place. */
    private boolean local(ChronicleEntry entry) {
        String body = data.labels().place(data.setting().newsFrom());
        return !entry.place().isEmpty() && body.startsWith(entry.place());
    }
}
