package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatPlanTest {
    private static final Pattern CIRCLE = Pattern.compile("<circle[^>]*cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 101, 400, 649, 1000, 1200})
    void every_seat_has_its_own_place(int count) {
        SeatPlan plan = SeatPlan.ofSeats(count);
        List<SeatPlan.Seat> seats = plan.seats();
        assertThat(seats).hasSize(count);
        for (int one = 0; one < count; one++) {
            SeatPlan.Seat here = seats.get(one);
            assertThat(Math.hypot(here.x(), here.y())).isLessThanOrEqualTo(1 + 1e-9);
            for (int other = 0; other < one; other++) {
                SeatPlan.Seat there = seats.get(other);
                assertThat(Math.hypot(here.x() - there.x(), here.y() - there.y()))
                        .isGreaterThanOrEqualTo(plan.spacing() - 1e-9);
            }
        }
    }

    @Test
    void seats_are_numbered_from_the_left_to_the_right() {
        List<SeatPlan.Seat> seats = SeatPlan.ofSeats(649).seats();
        for (int at = 1; at < seats.size(); at++) {
            assertThat(seats.get(at).turn())
                    .isGreaterThanOrEqualTo(seats.get(at - 1).turn());
        }
        assertThat(seats.get(0).x()).isNegative();
        assertThat(seats.get(648).x()).isPositive();
    }

    @Test
    void a_delegate_who_changes_sides_keeps_his_place_in_the_picture() {
        // Both sides as discs, so that the picture holds a circle for each seat whatever its side.
        List<SeatCategory> sides =
                List.of(SeatCategory.SOVIET_POWER, new SeatCategory("Coalition", Theme.COALITION, MarkerShape.DISC));
        HemicycleChart before =
                new HemicycleChart("h", "t", "s", List.of(new SeatedAssembly("now", sides, seats(97, -1))));
        HemicycleChart after =
                new HemicycleChart("h", "t", "s", List.of(new SeatedAssembly("now", sides, seats(97, 41))));
        List<String> placesBefore = places(before);
        assertThat(placesBefore.stream().distinct().count()).isGreaterThanOrEqualTo(97);
        assertThat(places(after)).isEqualTo(placesBefore);
        assertThat(FigureFiles.svg(after, "")).isNotEqualTo(FigureFiles.svg(before, ""));
    }

    @Test
    void half_of_an_even_number_is_no_majority() {
        assertThat(new SeatedAssembly("even", List.of(Specimens.MIDDLE), List.of(0, 0, 0, 0)).majority())
                .isEqualTo(3);
        assertThat(new SeatedAssembly("odd", List.of(Specimens.MIDDLE), List.of(0, 0, 0)).majority())
                .isEqualTo(2);
    }

    private static List<Integer> seats(int count, int changed) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(seat -> seat == changed ? 1 : 0)
                .toList();
    }

    private static List<String> places(HemicycleChart figure) {
        return CIRCLE.matcher(FigureFiles.svg(figure, ""))
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
    }
}
