package smolny.simulation;

/**
 * What one agitator did in a run.
 *
 * @param agitator id
 * @param side {@code soviet} or {@code moderate}
 * @param party word of the party
 * @param home id of the body that sends the agitator out
 * @param daysAtWork days on which the agitator was let in
 * @param daysTurnedAway days on which not
 * @param units how many units the agitator spoke in
 */
public record AgitatorWork(
        String agitator, String side, String party, String home, int daysAtWork, int daysTurnedAway, int units) {}
