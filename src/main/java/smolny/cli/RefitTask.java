package smolny.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import smolny.history.LoadedScenario;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.fit.Box;
import smolny.lab.fit.Experiment;
import smolny.lab.fit.Simulation;
import smolny.lab.run.RunSpec;
import smolny.lab.score.Gauged;
import smolny.model.event.Scenario;

/**
 * A fit to be made.
 *
 * @param id names its journal
 * @param scenario with everything set that is held
 * @param held parameters that are not free
 * @param sees which targets the fit may see
 * @param levers pulled besides the plan's
 */
record RefitTask(String id, Scenario scenario, Set<Parameter> held, Predicate<Target> sees, List<String> levers) {
    /** Seeds of the runs that are scored begin so far after those of the fit. */
    private static final int FRESH = 10_000;

    /** With values held in a scenario in which levers were pulled. */
    static RefitTask of(
            String id, Scenario scenario, Map<Parameter, Double> held, Predicate<Target> sees, List<String> levers) {
        Values values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : held.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), id);
        }
        return new RefitTask(id, scenario.with(values), held.keySet(), sees, levers);
    }

    /** Its free parameters. */
    Box box(FitPlan plan) {
        return new Box(plan.plan().varied())
                .without(held.stream().map(Parameter::id).collect(Collectors.toSet()));
    }

    /** The model that it is fitted with. */
    Experiment model(FitPlan plan, int threads) {
        return new Simulation(
                box(plan), plan.first(scenario), plan.plan().seeds().runs(), plan.given(), plan.scored(), threads);
    }

    /** A reading holds what it sets otherwise than the plan's scenario, but for what a fit has found. */
    static RefitTask ofReading(FitPlan fit, LoadedScenario reading) {
        Values base = fit.loaded().scenario().values();
        Values own = reading.scenario().values();
        Map<Parameter, Double> held = new LinkedHashMap<>();
        for (Parameter parameter : own.registry().all()) {
            if (own.of(parameter) != base.of(parameter) && !reading.fitted().contains(parameter.id())) {
                held.put(parameter, own.of(parameter));
            }
        }
        return of(
                reading.scenario().setting().id(),
                fit.loaded().scenario(),
                held,
                target -> target.use() == Target.Use.FIT,
                List.of());
    }

    /** Where its searches start: the scenario's values with others in their place. */
    double[] start(Box box, Map<Parameter, Double> others) {
        Values values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : others.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), "--from");
        }
        return box.of(values);
    }

    /** Runs under vectors of the free parameters, with seeds that no fit saw. */
    Gauged fresh(FitPlan plan, List<Map<Parameter, Double>> vectors) {
        RunSpec first = plan.first(scenario);
        return new Gauged(new RunSpec(scenario, first.scale(), first.seed() + FRESH, 0), vectors, plan.scored());
    }

    /** What tells it from others of the same plan, as text. */
    String recipe(FitPlan plan) {
        return id + " pulls " + levers + ", sees "
                + plan.scored().stream().filter(sees).map(Target::id).toList() + ", holds "
                + held.stream()
                        .sorted(Comparator.comparing(Parameter::id))
                        .map(p -> p.id() + "=" + scenario.values().of(p))
                        .collect(Collectors.joining(" "));
    }
}
