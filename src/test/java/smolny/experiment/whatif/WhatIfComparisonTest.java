package smolny.experiment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.Sketch;
import smolny.model.rule.Drive;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ScenarioReader;
import smolny.simulation.Outcome;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

class WhatIfComparisonTest {
    private static final TargetMeasure AIM =
            new TargetMeasure("city_soviet.soviet_power", Sketch.DAYS - 1, "support", 100, "points");
    private static final Outcome TURN = new Outcome(
            "turn",
            "it turns",
            Set.of("city_soviet.soviet_power"),
            run -> turned(run) < 0 ? 0 : 1,
            WhatIfComparisonTest::turned);

    @ParameterizedTest
    @ValueSource(longs = {1, 1917, -40})
    void a_change_of_nothing_has_an_effect_of_exactly_nothing_and_luck_is_still_there(long seed) {
        PairedEstimate same = pairs(Sketch.whole(), Sketch.whole(), seed, StoppingRule.after(12))
                .estimate();
        assertThat(same.isExactlyZero()).isTrue();
        assertThat(same.interval()).isEqualTo(new Interval(0, 0));
        assertThat(same.runToRun()).isPositive();
        assertThat(same.runToRunBand().contains(0)).isTrue();
        assertThat(same.runToRunBand().halfWidth()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 77})
    void sharing_luck_narrows_the_spread(long seed) {
        PairedEstimate effect = pairs(Sketch.whole(), Sketch.whole().drop("revolt"), seed, StoppingRule.after(25))
                .estimate();
        assertThat(effect.pairs()).isEqualTo(25);
        assertThat(effect.effect()).isNegative();
        assertThat(effect.interval().contains(effect.effect())).isTrue();
        assertThat(effect.sd()).isLessThan(effect.unpairedSd());
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        WhatIfRequest request = request(Sketch.whole(), Sketch.whole().drop("revolt"), 5, StoppingRule.after(6));
        assertThat(WhatIf.pairs(request, 1, ProgressListener.NONE).estimate())
                .isEqualTo(WhatIf.pairs(request, 3, ProgressListener.NONE).estimate());
    }

    @Test
    void a_narrower_width_never_takes_fewer_pairs() {
        int before = 0;
        for (double width : new double[] {50, 4, 3, 2.5, 0.0001}) {
            PairedRuns pairs = pairs(Sketch.whole(), Sketch.whole().drop("revolt"), 9, new StoppingRule(50, width));
            assertThat(pairs.count()).isGreaterThanOrEqualTo(before);
            assertThat(pairs.count() == 50 || pairs.estimate().interval().halfWidth() <= width)
                    .isTrue();
            before = pairs.count();
        }
        assertThat(before).isEqualTo(50);
    }

    @Test
    void an_outcome_that_no_pair_changes_is_untouched() {
        OutcomeChange change = pairs(Sketch.whole(), Sketch.whole(), 3, StoppingRule.after(5))
                .outcomes()
                .get(0);
        assertThat(change.untouched()).isTrue();
        assertThat(change.before()).isEqualTo(change.after());
    }

    @Test
    void a_reading_holds_in_both_histories_but_leaves_what_the_change_sets() {
        Interpretation reading = new Interpretation("calm", "Calm", Map.of(Drive.THREAT, 1.0, Drive.GRIEVANCE, 0.1));
        var plain = Sketch.whole().scenario();
        var changed = Sketch.whole().set(Drive.GRIEVANCE, 0.4).scenario();
        assertThat(value(reading.appliedTo(plain, plain), Drive.GRIEVANCE)).isEqualTo(0.1);
        assertThat(value(reading.appliedTo(changed, plain), Drive.GRIEVANCE)).isEqualTo(0.4);
        assertThat(value(reading.appliedTo(changed, plain), Drive.THREAT)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 45})
    void every_reading_has_as_many_cases_over_the_sample_with_random_numbers_of_their_own(int offered) {
        List<Map<Parameter, Double>> sample = new ArrayList<>();
        for (int set = 0; set < offered; set++) {
            sample.add(Map.of(Drive.THREAT, 0.3 + 0.02 * set));
        }
        Interpretation calm = new Interpretation("calm", "Calm", Map.of(Drive.GRIEVANCE, 0.0));
        WhatIfRequest request = request(Sketch.whole(), Sketch.whole().drop("revolt"), 6, StoppingRule.after(6));
        WhatIfResult result = WhatIf.compare(request.under(List.of(calm), sample), 2, () -> ProgressListener.NONE);
        EffectUncertainty found = result.uncertainty();
        WhatIfCases cases = new WhatIfCases(request.under(List.of(calm), sample), 6);
        List<String> lines = new ArrayList<>();
        for (int nth = 0; nth < 12; nth++) {
            lines.add(cases.run(nth / 6, nth % 6));
        }
        assertThat(cases.together(lines).uncertainty())
                .as("made one by one and put together from texts")
                .isEqualTo(found);
        assertThat(found.variesParameters()).isEqualTo(offered > 0);
        assertThat(found.variesReadings()).isTrue();
        assertThat(found.readings()).extracting(in -> in.reading().id()).containsExactly("fitted", "calm");
        assertThat(found.readings()).allMatch(in -> in.differences().size() == 6);
        assertThat(found.cases()).isEqualTo(12);
        assertThat(found.readings().get(0).effect().equals(result.effect())).isEqualTo(offered == 0);
        assertThat(found.readings().get(0).differences().stream().distinct()).hasSizeGreaterThan(1);
        assertThat(found.together().low())
                .isLessThanOrEqualTo(found.acrossReadings().low());
        assertThat(found.together().high())
                .isGreaterThanOrEqualTo(found.acrossReadings().high());
        assertThat(found.acrossReadings().contains(found.mean(PairedEstimate::effect)))
                .isTrue();
    }

