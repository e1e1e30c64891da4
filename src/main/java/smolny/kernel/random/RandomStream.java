package smolny.kernel.random;

/** The kinds of decision that are made at random. A number, once given, is never reused or changed. */
public enum RandomStream {
    /** What sets one base unit apart from another of its group and place. */
    UNIT(1),
    /** A person's own disposition within the unit. */
    DISPOSITION(2),
    /** How strongly a person answers to events. */
    RESPONSE(3),
    /** How easily a person is frightened. */
    CAUTION(4),
    /** Whether a unit meets on a day. */
    MEETING(5),
    /** The small change of a private mind overnight. */
    NOISE(6),
    /** Who is chosen to a committee: side, then member. */
    COMMITTEE_ELECTION(7),
    /** Who is chosen to a soviet: side, then member. */
    DEPUTY_ELECTION(8),
    /** Whether a committee member is recalled. */
    COMMITTEE_RECALL(9),
    /** Whether a soviet deputy is recalled. */
    DEPUTY_RECALL(10),
    /** Who comes to a session. */
    ATTENDANCE(11),
    /** Which seats a congress delegate is drawn from. */
    CONGRESS(12),
    /** Which party a congress delegate declares. */
    CONGRESS_PARTY(13),
    /** Whether the government falls in the contest. */
    CLASH(14),
    /** How many agitators a home body has, and of which party. */
    AGITATOR(15),
    /** Where an agitator goes on a day. */
    ASSIGNMENT(16),
    /** Whether an agitator is let in. */
    ADMISSION(17),
    /** Where the points of a plan lie. */
    DESIGN(18),
    /** What the units of one soviet have in common beyond their group. */
    LOCAL(19),
    /** Whether a moderate deputy of spring is a man of his party. */
    PARTISAN(20),
    /** Whether an armed unit carries out an order. */
    ORDER(21),
    /** Whether an armed unit accepts a commissar. */
    COMMISSAR(22),
    /** Whether a body that has a majority acts today. */
    INITIATIVE(23),
    /** What a covariate of a locality is where the sources leave it open. */
    COVARIATE(24),
    /** Whatever the phase of an extension draws. */
    EXTENSION(40);

    private final int number;

    RandomStream(int number) {
        this.number = number;
    }

    /** What this stream adds to the key; independent of the order of declaration. */
    int number() {
        return number;
    }
}
