package smolny.session;

import java.util.List;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.scenario.Labels;
import smolny.scenario.NumberWithUnit;

/** A change made in a session. A list of changes, in the order made, is a what-if. */
public sealed interface SessionChange {
    /** The change in a few words, with labels instead of ids. */
    String inWords(Labels labels);

    /** The line of a script that makes the same change. */
    String scriptLine();

    /**
     * A parameter has another value from a day on.
     *
     * @param day of the clock, from 0
     */
    record SetFromDay(Parameter parameter, double to, int day) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return ParameterDescription.name(parameter) + " becomes " + NumberWithUnit.shown(to);
        }

        @Override
        public String scriptLine() {
            return "set " + parameter.id() + " " + written(parameter, to);
        }
    }

    /** A parameter that is read only at the start of a run has another value; it takes effect at the next start. */
    record SetAtStart(Parameter parameter, double to) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return ParameterDescription.name(parameter) + " is " + NumberWithUnit.shown(to) + " from the start";
        }

        @Override
        public String scriptLine() {
            return "set " + parameter.id() + " " + written(parameter, to);
        }
    }

    /**
     * A parameter goes back to the value of the unchanged scenario from a day on.
     *
     * @param day of the clock, from 0
     */
    record ResetFromDay(Parameter parameter, int day) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return ParameterDescription.name(parameter) + " is as in the scenario again";
        }

        @Override
        public String scriptLine() {
            return "reset " + parameter.id();
        }
    }

    /** An event never happens, or an entry of the chronicle is not shown. */
    record DropEvent(String event) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' does not happen";
        }

        @Override
        public String scriptLine() {
            return "drop " + event;
        }
    }

    /** None of some events and entries that belong together happens. */
    record DropEpisode(String title, List<String> entries) implements SessionChange {
        /** Keeps its own copy. */
        public DropEpisode {
            entries = List.copyOf(entries);
        }

        @Override
        public String inWords(Labels labels) {
            return "'" + title + "' does not happen";
        }

        @Override
        public String scriptLine() {
            return "drop-episode " + title;
        }
    }

    /** An event happens on another day; a conditional one is first tried on it, and its window moves along. */
    record MoveEvent(String event, OldStyleDate to) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' happens on " + to.inWords();
        }

        @Override
        public String scriptLine() {
            return "move " + event + " " + to;
        }
    }

    /** An event that was dropped or moved is as in the scenario again. */
    record RestoreEvent(String event) implements SessionChange {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' is as in the scenario again";
        }

        @Override
        public String scriptLine() {
            return "restore " + event;
        }
    }

    /** A value as scenario files write it, with the unit where there is one. */
    static String written(Parameter parameter, double value) {
        return parameter.unit().behind(NumberWithUnit.shown(value));
    }
}
