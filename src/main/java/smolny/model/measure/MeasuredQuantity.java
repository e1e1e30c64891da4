package smolny.model.measure;

/** What of a group, body or the country is measured. Its place is added in {@link Measures}; nothing else has to know it. */
public enum MeasuredQuantity {
    PRIVATE(
            "private",
            "share",
            "Part of the people who privately stand for soviet power.",
            "private support for soviet power"),
    EXPRESSED(
            "expressed",
            "share",
            "Part who showed support at their unit's last meeting, mean over units.",
            "open support for soviet power"),
    UNITS(
            "units",
            "share",
            "Part of the units in which more than half showed support at the last meeting.",
            "the share of units with a majority for soviet power"),
    NEUTRAL(
            "neutral",
            "share",
            "Part who showed support at their unit's last meeting and yet would not have come out under arms, mean"
                    + " over units."),
    COMMITTEES(
            "committees",
            "share",
            "Part of the seats in factory and regiment committees held by supporters.",
            "the share of committee members for soviet power"),
    SEATS(
            "seats",
            "share",
            "Part of the deputies whom the group has in soviets who stand for soviet power.",
            "the share of deputies for soviet power"),
    AGAINST_COALITION(
            "against_coalition",
            "share",
            "Part of a body's seats, or of a group's deputies, who want no coalition with the propertied: soviet power"
                    + " or power to the democracy."),
    COMMITTEES_AGAINST_COALITION(
            "committees_against_coalition", "share", "The same of the seats in a group's committees."),
    ALL_SOCIALIST(
            "all_socialist",
            "share",
            "Part of a body's seats for a government of all socialist parties: power to the democracy, or soviet power"
                    + " but for dread of civil war."),
    ADOPTED(
            "adopted",
            "share",
            "Part of the units that have ever passed a resolution for soviet power.",
            "the share of units that passed a resolution"),
    SOVIET_AGITATORS("soviet_agitators", "agitators", "Soviet-side agitators who were let in today."),
    MODERATE_AGITATORS("moderate_agitators", "agitators", "Moderate agitators who were let in today."),
    SOVIET_POWER(
            "soviet_power",
            "share",
            "Part of a body's seats for soviet power; of several bodies, part with such a majority.",
            "support for soviet power"),
    CREDIBILITY("credibility", "share", "Credibility of the Provisional Government, 0 to 1.2."),
    CHANCE_OF_FALL(
            "chance_of_fall",
            "share",
            "Probability with which the government falls, once it has come to a contest.",
            "the chance that it falls"),
    FEAR("fear", "probit", "Fear left from July or brought by a defeat, where it is felt most."),
    DREAD("dread", "level", "Dread of civil war, 1 when it has just come to blows."),
    ALARM("alarm", "level", "The greatest fading alarm among all groups."),
    ACCESS("access", "share", "Part of the soviet-side agitators who are let in where doors are open."),
    NEWS(
            "news",
            "share",
            "News of resolutions: half of it from the units of the soviet that makes the news, half from all.");

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
