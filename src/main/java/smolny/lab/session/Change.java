package smolny.lab.session;

import smolny.history.Labels;
import smolny.history.schema.Quantity;
import smolny.history.text.Node;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;

/** Something changed in a session. A list of these, in the order made, is a what-if. */
public sealed interface Change {
    /** What was done, in a few words, things called by their titles. */
    String inWords(Labels labels);

    /** What was done, as a script says it; empty if no script can. */
    String line();

    /**
     * A parameter has another value from a day on.
     *
     * @param day of the clock, from 0
     */
    record Tweak(Parameter parameter, double to, int day) implements Change {
        @Override
        public String inWords(Labels labels) {
            return parameter.id() + " becomes " + written(parameter, to);
        }

        @Override
        public String line() {
            return "set " + parameter.id() + " " + written(parameter, to);
        }
    }

    /** A parameter that is read when the country is founded has another value; it waits for a start. */
    record AtStart(Parameter parameter, double to) implements Change {
        @Override
        public String inWords(Labels labels) {
            return parameter.id() + " is " + written(parameter, to) + " from the start";
        }

        @Override
        public String line() {
            return "set " + parameter.id() + " " + written(parameter, to);
        }
    }

    /**
     * A parameter goes back to the value of the unchanged scenario from a day on.
     *
     * @param day of the clock, from 0
     */
    record Reset(Parameter parameter, int day) implements Change {
        @Override
        public String inWords(Labels labels) {
            return parameter.id() + " is as in the scenario again";
        }

        @Override
        public String line() {
            return "reset " + parameter.id();
        }
    }

    /** An event never happens, or an entry of the chronicle is not shown. */
    record Drop(String event) implements Change {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' does not happen";
        }

        @Override
        public String line() {
            return "drop " + event;
        }
    }

    /** An event happens on another day; a conditional one is first tried on it, and its window moves along. */
    record Move(String event, OldStyle to) implements Change {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' comes on " + to.inWords();
        }

        @Override
        public String line() {
            return "move " + event + " " + to;
        }
    }

    /** An event that was dropped or moved is as in the scenario again. */
    record Restore(String event) implements Change {
        @Override
        public String inWords(Labels labels) {
            return "'" + labels.event(event) + "' is as in the scenario again";
        }

        @Override
        public String line() {
            return "restore " + event;
        }
    }

    /**
     * An event that the scenario does not have.
     *
     * @param event as a scenario file writes it, with an id and a date
     */
    record Add(Node.Fields event) implements Change {
        @Override
        public String inWords(Labels labels) {
            return event.text("id").orElse("an event without a name") + " happens as well";
        }

        @Override
        public String line() {
            return "";
        }
    }

    /** A value as scenario files write it, with the unit where there is one. */
    static String written(Parameter parameter, double value) {
        return parameter.unit().behind(Quantity.shown(value));
    }
}
