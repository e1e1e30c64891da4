package smolny.kernel.parameter;

/**
 * Declaration of one parameter of the model: everything that the command line, the window, a sweep and the manual need to
 * know about it. What a calibration found of its value is not here but in a scenario, and so in {@link ParameterValues}.
 *
 * @param id its only name, words joined by dots and underscores
 * @param symbol its sign in the equations of docs/ODD.md
 * @param unit what one of it is
 * @param low least allowed value
 * @param high greatest allowed value
 * @param standard neutral value: used unless a scenario's calibration or a user sets another
 * @param meaning one sentence
 * @param level who it is shown to
 * @param grounds where the neutral value comes from: a source, or {@code assumed}
 * @param atStart true if it is read only when the world is built, so that a change waits for the next start
 */
public record Parameter(
        String id,
        String symbol,
        ParameterUnit unit,
        double low,
        double high,
        double standard,
        String meaning,
        ParameterLevel level,
        String grounds,
        boolean atStart) {

    /**
     * Refuses a declaration that could not be shown on a slider or explained in the manual.
     *
     * @throws IllegalArgumentException if the neutral value lies outside the range or a text is blank
     */
    public Parameter {
        if (!(low <= standard && standard <= high)) {
            throw new IllegalArgumentException(id + ": " + standard + " is outside [" + low + ", " + high + "]");
        }
        if (id.isBlank() || meaning.isBlank() || grounds.isBlank()) {
            throw new IllegalArgumentException(id + ": say what it means and on what grounds it has its value");
        }
    }

    /** True if the value is in the allowed range. */
    public boolean allows(double value) {
        return low <= value && value <= high;
    }

    /**
     * Starts a declaration.
     *
     * @param low least lawful value
     * @param high greatest lawful value
     * @param unit of all three values
     */
    public static Draft of(String id, String symbol, double low, double high, ParameterUnit unit) {
        return new Draft(id, symbol, low, high, unit);
    }

    /** A declaration that is not yet complete; each method sets the value that it names. */
    public static final class Draft {
        private final String id;
        private final String symbol;
        private final double low;
        private final double high;
        private final ParameterUnit unit;
        private ParameterLevel level = ParameterLevel.RESEARCH;
        private String meaning = "";
        private boolean atStart;

        private Draft(String id, String symbol, double low, double high, ParameterUnit unit) {
            this.id = id;
            this.symbol = symbol;
            this.low = low;
            this.high = high;
            this.unit = unit;
        }

        /** Who it is shown to; research unless stated. */
        public Draft level(ParameterLevel whom) {
            this.level = whom;
            return this;
        }

        /** Read only when the world is built. */
        public Draft atStart() {
            this.atStart = true;
            return this;
        }

        /** One sentence. */
        public Draft means(String sentence) {
            this.meaning = sentence;
            return this;
        }

        /** A value that rests on judgement. */
        public Parameter assumed(double value) {
            return from("assumed", value);
        }

        /** A value taken from a named work. */
        public Parameter from(String source, double value) {
            return new Parameter(id, symbol, unit, low, high, value, meaning, level, source, atStart);
        }
    }
}
