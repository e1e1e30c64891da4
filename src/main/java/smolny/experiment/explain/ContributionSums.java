package smolny.experiment.explain;

import java.util.EnumMap;
import java.util.Map;
import smolny.model.rule.Drive;
import smolny.model.rule.Perception;

/** A day's contributions in the making. */
final class ContributionSums {
    private final Map<AttitudeCause, Double> sums = new EnumMap<>(AttitudeCause.class);

    void add(AttitudeCause cause, double amount) {
        if (amount != 0) {
            sums.merge(cause, amount, Double::sum);
        }
    }

    /** Adds what the terms of a drive do to an attitude that moves by {@code factor} for each probit of drive. */
    void addDrive(double factor, Drive.DriveTerms terms) {
        add(AttitudeCause.CREDIBILITY, factor * terms.ofCredibility());
        add(AttitudeCause.GRIEVANCE, factor * terms.ofGrievance());
        add(AttitudeCause.RELIEF, -factor * terms.relief());
        add(AttitudeCause.THREAT, factor * terms.threat());
        add(AttitudeCause.MOMENTUM, factor * terms.momentum());
    }

    /** Adds what the voices heard do to an attitude that moves by {@code factor} at a unanimous meeting. */
    void addCompany(double factor, Perception.PerceptionTerms terms) {
        add(AttitudeCause.WORKMATES, factor * terms.workmates());
        add(AttitudeCause.SOVIET_AGITATORS, factor * terms.sovietSpeakers());
        add(AttitudeCause.MODERATE_AGITATORS, factor * terms.moderateSpeakers());
        add(AttitudeCause.NEWS, factor * terms.news());
        add(AttitudeCause.OTHER_UNITS, factor * terms.otherUnits());
    }

    /** Everything added so far, multiplied. */
    Map<AttitudeCause, Double> scaled(double factor) {
        Map<AttitudeCause, Double> scaled = new EnumMap<>(AttitudeCause.class);
        sums.forEach((cause, amount) -> scaled.put(cause, factor * amount));
        return scaled;
    }
}
