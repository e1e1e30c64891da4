package smolny.model.world;

/**
 * A delegate to a congress.
 *
 * @param number from 1
 * @param seat the deputy whose views the delegate carries
 * @param position for soviet power above zero, probits
 * @param mandate answer on the questionnaire
 * @param party declared
 */
public record CongressDelegate(int number, Seat seat, double position, QuestionnaireAnswer mandate, Party party) {}
