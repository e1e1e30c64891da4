package smolny.show.report;

import smolny.model.world.Party;

/** What parties are called in figures. */
public final class Words {
    private Words() {}

    /** Label of a party. */
    public static String party(Party party) {
        return party.label();
    }
}
