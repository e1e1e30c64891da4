package smolny.kernel.parameter;

/** Who a parameter is shown to. */
public enum ParameterLevel {
    /** Safe and plain enough for a lesson. */
    CLASS,
    /** For a teacher who prepares a lesson. */
    TEACHER,
    /** For someone who knows the equations. */
    RESEARCH;

    /** As written in files: lower case. */
    public String word() {
        return switch (this) {
            case CLASS -> "class";
            case TEACHER -> "teacher";
            case RESEARCH -> "research";
        };
    }
}
