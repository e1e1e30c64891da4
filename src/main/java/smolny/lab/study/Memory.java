package smolny.lab.study;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import smolny.kernel.param.Values;
import smolny.lab.run.Autumn;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;

/** Runs of one unchanged history that several comparisons share; each is lived through once and then remembered. */
public final class Memory {
    private final Map<Key, RunRecord> kept = new ConcurrentHashMap<>();

    private record Key(List<Double> values, int replicate) {}

    /** The run. Scenario, scale and seed must be the same every time, parameter values and replicate may differ. */
    RunRecord of(RunSpec spec) {
        Values values = spec.scenario().values();
        List<Double> numbers = values.registry().all().stream().map(values::of).toList();
        return kept.computeIfAbsent(new Key(numbers, spec.replicate()), key -> Autumn.run(spec));
    }
}
