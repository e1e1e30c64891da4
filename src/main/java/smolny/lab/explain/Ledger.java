package smolny.lab.explain;

import java.util.EnumMap;
import java.util.Map;
import smolny.model.rule.Drive;
import smolny.model.rule.Perception;

/** A day's contributions in the making. */
final class Ledger {
    private final Map<Cause, Double> sums = new EnumMap<>(Cause.class);

    void add(Cause cause, double amount) {
        if (amount != 0) {
            sums.merge(cause, amount, Double::sum);
        }
    }

    /** Adds what the terms of a drive do to an attitude that moves by {@code factor} for each probit of drive. */
    void addDrive(double factor, Drive.DriveTerms terms) {
        add(Cause.CREDIBILITY, factor * terms.ofCredibility());
        add(Cause.GRIEVANCE, factor * terms.ofGrievance());
        add(Cause.RELIEF, -factor * terms.relief());
        add(Cause.THREAT, factor * terms.threat());
        add(Cause.MOMENTUM, factor * terms.momentum());
    }

    /** Adds what the voices heard do to an attitude that moves by {@code factor} at a unanimous meeting. */
    void addCompany(double factor, Perception.PerceptionTerms terms) {
        add(Cause.WORKMATES, factor * terms.workmates());
        add(Cause.SOVIET_SPEAKERS, factor * terms.sovietSpeakers());
        add(Cause.MODERATE_SPEAKERS, factor * terms.moderateSpeakers());
        add(Cause.NEWS, factor * terms.news());
        add(Cause.OTHER_UNITS, factor * terms.otherUnits());
    }

    /** Everything added so far, multiplied. */
    Map<Cause, Double> times(double factor) {
        Map<Cause, Double> scaled = new EnumMap<>(Cause.class);
        sums.forEach((cause, amount) -> scaled.put(cause, factor * amount));
        return scaled;
    }
}
