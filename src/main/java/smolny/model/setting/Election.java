package smolny.model.setting;

import java.util.List;

/**
 * A choice between parties.
 *
 * @param id its name everywhere
 * @param day on which it is held; before 0 for one that lies before the clock
 * @param title in words
 * @param kind who chooses
 * @param electorate groups or places with their weights; any positive scale
 * @param turnout known share of electors who vote, in (0, 1); not used for section executives
 * @param otherLists share of the vote for lists that are not modelled, in [0, 1)
 * @param credibility of the government on that day, or NaN to take the day's
 * @param springMood true if electors still stand where they stood in spring
 * @param seats to be filled, 0 if only shares are known
 */
public record Election(
        String id,
        int day,
        String title,
        Kind kind,
        List<Weight> electorate,
        double turnout,
        double otherLists,
        double credibility,
        boolean springMood,
        int seats) {

    /** Who chooses. */
    public enum Kind {
        /** Every person of the groups, in secret. */
        BALLOT,
        /** The groups' deputies in their soviet. */
        SECTION_EXECUTIVE
    }

    /**
     * A part of an electorate.
     *
     * @param of id of a group, or of one place
     * @param weight above 0, on any scale
     */
    public record Weight(String of, double weight) {}

    /** Keeps its own copy of the list. */
    public Election {
        electorate = List.copyOf(electorate);
    }
}
