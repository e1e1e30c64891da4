package smolny.lab.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.history.RefusedInput;
import smolny.history.schema.Quantity;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.model.Parameters;

/**
 * A list of things to do in a session, read and checked beforehand.
 *
 * @param lines in order
 */
public record Script(List<Line> lines) {
    /** Keeps its own copy. */
    public Script {
        lines = List.copyOf(lines);
    }

    /**
     * A line that has been checked.
     *
     * @param at where it stands
     * @param words what follows the verb
     */
    record Line(Spot at, Verb verb, List<String> words) {
        Parameter parameter() {
            Parameter found = Parameters.ALL.find(words.get(0));
            if (found == null) {
                throw new IllegalStateException(words.get(0) + " was checked");
            }
            return found;
        }

        double value() {
            return Quantity.of(words.get(1)).orElseThrow().value();
        }

        OldStyle date(int nth) {
            return OldStyle.parse(words.get(nth));
        }
    }

    /**
     * Does it all.
     *
     * @param stage the window; null if there is none
     * @throws RefusedInput if a line cannot be done, naming it; what was done before stays done
     * @throws IOException if a file cannot be written
     */
    public void play(Session session, @Nullable Stage stage) throws IOException {
        for (Line line : lines) {
            if (stage == null && line.verb.needsStage()) {
                throw refused(line, "there is no display to show a window on", null, new Problems());
            }
        }
        for (Line line : lines) {
            try {
                act(line, session, stage);
            } catch (RefusedInput refused) {
                Problems problems = new Problems();
                problems.error("S904", line.at, "'" + line.verb.word() + "' cannot be done:", null);
                refused.problems().forEach(problems::add);
                throw new RefusedInput(problems);
            } catch (IllegalStateException | java.nio.file.FileAlreadyExistsException not) {
                boolean there = not instanceof java.nio.file.FileAlreadyExistsException;
                String why = there ? "'" + not.getMessage() + "' is there already" : String.valueOf(not.getMessage());
                throw refused(line, why, there ? "give another name" : null, new Problems());
            }
        }
    }

    private static RefusedInput refused(Line line, String why, @Nullable String hint, Problems problems) {
        problems.error("S904", line.at, "'" + line.verb.word() + "' cannot be done: " + why, hint);
        return new RefusedInput(problems);
    }

    private static void act(Line line, Session session, @Nullable Stage stage) throws IOException {
        switch (line.verb) {
            case RUN_TO_END -> session.show(session.clock().days() - 1);
            case RUN_TO -> session.show(session.clock().dayOf(line.date(0)));
            case STEP -> due(session.step(), "the last day has been lived");
            case BACK -> due(session.back(), "the first day has not been lived");
            case RESTART -> session.restart();
            case UNDO -> due(session.undo(), "nothing was changed");
            case REDO -> due(session.redo(), "nothing was taken back");
            default -> change(line, session, stage);
        }
    }

    private static void change(Line line, Session session, @Nullable Stage stage) throws IOException {
        Hand hand = new Hand(session);
        switch (line.verb) {
            case SET -> hand.set(line.parameter(), line.value());
            case RESET -> hand.reset(line.parameter());
            case DROP -> hand.drop(line.words.get(0));
            case MOVE -> hand.move(line.words.get(0), line.date(1));
            case RESTORE -> hand.restore(line.words.get(0));
            case SAVE_AS_WHAT_IF ->
                new WhatIfFile(session).write(Path.of(line.words.get(0)), WhatIfWords.suggested(session), false);
            default -> show(line, stage);
        }
    }

    private static void show(Line line, @Nullable Stage stage) throws IOException {
        if (stage == null) {
            throw new IllegalStateException("there is no window");
        }
        if (line.verb == Verb.SNAPSHOT) {
            stage.snapshot(Path.of(line.words.get(0)));
        } else {
            stage.openEveryView();
        }
    }

    private static void due(boolean done, String why) {
        if (!done) {
            throw new IllegalStateException(why);
        }
    }
}
