package smolny.kernel.param;

/** How well the record tells a parameter's value: how much of it can be won back from the statistics it produces. */
public enum Identified {
    /** Cross-validated R-squared above 0.6. */
    WELL("identified"),
    /** Between 0.3 and 0.6. */
    PARTLY("partly identified"),
    /** Below 0.3: the surviving counts do not tell it; it belongs to a reading, not to the results. */
    NOT("not identified"),
    /** Held fixed when the model was fitted, so the record was never asked. */
    HELD_FIXED("held fixed");

    private final String words;

    Identified(String words) {
        this.words = words;
    }

    /** As said in tables. */
    public String words() {
        return words;
    }
}
