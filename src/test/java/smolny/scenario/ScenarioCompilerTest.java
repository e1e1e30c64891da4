package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Estimate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventCondition;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.rule.OpenSpeech;
import smolny.model.setting.Election;
import smolny.model.setting.Place;
import smolny.scenario.ChronicleEntry.Role;

/** What is written arrives in the model. */
class ScenarioCompilerTest {
    private static final Parameter GRIEVANCE = Objects.requireNonNull(ModelParameters.ALL.find("drive.grievance"));

    @Test
    void rows_of_a_table_become_places(@TempDir Path folder) {
        Scenario scenario = new ScenarioFixture(folder).load("small.yaml").scenario();
        assertThat(scenario.setting().places())
                .contains(new Place("fortress", "Fortress", "soldiers", 59.93, 30.33, 3, "city_soviet", true, false))
                .extracting(Place::title)
                .contains("Plants, large and small");
    }

    @Test
    void what_a_calibration_found_holds_unless_another_value_is_set(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit(
                "small.yaml",
                "parameters:\n",
                "calibration:\n"
                        + "  - {parameter: conformity, value: 2.25, source: calibrated, identified: not identified, fit:"
                        + " f-1}\n"
                        + "  - {parameter: drive.grievance, value: 0.1, source: calibrated, identified: identified, fit:"
                        + " f-1}\n"
                        + "parameters:\n");
        LoadedScenario loaded = fixture.load("small.yaml");
        ParameterValues values = loaded.scenario().values();
        assertThat(values.of(OpenSpeech.CONFORMITY)).isEqualTo(2.25);
        assertThat(values.isStandard(OpenSpeech.CONFORMITY)).isTrue();
        assertThat(values.estimate(OpenSpeech.CONFORMITY))
                .isEqualTo(new Estimate(2.25, "calibrated", IdentificationLevel.NOT, "f-1"));
        assertThat(values.of(GRIEVANCE)).isEqualTo(0.3);
        assertThat(values.estimate(GRIEVANCE).value()).isEqualTo(0.1);
        ParameterValues copied = Scenarios.load(folder.resolve("copy.yaml"), loaded.resolvedYaml())
                .scenario()
                .values();
        assertThat(values.registry().all()).allSatisfy(parameter -> {
            assertThat(copied.of(parameter)).isEqualTo(values.of(parameter));
            assertThat(copied.estimate(parameter)).isEqualTo(values.estimate(parameter));
        });
    }

    @Test
    void days_are_counted_from_the_first_one(@TempDir Path folder) {
        Scenario scenario = new ScenarioFixture(folder).load("small.yaml").scenario();
        assertThat(scenario.events()).extracting(DatedEvent::day).containsExactly(10, 49, 59);
        assertThat(scenario.setting().elections()).extracting(Election::day).containsExactly(-54);
    }

    @Test
    void a_class_stands_for_all_its_groups_wherever_groups_are_listed(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit(
                "small.yaml", "who: [soldiers], to: 1 level", "who: [all_soldiers, soldiers, workers], to: 1 level");
        fixture.edit("small.yaml", "over: [soldiers]", "over: [all_soldiers]");
        fixture.edit("small.yaml", "groups: [soldiers]", "groups: [all_workers, all_soldiers]");
        fixture.edit("small.yaml", "body: city_soviet, question", "body: city_soviet, groups: [all_workers], question");
        Scenario scenario = fixture.load("small.yaml").scenario();
        assertThat(scenario.events().get(1).effects())
                .contains(new EventEffects.Threat(List.of("soldiers", "workers"), 1, true));
        assertThat(scenario.setting().bodies()).anyMatch(body -> body.over().equals(List.of("soldiers")));
        assertThat(scenario.setting().forces())
                .anyMatch(force -> force.groups().equals(List.of("workers", "soldiers")));
        assertThat(scenario.setting().sessions())
                .anyMatch(session -> session.groups().equals(List.of("workers")));
    }

    @Test
    void conditions_become_a_tree(@TempDir Path folder) {
        Scenario scenario = new ScenarioFixture(folder).load("small.yaml").scenario();
        EventCondition.Value soviet = new EventCondition.Value.Named("city_soviet.soviet_power");
        EventCondition.Value units = new EventCondition.Value.Named("soldiers.units");
        assertThat(scenario.conditional().get(0).condition())
                .isEqualTo(new EventCondition.All(List.of(
                        new EventCondition.Not(new EventCondition.Exists("mrc")),
                        new EventCondition.Any(List.of(
                                new EventCondition.Compare(
                                        soviet, EventCondition.Relation.MORE, new EventCondition.Value.Constant(0.5)),
                                new EventCondition.Compare(
                                        units,
                                        EventCondition.Relation.AT_LEAST,
                                        new EventCondition.Value.Constant(0.55)))))));
    }

    @Test
    void standards_of_the_format_hold_where_nothing_is_written(@TempDir Path folder) {
        ConditionalEvent rising = new ScenarioFixture(folder)
                .load("small.yaml")
                .scenario()
                .conditional()
                .get(1);
        assertThat(rising.motion()).isEqualTo(ConditionalEvent.Motion.SOVIET_POWER);
        assertThat(rising.majority()).isEqualTo(0.5);
        assertThat(rising.everyDays()).isEqualTo(1);
        assertThat(rising.after().waitDays()).isZero();
        assertThat(rising.otherwise()).isEmpty();
    }

