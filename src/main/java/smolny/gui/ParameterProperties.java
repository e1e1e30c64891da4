package smolny.gui;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import sim.util.Interval;
import sim.util.Propertied;
import sim.util.Properties;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;

/** The parameters as properties that MASON's inspectors can show and set: name, description, range and value. */
final class ParameterProperties extends Properties implements Propertied {
    private final transient ParameterValues values;
    private final transient List<Parameter> parameters;
    private final transient ToDoubleFunction<Parameter> asked;
    private final transient ObjDoubleConsumer<Parameter> set;

    /**
     * Properties in the order of the registry.
     *
     * @param values of the scenario
     * @param asked the value asked for last
     * @param set receives a new value, which is allowed and differs from the one asked for last
     */
    ParameterProperties(ParameterValues values, ToDoubleFunction<Parameter> asked, ObjDoubleConsumer<Parameter> set) {
        this.values = values;
        this.parameters = values.registry().all();
        this.asked = asked;
        this.set = set;
        this.object = this;
    }

    @Override
    public Properties properties() {
        return this;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return parameters.size();
    }

    @Override
    public String getName(int index) {
        return parameters.get(index).id();
    }

    @Override
    public String getDescription(int index) {
        return ParameterRow.description(parameters.get(index), values);
    }

    @Override
    public Class<?> getType(int index) {
        return isSwitch(index) ? Boolean.TYPE : Double.TYPE;
    }

    @Override
    public Object getDomain(int index) {
        Parameter parameter = parameters.get(index);
        return isSwitch(index) ? super.getDomain(index) : new Interval(parameter.low(), parameter.high());
    }

    @Override
    public boolean isReadWrite(int index) {
        return true;
    }

    @Override
    public Object getValue(int index) {
        double value = asked.applyAsDouble(parameters.get(index));
        return isSwitch(index) ? (Object) (value != 0) : (Object) value;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        Parameter parameter = parameters.get(index);
        double to = value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
        if (parameter.allows(to) && Double.compare(to, asked.applyAsDouble(parameter)) != 0) {
            set.accept(parameter, to);
        }
        return getValue(index);
    }

    private boolean isSwitch(int index) {
        return parameters.get(index).unit() == ParameterUnit.SWITCH;
    }
}
