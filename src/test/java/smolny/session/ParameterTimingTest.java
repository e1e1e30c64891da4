package smolny.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.rule.OpenSpeech;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** The mark on every control, "takes effect tomorrow" or "at the next start", is what the engine does. */
class ParameterTimingTest {
    /** Parameters that are read during the autumn, but not so that this one would show it. */
    private static final Set<String> UNSEEN = Set.of(
            "clash.luck",
            "contest.neutral",
            "congress.daring",
            "strength.trust",
            "strength.land",
            "strength.peace",
            "strength.momentum");

    private static final RunSpec SPEC =
            afraid(InteractiveSessionTest.session().config().spec());

    /** With some fear left, or all that has to do with fear could not be felt. */
    private static RunSpec afraid(RunSpec spec) {
        Scenario scenario = spec.scenario();
        ParameterValues values = scenario.values().with(OpenSpeech.FEAR, 0.8, "test");
        return new RunSpec(scenario.with(values), spec.scale(), spec.seed(), spec.replicate());
    }

    @Test
    void whatever_waits_for_a_start_is_not_read_after_it() {
        List<EventEffect> waiting = new ArrayList<>();
        for (Parameter parameter : ModelParameters.ALL.all()) {
            if (parameter.atStart()) {
                boolean high = SPEC.scenario().values().of(parameter) == parameter.high();
                waiting.add(new EventEffects.SetParameter(parameter, high ? parameter.low() : parameter.high()));
            }
        }
        assertThat(waiting).isNotEmpty();
        assertThat(digest(set(waiting))).isEqualTo(digest(SPEC.scenario()));
    }

    @Test
    void whatever_takes_effect_tomorrow_is_felt_when_set_on_the_way() {
        String before = digest(SPEC.scenario());
        Set<String> unfelt = new TreeSet<>();
        for (Parameter parameter : ModelParameters.ALL.all()) {
            boolean felt = Stream.of(parameter.low(), parameter.high())
                    .anyMatch(end -> !digest(set(parameter, end)).equals(before));
            if (!parameter.atStart() && !felt) {
                unfelt.add(parameter.id());
            }
        }
        assertThat(unfelt).isEqualTo(UNSEEN);
    }

    private static Scenario set(Parameter parameter, double value) {
        return set(List.of(new EventEffects.SetParameter(parameter, value)));
    }

    /** The scenario with parameters that an event sets on the first day. */
    private static Scenario set(List<EventEffect> effects) {
        Scenario plain = SPEC.scenario();
        List<DatedEvent> events = new ArrayList<>(List.of(new DatedEvent("tweak", 0, effects)));
        events.addAll(plain.events());
        return new Scenario(plain.setting(), plain.values(), events, plain.conditional());
    }

    private static String digest(Scenario scenario) {
        RunResult run = Simulation.run(new RunSpec(scenario, SPEC.scale(), SPEC.seed(), 0));
        return Arrays.deepHashCode(run.series) + " " + run.votes.hashCode() + " " + run.shares.hashCode() + " "
                + run.mandates.hashCode() + " " + run.terms.hashCode() + " " + run.work.hashCode() + " "
                + run.clashes.hashCode();
    }
}