    /**
     * Parameters spread the effect evenly over 10 points, one reading of three shifts it by 4, and a pair varies by 2. An interval
     * of cases so made holds 95 of 100 further ones, and says so; from ten cases 82.
     */
    @ParameterizedTest
    @CsvSource({"60, 95", "13, 95", "10, 94", "4, 85"})
    void an_interval_of_cases_holds_as_many_further_ones_as_it_says(int sets, double percent) {
        int studies = 1000;
        double held = 0;
        Dice dice = Dice.of(5, 0).on(RandomStream.NOISE, 0);
        for (int study = 0; study < studies; study++) {
            List<EffectUncertainty.InReading> readings = new ArrayList<>();
            for (int reading = 0; reading < 3; reading++) {
                List<Double> cases = new ArrayList<>();
                for (int set = 0; set < sets; set++) {
                    cases.add(toyCase(dice, study, reading * sets + set, reading));
                }
                Interpretation named = new Interpretation("r" + reading, "R", Map.of());
                double[] values = cases.stream().mapToDouble(v -> v).toArray();
                PairedEstimate mean = PairedEstimate.of(new double[sets], values, new Bootstrap(1, 1));
                readings.add(new EffectUncertainty.InReading(named, mean, cases, List.of()));
            }
            EffectUncertainty found = new EffectUncertainty(sets, readings);
            assertThat(EffectUncertainty.percent(found.cases())).isCloseTo(percent, within(0.5));
            for (int further = 0; further < 30; further++) {
                held += found.together().contains(toyCase(dice, study, 1000 + further, further % 3)) ? 1 : 0;
            }
        }
        assertThat(100 * held / (30 * studies)).isCloseTo(percent, within(1.0));
    }

    private static double toyCase(Dice dice, int study, int nth, int reading) {
        double parameters = 10 * dice.uniform(study, 2 * nth);
        return parameters + (reading == 2 ? 4 : 0) + 2 * dice.normal(study, 2 * nth + 1);
    }

    @Test
    void what_ifs_that_share_runs_are_answered_as_each_by_itself() {
        Interpretation calm = new Interpretation("calm", "Calm", Map.of(Drive.THREAT, 1.0));
        List<WhatIfRequest> requests = List.of(
                request(Sketch.whole(), Sketch.whole().drop("revolt"), 8, StoppingRule.after(4))
                        .under(List.of(calm), List.of()),
                request(Sketch.whole(), Sketch.whole().drop("order"), 8, StoppingRule.after(4)));
        List<WhatIfResult> together = WhatIf.compareAll(requests, AIM, 2, ProgressListener.NONE);
        for (int i = 0; i < requests.size(); i++) {
            WhatIfResult alone = WhatIf.compare(requests.get(i), 1, () -> ProgressListener.NONE);
            assertThat(together.get(i).effect()).isEqualTo(alone.effect());
            assertThat(together.get(i).uncertainty()).isEqualTo(alone.uncertainty());
        }
    }

    @Test
    void the_usual_question_is_what_the_change_names_or_else_the_congress_on_the_last_day() {
        ScenarioReader reader = new ScenarioReader();
        Path file = Path.of("scenarios", "october-1917.yaml");
        LoadedScenario before = reader.load(file, List.of());
        LoadedScenario after = reader.load(file, List.of("no-kornilov"));
        WhatIfRequest request = WhatIfRequest.of(before, after, PopulationScale.CLASS);
        assertThat(request.target().measure()).isEqualTo("petrograd_soviet.soviet_power");
        assertThat(before.scenario().setting().clock().dateOf(request.target().day()))
                .isEqualTo(new OldStyleDate(1917, 9, 25));
        TargetMeasure plain = TargetMeasure.usual(before, before);
        assertThat(plain.measure()).isEqualTo("second_congress.soviet_power");
        assertThat(plain.day()).isEqualTo(before.scenario().setting().clock().days() - 1);
        assertThat(request.after().scenario()).isNotEqualTo(request.before().scenario());
        assertThat(request.measures()).contains("second_congress.soviet_power", "petrograd_soviet.soviet_power");
        TargetMeasure unknown = new TargetMeasure("nowhere.soviet_power", 1, "nothing", 100, "points");
        assertThatThrownBy(() -> WhatIfRequest.check(before, after, unknown))
                .hasMessage("the changed scenario has no measure 'nowhere.soviet_power'");
    }

