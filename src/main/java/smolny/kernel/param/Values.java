package smolny.kernel.param;

/** A value for every parameter of a registry, each with its origin. What is not set stands at its standard. Immutable. */
public final class Values {
    private static final String STANDARD = "standard";

    private final Registry registry;
    private final double[] value;
    private final String[] origin;

    private Values(Registry registry, double[] value, String[] origin) {
        this.registry = registry;
        this.value = value;
        this.origin = origin;
    }

    /** Everything at its standard. */
    public static Values standard(Registry registry) {
        int n = registry.all().size();
        double[] value = new double[n];
        String[] origin = new String[n];
        for (int i = 0; i < n; i++) {
            value[i] = registry.all().get(i).standard();
            origin[i] = STANDARD;
        }
        return new Values(registry, value, origin);
    }

    /**
     * These values with one changed.
     *
     * @param origin who set it: a file and line, {@code --set}, an event
     * @throws IllegalArgumentException if the value lies outside the parameter's range; the message names range and origin
     */
    public Values with(Parameter parameter, double to, String origin) {
        if (!parameter.allows(to)) {
            throw new IllegalArgumentException(
                    parameter.id() + " = " + to + " (" + origin + "): must be in [" + parameter.low() + ", "
                            + parameter.high() + "] " + parameter.unit().word());
        }
        int index = registry.indexOf(parameter);
        double[] nextValue = value.clone();
        String[] nextOrigin = this.origin.clone();
        nextValue[index] = to;
        nextOrigin[index] = origin;
        return new Values(registry, nextValue, nextOrigin);
    }

    /** The value of a parameter of the registry. */
    public double of(Parameter parameter) {
        return value[registry.indexOf(parameter)];
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
    public Registry registry() {
        return registry;
    }
}
