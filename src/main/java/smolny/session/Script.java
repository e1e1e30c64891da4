package smolny.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.scenario.InvalidInputException;
import smolny.scenario.NumberWithUnit;
import smolny.scenario.ProblemList;
import smolny.scenario.TextPosition;

/**
 * A list of commands for a session, read and checked before the session starts.
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
     * @param at its place in the file
     * @param arguments what follows the command
     */
    record Line(TextPosition at, ScriptCommand command, List<String> arguments) {
        Parameter parameter() {
            String name = arguments.get(command.arguments().indexOf(ScriptCommand.Argument.PARAMETER));
            return Objects.requireNonNull(ModelParameters.ALL.find(name), "a checked name");
        }

        double value() {
            return NumberWithUnit.parse(arguments.get(arguments.size() - 1))
                    .orElseThrow()
                    .value();
        }

        OldStyleDate date(int nth) {
            return OldStyleDate.parse(arguments.get(nth));
        }
    }

    /**
     * Executes every line.
     *
     * @param view the window; null if there is none
     * @throws InvalidInputException if a line cannot be executed, naming it; the lines before it keep their effect
     * @throws IOException if a file cannot be written
     */
    public void run(InteractiveSession session, @Nullable ScriptView view) throws IOException {
        for (Line line : lines) {
            if (view == null && line.command.needsView()) {
                throw refused(line, "there is no display for a window", null);
            }
        }
        for (Line line : lines) {
            try {
                execute(line, session, view);
            } catch (InvalidInputException refused) {
                ProblemList problems = new ProblemList();
                problems.error("S904", line.at, "'" + line.command.word() + "' cannot be done:", null);
                refused.problems().forEach(problems::add);
                throw new InvalidInputException(problems);
            } catch (FileAlreadyExistsException exists) {
                throw refused(line, "'" + exists.getMessage() + "' already exists", "choose another name");
            } catch (IllegalStateException impossible) {
                throw refused(line, String.valueOf(impossible.getMessage()), null);
            }
        }
    }

    private static InvalidInputException refused(Line line, String why, @Nullable String hint) {
        ProblemList problems = new ProblemList();
        problems.error("S904", line.at, "'" + line.command.word() + "' cannot be done: " + why, hint);
        return new InvalidInputException(problems);
    }

    private static void execute(Line line, InteractiveSession session, @Nullable ScriptView view) throws IOException {
        switch (line.command) {
            case RUN_TO_END -> session.show(session.clock().days() - 1);
            case RUN_TO -> session.show(session.clock().dayOf(line.date(0)));
            case STEP -> require(session.step(), "the last day is over");
            case BACK -> require(session.back(), "the first day has not begun");
            case RESTART -> session.restart();
            case UNDO -> require(session.undo(), "there is no change to undo");
            case REDO -> require(session.redo(), "there is no change to redo");
            case SET -> session.set(line.parameter(), line.value());
            case RESET -> session.reset(line.parameter());
            case SET_FROM -> session.set(line.parameter(), line.value(), day(line, session));
            case RESET_FROM -> session.reset(line.parameter(), day(line, session));
            case DROP -> session.drop(line.arguments.get(0));
            case DROP_EPISODE -> session.dropEpisode(line.arguments.get(0));
            case MOVE -> session.move(line.arguments.get(0), line.date(1));
            case RESTORE -> session.restore(line.arguments.get(0));
            case SAVE_AS_WHAT_IF ->
                new WhatIfWriter(session)
                        .write(Path.of(line.arguments.get(0)), WhatIfDescription.suggested(session), false);
            case SNAPSHOT -> Objects.requireNonNull(view).snapshot(Path.of(line.arguments.get(0)));
            case OPEN_EVERY_VIEW -> Objects.requireNonNull(view).openEveryView();
        }
    }

    private static int day(Line line, InteractiveSession session) {
        return Math.max(0, session.clock().dayOf(line.date(0)));
    }

    private static void require(boolean done, String why) {
        if (!done) {
            throw new IllegalStateException(why);
        }
    }
}
