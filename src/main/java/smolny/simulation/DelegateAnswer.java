package smolny.simulation;

import smolny.model.world.BaseUnit;
import smolny.model.world.CongressDelegate;

/**
 * A delegate of the congress and the answer given there.
 *
 * @param number from 1
 * @param group id of the group that sent the delegate
 * @param soviet id of the soviet that sent the delegate
 * @param unit id of the unit whose seat the delegate holds
 * @param position attitude, in probits; above 0 for soviet power
 * @param answer word of the answer on the questionnaire
 * @param party word of the party declared
 */
public record DelegateAnswer(
        int number, String group, String soviet, String unit, double position, String answer, String party) {
    static DelegateAnswer of(CongressDelegate delegate) {
        BaseUnit unit = delegate.seat().unit;
        return new DelegateAnswer(
                delegate.number(),
                unit.groupState.group.id(),
                unit.place.soviet(),
                unit.id,
                delegate.position(),
                delegate.mandate().word(),
                delegate.party().word());
    }
}