    @Test
    void what_has_no_value_is_asked_about_something_else() {
        TargetMeasure never = new TargetMeasure("congress.soviet_power", 0, "nothing", 100, "points");
        WhatIfRequest request = request(Sketch.whole(), Sketch.whole().drop("revolt"), 8, StoppingRule.after(2))
                .about(never);
        assertThatThrownBy(() -> WhatIf.compare(request, 1, () -> ProgressListener.NONE))
                .isInstanceOf(NoSuchElementException.class);
        WhatIfResult result = WhatIf.compareAll(List.of(request), AIM, 1, ProgressListener.NONE)
                .get(0);
        assertThat(result.request().target()).isEqualTo(AIM);
    }

    @Test
    void a_run_that_records_less_records_the_same() {
        Sketch sketch = Sketch.whole();
        RunSpec spec = new RunSpec(sketch.scenario(), sketch.scale, 4, 2);
        RunResult all = Simulation.run(spec);
        RunResult few = Simulation.runRecording(spec, Set.of("city_soviet.soviet_power", "no such measure"));
        assertThat(few.measures).containsExactly("city_soviet.soviet_power");
        assertThat(few.seriesOf("city_soviet.soviet_power")).isEqualTo(all.seriesOf("city_soviet.soviet_power"));
        assertThat(few.votes).isEqualTo(all.votes);
        assertThat(few.happenings).isEqualTo(all.happenings);
        assertThat(few.attempts).isEqualTo(all.attempts);
        assertThat(few.clashes).isEqualTo(all.clashes);
    }

    @Test
    void a_run_with_the_people_of_another_starts_with_them_and_goes_its_own_way() {
        Sketch sketch = Sketch.whole();
        RunSpec one = new RunSpec(sketch.scenario(), sketch.scale, 4, 0);
        RunSpec other = one.replicate(1);
        Set<String> measures = Set.of("city_soviet.private", "city_soviet.soviet_power");
        RunResult first = Simulation.runRecording(one, measures);
        RunResult again = Simulation.runRecordingWithPeople(one, one.dice(), measures);
        RunResult mixed = Simulation.runRecordingWithPeople(other, one.dice(), measures);
        RunResult second = Simulation.runRecording(other, measures);
        assertThat(again.series).isDeepEqualTo(first.series);
        assertThat(Arrays.deepEquals(mixed.series, first.series)).isFalse();
        assertThat(Arrays.deepEquals(mixed.series, second.series)).isFalse();
    }

    /** People differ by 3 and events by 4, normally: values of a pair share the first and not the second. */
    @Test
    void both_kinds_of_random_variation_are_found_again() {
        int runs = 4000;
        Dice dice = Dice.of(1, 0).on(RandomStream.NOISE, 0);
        double[] values = new double[runs];
        double[] repeated = new double[runs / 2];
        for (int i = 0; i < runs; i++) {
            values[i] = 3 * dice.normal(i, 0) + 4 * dice.normal(i, 1);
            if (i < repeated.length) {
                repeated[i] = 3 * dice.normal(i, 0) + 4 * dice.normal(i, 2);
            }
        }
        RandomVariation found = RandomVariation.of(values, repeated);
        assertThat(found.events()).isCloseTo(4 * 2 / Math.sqrt(Math.PI), withinPercentage(4));
        assertThat(found.sample()).isCloseTo(3 * 2 / Math.sqrt(Math.PI), withinPercentage(6));
        repeated[0] = Double.NaN;
        assertThat(RandomVariation.of(values, repeated).events()).isCloseTo(found.events(), withinPercentage(1));
    }

    @Test
    void an_answer_says_both_kinds() {
        WhatIfRequest request = request(Sketch.whole(), Sketch.whole().drop("revolt"), 8, StoppingRule.after(6));
        RandomVariation one =
                WhatIf.compare(request, 1, () -> ProgressListener.NONE).variation();
        assertThat(one.events()).isPositive();
        assertThat(WhatIf.compare(request, 2, () -> ProgressListener.NONE).variation())
                .isEqualTo(one);
        assertThat(WhatIf.compareAll(List.of(request, request), AIM, 2, ProgressListener.NONE))
                .allMatch(result -> result.variation().equals(one));
    }

    private static double value(smolny.model.event.Scenario scenario, Parameter parameter) {
        return scenario.values().of(parameter);
    }

    private static PairedRuns pairs(Sketch one, Sketch other, long seed, StoppingRule stop) {
        return WhatIf.pairs(request(one, other, seed, stop), 2, ProgressListener.NONE);
    }

    private static WhatIfRequest request(Sketch one, Sketch other, long seed, StoppingRule stop) {
        return new WhatIfRequest(
                new RunSpec(one.scenario(), one.scale, seed, 0),
                new RunSpec(other.scenario(), other.scale, seed, 0),
                AIM,
                List.of(TURN),
                stop);
    }

    private static int turned(RunResult run) {
        return run.firstDayOfMajority("city_soviet.soviet_power", 3);
    }
}
