package smolny.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The commands of a script, and the arguments of each. */
public enum ScriptCommand {
    /** Opens every view and an inspector of every kind. */
    OPEN_EVERY_VIEW("open-every-view", "open every view, and an inspector of every kind"),
    /** Shows the last day. */
    RUN_TO_END("run-to-end", "run to the end of the last day"),
    /** Shows a day. */
    RUN_TO("run-to", "run forward, or go back, to the end of that day", Argument.DATE),
    /** Shows the next day. */
    STEP("step", "run one day"),
    /** Shows the day before. */
    BACK("back", "go back one day"),
    /** Starts the run again. */
    RESTART("restart", "start again on the eve of the first day; new start values take effect"),
    /** Sets a parameter. */
    SET("set", "change a parameter, from tomorrow or from the next start", Argument.PARAMETER, Argument.VALUE),
    /** Takes a parameter back to the scenario's value. */
    RESET("reset", "give a parameter the scenario's value again", Argument.PARAMETER),
    /** Sets a parameter from a day on. */
    SET_FROM(
            "set-from",
            "change a parameter from a day on, at once; the days shown are run again",
            Argument.DATE,
            Argument.PARAMETER,
            Argument.VALUE),
    /** Takes a parameter back to the scenario's value from a day on. */
    RESET_FROM("reset-from", "the same with the scenario's value", Argument.DATE, Argument.PARAMETER),
    /** Drops an event. */
    DROP("drop", "drop an event: it never happens", Argument.EVENT),
    /** Drops an episode. */
    DROP_EPISODE(
            "drop-episode", "drop all events of an episode of the scenario, such as Kornilov revolt", Argument.EPISODE),
    /** Moves an event. */
    MOVE("move", "move an event to another day", Argument.EVENT, Argument.DATE),
    /** Restores an event. */
    RESTORE("restore", "restore an event that was dropped or moved", Argument.EVENT),
    /** Undoes the last change. */
    UNDO("undo", "undo the last change"),
    /** Makes it again. */
    REDO("redo", "redo the change undone last"),
    /** Writes a picture. */
    SNAPSHOT("snapshot", "write the view in front as a picture, .png or .svg", Argument.PICTURE),
    /** Saves the changes. */
    SAVE_AS_WHAT_IF("save-as-what-if", "write the changes as a what-if; the file must not exist yet", Argument.FILE);

    /** What follows a command. */
    enum Argument {
        PARAMETER("PARAM"),
        VALUE("VALUE"),
        EVENT("EVENT"),
        EPISODE("EPISODE"),
        DATE("DATE"),
        PICTURE("FILE"),
        FILE("FILE");

        private final String shown;

        Argument(String shown) {
            this.shown = shown;
        }

        boolean mayHoldBlanks() {
            return this == VALUE || this == EPISODE || this == PICTURE || this == FILE;
        }
    }

    private final String word;
    private final String means;

    private final List<Argument> arguments;

    ScriptCommand(String word, String means, Argument... arguments) {
        this.word = word;
        this.means = means;
        this.arguments = List.of(arguments);
    }

    /** As a script writes it. */
    public String word() {
        return word;
    }

    /** The whole line, with what must follow in capitals. */
    public String usage() {
        StringBuilder usage = new StringBuilder(word());
        arguments.forEach(argument -> usage.append(' ').append(argument.shown));
        return usage.toString();
    }

    /** What it does, in a few words. */
    public String means() {
        return means;
    }

    /** Whether only a window can do it. */
    boolean needsView() {
        return this == OPEN_EVERY_VIEW || this == SNAPSHOT;
    }

    List<Argument> arguments() {
        return arguments;
    }

    static Optional<ScriptCommand> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(ScriptCommand::word).toList();
    }
}
