package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void forty_event_markers_over_87_days_never_overlap(int seed) {
        List<LabelPlacement.Wish> wishes = crowd(40, seed);
        LabelPlacement.Lanes placement = LabelPlacement.inLanes(wishes, 4);
        for (int one = 0; one < wishes.size(); one++) {
            for (int other = 0; other < one; other++) {
                int lane = placement.lanes().get(one);
                if (lane >= 0 && lane == placement.lanes().get(other)) {
                    boolean apart = wishes.get(one).to() < wishes.get(other).from()
                            || wishes.get(other).to() < wishes.get(one).from();
                    assertThat(apart).as(one + " and " + other).isTrue();
                }
            }
        }
        assertThat(placement.used()).isLessThanOrEqualTo(4);
        assertThat(placement.dropped()).isBetween(1, 30);
    }

    @Test
    void where_there_is_room_in_the_lanes_nothing_is_dropped_and_no_more_lanes_are_used_than_needed() {
        List<LabelPlacement.Wish> wishes = List.of(
                new LabelPlacement.Wish(100, 0, 50, 1),
                new LabelPlacement.Wish(120, 0, 50, 1),
                new LabelPlacement.Wish(300, 0, 50, 1));
        LabelPlacement.Lanes placement = LabelPlacement.inLanes(wishes, 5);
        assertThat(placement.dropped()).isZero();
        assertThat(placement.used()).isEqualTo(2);
    }

    @Test
    void the_least_important_gives_way() {
        List<LabelPlacement.Wish> wishes = List.of(
                new LabelPlacement.Wish(100, 0, 50, 3),
                new LabelPlacement.Wish(110, 0, 50, 1),
                new LabelPlacement.Wish(120, 0, 50, 2));
        assertThat(LabelPlacement.inLanes(wishes, 2).lanes()).containsExactly(0, -1, 1);
    }

    @Test
    void the_pointer_of_an_earlier_label_does_not_run_through_a_later_one() {
        List<LabelPlacement.Wish> wishes =
                List.of(new LabelPlacement.Wish(100, 4, 90, 1), new LabelPlacement.Wish(130, 4, 90, 1));
        assertThat(LabelPlacement.inLanes(wishes, 5).lanes()).containsExactly(0, 1);
    }

    @Test
    void labels_at_line_ends_are_moved_apart_and_kept_above_the_floor() {
        double[] placed = LabelPlacement.apart(new double[] {100, 101, 99, 108}, 18, 130);
        double[] sorted = placed.clone();
        java.util.Arrays.sort(sorted);
        for (int at = 1; at < sorted.length; at++) {
            assertThat(sorted[at] - sorted[at - 1]).isGreaterThanOrEqualTo(18 - 1e-9);
        }
        assertThat(sorted[3]).isLessThanOrEqualTo(130);
        assertThat(placed[2]).isLessThan(placed[0]);
        assertThat(placed[0]).isLessThan(placed[1]);
    }

    @Test
    void labels_beside_points_cover_neither_points_nor_one_another() {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, 300, 200);
        PointLabels board = new PointLabels(bounds);
        List<Rectangle2D> taken = new ArrayList<>();
        for (int at = 0; at < 30; at++) {
            double x = 150 + 100 * Math.sin(at * 2.1);
            double y = 100 + 60 * Math.cos(at * 3.7);
            board.reserve(x, y, 3);
        }
        for (int at = 0; at < 30; at++) {
            double x = 150 + 100 * Math.sin(at * 2.1);
            double y = 100 + 60 * Math.cos(at * 3.7);
            board.place(x, y, 3, 40, 12, PointLabels.BESIDE).ifPresent(taken::add);
        }
        assertThat(taken).hasSizeBetween(5, 29);
        for (int one = 0; one < taken.size(); one++) {
            assertThat(bounds.contains(taken.get(one))).isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(taken.get(one).intersects(taken.get(other))).isFalse();
            }
        }
    }

    @Test
    void discs_on_one_spot_part_and_the_large_one_stays() {
        List<MapWindow.Disc> homes =
                List.of(disc(100, 100, 25), disc(104, 100, 5), disc(104, 100, 4), disc(300, 100, 9));
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, 309, 200);
        List<MapWindow.Disc> discs = MapWindow.separated(homes, bounds);
        for (int one = 0; one < discs.size(); one++) {
            for (int other = 0; other < one; other++) {
                double distance = Math.hypot(
                        discs.get(one).x() - discs.get(other).x(),
                        discs.get(one).y() - discs.get(other).y());
                assertThat(distance)
                        .isGreaterThan(
                                discs.get(one).radius() + discs.get(other).radius() - 0.5);
            }
        }
        assertThat(Math.abs(discs.get(0).x() - 100)).isLessThan(3);
        assertThat(discs.get(3)).isEqualTo(homes.get(3));
    }

    @Test
    void a_disc_over_the_edge_is_drawn_inside() {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, 100, 100);
        MapWindow.Disc disc =
                MapWindow.separated(List.of(disc(98, -3, 10)), bounds).get(0);
        assertThat(disc).isEqualTo(disc(90, 10, 10));
    }

    private static final MapPlace TOWN = new MapPlace("town", 30, 60, 1, false, false, List.of());

    private static MapWindow.Disc disc(double x, double y, double radius) {
        return new MapWindow.Disc(TOWN, x, y, radius);
    }

    // Labels 60 to 240 pixels wide on 40 of 87 days, 11.7 pixels a day.
    private static List<LabelPlacement.Wish> crowd(int count, int seed) {
        List<LabelPlacement.Wish> wishes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double x = 80 + 11.7 * (at * (31 + seed) % 87);
            wishes.add(new LabelPlacement.Wish(x, 4, 60 + 37 * at * seed % 180, at * 7 % 13));
        }
        return wishes;
    }
}
