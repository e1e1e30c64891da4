package smolny.lab.record;

import java.util.Arrays;
import java.util.List;

/**
 * A table of results: its name and its columns, the dictionary and the header in one.
 *
 * @param name of the file, without ending
 * @param columns in order
 */
public record Table(String name, List<Column> columns) {
    private static final Column RUN = new Column("run", "", "Number of the run within the ensemble, from 1.");
    private static final Column DAY = new Column("day", "days", "Days since the first day of the clock.");
    private static final Column OS = new Column("date_os", "date", "Date, Old Style.");
    private static final Column NS = new Column("date_ns", "date", "The same date, New Style.");
    private static final Column UNIT = new Column("unit", "", "Base unit: the place's id and a number.");
    private static final Column GROUP = new Column("group", "", "Id of the group.");
    private static final Column BODY = new Column("body", "", "Id of the body.");
    private static final Column CONFIDENCE =
            new Column("recorded_basis", "", "How the recorded figure is known: seed, retrieved, recalled or derived.");
    private static final Column SOURCE = new Column("recorded_source", "", "Ids of sources of the recorded figure.");

    /** Every measure, day by day. */
    public static final Table SERIES = new Table(
            "series",
            RUN,
            DAY,
            OS,
            NS,
            new Column("place", "", "Group, body or part of the country that is measured."),
            new Column("measure", "", "What of it; docs/MEASURES.md says what each means."),
            new Column("value", "", "Its value at the end of the day; shares lie between 0 and 1."));
    /** Every measure over all runs. */
    public static final Table BANDS = new Table(
            "bands",
            DAY,
            OS,
            NS,
            new Column("place", "", "Group, body or part of the country that is measured."),
            new Column("measure", "", "What of it."),
            new Column("mean", "", "Mean over runs."),
            new Column("q05", "", "Value below which one run in twenty lies."),
            new Column("q25", "", "Value below which one run in four lies."),
            new Column("q50", "", "Median over runs."),
            new Column("q75", "", "Value below which three runs in four lie."),
            new Column("q95", "", "Value below which nineteen runs in twenty lie."));
    /** Votes in soviets. */
    public static final Table VOTES = new Table(
            "votes",
            RUN,
            OS,
            NS,
            new Column("session", "", "Id of the session."),
            BODY,
            new Column("question", "", "What was put to the vote."),
            new Column("for", "deputies", "Votes for soviet power."),
            new Column("against", "deputies", "Votes against it."),
            new Column("abstained", "deputies", "Present without taking a side."),
            new Column("present", "deputies", "The three counts together."),
            new Column("seats", "deputies", "Deputies who might have come."),
            new Column("share_for", "share", "Part of those who took a side that was for."),
            new Column("recorded_for", "deputies", "The same count in the record."),
            new Column("recorded_against", "deputies", "The same count in the record."),
            new Column("recorded_abstained", "deputies", "The same count in the record, if known."),
            new Column("recorded_share_for", "share", "Recorded part of those who took a side that was for."),
            CONFIDENCE,
            SOURCE);
    /** Who stands where in the soviet that makes the news. */
    public static final Table BENCHES = new Table(
            "benches",
            RUN,
            DAY,
            OS,
            NS,
            BODY,
            new Column("seats", "", "A sign a seat, from left to right: + for soviet power, - for coalition."));
    /** What institutions attempted. */
    public static final Table LEDGER = new Table(
            "ledger",
            RUN,
            OS,
            NS,
            new Column("event", "", "Id of the conditional event."),
            BODY,
            new Column("motion", "", "What was voted on."),
            new Column("for", "seats", "Seats for the motion."),
            new Column("against", "seats", "Seats against it."),
            new Column("seats", "seats", "All its seats; 0 for a body that decides without a vote."),
            new Column("quorum", "seats", "Seats that had to be present."),
            new Column("passed", "", "yes or no."),
            new Column("followed", "", "What came of it, or why nothing did."),
            new Column("words", "", "The whole in one sentence."));
    /** Elections between parties. */
    public static final Table ELECTIONS = new Table(
            "elections",
            RUN,
            OS,
            NS,
            new Column("election", "", "Id of the election."),
            new Column("party", "", "List; Left SRs stand on the SR list."),
            new Column("share", "share", "Expected part of the votes cast."),
            new Column("turnout", "share", "Known turnout, an input."),
            new Column("recorded_share", "share", "The same part in the record, of the votes for the modelled lists."),
            new Column("recorded_raw", "share", "Recorded part of all votes."),
            new Column("tolerance", "share", "Belief about error of source and model together."),
            CONFIDENCE,
            SOURCE);
    /** The congress in sums. */
    public static final Table MANDATES = new Table(
            "mandates",
            RUN,
            new Column("answer", "", "Answer on the questionnaire, or party declared."),
            new Column("delegates", "delegates", "How many gave it."),
            new Column("share", "share", "Part of all delegates."),
            new Column("recorded_delegates", "delegates", "The same count in the record."),
            new Column("recorded_share", "share", "The same part in the record."),
            CONFIDENCE,
            SOURCE);
    /** The congress one by one. */
    public static final Table CONGRESS = new Table(
            "congress",
            RUN,
            new Column("delegate", "", "Number of the delegate."),
            GROUP,
            new Column("soviet", "", "Body that sent the delegate."),
            UNIT,
            new Column("position", "probit", "Where the delegate stands; above 0 is for soviet power."),
            new Column("answer", "", "Answer on the questionnaire."),
            new Column("party", "", "Party declared."));
    /** Who sat in the soviets. */
    public static final Table DELEGATES = new Table(
            "delegates",
            RUN,
            BODY,
            new Column("seat", "", "The seat: its unit and a number."),
            GROUP,
            UNIT,
            new Column("person", "", "Who sat in it: a person of the unit."),
            new Column("elected", "date", "Day of election, Old Style; empty if elected in spring."),
            new Column("recalled", "date", "Day of recall, Old Style; empty if sitting at the end."),
            new Column("position", "probit", "Vote position at the end; empty if recalled before."));
    /** What agitators did. */
    public static final Table AGITATORS = new Table(
            "agitators",
            RUN,
            new Column("agitator", "", "Side, home body and number."),
            new Column("side", "", "soviet or moderate."),
            new Column("party", "", "Whose member."),
            new Column("home", "", "Body that sends the agitator out."),
            new Column("days_at_work", "days", "Days on which the agitator was let in."),
            new Column("days_turned_away", "days", "Days on which not."),
            new Column("units", "units", "Different units spoken to."));
    /** When units first resolved. */
    public static final Table ADOPTIONS =
            new Table("adoptions", RUN, UNIT, GROUP, new Column("soviet", "", "Body its deputies sit in."), OS, NS);
    /** Events, whether they came or not. */
    public static final Table EVENTS = new Table(
            "events",
            new Column("event", "", "Id of the event."),
            OS,
            NS,
            new Column("title", "", "In words."),
            new Column("kind", "", "What sort of event."),
            new Column("role", "", "shown: no dose, it changes nothing; dated; conditional: a body must act."),
            new Column("certainty", "", "fact, reconstructed or assumed."),
            new Column("source", "", "Ids of sources."),
            new Column("runs", "runs", "In how many runs it came; empty for those that are only shown."));

    /** With these columns. */
    public Table(String name, Column... columns) {
        this(name, List.copyOf(Arrays.asList(columns)));
    }

    /** Every table that does not depend on the scenario. */
    public static List<Table> all() {
        return List.of(
                SERIES, BANDS, BENCHES, VOTES, LEDGER, ELECTIONS, MANDATES, CONGRESS, DELEGATES, AGITATORS, ADOPTIONS,
                EVENTS);
    }
}
