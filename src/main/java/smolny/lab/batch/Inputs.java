package smolny.lab.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.history.Plan;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;

/**
 * All that the results of a batch depend on, by name, so that what differs can be named.
 *
 * @param all text by name, in order
 */
record Inputs(Map<String, String> all) {
    private static final String SHARD = "shard";

    static Inputs of(Batch batch, Shard shard) {
        Plan plan = batch.plan();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("model code", Fingerprint.ofModel());
        all.put("plan", plan.id());
        for (History history : batch.histories()) {
            all.put("scenario " + history.id(), history.mark());
        }
        all.put("do", String.join(", ", plan.levers()));
        all.put("also", String.join(", ", plan.also()));
        all.put("design", plan.design().name() + (plan.points() > 0 ? " of " + plan.points() : ""));
        parameters(batch, all);
        all.put("seeds", plan.seeds().runs() + " from " + plan.seeds().first());
        all.put("scale", plan.scale());
        all.put("tables", String.join(", ", batch.tables()));
        all.put(SHARD, shard.toString());
        return new Inputs(all);
    }

    private static void parameters(Batch batch, Map<String, String> all) {
        Values values = batch.histories().get(0).loaded().scenario().values();
        for (Parameter parameter : values.registry().all()) {
            all.put(parameter.id(), Double.toString(values.of(parameter)));
        }
        for (Plan.Varied axis : batch.plan().varied()) {
            all.put(
                    axis.parameter(),
                    axis.values().isEmpty()
                            ? axis.low() + " to " + axis.high()
                            : axis.values().toString());
        }
    }

    /** The same, whatever the shard. */
    Inputs whole() {
        Map<String, String> rest = new LinkedHashMap<>(all);
        rest.put(SHARD, Shard.WHOLE.toString());
        return new Inputs(rest);
    }

    Shard shard() {
        return Shard.parse(all.getOrDefault(SHARD, Shard.WHOLE.toString()));
    }

    /** What is not the same now, in words; empty if nothing. */
    List<String> differences(Inputs now) {
        Set<String> names = new LinkedHashSet<>(all.keySet());
        names.addAll(now.all.keySet());
        List<String> found = new ArrayList<>();
        for (String name : names) {
            String then = all.getOrDefault(name, "");
            String today = now.all.getOrDefault(name, "");
            if (!then.equals(today)) {
                found.add(name + " (was " + said(then) + ", is " + said(today) + ")");
            }
        }
        return found;
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
