package smolny.kernel.param;

/** For whom a knob is laid out. */
public enum Level {
    /** Safe and plain enough for a lesson. */
    CLASS,
    /** For whoever prepares the lesson. */
    TEACHER,
    /** For whoever knows the equations. */
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
