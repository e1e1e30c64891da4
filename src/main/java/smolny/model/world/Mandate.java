package smolny.model.world;

/** The four answers on the questionnaire of the Second Congress, from left to right. */
public enum Mandate {
    /** All power to the soviets. */
    SOVIET_POWER("soviet_power"),
    /** All power to the democracy: every socialist body. */
    POWER_TO_DEMOCRACY("power_to_democracy"),
    /** Coalition, but without the Kadets. */
    COALITION_WITHOUT_KADETS("coalition_without_kadets"),
    /** Coalition. */
    COALITION("coalition");

    private final String word;

    Mandate(String word) {
        this.word = word;
    }

    /** As written in tables. */
    public String word() {
        return word;
    }
}
