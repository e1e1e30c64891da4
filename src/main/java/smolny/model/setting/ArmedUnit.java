package smolny.model.setting;

/**
 * A named body of armed people: a regiment, a cadet school, a Red Guard, the crews of a base.
 *
 * @param id its name everywhere
 * @param title its name in words
 * @param theatre id of the theatre in which it counts
 * @param kind what it leans to
 * @param men on paper
 * @param opinion id of the group or place whose base units' open support is its own, empty if none is modelled; units that name
 *     the same one share its base units out among themselves
 * @param commissars true if the committee sends it commissars
 * @param threatened true if it feels a standing threat to the group or place of its opinion: an order to leave for the front
 * @param fromOutside true if it counts only once it is called and has arrived
 * @param hours it needs to arrive, 0 if it is in the city
 * @param rifles it has on the first day; counts for Red Guards, who share theirs
 * @param guns true if its guns reach the defenders
 */
public record ArmedUnit(
        String id,
        String title,
        String theatre,
        Kind kind,
        int men,
        String opinion,
        boolean commissars,
        boolean threatened,
        boolean fromOutside,
        int hours,
        int rifles,
        boolean guns) {

    /** What sets armed units apart from one another besides their opinion. */
    public enum Kind {
        /** Reserve infantry and technical troops. */
        LINE("line"),
        /** Line units that had come out against the movement in July. */
        JULY("july"),
        /** Regular cavalry. */
        CAVALRY("cavalry"),
        /** Cossack regiments. */
        COSSACKS("cossacks"),
        /** Military schools: officer cadets and ensigns. */
        CADETS("cadets"),
        /** Troops called from the front. */
        FRONT("front"),
        /** Armed workers; they are nobody's but the Soviet's. */
        RED_GUARD("red_guard"),
        /** Crews of the fleet; the staff of the district does not command them. */
        SAILORS("sailors");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As written in scenarios. */
        public String word() {
            return word;
        }

        /** True if both sides give it orders, so that its obedience is a question. */
        public boolean isCommanded() {
            return this != RED_GUARD && this != SAILORS;
        }
    }
}
