package smolny.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlan.Design;
import smolny.scenario.ExperimentPlan.Varied;

class DesignPointsTest {
    private static final Varied FEAR = new Varied("fear", List.of(), 0, 1);
    private static final Varied VOICE = new Varied("voice", List.of(), 0, 2);
    private static final Varied WEAR = new Varied("wear", List.of(), -1, 1);
    private static final Varied COMMITTEES = new Varied("committees", List.of(5.0, 7.0, 9.0), 5, 9);

    @Test
    void a_factorial_design_takes_every_value_with_every_other_and_turns_the_last_one_fastest() {
        List<DesignPoint> points =
                DesignPoints.of(plan(Design.FACTORIAL, 0, new Varied("fear", List.of(0.0, 1.0), 0, 1), COMMITTEES));
        assertThat(points).extracting(DesignPoint::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(points)
                .extracting(point -> List.copyOf(point.values().values()))
                .containsExactly(
                        List.of(0.0, 5.0),
                        List.of(0.0, 7.0),
                        List.of(0.0, 9.0),
                        List.of(1.0, 5.0),
                        List.of(1.0, 7.0),
                        List.of(1.0, 9.0));
    }

    @Test
    void a_list_takes_the_first_of_each_then_the_second_of_each() {
        List<DesignPoint> points =
                DesignPoints.of(plan(Design.LIST, 0, new Varied("fear", List.of(0.3, 0.1, 0.2), 0.1, 0.3), COMMITTEES));
        assertThat(points)
                .containsExactly(
                        new DesignPoint(1, Map.of("fear", 0.3, "committees", 5.0)),
                        new DesignPoint(2, Map.of("fear", 0.1, "committees", 7.0)),
                        new DesignPoint(3, Map.of("fear", 0.2, "committees", 9.0)));
        assertThat(points.get(0).values().keySet()).containsExactly("fear", "committees");
    }

    @ParameterizedTest
    @EnumSource(names = {"LHS", "SOBOL"})
    void each_of_as_many_parts_of_an_axis_holds_one_point(Design design) {
        List<DesignPoint> points = DesignPoints.of(plan(design, 64, FEAR, VOICE, WEAR));
        assertThat(points).hasSize(64);
        for (Varied axis : List.of(FEAR, VOICE, WEAR)) {
            assertThat(points)
                    .extracting(point -> (int) (unit(point, axis) * 64))
                    .doesNotHaveDuplicates()
                    .allMatch(part -> part >= 0 && part < 64);
        }
    }

    @Test
    void sobol_s_sequence_fills_every_elementary_box_of_two_axes() {
        List<DesignPoint> points = DesignPoints.of(plan(Design.SOBOL, 256, FEAR, VOICE, WEAR));
        for (int cut = 0; cut <= 8; cut++) {
            int across = 1 << cut;
            int along = 1 << (8 - cut);
            Set<List<Integer>> boxes = new HashSet<>();
            points.forEach(p -> boxes.add(List.of((int) (unit(p, FEAR) * across), (int) (unit(p, VOICE) * along))));
            assertThat(boxes).hasSize(256);
        }
    }

    @Test
    void a_parameter_with_listed_values_takes_each_of_them_about_as_often() {
        List<DesignPoint> points = DesignPoints.of(plan(Design.LHS, 99, FEAR, COMMITTEES));
        for (double value : COMMITTEES.values()) {
            assertThat(points.stream().filter(p -> value(p, COMMITTEES) == value))
                    .hasSize(33);
        }
    }

    @Test
    void a_parameter_added_to_a_hypercube_leaves_the_others_where_they_were() {
        List<DesignPoint> few = DesignPoints.of(plan(Design.LHS, 20, FEAR, WEAR));
        List<DesignPoint> more = DesignPoints.of(plan(Design.LHS, 20, FEAR, VOICE, WEAR));
        for (int i = 0; i < 20; i++) {
            assertThat(value(more.get(i), FEAR)).isEqualTo(value(few.get(i), FEAR));
            assertThat(value(more.get(i), WEAR)).isEqualTo(value(few.get(i), WEAR));
        }
        assertThat(few)
                .extracting(p -> unit(p, FEAR))
                .isNotEqualTo(few.stream().map(p -> unit(p, WEAR)).toList());
    }

    @Test
    void a_trajectory_moves_every_parameter_once_by_two_thirds_on_a_grid_of_four_levels() {
        List<Varied> axes = List.of(FEAR, VOICE, WEAR);
        List<DesignPoint> points = DesignPoints.of(plan(Design.MORRIS, 400, FEAR, VOICE, WEAR));
        assertThat(points).hasSize(1600);
        Set<List<Double>> starts = new HashSet<>();
        Set<List<Integer>> orders = new HashSet<>();
        for (int walk = 0; walk < 400; walk++) {
            List<Integer> order = new ArrayList<>();
            for (int step = 1; step <= 3; step++) {
                DesignPoint before = points.get(4 * walk + step - 1);
                DesignPoint after = points.get(4 * walk + step);
                List<Integer> moved = IntStream.range(0, 3)
                        .filter(i -> value(before, axes.get(i)) != value(after, axes.get(i)))
                        .boxed()
                        .toList();
                assertThat(moved).hasSize(1);
                Varied axis = axes.get(moved.get(0));
                assertThat(Math.abs(unit(after, axis) - unit(before, axis))).isCloseTo(2.0 / 3, within(1e-12));
                order.add(moved.get(0));
            }
            assertThat(order).doesNotHaveDuplicates();
            orders.add(order);
            starts.add(List.copyOf(points.get(4 * walk).values().values()));
        }
        assertThat(orders).as("every order occurs").hasSize(6);
        assertThat(starts).as("every level of every axis occurs").hasSize(64);
    }

    @Test
    void a_block_of_saltelli_s_holds_two_samples_and_each_column_of_the_second_in_the_first() {
        List<Varied> axes = List.of(FEAR, VOICE, WEAR);
        List<DesignPoint> points = DesignPoints.of(plan(Design.SALTELLI, 16, FEAR, VOICE, WEAR));
        assertThat(points).hasSize(80);
        for (int block = 0; block < 16; block++) {
            DesignPoint first = points.get(5 * block);
            DesignPoint second = points.get(5 * block + 1);
            for (int mixed = 0; mixed < 3; mixed++) {
                DesignPoint between = points.get(5 * block + 2 + mixed);
                for (int axis = 0; axis < 3; axis++) {
                    DesignPoint origin = axis == mixed ? second : first;
                    assertThat(value(between, axes.get(axis))).isEqualTo(value(origin, axes.get(axis)));
                }
            }
            assertThat(first.values()).isNotEqualTo(second.values());
        }
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void a_plan_has_as_many_points_as_its_factors_say_and_always_the_same_ones_inside_the_ranges(Design design) {
        Varied stepped = new Varied("fear", List.of(0.0, 0.5, 1.0), 0, 1);
        boolean drawn = design != Design.FACTORIAL && design != Design.LIST;
        ExperimentPlan plan = plan(design, drawn ? 7 : 0, drawn ? FEAR : stepped, COMMITTEES);
        List<DesignPoint> points = DesignPoints.of(plan);
        long due = plan.runs().longValueExact() / plan.seeds().runs();
        assertThat(points).hasSize((int) due).isEqualTo(new ArrayList<>(DesignPoints.of(plan)));
        assertThat(points).allSatisfy(point -> {
            assertThat(value(point, FEAR)).isBetween(0.0, 1.0);
            assertThat(COMMITTEES.values()).contains(value(point, COMMITTEES));
        });
    }

    private static double value(DesignPoint point, Varied axis) {
        return point.values().getOrDefault(axis.parameter(), Double.NaN);
    }

    private static double unit(DesignPoint point, Varied axis) {
        return (value(point, axis) - axis.low()) / (axis.high() - axis.low());
    }

    private static ExperimentPlan plan(Design design, int points, Varied... axes) {
        return new ExperimentPlan(
                "plan",
                Map.of(),
                "small",
                Path.of("small.yaml"),
                List.of(),
                List.of(axes),
                List.of(),
                design,
                points,
                new ExperimentPlan.Seeds(1, 3),
                "class",
                new ExperimentPlan.Budget(0, 0),
                new ExperimentPlan.Output(List.of(), List.of(), "C"),
                false,
                List.of());
    }
}
