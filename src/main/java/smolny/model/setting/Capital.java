package smolny.model.setting;

/**
 * A capital from which exposure is measured.
 *
 * @param id its name
 * @param lat degrees north
 * @param lon degrees east
 */
public record Capital(String id, double lat, double lon) {}
