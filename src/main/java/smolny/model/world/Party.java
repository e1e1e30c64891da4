package smolny.model.world;

/** The parties that the model distinguishes. */
public enum Party {
    BOLSHEVIK("bolshevik", "Bolsheviks"),
    LEFT_SR("left_sr", "Left SRs"),
    SR("sr", "SRs"),
    MENSHEVIK("menshevik", "Mensheviks"),
    KADET("kadet", "Kadets");

    private final String word;
    private final String label;

    Party(String word, String label) {
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
