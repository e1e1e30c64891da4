package smolny.model.world;

/** The four answers on the questionnaire of the Second Congress, from left to right. */
public enum QuestionnaireAnswer {
    /** All power to the soviets. */
    SOVIET_POWER("soviet_power", "Soviet power"),
    /** All power to the democracy: every socialist body. */
    POWER_TO_DEMOCRACY("power_to_democracy", "Power to the democracy"),
    /** Coalition, but without the Kadets. */
    COALITION_WITHOUT_KADETS("coalition_without_kadets", "Coalition, no Kadets"),
    /** Coalition. */
    COALITION("coalition", "Coalition");

    private final String word;
    private final String label;

    QuestionnaireAnswer(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As written in tables. */
    public String word() {
        return word;
    }

    /** As written in sentences and figures. */
    public String label() {
        return label;
    }
}
