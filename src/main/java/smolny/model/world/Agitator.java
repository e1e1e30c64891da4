package smolny.model.world;

/** An agitator: belongs to a party, is sent out by a home body, and visits one unit every day. */
public final class Agitator {
    /** No unit. */
    public static final int NOWHERE = -1;

    /** Name: side, home body and a number. */
    public final String id;
    /** Stable subject of draws. */
    public final long key;
    /** The agitator's party. */
    public final Party party;
    /** True on the side of soviet power. */
    public final boolean forSoviets;
    /** The body that sends the agitator out, and the units that it sends to. */
    public final Itinerary home;

    /** Index of the unit to which the agitator was sent today; negative if to none. */
    public int destination = NOWHERE;
    /** True if let in. */
    public boolean admitted;
    /** Days on which the agitator was let in. */
    public int daysAtWork;
    /** Days on which the agitator was turned away. */
    public int daysTurnedAway;

    Agitator(String id, long key, Party party, boolean forSoviets, Itinerary home) {
        this.id = id;
        this.key = key;
        this.party = party;
        this.forSoviets = forSoviets;
        this.home = home;
    }
}
