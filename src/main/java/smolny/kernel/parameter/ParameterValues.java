package smolny.kernel.parameter;

import java.util.Arrays;
import java.util.Map;

/**
 * A value for every parameter of a registry, each with its origin and with the estimate that the scenario started from. What
 * nobody sets is the estimate: that of the scenario's calibration, or else the parameter's declared value. Immutable.
 */
public final class ParameterValues {
    private static final String STANDARD = "standard";

    private final ParameterRegistry registry;
    private final Estimate[] estimate;
    private final double[] value;
    private final String[] origin;

    private ParameterValues(ParameterRegistry registry, Estimate[] estimate, double[] value, String[] origin) {
        this.registry = registry;
        this.estimate = estimate;
        this.value = value;
        this.origin = origin;
    }

    /** Every parameter at its declared value. */
    public static ParameterValues standard(ParameterRegistry registry) {
        return calibrated(registry, Map.of());
    }

    /**
     * Every parameter at its estimate.
     *
     * @param found what a calibration found; all other parameters are at their declared value
     * @throws IllegalArgumentException if an estimate lies outside the parameter's range
     */
    public static ParameterValues calibrated(ParameterRegistry registry, Map<Parameter, Estimate> found) {
        Estimate[] estimate = registry.all().stream()
                .map(parameter -> found.getOrDefault(parameter, Estimate.declared(parameter)))
                .toArray(Estimate[]::new);
        for (Map.Entry<Parameter, Estimate> entry : found.entrySet()) {
            refuse(entry.getKey(), entry.getValue().value(), entry.getValue().source());
        }
        double[] value = Arrays.stream(estimate).mapToDouble(Estimate::value).toArray();
        String[] origin = new String[estimate.length];
        Arrays.fill(origin, STANDARD);
        return new ParameterValues(registry, estimate, value, origin);
    }

    private static void refuse(Parameter parameter, double value, String origin) {
        if (!parameter.allows(value)) {
            throw new IllegalArgumentException(
                    parameter.id() + " = " + value + " (" + origin + "): must be in [" + parameter.low() + ", "
                            + parameter.high() + "] " + parameter.unit().word());
        }
    }

    /**
     * These values with one changed.
     *
     * @param origin who set it: a file and line, {@code --set}, an event
     * @throws IllegalArgumentException if the value lies outside the parameter's range; the message names range and origin
     */
    public ParameterValues with(Parameter parameter, double to, String origin) {
        refuse(parameter, to, origin);
        int index = registry.indexOf(parameter);
        double[] nextValue = value.clone();
        String[] nextOrigin = this.origin.clone();
        nextValue[index] = to;
        nextOrigin[index] = origin;
        return new ParameterValues(registry, estimate, nextValue, nextOrigin);
    }

    /** The value of a parameter of the registry. */
    public double of(Parameter parameter) {
        return value[registry.indexOf(parameter)];
    }

    /** The estimate that the scenario started from, whatever was set since. */
    public Estimate estimate(Parameter parameter) {
        return estimate[registry.indexOf(parameter)];
    }

    /** True if a calibration has given any parameter its estimate. */
    public boolean isCalibrated() {
        return registry.all().stream()
                .anyMatch(parameter -> estimate(parameter).identified() != IdentificationLevel.HELD_FIXED);
    }

    /** True if a switch is on, that is not 0. */
    public boolean on(Parameter parameter) {
        return of(parameter) != 0;
    }

    /** Who set the value. */
    public String originOf(Parameter parameter) {
        return origin[registry.indexOf(parameter)];
    }

    /** True if nobody has set it. */
    public boolean isStandard(Parameter parameter) {
        return originOf(parameter).equals(STANDARD);
    }

    /** The registry these values belong to. */
    public ParameterRegistry registry() {
        return registry;
    }
}
