package smolny.output;

/** How much a folder of results holds. */
public enum ResultExtent {
    /** Every table. */
    ALL,
    /** What was decided and what happened, but no series and no persons. */
    DECISIONS
}
