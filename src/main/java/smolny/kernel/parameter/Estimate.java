package smolny.kernel.parameter;

/**
 * The value that a parameter has in a scenario until somebody sets another.
 *
 * @param value in the parameter's unit
 * @param source where it comes from: {@code calibrated}, {@code assumed} or a named work
 * @param identified how well the record determines it
 * @param fit names the calibration that found it; empty if none did
 */
public record Estimate(double value, String source, IdentificationLevel identified, String fit) {
    /** What the declaration of a parameter says, when no calibration has looked at it. */
    static Estimate declared(Parameter parameter) {
        return new Estimate(parameter.standard(), parameter.grounds(), IdentificationLevel.HELD_FIXED, "");
    }
}
