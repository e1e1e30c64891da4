package smolny.show.chart;

/**
 * A vote that was counted.
 *
 * @param day index of the {@link Day}
 * @param label short name, three or four words
 * @param share those for, of all who voted for or against, in [0, 1]
 */
public record RecordedVote(int day, String label, double share) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public RecordedVote {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("vote \"" + label + "\": share " + share + " is not in [0, 1]");
        }
    }
}
