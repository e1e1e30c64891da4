package smolny.experiment.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.model.measure.MeasureName;
import smolny.model.measure.MeasuredQuantity;
import smolny.scenario.RecordedTarget;
import smolny.scenario.TargetStatistic;

/**
 * What sort of recorded number a target is. It follows from what the target measures and from the first part of its sort ("city
 * ballot" of "city ballot, sr"); where these do not tell, from the names of its place and measures.
 */
public enum TargetKind {
    /** Votes, seats and executives of soviets; committees of works; delegates of congresses. */
    SOVIETS("soviets and congresses"),
    /** Ballots of whole towns. */
    CITIES("city ballots"),
    /** Garrisons of towns. */
    GARRISONS("garrisons"),
    /** Armies, fronts and fleets, and their committees and congresses. */
    FRONTS("fronts and fleets"),
    /** Ballots and congresses of villages, provinces and the whole country. */
    PROVINCES("provinces and villages"),
    /** Which of two bodies turned first. */
    ORDERS("order of events"),
    /** Parts of garrisons, schools and troops that came out. */
    MEN("men who came out");

    private static final Map<String, TargetKind> SORTS = Map.of(
            "city ballot", CITIES,
            "villages ballot", PROVINCES,
            "national ballot", PROVINCES,
            "sailors ballot", FRONTS,
            "section", SOVIETS,
            "men who came out", MEN);
    private static final Set<MeasuredQuantity> OUT =
            Set.of(MeasuredQuantity.GARRISON_OUT, MeasuredQuantity.CADETS_OUT, MeasuredQuantity.FRONT_OUT);

    private final String title;

    TargetKind(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** The kind of a target. */
    public static TargetKind of(RecordedTarget target) {
        TargetStatistic statistic = target.statistic();
        if (statistic instanceof TargetStatistic.Order) {
            return ORDERS;
        }
        TargetKind bySort = SORTS.get(target.series().sort().split(",", 2)[0].strip());
        if (bySort != null) {
            return bySort;
        }
        String names = target.series().place();
        if (statistic instanceof TargetStatistic.Measured measured) {
            if (measured.weights().keySet().stream()
                    .anyMatch(name -> OUT.contains(MeasureName.of(name).quantity()))) {
                return MEN;
            }
            names += measured.weights().size() == 1
                    ? String.join(" ", measured.weights().keySet())
                    : "";
        }
        if (statistic instanceof TargetStatistic.Majority majority) {
            names += " " + majority.body();
        }
        if (statistic instanceof TargetStatistic.Vote) {
            return SOVIETS;
        }
        return byName(names, target.series().sort().startsWith("soldiers"));
    }

    private static TargetKind byName(String names, boolean soldiers) {
        if (has(names, "garrison", "barracks", "fortress")) {
            return GARRISONS;
        }
        if (soldiers || has(names, "front", "army", "corps", "fleet")) {
            return FRONTS;
        }
        return has(names, "villages", "peasant") ? PROVINCES : SOVIETS;
    }

    private static boolean has(String names, String... words) {
        return List.of(words).stream().anyMatch(names::contains);
    }

    /**
     * Targets of one ballot depend on one another and count once together: those of the same place, day and kind. A target without
     * a place is a ballot of its own.
     */
    public static String ballot(RecordedTarget target) {
        String place = target.series().place();
        return place.isEmpty() ? target.id() : place + " " + target.date() + " " + of(target);
    }
}