    @Test
    void parameters_are_set_from_the_start_and_by_events(@TempDir Path folder) {
        Scenario scenario = new ScenarioFixture(folder).load("small.yaml").scenario();
        assertThat(scenario.values().of(GRIEVANCE)).isEqualTo(0.3);
        assertThat(scenario.events().get(1).effects()).contains(new EventEffects.SetParameter(GRIEVANCE, 0.4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do: credibility, to: 0.5 share | Credibility[amount=0.5, absolute=true]",
                "do: credibility, by: -.15 share | Credibility[amount=-0.15, absolute=false]",
                "do: threat, who: [soldiers], to: 1 level, lasts: stands | Threat[who=[soldiers], level=1.0,"
                        + " stands=true]",
                "do: threat, who: all, to: 1.5 level | Threat[who=[], level=1.5, stands=false]",
                "do: fear, times: 0.1 share | FearTimes[factor=0.1]",
                "do: fear, at_least: 0.8 probit | FearAtLeast[least=0.8]",
                "do: dread, to: 1 level | Dread[level=1.0]",
                "do: access, to: 0.3 share | Access[to=0.3]",
                "do: access, by: 0.006 share per day, until: 1917-11-12 | AccessDrifts[perDay=0.006, until=86]",
                "do: access, place: fortress, open: true | Doors[place=fortress, open=true]",
                "do: relief, who: [soldiers], to: 0.5 probit, of: peace | Relief[who=[soldiers], of=peace, amount=0.5]",
                "do: agitators, side: moderate, to: 2 share | Agitators[soviets=false, who=[], share=2.0]",
                "do: meeting, who: all, except: [fortress], hears: [workers], mixing: 0.3 share | Meeting[who=[],"
                        + " places=[], except=[fortress], hears=[workers], mixing=0.3]",
                "do: meeting, places: [fortress], hears: [soldiers], mixing: 0.7 share | Meeting[who=[],"
                        + " places=[fortress], except=[], hears=[soldiers], mixing=0.7]",
                "do: recall, body: city_soviet, times: 3 share | RecallIn[body=city_soviet, factor=3.0]",
                "do: recall, who: [workers], times: 3 share | RecallOf[who=[workers], factor=3.0]",
                "do: found, body: mrc | Existence[body=mrc, exists=true]",
                "do: dissolve, body: mrc | Existence[body=mrc, exists=false]",
                "do: mark, outcome: something | Mark[outcome=something]",
                "do: call, session: the-congress, on: 1917-11-01 | Call[id=the-congress, on=75]",
                "do: cancel, election: duma-june | Call[id=duma-june, on=null]",
                "do: momentum, to: 0.2 probit per month | Momentum[perMonth=0.2]",
            })
    void each_word_of_the_format_becomes_its_effect(String written, String effect, @TempDir Path folder) {
        ScenarioFixture fixture =
                new ScenarioFixture(folder).edit("small.yaml", "    effects: []", "    effects: [{" + written + "}]");
        List<EventEffect> effects =
                fixture.load("small.yaml").scenario().events().get(2).effects();
        assertThat(effects).hasSize(1).first().hasToString(effect);
    }

    @Test
    void a_threat_of_nothing_lifts_the_threat_that_fades_and_the_one_that_stands(@TempDir Path folder) {
        Scenario scenario = new ScenarioFixture(folder).load("small.yaml").scenario();
        EventEffects.Clash clash =
                (EventEffects.Clash) scenario.conditional().get(1).then().get(0);
        assertThat(clash.ifGovernmentFalls())
                .containsExactly(
                        new EventEffects.Credibility(0, true),
                        new EventEffects.Threat(List.of("soldiers"), 0, false),
                        new EventEffects.Threat(List.of("soldiers"), 0, true));
    }

    @Test
    void the_chronicle_holds_what_is_shown_what_is_dated_and_what_depends(@TempDir Path folder) {
        LoadedScenario loaded = new ScenarioFixture(folder).load("small.yaml");
        assertThat(loaded.chronicle())
                .extracting(ChronicleEntry::id)
                .containsExactly("a-speech", "revolt", "removal-order", "mrc-founded", "party-vote", "rising");
        assertThat(loaded.chronicle())
                .extracting(ChronicleEntry::role)
                .startsWith(Role.SHOWN, Role.DATED)
                .endsWith(Role.CONDITIONAL);
        assertThat(loaded.chronicle().get(3).date()).isEqualTo(new OldStyleDate(1917, 10, 12));
    }

    @Test
    void the_record_is_read_beside_the_scenario_and_not_into_it(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        LoadedScenario loaded = fixture.load("small.yaml");
        var record = Objects.requireNonNull(loaded.record());
        assertThat(record.votes())
                .hasSize(1)
                .first()
                .extracting("inFavour", "abstain")
                .containsExactly(279, 50);
        assertThat(record.others()).last().extracting("label").asString().startsWith("point ");
        LoadedScenario without =
                fixture.edit("small.yaml", "record: record/small.yaml\n", "").load("small.yaml");
        assertThat(without.record()).isNull();
        assertThat(without.scenario().setting()).isEqualTo(loaded.scenario().setting());
        assertThat(without.scenario().conditional()).isEqualTo(loaded.scenario().conditional());
    }
}
