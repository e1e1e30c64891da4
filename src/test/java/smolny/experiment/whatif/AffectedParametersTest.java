package smolny.experiment.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.Sketch;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.EventCondition;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.EventTrigger;
import smolny.model.event.Scenario;
import smolny.model.phase.Meetings;
import smolny.model.phase.Recall;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

class AffectedParametersTest {
    private static final Path BASELINE = Path.of("scenarios", "october-1917.yaml");
    private static final Map<Parameter, Double> OFF = Map.of(
            Drive.CREDIBILITY, 0.0,
            Drive.THREAT, 0.0,
            AgitatorInfluence.VOICE, 0.0,
            AgitatorInfluence.COMMISSAR_SOVIET, 1.0,
            AgitatorInfluence.COMMISSAR_MODERATE, 1.0,
            OpenSpeech.FEAR, 0.0,
            Meetings.ALARM_FACTOR, 1.0,
            Recall.HAZARD, 0.0);

    static List<Arguments> effects() {
        return List.of(
                Arguments.of(new EventEffects.Credibility(-0.5, false)),
                Arguments.of(new EventEffects.Threat(List.of(), 1, false)),
                Arguments.of(new EventEffects.Threat(List.of("garrison"), 1, true)),
                Arguments.of(new EventEffects.FearTimes(0.1)),
                Arguments.of(new EventEffects.Agitators(true, List.of(), 0)),
                Arguments.of(new EventEffects.Access(1)),
                Arguments.of(new EventEffects.AccessDrifts(0.1, 19)),
                Arguments.of(new EventEffects.Doors("mill", false)),
                Arguments.of(new EventEffects.RecallOf(List.of("workers"), 10)),
                Arguments.of(new EventEffects.RecallIn("city_soviet", 10)),
                Arguments.of(new EventEffects.Existence("commissars", true)));
    }

    /** A channel named too little would let the event through although all that is named stands at nothing. */
    @ParameterizedTest
    @MethodSource("effects")
    void an_event_whose_channels_are_closed_does_nothing(EventEffect effect) {
        Sketch plain = lively();
        Sketch changed = lively().event("news", 3, effect);
        assertThat(opinion(plain)).isNotEqualTo(opinion(changed));
        for (Parameter parameter :
                AffectedParameters.between(plain.scenario(), changed.scenario()).direct()) {
            if (OFF.containsKey(parameter)) {
                plain.set(parameter, OFF.get(parameter));
                changed.set(parameter, OFF.get(parameter));
            }
        }
        assertThat(opinion(plain)).isEqualTo(opinion(changed));
    }

    @Test
    void of_an_event_that_both_have_only_what_differs_counts() {
        Scenario once = doubted()
                .event("order", 3, new EventEffects.Threat(List.of(), 1, true), new EventEffects.Access(0.5))
                .scenario();
        Scenario milder = doubted()
                .event("order", 3, new EventEffects.Threat(List.of(), 1, true), new EventEffects.Access(0.6))
                .scenario();
        assertThat(doubtful(once, milder)).containsExactly(AgitatorInfluence.VOICE);
        assertThat(AffectedParameters.between(once, once).direct()).isEmpty();
    }

    @Test
    void parameters_and_openings_that_differ_count() {
        Sketch free = doubted().set(Recall.HAZARD, 0);
        free.opening = new smolny.model.setting.OpeningConditions(0.9, 0.8, 0);
        assertThat(doubtful(doubted().scenario(), free.scenario()))
                .containsExactlyInAnyOrder(AgitatorInfluence.VOICE, OpenSpeech.FEAR, Recall.HAZARD);
    }

    @Test
    void what_waits_for_a_change_acts_further_on() {
        Scenario before = waiting(doubted().event("order", 3, new EventEffects.Threat(List.of(), 1, true)));
        Scenario after = waiting(doubted());
        assertThat(doubtful(before, after)).containsExactly(Drive.THREAT);
        assertThat(AffectedParameters.between(before, after).doubtfulFurtherOn(before.values()))
                .containsExactlyInAnyOrder(OpenSpeech.FEAR, AgitatorInfluence.VOICE, Recall.HAZARD);
    }

