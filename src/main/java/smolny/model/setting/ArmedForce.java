package smolny.model.setting;

import java.util.List;

/**
 * One term in the contest between soviet and government.
 *
 * @param id its name
 * @param side whom it strengthens
 * @param title in words
 * @param men how many at most
 * @param counts what share of them comes out
 * @param groups ids of the groups whose mood decides the share
 * @param threshold of the count, a share
 * @param needs outcome that must have been marked, empty if none
 * @param otherwise factor if it has not been marked
 */
public record ArmedForce(
        String id,
        Side side,
        String title,
        double men,
        Counts counts,
        List<String> groups,
        double threshold,
        String needs,
        double otherwise) {

    /** The two sides. */
    public enum Side {
        SOVIET,
        GOVERNMENT
    }

    /** What share of the men comes out. */
    public enum Counts {
        /** Share of the groups' units whose expressed support lies above the threshold. */
        UNITS_ABOVE,
        /** Share of the groups' units whose expressed support lies below the threshold. */
        UNITS_BELOW,
        /** Mean expressed support of the groups' units. */
        SUPPORT,
        /** By how much mean expressed support falls short of the threshold. */
        SHORTFALL,
        /** Every one of them. */
        ALL
    }

    /** Keeps its own copy of the list. */
    public ArmedForce {
        groups = List.copyOf(groups);
    }
}
