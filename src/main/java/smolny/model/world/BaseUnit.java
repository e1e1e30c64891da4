package smolny.model.world;

import java.util.List;
import smolny.kernel.random.Dice;
import smolny.model.setting.Place;
import smolny.model.setting.SocialGroup;

/** A factory shop, company, ship's crew or village: people who meet, are seen by one another and elect deputies. */
public final class BaseUnit {
    /** Day on which something happened that never has. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Its name: the place's, and a number from 1. */
    public final String id;
    /** Stable subject of its draws. */
    public final long key;
    /** Which of as many equally likely parts as its place has units its own disposition is drawn from, from 0. */
    public final int stratum;
    /** Where it is. */
    public final Place place;
    /** Whose members its people are. */
    public final GroupState groupState;
    /** Where it lies in the country, from 0. */
    public final int index;
    /** Index of its first person. */
    public final int firstPerson;
    /** Index after its last person. */
    public final int endPerson;
    /** Index of the first seat of its committee. */
    public final int firstSeat;
    /** Index of its first seat in its soviet, after those of its committee. */
    public final int firstDeputy;
    /** Index after its last seat. */
    public final int endSeat;
    /** Exposure to the capitals by distance alone. */
    public final double exposure;
    /** Exposure as felt: flattened in towns by press, telegraph and rail. */
    public final double feltExposure;
    /** True if it is in one of the capitals, to which the parameters of disposition refer. */
    final boolean ofCapital;
    /** What is known of its locality. */
    public final PlaceCharacter character;

    // State that lasts from one day to the next.

    /** Share of its people who privately stand for soviet power since last night, in [0, 1]. */
    public double privateShare;
    /** Share of its people who showed support at its last meeting, in [0, 1]. */
    public double expressedShare;
    /** Share who did and yet would have stayed neutral if it had come to blows, in [0, 1]. */
    public double neutralShare;
    /** True if its last meeting passed a resolution for soviet power. */
    public boolean resolved;
    /** First day on which it passed one; may lie before day 0. */
    public int adoptionDay = NEVER;
    /** True if the soviet's commissar sits in it. */
    public boolean commissar;

    // Of one day only: written by one phase and read by later phases of the same day.

    /** What events push on its people today, probits; written by DriveUpdate. */
    public double drive;
    /** Last day on which it was called together whatever its habit; by events. */
    public int summonedDay = NEVER;
    /** Part of what is perceived at that meeting that comes from other units, in [0, 1]; by events. */
    public double mixing;
    /** Mean expressed support of the units heard there; by events. */
    public double heard;
    /** Weight of voices from the soviet side today, in units of its own people; by Meetings. */
    public double sovietVoices;
    /** Weight of voices from the moderate side today; by Meetings. */
    public double moderateVoices;
    /** Share of support that its people perceive today, in [0, 1]; by Meetings. */
    public double perceivedShare;
    /** True if it has met today; by Meetings. */
    public boolean met;

    /**
     * The next unit of a country.
     *
     * @param nth its number among the units of its place, from 0
     * @param stratum see {@link #stratum}
     * @param before all that lie before it, after whose persons and seats its own begin
     */
    BaseUnit(
            Place place,
            int nth,
            int stratum,
            GroupState following,
            int size,
            Exposure nearness,
            PlaceCharacter character,
            List<BaseUnit> before) {
        SocialGroup group = following.group;
        this.id = place.id() + "-" + (nth + 1);
        this.key = Dice.keyOf(Dice.keyOf(place.id()), nth);
        this.stratum = stratum;
        this.place = place;
        this.groupState = following;
        this.index = before.size();
        this.firstPerson = persons(before);
        this.endPerson = firstPerson + size;
        this.firstSeat = seats(before);
        this.firstDeputy = firstSeat + group.committeeSeats();
        this.endSeat = firstDeputy + (place.soviet().isEmpty() ? 0 : group.seatsPerUnit());
        this.exposure = nearness.at(place);
        this.feltExposure = nearness.felt(exposure, group.kind());
        this.character = character;
        this.ofCapital = nearness.isCentre(place);
    }

    /** How many persons are in it. */
    public int size() {
        return endPerson - firstPerson;
    }

    /** How many persons are in these units, the first ones of a country. */
    static int persons(List<BaseUnit> units) {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).endPerson;
    }

    /** How many seats these units have, the first ones of a country. */
    static int seats(List<BaseUnit> units) {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).endSeat;
    }

    /** Size of the largest of these units; 0 of none. */
    public static int largest(List<BaseUnit> units) {
        int most = 0;
        for (BaseUnit unit : units) {
            most = Math.max(most, unit.size());
        }
        return most;
    }

    /** True if it is called together on a day whatever its habit. */
    public boolean isSummoned(int day) {
        return summonedDay == day;
    }

    /** True if it holds meetings. */
    public boolean meets() {
        return groupState.group.meets();
    }
}
