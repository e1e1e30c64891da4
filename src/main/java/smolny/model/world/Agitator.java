package smolny.model.world;

/** A party speaker: of a party, sent out by a home body, somewhere every day. */
public final class Agitator {
    /** No unit. */
    public static final int NOWHERE = -1;

    /** Name: side, home body and a number. */
    public final String id;
    /** Stable subject of draws. */
    public final long key;
    /** Whose member. */
    public final Party party;
    /** True on the side of soviet power. */
    public final boolean forSoviets;
    /** Who sends the speaker out, and where to. */
    public final Itinerary home;

    /** Index of the unit to which the speaker was sent today; negative if to none. */
    public int destination = NOWHERE;
    /** True if let in. */
    public boolean admitted;
    /** Days on which the speaker was let in. */
    public int daysAtWork;
    /** Days on which the speaker was turned away. */
    public int daysTurnedAway;

    Agitator(String id, long key, Party party, boolean forSoviets, Itinerary home) {
        this.id = id;
        this.key = key;
        this.party = party;
        this.forSoviets = forSoviets;
        this.home = home;
    }
}
