package smolny.show.influence;

/**
 * What was asked, in words.
 *
 * @param key stem of file names, lower-case letters, digits, hyphen and underscore
 * @param subject what is moved, for example "support for soviet power (Second Congress) on 25 Oct"
 * @param unit in which it is told
 * @param done what was done, for example "20 of 20 trajectories, 3 seeds a point"
 */
public record Matter(String key, String subject, String unit, String done) {}
