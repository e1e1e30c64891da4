package smolny.model.world;

/** The parties the model tells apart. */
public enum Party {
    BOLSHEVIK("bolshevik"),
    LEFT_SR("left_sr"),
    SR("sr"),
    MENSHEVIK("menshevik"),
    KADET("kadet");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    /** As written in tables. */
    public String word() {
        return word;
    }
}
