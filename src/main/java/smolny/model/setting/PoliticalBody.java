package smolny.model.setting;

import java.util.List;

/**
 * An institution.
 *
 * @param id its name everywhere
 * @param title its name in words
 * @param kind how it decides
 * @param lat degrees north
 * @param lon degrees east
 * @param actsFor id of the body whose majority decides for it, empty if its own does
 * @param over ids of the groups in whose units its commissars sit
 * @param seatsFor of a frozen membership: seats for soviet power
 * @param seatsAgainst of a frozen membership: seats against
 * @param exists true if it exists on the first day
 * @param quorum share of its seats that must be present
 */
public record PoliticalBody(
        String id,
        String title,
        PoliticalBodyKind kind,
        double lat,
        double lon,
        String actsFor,
        List<String> over,
        int seatsFor,
        int seatsAgainst,
        boolean exists,
        double quorum) {

    /** Keeps its own copy of the list. */
    public PoliticalBody {
        over = List.copyOf(over);
    }
}
