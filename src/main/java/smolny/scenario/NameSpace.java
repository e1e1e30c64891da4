package smolny.scenario;

/** A space of names: within it no name is given twice, and a name used must have been given. */
public enum NameSpace {
    /** Groups of people. */
    GROUP("group", "groups"),
    /** Places where units stand. */
    PLACE("place", "places"),
    /** Who may vote: groups, and places for a part of one. */
    ELECTORATE("group or place", "groups and places"),
    /** Towns, provinces and fronts of which something is known. */
    LOCALITY("locality", "localities"),
    /** Soviets, committees, governments. */
    BODY("body", "bodies"),
    /** Votes on a day. */
    SESSION("session", "sessions"),
    /** Elections and ballots. */
    ELECTION("election", "elections"),
    /** Armed sides of the contest. */
    FORCE("force", "forces"),
    /** Theatres of command. */
    THEATRE("theatre", "theatres"),
    /** Named armed units. */
    ARMED_UNIT("armed unit", "armed units"),
    /** Dated and conditional events together. */
    EVENT("event", "events"),
    /** Marks set by effects. */
    OUTCOME("outcome", "outcomes"),
    /** Entries of the chronicle. */
    ENTRY("chronicle entry", "chronicle entries"),
    /** Works and documents. */
    SOURCE("source", "sources"),
    /** Parameters of the model. */
    PARAMETER("parameter", "parameters"),
    /** Places from which exposure is measured. */
    CENTRE("centre", "centres"),
    /** Points of the record. */
    POINT("point", "points"),
    /** What runs are scored against. */
    TARGET("target", "targets"),
    /** Interventions of a scenario. */
    INTERVENTION("intervention", "interventions"),
    /** Whole files. */
    FILE("scenario", "scenarios");

    private final String singular;
    private final String plural;

    NameSpace(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** The noun for one. */
    public String singular() {
        return singular;
    }

    /** The noun for one with its article. */
    String withArticle() {
        return ("aeiou".indexOf(singular.charAt(0)) >= 0 ? "an " : "a ") + singular;
    }

    /** The noun for several. */
    public String plural() {
        return plural;
    }
}
