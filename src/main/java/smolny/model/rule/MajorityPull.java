package smolny.model.rule;

import smolny.model.setting.Extension;

/**
 * An alternative for the pull of the perceived majority in the open, the last term of equation (5). The standard rule gives every
 * person of a unit the pull {@code gamma (q - 1/2)}.
 */
public interface MajorityPull extends Extension {
    /**
     * The pull in a unit, in probits; above zero for soviet power.
     *
     * @param conformity the parameter gamma, probits
     * @param perceived the majority that the unit perceives, a share in [0, 1]
     */
    default double inUnit(double conformity, double perceived) {
        return conformity * (perceived - 0.5);
    }

    /**
     * What of it reaches a person, in probits.
     *
     * @param pull in the person's unit
     * @param attitude the person's private attitude, probits
     */
    default float onPerson(float pull, float attitude) {
        return pull;
    }
}
