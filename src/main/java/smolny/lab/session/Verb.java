package smolny.lab.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words with which a line of a script begins, and what must follow them. */
public enum Verb {
    /** Opens every view and an inspector of every kind. */
    OPEN_EVERY_VIEW("open-every-view", "open every view, and an inspector of every kind"),
    /** Lives to the last day. */
    RUN_TO_END("run-to-end", "live on to the end of the last day"),
    /** Shows a day. */
    RUN_TO("run-to", "live on, or go back, to the end of that day", Word.DATE),
    /** Shows the next day. */
    STEP("step", "live one day"),
    /** Shows the day before. */
    BACK("back", "go back one day"),
    /** Founds the country anew. */
    RESTART("restart", "begin again on the eve of the first day, with every value that waited for it"),
    /** Sets a parameter. */
    SET("set", "give a parameter another value, from tomorrow or at the next start", Word.PARAMETER, Word.VALUE),
    /** Takes a parameter back to the scenario's value. */
    RESET("reset", "give a parameter the scenario's value again", Word.PARAMETER),
    /** Drops an event. */
    DROP("drop", "let an event never happen", Word.EVENT),
    /** Moves an event. */
    MOVE("move", "let an event happen on another day", Word.EVENT, Word.DATE),
    /** Restores an event. */
    RESTORE("restore", "take back that an event was dropped or moved", Word.EVENT),
    /** Takes back the last change. */
    UNDO("undo", "take back the last change"),
    /** Makes it again. */
    REDO("redo", "make it again"),
    /** Writes a picture. */
    SNAPSHOT("snapshot", "write what is shown as a picture, .png or .svg", Word.PICTURE),
    /** Saves the changes. */
    SAVE_AS_WHAT_IF("save-as-what-if", "write the changes as a what-if; it must not be there already", Word.FILE);

    /** What a word after a verb is. */
    enum Word {
        PARAMETER("PARAM"),
        VALUE("VALUE"),
        EVENT("EVENT"),
        DATE("DATE"),
        PICTURE("FILE"),
        FILE("FILE");

        private final String shown;

        Word(String shown) {
            this.shown = shown;
        }

        boolean mayHoldBlanks() {
            return this == VALUE || this == PICTURE || this == FILE;
        }
    }

    private final String word;
    private final String means;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<Word> words;

    Verb(String word, String means, Word... words) {
        this.word = word;
        this.means = means;
        this.words = List.of(words);
    }

    /** As a script writes it. */
    public String word() {
        return word;
    }

    /** The whole line, with what must follow in capitals. */
    public String usage() {
        StringBuilder usage = new StringBuilder(word());
        words.forEach(word -> usage.append(' ').append(word.shown));
        return usage.toString();
    }

    /** What it does, in a few words. */
    public String means() {
        return means;
    }

    /** Whether only a window can do it. */
    boolean needsStage() {
        return this == OPEN_EVERY_VIEW || this == SNAPSHOT;
    }

    List<Word> words() {
        return words;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }
}
