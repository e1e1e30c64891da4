package smolny.chart.run;

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
import smolny.chart.CountedVote;
import smolny.chart.DayShare;
import smolny.chart.EventMark;
import smolny.chart.Figure;
import smolny.chart.GroupPanel;
import smolny.chart.OpinionByGroupChart;
import smolny.chart.OpinionChart;
import smolny.chart.OpinionLayer;
import smolny.chart.ShareSeries;
import smolny.kernel.math.GreatCircle;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent;
import smolny.model.setting.Capital;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.Place;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.SovietSession;
import smolny.output.RecordedFigures;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.HistoricalRecord;
import smolny.simulation.RunResult;

/**
 * Opinion in three layers, from what is thought to what is voted: in the body that makes the news, with its counted votes
 * and events, and in every group that meets.
 */
final class OpinionFigures {
    /** Within this distance of a centre, in kilometres, a place belongs to it. */
    private static final double NEAR = 100;

    /** Kinds of entries that are only on record, the most important first. */
    private static final List<String> KINDS = List.of(ChronicleEntry.ARMED_ACTION, "order", "vote");

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
        List<CountedVote> votes = figures.votes(
                session -> session.body().equals(body) && session.groups().isEmpty());
        Set<Integer> told = votes.stream().map(CountedVote::day).collect(Collectors.toSet());
        return Optional.of(new OpinionChart(
                name, data.overRuns(data.labels().place(body)), data.axis(), layers, votes, figures.events(told)));
    }

    /** Of every group: cities by centre, the fleet, fronts from near to far, other towns, villages from near to far. */
    static Optional<Figure> ofGroups(String name, RunFigureData data) {
        List<GroupPanel> panels = new OpinionFigures(data).panels();
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpinionByGroupChart(
                        name, data.overRuns("Support for soviet power by group"), data.axis(), panels));
    }

    private List<GroupPanel> panels() {
        return data.setting().groups().stream()
                .filter(SocialGroup::meets)
                .sorted(Comparator.comparingInt(this::rank).thenComparingDouble(this::order))
                .map(group -> new GroupPanel(
                        group.title(), layers(group.id(), "seats"), votes(session -> isVoteOf(session, group))))
                .toList();
    }

    private int rank(SocialGroup group) {
        if (group.socialClass() == SocialClass.SAILOR) {
            return 1;
        }
        if (group.kind() == GroupLocation.TOWN) {
            return distance(group) <= NEAR ? 0 : 3;
        }
        return group.kind() == GroupLocation.FRONT ? 2 : 4;
    }

    private double order(SocialGroup group) {
        return switch (rank(group)) {
            case 0 -> nearest(places(group).get(0));
            case 2, 4 -> distance(group);
            default -> 0;
        };
    }

    /** True if a session's voters are the deputies of this group, all of them. */
    private boolean isVoteOf(SovietSession session, SocialGroup group) {
        return session.groups().equals(List.of(group.id()))
                && places(group).stream().allMatch(place -> place.soviet().equals(session.body()));
    }

    private List<Place> places(SocialGroup group) {
        return data.setting().places().stream()
                .filter(place -> place.group().equals(group.id()))
                .toList();
    }

    /** Mean distance of a group's places from the centre that is nearest to each, kilometres; 0 if there is none. */
    private double distance(SocialGroup group) {
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
        List<Capital> centres = data.setting().centres();
        return centres.stream()
                .min(Comparator.comparingDouble(centre -> kilometres(place, centre)))
                .map(centres::indexOf)
                .orElse(0);
    }

    private static double kilometres(Place place, Capital centre) {
        return GreatCircle.kilometres(place.lat(), place.lon(), centre.lat(), centre.lon());
    }

    /** The layers of a place that have a value on some day. */
    private List<ShareSeries> layers(String place, String seats) {
        List<ShareSeries> layers = new ArrayList<>();
        add(layers, OpinionLayer.PRIVATE, data.samples(MeasuredQuantity.PRIVATE.of(place)));
        add(layers, OpinionLayer.EXPRESSED, data.samples(MeasuredQuantity.EXPRESSED.of(place)));
        add(layers, OpinionLayer.SEATS, data.samples(place + "." + seats));
        return layers;
    }

    private static void add(List<ShareSeries> layers, OpinionLayer kind, List<DayShare> samples) {
        if (!samples.isEmpty()) {
            layers.add(ShareSeries.of(kind, samples));
        }
    }

    /** Recorded votes of some sessions that were due on a day of the clock. */
    private List<CountedVote> votes(Predicate<SovietSession> which) {
        Map<String, SovietSession> sessions = data.setting().sessions().stream()
                .filter(session -> data.onClock(session.day()))
                .filter(which)
                .collect(Collectors.toMap(SovietSession::id, session -> session));
        List<CountedVote> votes = new ArrayList<>();
        for (HistoricalRecord.Vote vote : data.record().votes()) {
            SovietSession session = sessions.get(vote.session());
            if (session != null && vote.inFavour() + vote.against() > 0) {
                votes.add(new CountedVote(session.day(), label(session, vote), RecordedFigures.shareFor(vote)));
            }
        }
        return votes;
    }

    // The number present distinguishes a thin night sitting from a full one.
    private String label(SovietSession session, HistoricalRecord.Vote vote) {
        String date = data.day(session.day()).oldStyle();
        return vote.present() == null ? date : date + " (" + vote.present() + " present)";
    }

    /** Events on the clock; days of events that acted or of votes drawn show nothing else that is only on record. */
    private List<EventMark> events(Set<Integer> told) {
        Map<String, Integer> came = came(data.all().first());
        List<EventMark> events = new ArrayList<>();
        Set<Integer> taken = new HashSet<>(told);
        for (ChronicleEntry entry : data.loaded().chronicle()) {
            Integer day = came.get(entry.id());
            if (day != null && data.onClock(day)) {
                events.add(new EventMark(day, data.labels().event(entry.id()), 3, true));
                taken.add(day);
            }
        }
        shown().filter(entry -> !taken.contains(day(entry)))
                .limit(MOST_SHOWN)
                .forEach(entry -> events.add(
                        new EventMark(day(entry), data.labels().event(entry.id()), local(entry) ? 2 : 1, false)));
        return events;
    }

    /** Day on which each event came in a run: dated events, and those of institutions that were carried. */
    private static Map<String, Integer> came(RunResult run) {
        Map<String, Integer> came = new HashMap<>();
        run.happenings.stream()
                .filter(happening -> !happening.outcome())
                .forEach(happening -> came.putIfAbsent(happening.id(), happening.day()));
        run.attempts.stream()
                .filter(RunEvent.Attempt::passed)
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
