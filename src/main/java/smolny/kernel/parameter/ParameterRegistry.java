package smolny.kernel.parameter;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every parameter there is, in the order in which manuals show them. There is no other way to declare one. */
public final class ParameterRegistry {
    private final List<Parameter> all;
    private final Map<String, Parameter> byId = new HashMap<>();
    private final IdentityHashMap<Parameter, Integer> place = new IdentityHashMap<>();

    /**
     * Gathers declarations.
     *
     * @throws IllegalArgumentException if two share an id
     */
    public ParameterRegistry(List<Parameter> all) {
        this.all = List.copyOf(all);
        for (Parameter parameter : this.all) {
            if (byId.put(parameter.id(), parameter) != null) {
                throw new IllegalArgumentException("two parameters are called " + parameter.id());
            }
            place.put(parameter, place.size());
        }
    }

    /** All of them. */
    public List<Parameter> all() {
        return all;
    }

    /** Their ids, in the same order. */
    public List<String> ids() {
        return all.stream().map(Parameter::id).toList();
    }

    /** The one with this id, or null. */
    public @Nullable Parameter find(String id) {
        return byId.get(id);
    }

    int indexOf(Parameter parameter) {
        Integer index = place.get(parameter);
        if (index == null) {
            throw new IllegalArgumentException(parameter.id() + " is not in the registry");
        }
        return index;
    }
}
