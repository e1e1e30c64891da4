package smolny.model.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.model.setting.SocialGroup;

/** A group as it stands: its units, and what events have done to it as a whole. */
public final class GroupState {
    /** Who they are. */
    public final SocialGroup group;
    /** Its units. */
    public final List<BaseUnit> units = new ArrayList<>();
    /** Seats of its units' own committees. */
    public final List<Seat> committeeSeats = new ArrayList<>();
    /** Seats of its units in soviets. */
    public final List<Seat> deputySeats = new ArrayList<>();
    /** Alarm that fades: Kornilov's march. 0 is quiet, 1 the code-book's unit. */
    public double alarm;
    /** Threat that stands until it is lifted: an order to leave. */
    public double standingThreat;
    /** What has been granted, probits off the drive, by name of the grant. */
    public final Map<String, Double> relief = new LinkedHashMap<>();
    /** Factor on the work of soviet-side agitators among them. */
    public double sovietAgitation = 1;
    /** Factor on the work of moderate agitators among them. */
    public double moderateAgitation = 1;
    /** Factor on the hazard of recall of their deputies. */
    public double recall = 1;

    GroupState(SocialGroup group) {
        this.group = group;
    }

    /** All that has been granted, probits. */
    public double totalRelief() {
        double sum = 0;
        for (double granted : relief.values()) {
            sum += granted;
        }
        return sum;
    }
}
