package smolny.show.gui;

import java.util.List;
import java.util.Locale;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import sim.util.Interval;
import sim.util.Propertied;
import sim.util.Properties;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Unit;
import smolny.kernel.param.Values;

/** The registry's parameters as MASON's inspectors see them: name, meaning, range, value, and one way to set it. */
final class ParameterProperties implements Propertied {
    private final List<Parameter> parameters;
    private final Values values;
    private final ToDoubleFunction<Parameter> asked;
    private final ObjDoubleConsumer<Parameter> turn;

    /**
     * ParameterProperties.
     *
     * @param values of the scenario; its registry's parameters are shown in their order
     * @param asked the value asked for last
     * @param turn receives a lawful new value
     */
    public ParameterProperties(Values values, ToDoubleFunction<Parameter> asked, ObjDoubleConsumer<Parameter> turn) {
        this.parameters = values.registry().all();
        this.values = values;
        this.asked = asked;
        this.turn = turn;
    }

    @Override
    public Properties properties() {
        return new Door(this);
    }

    /** From when a new value holds, in a few words. */
    public static String mark(Parameter parameter) {
        return parameter.atStart() ? "at the next start" : "takes effect tomorrow";
    }

    /** MASON's door to them. */
    private static final class Door extends Properties {
        private static final long serialVersionUID = 1;

        private final transient ParameterProperties knobs;

        Door(ParameterProperties knobs) {
            this.knobs = knobs;
            this.object = knobs;
        }

        private Parameter at(int index) {
            return knobs.parameters.get(index);
        }

        @Override
        public boolean isVolatile() {
            return false;
        }

        @Override
        public int numProperties() {
            return knobs.parameters.size();
        }

        @Override
        public Object getValue(int index) {
            double value = knobs.asked.applyAsDouble(at(index));
            return isSwitch(index) ? (Object) (value != 0) : (Object) value;
        }

        @Override
        public Object getDomain(int index) {
            return isSwitch(index)
                    ? super.getDomain(index)
                    : new Interval(at(index).low(), at(index).high());
        }

        @Override
        public String getDescription(int index) {
            Parameter parameter = at(index);
            return String.format(
                    Locale.ROOT,
                    "%s From %s to %s %s, standard %s; %s.",
                    parameter.meaning(),
                    ParameterNames.number(parameter.low()),
                    ParameterNames.number(parameter.high()),
                    parameter.unit().word(),
                    ParameterNames.number(parameter.standard()),
                    mark(parameter));
        }

        @Override
        public boolean isReadWrite(int index) {
            return true;
        }

        @Override
        public String getName(int index) {
            return at(index).id();
        }

        @Override
        public Class<?> getType(int index) {
            return isSwitch(index) ? Boolean.TYPE : Double.TYPE;
        }

        @Override
        protected Object _setValue(int index, Object value) {
            double to = value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
            if (at(index).allows(to) && Double.compare(to, knobs.asked.applyAsDouble(at(index))) != 0) {
                knobs.turn.accept(at(index), to);
            }
            return getValue(index);
        }

        private boolean isSwitch(int index) {
            return at(index).unit() == Unit.SWITCH;
        }
    }
}
