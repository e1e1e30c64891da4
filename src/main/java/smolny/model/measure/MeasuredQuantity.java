package smolny.model.measure;

/** What of a group, body or the country is measured. Its place is added in {@link Measures}; nothing else has to know it. */
public enum MeasuredQuantity {
    PRIVATE(
            "private",
            "share",
            "Share of the people who are privately for soviet power.",
            "private support for soviet power"),
    EXPRESSED(
            "expressed",
            "share",
            "Share who showed support at their unit's last meeting; mean over units.",
            "open support for soviet power"),
    UNITS(
            "units",
            "share",
            "Share of the units in which more than half showed support at the last meeting.",
            "the share of units with a majority for soviet power"),
    NEUTRAL(
            "neutral",
            "share",
            "Share who showed support at their unit's last meeting but would not have come out under arms; mean"
                    + " over units."),
    COMMITTEES(
            "committees",
            "share",
            "Share of the seats in factory and regiment committees held by supporters of soviet power.",
            "the share of committee members for soviet power"),
    SEATS(
            "seats",
            "share",
            "Share of the group's deputies in soviets who are for soviet power.",
            "the share of deputies for soviet power"),
    AGAINST_COALITION(
            "against_coalition",
            "share",
            "Share of a body's seats, or of a group's deputies, against any coalition with the propertied: for soviet"
                    + " power or for power to the democracy."),
    COMMITTEES_AGAINST_COALITION(
            "committees_against_coalition",
            "share",
            "Share of the seats in a group's committees against any coalition with the propertied."),
    ALL_SOCIALIST(
            "all_socialist",
            "share",
            "Share of a body's seats for a government of all socialist parties: for power to the democracy, or held"
                    + " back from soviet power by dread of civil war."),
    ADOPTED(
            "adopted",
            "share",
            "Share of the units that have ever passed a resolution for soviet power.",
            "the share of units that passed a resolution"),
    ADDED("added", "value", "What the measure of an extension reads; the place is the name of the extension."),
    SOVIET_AGITATORS(
            "soviet_agitators", "agitators", "Number of agitators for soviet power who were let in on the day."),
    MODERATE_AGITATORS(
            "moderate_agitators", "agitators", "Number of agitators for coalition who were let in on the day."),
    SOVIET_POWER(
            "soviet_power",
            "share",
            "Share of a body's seats for soviet power; for several bodies, the share of them with a majority for it.",
            "support for soviet power"),
    OBEYS_SOVIET(
            "obeys_soviet",
            "share",
            "Share of the men in a theatre's commanded units that obey the Soviet.",
            "the share of troops who obey the Soviet"),
    STANDS_NEUTRAL(
            "stands_neutral",
            "share",
            "Share of the men in a theatre's commanded units that are neutral.",
            "the share of troops who are neutral"),
    OBEYS_STAFF(
            "obeys_staff",
            "share",
            "Share of the men in a theatre's commanded units that obey the staff.",
            "the share of troops who obey the staff"),
    GARRISON_OUT(
            "garrison_out",
            "share",
            "Share of the men of line units in a theatre who come out once there is a fight; 0 before.",
            "the share of the garrison that comes out"),
    CADETS_OUT(
            "cadets_out",
            "share",
            "The same of officer cadets and Cossacks.",
            "the share of officer cadets and Cossacks who come out"),
    FRONT_OUT(
            "front_out",
            "share",
            "The same of the troops called from the front.",
            "the share of the troops called from the front who come out"),
    OCCASION(
            "occasion",
            "share",
            "Probability that the Soviet finds an occasion on the next day to found its committee; 1 while the garrison is"
                    + " under threat of removal."),
    COMMITTEE_DARES("committee_dares", "share", "Probability that the committee strikes on the next day."),
    GOVERNMENT_STRIKES("government_strikes", "share", "Probability that the government strikes on the next day."),
    CREDIBILITY("credibility", "share", "Credibility of the Provisional Government, from 0 to 1.2."),
    CHANCE_OF_FALL(
            "chance_of_fall",
            "share",
            "Probability that the government falls, once there is a contest of force.",
            "the chance that it falls"),
    FEAR("fear", "probit", "Fear left from July or caused by a defeat, where it is strongest."),
    DREAD("dread", "level", "Dread of civil war; 1 when fighting has just begun."),
    ALARM("alarm", "level", "The strongest fading alarm in any group."),
    ACCESS("access", "share", "Share of the agitators for soviet power who are let in where doors are open."),
    NEWS(
            "news",
            "share",
            "News of resolutions: half of it comes from the units of the soviet that makes the news, half from all"
                    + " units.");

    private final String word;
    private final String unit;
    private final String meaning;
    private final String phrase;

    MeasuredQuantity(String word, String unit, String meaning) {
        this(word, unit, meaning, word.replace('_', ' '));
    }

    MeasuredQuantity(String word, String unit, String meaning, String phrase) {
        this.word = word;
        this.unit = unit;
        this.meaning = meaning;
        this.phrase = phrase;
    }

    /** The name of its measure of a place: {@code moscow_soviet.soviet_power}. */
    public String of(String place) {
        return place + "." + word;
    }

    /** As written in names of measures. */
    public String word() {
        return word;
    }

    /** What one of it is. */
    public String unit() {
        return unit;
    }

    /** One sentence. */
    public String meaning() {
        return meaning;
    }

    /** What it is called inside a sentence. */
    public String phrase() {
        return phrase;
    }
}
