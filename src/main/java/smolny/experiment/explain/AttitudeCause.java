package smolny.experiment.explain;

/** What may move an attitude or a deputy's open position. */
enum AttitudeCause {
    /** The attitude that a person returns to when nothing happens. */
    DISPOSITION("own disposition"),
    /** Credibility that the government has lost. */
    CREDIBILITY("lost credibility of the government"),
    /** Lack of bread, peace and land. */
    GRIEVANCE("grievance"),
    /** A march on the capital, an order to the front. */
    THREAT("threat"),
    /** A grievance that has been met. */
    RELIEF("relief granted"),
    /** Hope or impatience after a date. */
    MOMENTUM("momentum"),
    /** What the unit's own people showed at their last meeting. */
    WORKMATES("people of the unit at meetings"),
    /** Agitators for soviet power. */
    SOVIET_AGITATORS("agitators for soviet power"),
    /** Agitators for coalition. */
    MODERATE_AGITATORS("agitators for coalition"),
    /** News of resolutions elsewhere. */
    NEWS("news of resolutions elsewhere"),
    /** Other units heard at a common meeting. */
    OTHER_UNITS("other units at a common meeting"),
    /** The random daily change. */
    NOISE("random change"),
    /** Another deputy was elected in the place. */
    REPLACED("another deputy elected"),
    /** The mandate of the unit that sent the deputy. */
    MANDATE("mandate of the unit"),
    /** Fear of the street. */
    FEAR("fear");

    private final String words;

    AttitudeCause(String words) {
        this.words = words;
    }

    /** As printed. */
    String words() {
        return words;
    }
}
