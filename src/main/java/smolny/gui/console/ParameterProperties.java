package smolny.gui.console;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import sim.util.Properties;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.NumberWithUnit;
import smolny.session.ParameterDescription;

/**
 * Parameters as properties that MASON's inspectors can show and set. They have no domain, because MASON gives a property with
 * a domain a slider, and each pixel of its way would be a change of its own.
 */
final class ParameterProperties extends Properties {
    private final transient ParameterValues values;
    private final transient List<Parameter> parameters;
    private final transient ToDoubleFunction<Parameter> asked;
    private final transient ObjDoubleConsumer<Parameter> set;
    private final transient Consumer<String> refused;

    /**
     * Properties of some parameters, in this order.
     *
     * @param values of the unchanged scenario
     * @param asked the value asked for last
     * @param set receives a new value, which is allowed and differs from the one asked for last
     * @param refused receives one sentence about a value that is not allowed
     */
    ParameterProperties(
            List<Parameter> parameters,
            ParameterValues values,
            ToDoubleFunction<Parameter> asked,
            ObjDoubleConsumer<Parameter> set,
            Consumer<String> refused) {
        this.parameters = parameters;
        this.values = values;
        this.asked = asked;
        this.set = set;
        this.refused = refused;
        this.object = "the scenario";
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
        return ParameterDescription.of(parameters.get(index), values);
    }

    @Override
    public Class<?> getType(int index) {
        return isSwitch(index) ? Boolean.TYPE : Double.TYPE;
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
    public String betterToString(Object value) {
        return value instanceof Double number ? NumberWithUnit.shown(number) : value.toString();
    }

    /** Takes what was typed, with a point before decimals in every locale; null, and nothing happens, if it is not allowed. */
    @Override
    public @Nullable Object setValue(int index, String text) {
        try {
            return _setValue(index, isSwitch(index) ? Boolean.valueOf(text) : Double.valueOf(text.strip()));
        } catch (NumberFormatException wrong) {
            return refuse(index, text);
        }
    }

    @Override
    protected @Nullable Object _setValue(int index, Object value) {
        Parameter parameter = parameters.get(index);
        double to = value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
        if (!parameter.allows(to)) {
            return refuse(index, betterToString(value));
        }
        if (Double.compare(to, asked.applyAsDouble(parameter)) != 0) {
            set.accept(parameter, to);
        }
        return getValue(index);
    }

    private @Nullable Object refuse(int index, String text) {
        Parameter parameter = parameters.get(index);
        refused.accept(
                parameter.id() + " cannot be '" + text + "'. Allowed: " + ParameterDescription.range(parameter) + ".");
        return null;
    }

    private boolean isSwitch(int index) {
        return parameters.get(index).unit() == ParameterUnit.SWITCH;
    }
}
