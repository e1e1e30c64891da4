package smolny.model.setting;

/**
 * Something that a jar on the class path adds to the model: an alternative for a rule ({@code NamedRule}), an effect ({@code
 * AddedEffect}), a phase ({@code AddedPhase}) or a measure ({@code AddedMeasure}). It is found by {@link java.util.ServiceLoader} and
 * chosen by name in a scenario ({@code extensions: [my-rule]}). One instance serves all runs on all threads, so it holds no state; it
 * draws random numbers only with the dice that it is given.
 */
public interface Extension {
    /** Name by which a scenario chooses it: lower-case letters, digits and hyphens. */
    String name();
}
