package smolny.lab.record;

/** How much a folder of results holds. */
public enum Extent {
    /** Every table. */
    ALL,
    /** What was decided and what happened, but no series and no persons. */
    DECISIONS
}
