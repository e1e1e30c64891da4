package smolny.kernel.parameter;

/** What one unit of a parameter's value is. The words are those of scenario files. */
public enum ParameterUnit {
    /** Distance on the latent axis on which a group's dispositions have a standard deviation of one. */
    PROBIT("probit"),
    /** Log-odds. */
    LOGIT("logit"),
    /** A part of a whole; 1 is all of it. */
    SHARE("share"),
    /** A chance or change per day. */
    PER_DAY("per day"),
    /** A chance or change per hour. */
    PER_HOUR("per hour"),
    /** Probits in thirty days. */
    PROBIT_PER_MONTH("probit per month"),
    /** Probits for each unit of exposure to the two capitals. */
    PROBIT_PER_EXPOSURE("probit per exposure"),
    /** Exposure: 1 next door to a capital with the other one infinitely far. */
    EXPOSURE("exposure"),
    /** Kilometres. */
    KM("km"),
    /** A length of time. */
    DAYS("days"),
    /** A ratio without a unit. */
    TIMES("times"),
    /** A count for every hundred base units. */
    PER_HUNDRED_UNITS("per 100 units"),
    /** Men. */
    MEN("men"),
    /** 0 or 1: off or on. */
    SWITCH("switch");

    private final String word;

    ParameterUnit(String word) {
        this.word = word;
    }

    /** The unit as written on screen and in tables. */
    public String word() {
        return word;
    }

    /** A number as scenario files write it, with the unit behind it; ratios and switches have none there. */
    public String behind(String number) {
        return (number + " " + inFiles()).strip();
    }

    /** The unit that scenario files write behind a number; empty for ratios and switches. */
    public String inFiles() {
        return this == TIMES || this == SWITCH ? "" : word;
    }
}
