package smolny.model.world;

import org.jspecify.annotations.Nullable;

/** A party speaker: of a party, sent out by a home body, somewhere every day. */
public final class Agitator {
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

    /** Where the speaker was sent today; null if nowhere. */
    public @Nullable BaseUnit destination;
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