    /** Told from the words of the files, not from the compiled effects. */
    @Test
    void every_what_if_of_the_library_that_touches_a_threat_or_a_door_says_so() throws IOException {
        LoadedScenario plain = Scenarios.load(BASELINE, List.of());
        Map<String, Scenario> others = new LinkedHashMap<>();
        plain.interventions()
                .forEach(lever -> others.put(
                        lever.id(),
                        Scenarios.load(BASELINE, List.of(lever.id())).scenario()));
        for (String id : List.of("petrograd-falls", "longer-revolt", "kornilov-wins", "no-moderate-agitators")) {
            others.put(
                    id,
                    Scenarios.load(Path.of("scenarios", id + ".yaml"), List.of())
                            .scenario());
        }
        Map<String, Set<String>> told = new LinkedHashMap<>();
        others.forEach((id, scenario) -> {
            Set<String> names = new TreeSet<>();
            doubtful(plain.scenario(), scenario).forEach(p -> names.add(p.id()));
            told.put(id, names);
        });
        assertThat(told.get("no-removal-order")).contains("drive.threat");
        // July's fear is well identified, so no sentence warns of it.
        assertThat(told.get("no-kornilov"))
                .contains("drive.threat", "drive.credibility")
                .doesNotContain("fear.july");
        assertThat(AffectedParameters.between(plain.scenario(), Objects.requireNonNull(others.get("no-kornilov")))
                        .direct())
                .contains(OpenSpeech.FEAR);
        assertThat(told.get("no-agitators")).containsExactly("agitators.moderate_voice", "agitators.voice");
        assertThat(told.get("land-decree")).contains("drive.credibility").doesNotContain("drive.threat");
        assertThat(told.get("petrograd-falls")).contains("drive.threat", "recall.hazard");
        assertThat(told.get("longer-revolt")).contains("drive.threat");
        assertThat(told.get("kornilov-wins")).contains("drive.threat", "recall.hazard");
        assertThat(told.get("no-moderate-agitators")).containsExactly("agitators.moderate_voice", "agitators.voice");
    }

    /** A quiet country whose calibration leaves four parameters in doubt and identifies one. */
    private static Sketch doubted() {
        Sketch sketch = Sketch.quiet();
        Map<Parameter, Estimate> found = new LinkedHashMap<>();
        for (Parameter parameter : List.of(AgitatorInfluence.VOICE, OpenSpeech.FEAR, Recall.HAZARD, Drive.THREAT)) {
            IdentificationLevel how = found.size() % 2 == 0 ? IdentificationLevel.NOT : IdentificationLevel.PARTLY;
            found.put(parameter, new Estimate(parameter.standard(), "calibrated", how, "test"));
        }
        found.put(
                Drive.CREDIBILITY,
                new Estimate(Drive.CREDIBILITY.standard(), "calibrated", IdentificationLevel.WELL, "test"));
        sketch.values = ParameterValues.calibrated(ModelParameters.ALL, found);
        return sketch;
    }

    private static List<Parameter> doubtful(Scenario one, Scenario other) {
        return AffectedParameters.between(one, other).doubtful(one.values());
    }

    private static Scenario waiting(Sketch sketch) {
        sketch.acts.add(act("board", new EventTrigger(List.of("order"), true, 1), EventCondition.ALWAYS, "commissars"));
        sketch.acts.add(act("strife", EventTrigger.NONE, new EventCondition.Happened("board"), ""));
        sketch.acts.add(act("aside", EventTrigger.NONE, new EventCondition.Happened("rain"), "party"));
        return sketch.scenario();
    }

    private static ConditionalEvent act(String id, EventTrigger after, EventCondition condition, String founds) {
        EventEffect effect = founds.isEmpty()
                ? new EventEffects.RecallIn("city_soviet", 2)
                : new EventEffects.Existence(founds, true);
        return new ConditionalEvent(
                id,
                3,
                10,
                after,
                "city_soviet",
                ConditionalEvent.Motion.SOVIET_POWER,
                0.5,
                1,
                condition,
                EventCondition.Value.ONE,
                List.of(effect),
                List.of());
    }

    private static Sketch lively() {
        Sketch sketch = Sketch.quiet().set(OpenSpeech.FEAR, 0.6);
        sketch.opening = new smolny.model.setting.OpeningConditions(0.9, 0.5, 1);
        return sketch;
    }

    /** Attitudes, what is shown, and seats, day by day, in one number. */
    private static int opinion(Sketch sketch) {
        RunResult run = Simulation.run(new RunSpec(sketch.scenario(), sketch.scale, 11, 0));
        return Arrays.deepHashCode(run.measures.stream()
                .filter(m ->
                        m.endsWith(".private") || m.endsWith(".expressed") || m.endsWith("city_soviet.soviet_power"))
                .map(run::seriesOf)
                .toArray());
    }
}
