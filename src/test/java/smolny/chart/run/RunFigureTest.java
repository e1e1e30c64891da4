package smolny.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.chart.AdoptionChart;
import smolny.chart.DayShare;
import smolny.chart.Figure;
import smolny.chart.GroupPanel;
import smolny.chart.MapChart;
import smolny.chart.MapPlace;
import smolny.chart.OpinionByGroupChart;
import smolny.chart.OpinionChart;
import smolny.chart.RecordComparisonChart;
import smolny.chart.RecordedAdoption;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.world.PopulationScale;
import smolny.output.Provenance;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** The figures of real runs of the real scenario. */
@SuppressWarnings("NullAway.Init")
class RunFigureTest {
    private static final Provenance STAMP = Provenance.of(List.of("run"), 1917, "class", List.of());
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private static LoadedScenario loaded;
    private static RunSpec spec;
    private static EnsembleResult one;
    private static List<Figure> ofOne;
    private static List<Figure> ofThree;

    @BeforeAll
    static void the_scenario_is_lived_through() throws IOException {
        loaded = Scenarios.load(Path.of("scenarios", "october-1917.yaml"), List.of());
        spec = new RunSpec(loaded.scenario(), PopulationScale.CLASS, 1917, 0);
        one = collected(1);
        ofOne = RunFigure.of(loaded, spec, one);
        ofThree = RunFigure.of(loaded, spec, collected(3));
    }

    private static EnsembleResult collected(int runs) {
        EnsembleResult all = new EnsembleResult();
        for (int run = 0; run < runs; run++) {
            all.add(Simulation.run(spec.replicate(run)));
        }
        return all;
    }

    static Stream<Figure> figures() {
        return Stream.concat(ofOne.stream(), ofThree.stream());
    }

    private static <F extends Figure> F the(Class<F> kind, List<Figure> figures) {
        return kind.cast(figures.stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    @Test
    void every_figure_is_drawn_and_the_same_runs_give_the_same_bytes(@TempDir Path folder, @TempDir Path again)
            throws IOException {
        RunFigure.write(folder, loaded, spec, one, List.of(RunFigure.values()), STAMP);
        RunFigure.write(again, loaded, spec, collected(1), List.of(RunFigure.values()), STAMP);
        List<String> names = List.of(
                "petrograd_soviet-layers", "groups", "adoption", "congress", "obedience", "map", "record", "benches");
        assertThat(ofOne).extracting(Figure::name).containsExactlyElementsOf(names);
        for (String name : names) {
            for (String ending : List.of(".svg", ".csv", ".png")) {
                Path file = folder.resolve("charts").resolve(name + ending);
                assertThat(Files.size(file)).isPositive();
                assertThat(again.resolve("charts").resolve(name + ending)).hasSameBinaryContentAs(file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_number_of_a_caption_stands_in_the_table(Figure figure) {
        assertThat(figure.caption()).isNotBlank();
        Set<String> inTable = new HashSet<>(numbers(figure.table().toCsv()));
        assertThat(inTable).containsAll(numbers(figure.caption()));
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    @Test
    void one_run_is_not_told_to_have_intervals() {
        assertThat(ofOne).allSatisfy(figure -> assertThat(figure.caption()).doesNotContain("90 %"));
        assertThat(the(RecordComparisonChart.class, ofThree).caption())
                .contains("90 % interval")
                .doesNotContain("fitted");
    }

    @Test
    void the_curve_of_units_counts_the_adoptions_of_the_run() {
        List<DayShare> units = the(AdoptionChart.class, ofOne).curves().get(3).samples();
        double share = units.get(units.size() - 1).share().centre();
        int all = loaded.scenario().setting().places().stream()
                .filter(place -> !place.soviet().isEmpty())
                .mapToInt(place -> PopulationScale.CLASS.unitsOf(place.units()))
                .sum();
        assertThat(share * all).isCloseTo(one.first().adoptions.size(), within(1e-3));
    }

    @Test
    void a_resolution_whose_day_no_source_gives_is_no_dot_on_a_day() {
        List<HistoricalRecord.Resolution> undated = Objects.requireNonNull(loaded.record()).resolutions().stream()
                .filter(one -> one.earliest().isPresent() && one.position().equals("soviet_power"))
                .toList();
        List<RecordedAdoption> drawn = the(AdoptionChart.class, ofOne).recorded();
        assertThat(undated).hasSizeGreaterThan(17);
        assertThat(drawn.stream().filter(one -> one.last() > one.first()))
                .hasSameSizeAs(undated)
                .extracting(RecordedAdoption::label)
                .contains("Omsk Soviet");
        assertThat(the(AdoptionChart.class, ofOne).caption()).contains(undated.size() + " within some days");
    }

    @Test
    void groups_stand_in_the_order_of_cities_fleet_fronts_provinces_and_villages() {
        assertThat(the(OpinionByGroupChart.class, ofOne).panels())
                .extracting(GroupPanel::title)
                .containsSubsequence(
                        "Petrograd garrison",
                        "Moscow garrison",
                        "Baltic Fleet and Finland",
                        "Northern Front",
                        "Western Front",
                        "South-Western Front",
                        "Romanian Front",
                        "Provincial towns: workers",
                        "Peasants of the northern and central provinces");
    }

    @Test
    void each_front_is_one_place_and_all_electors_who_send_deputies_are_on_the_map() {
        List<MapPlace> places = the(MapChart.class, ofOne).places();
        long committees = loaded.scenario().setting().bodies().stream()
                .filter(body -> body.kind() == PoliticalBodyKind.ARMY_COMMITTEE)
                .count();
        assertThat(places.stream().filter(MapPlace::front).count()).isEqualTo(5).isLessThan(committees);
        double voters = loaded.scenario().setting().groups().stream()
                .filter(group -> group.meets())
                .mapToDouble(group -> group.voters())
                .sum();
        assertThat(places.stream().mapToDouble(MapPlace::electors).sum()).isCloseTo(1e6 * voters, within(1.0));
    }

    @Test
    void acts_of_the_run_are_told_from_what_is_only_on_record() {
        OpinionChart layers = the(OpinionChart.class, ofOne);
        assertThat(layers.events()).anyMatch(event -> event.acted()).anyMatch(event -> !event.acted());
        long came = one.first().attempts.stream()
                        .filter(attempt -> attempt.passed())
                        .map(attempt -> attempt.event())
                        .distinct()
                        .count()
                + one.first().happenings.stream()
                        .filter(happening -> !happening.outcome())
                        .map(happening -> happening.id())
                        .distinct()
                        .count();
        assertThat(layers.events().stream().filter(event -> event.acted()).count())
                .isEqualTo(came);
    }
}
