package smolny.model.setting;

/**
 * A place where two commands ask the same troops for obedience: the Soviet's and the staff's.
 *
 * @param id its name everywhere
 * @param title its name in words
 * @param committee id of the body that commands for the Soviet; while it does not exist only the staff commands
 * @param government true if the government sits here, so that it falls with the city
 */
public record Theatre(String id, String title, String committee, boolean government) {}
