package smolny.model.world;

import java.util.List;
import smolny.kernel.random.Dice;
import smolny.model.setting.ArmedUnit;

/** A named armed unit as it stands: whom it obeys, and why. */
public final class ArmedUnitState {
    /** Whose orders a unit carries out. */
    public enum Stance {
        /** Those of the staff. */
        OBEYS_STAFF("obeys_staff", "obeys the staff"),
        /** Nobody's against the other. */
        NEUTRAL("neutral", "is neutral"),
        /** Those of the Soviet. */
        OBEYS_SOVIET("obeys_soviet", "obeys the Soviet");

        private final String word;
        private final String phrase;

        Stance(String word, String phrase) {
            this.word = word;
            this.phrase = phrase;
        }

        /** As written in tables and in the record. */
        public String word() {
            return word;
        }

        /** What the unit does, after its name. */
        public String phrase() {
            return phrase;
        }
    }

    /** What is given of it. */
    public final ArmedUnit unit;
    /** Stable subject of its draws. */
    public final long key;
    /** Base units whose open support is its own; empty if none is modelled. */
    public final List<BaseUnit> opinion;
    /** Whom it obeys since its last meeting or order. */
    public Stance stance = Stance.OBEYS_STAFF;
    /** True if it has accepted the committee's commissar. */
    public boolean commissar;
    /** Its own past: orders of the Soviet obeyed and of the staff refused, less the reverse, the older the less. */
    public double record;
    /** True if an order or a call reached it today, so that it must take a stand. */
    public boolean addressed;
    /** Day on which it was called from outside; {@link BaseUnit#NEVER} if it was not. */
    public int calledDay = BaseUnit.NEVER;
    /** Rifles in its depot that the committee has ordered out and not yet got. */
    public double stock;
    /** Part of its men who still have arms, in [0, 1]. */
    public double armed = 1;

    ArmedUnitState(ArmedUnit unit, List<BaseUnit> opinion) {
        this.unit = unit;
        this.key = Dice.keyOf(unit.id());
        this.opinion = List.copyOf(opinion);
    }

    /** Share of its people who showed support at their last meeting, in [0, 1]; one half where no opinion is modelled. */
    public double expressedShare() {
        if (opinion.isEmpty()) {
            return 0.5;
        }
        double sum = 0;
        for (BaseUnit part : opinion) {
            sum += part.expressedShare;
        }
        return sum / opinion.size();
    }

    /** Share of its people who would come out under arms for the Soviet, in [0, 1]; 1 where no opinion is modelled. */
    public double readyShare() {
        if (opinion.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (BaseUnit part : opinion) {
            sum += part.expressedShare - part.neutralShare;
        }
        return sum / opinion.size();
    }

    /** True if some of its people met on the day before. */
    public boolean hasMet() {
        for (BaseUnit part : opinion) {
            if (part.met) {
                return true;
            }
        }
        return false;
    }

    /** Level of the standing threat to its people: an order to leave for the front. */
    public double threat() {
        return unit.threatened() && !opinion.isEmpty() ? opinion.get(0).groupState.standingThreat : 0;
    }
}
