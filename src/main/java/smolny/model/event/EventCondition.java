package smolny.model.event;

import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.model.measure.Measures;
import smolny.model.world.World;

/** What must hold for an institution to try: measures compared with one another or with numbers, and what has happened. */
public sealed interface EventCondition {
    /** True if it holds now. */
    boolean holds(World world);

    /** Always. */
    EventCondition ALWAYS = new All(List.of());

    /** Every one of these. */
    record All(List<EventCondition> of) implements EventCondition {
        @Override
        public boolean holds(World world) {
            for (EventCondition condition : of) {
                if (!condition.holds(world)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of these. */
    record Any(List<EventCondition> of) implements EventCondition {
        @Override
        public boolean holds(World world) {
            for (EventCondition condition : of) {
                if (condition.holds(world)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not this. */
    record Not(EventCondition of) implements EventCondition {
        @Override
        public boolean holds(World world) {
            return !of.holds(world);
        }
    }

    /** An event has happened, or an outcome has been marked. */
    record Happened(String event) implements EventCondition {
        @Override
        public boolean holds(World world) {
            return world.country.hasHappened(event);
        }
    }

    /** A body exists. */
    record Exists(String body) implements EventCondition {
        @Override
        public boolean holds(World world) {
            return world.body(body).exists;
        }
    }

    /** One value lies above another; a value that does not exist yet is neither above nor below. */
    record Compare(Value left, Relation relation, Value right) implements EventCondition {
        @Override
        public boolean holds(World world) {
            double a = left.in(world);
            double b = right.in(world);
            return switch (relation) {
                case LESS -> a < b;
                case AT_MOST -> a <= b;
                case MORE -> a > b;
                case AT_LEAST -> a >= b;
            };
        }
    }

    /** How two values are compared. */
    enum Relation {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    /** A number, or a measure by name. */
    sealed interface Value {
        /** One: what always comes if nothing else hinders it. */
        Value ONE = new Constant(1);

        /** The value now; NaN if there is none yet. */
        double in(World world);

        /** A number. */
        record Constant(double number) implements Value {
            @Override
            public double in(World world) {
                return number;
            }
        }

        /** The value of a parameter. */
        record OfParameter(Parameter parameter) implements Value {
            @Override
            public double in(World world) {
                return world.values.of(parameter);
            }
        }

        /** A measure such as {@code moscow_soviet.soviet_power}. */
        record Named(String measure) implements Value {
            @Override
            public double in(World world) {
                return Measures.value(world, measure);
            }
        }
    }
}
