package smolny.model.setting;

/** How a body comes to a decision. */
public enum PoliticalBodyKind {
    /** By the seats of the units that send it deputies. */
    SOVIET,
    /** The same, for an army. */
    ARMY_COMMITTEE,
    /** The same, for the villages of a province. */
    PEASANT_SOVIET,
    /** By delegates chosen from the soviets when it is called. */
    CONGRESS,
    /** By a membership elected long ago and never renewed. */
    EXECUTIVE,
    /** As the body whose committee it is would decide. */
    COMMITTEE,
    /** By its own line: it always assents. */
    PARTY,
    /** As long as it is in office. */
    GOVERNMENT,
    /** As the body that sends them would; while they are there, units of some groups have a commissar. */
    COMMISSARS;

    /** True if units send it deputies. */
    public boolean hasDeputies() {
        return this == SOVIET || this == ARMY_COMMITTEE || this == PEASANT_SOVIET;
    }
}
