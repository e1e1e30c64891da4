package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.event.EventEffects;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.setting.Place;
import smolny.model.world.World;

/** What must not matter. */
class InvarianceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1917, 4294967301L})
    void the_order_of_places_does_not_matter(long seed) {
        Sketch turned = Sketch.whole();
        Collections.reverse(turned.places);
        assertSameOutcome(Sketch.whole().lived(seed), turned.lived(seed));
        Collections.swap(turned.places, 0, 3);
        assertSameOutcome(Sketch.whole().lived(seed), turned.lived(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void the_order_of_groups_and_bodies_changes_no_bit(long seed) {
        Sketch turned = Sketch.whole();
        Collections.reverse(turned.groups);
        Collections.reverse(turned.bodies);
        Collections.reverse(turned.forces);
        Snapshot straight = Snapshot.of(Sketch.whole().lived(seed));
        assertThat(Snapshot.of(turned.lived(seed))).isEqualTo(straight);
        assertThat(straight.bodies().toString()).as("delegates of the congress").contains("SOVIET_POWER");
    }

    private static void assertSameOutcome(World straight, World turned) {
        assertThat(Snapshot.of(turned).units()).isEqualTo(Snapshot.of(straight).units());
        assertThat(Snapshot.of(turned)).isEqualTo(Snapshot.of(straight));
        for (Measure measure : Measures.of(straight.setting)) {
            double there = Measures.value(turned, measure.name());
            double here = measure.reader().applyAsDouble(straight);
            if (Double.isNaN(here)) {
                assertThat(there).as(measure.name()).isNaN();
            } else {
                assertThat(there).as(measure.name()).isEqualTo(here, within(1e-12));
            }
        }
    }

    /** A town of people who hold no meetings: it makes no news and receives no speakers, so nothing at all may differ. */
    @ParameterizedTest
    @ValueSource(longs = {1, 5, 1917})
    void a_new_place_that_holds_no_meetings_changes_nobody_elsewhere(long seed) {
        Sketch wider = Sketch.whole();
        wider.elections.clear();
        wider.places.add(1, new Place("suburb", "A suburb", "townsfolk", 59, 31, 7, "", false, true));
        Sketch plain = Sketch.whole();
        plain.elections.clear();
        Snapshot with = Snapshot.of(wider.lived(seed));
        Snapshot without = Snapshot.of(plain.lived(seed));
        assertSameElsewhere(with, without);
        assertThat(with.bodies()).isEqualTo(without.bodies());
        assertThat(with.agitators()).isEqualTo(without.agitators());
    }

    /**
     * A works of an old group in an old soviet. It may differ whom that soviet's vote, the news and the speakers' rounds
     * reach; with news off and speakers everywhere at their mean weight, no unit elsewhere may differ by a bit.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 5, 1917})
    void a_new_works_changes_nobody_elsewhere_but_through_news_speakers_and_votes(long seed) {
        Place dockyard = new Place("dockyard", "A dockyard", "workers", 60, 30, 5, "city_soviet", false, true);
        Sketch plain = withoutCrossing();
        Sketch wider = withoutCrossing();
        wider.places.add(2, dockyard);
        Snapshot with = Snapshot.of(wider.lived(seed));
        assertThat(with.units()).containsKey("dockyard-5");
        assertSameElsewhere(with, Snapshot.of(plain.lived(seed)));
    }

    private static Sketch withoutCrossing() {
        Sketch sketch = Sketch.whole().withoutNews().set(AgitatorInfluence.INDIVIDUALS, 0);
        sketch.acts.clear();
        return sketch.drop("order").drop("rising");
    }

    @Test
    void with_news_a_new_works_does_reach_others() {
        Place dockyard = new Place("dockyard", "A dockyard", "workers", 60, 30, 30, "city_soviet", false, true);
        Sketch plain = Sketch.quiet().set(AgitatorInfluence.INDIVIDUALS, 0);
        Sketch wider = Sketch.quiet().set(AgitatorInfluence.INDIVIDUALS, 0);
        wider.places.add(dockyard);
        assertThat(Snapshot.of(wider.lived(1)).units().get("mill-1"))
                .isNotEqualTo(Snapshot.of(plain.lived(1)).units().get("mill-1"));
    }

    private static void assertSameElsewhere(Snapshot with, Snapshot without) {
        Map<String, List<Object>> elsewhere = new LinkedHashMap<>(with.units());
        elsewhere.keySet().retainAll(without.units().keySet());
        assertThat(elsewhere).isEqualTo(without.units());
        assertThat(with.units()).hasSizeGreaterThan(without.units().size());
    }

    @ParameterizedTest
    @CsvSource({"revolt,4,1", "order,8,1", "rising,16,1", "revolt,4,1917", "order,8,1917", "rising,16,1917"})
    void before_the_day_on_which_they_part_two_histories_are_one(String event, int day, long seed) {
        List<Snapshot> history = Sketch.whole().diary(seed).evenings;
        List<Snapshot> whatIf = Sketch.whole().drop(event).diary(seed).evenings;
        assertThat(whatIf.subList(0, day)).isEqualTo(history.subList(0, day));
        assertThat(whatIf.get(day)).isNotEqualTo(history.get(day));
        assertThat(whatIf.get(day).agitators().keySet())
                .isEqualTo(history.get(day).agitators().keySet());
    }

    /** Paired histories send every speaker to the same door on every day, whatever has happened since. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void where_speakers_are_sent_does_not_depend_on_what_happened(long seed) {
        List<Snapshot> history = Sketch.whole().diary(seed).evenings;
        List<Snapshot> whatIf = Sketch.whole().drop("revolt").diary(seed).evenings;
        for (int day = 0; day < Sketch.DAYS; day++) {
            Map<String, List<Object>> sent = whatIf.get(day).agitators();
            history.get(day).agitators().forEach((id, speaker) -> assertThat(
                            sent.getOrDefault(id, List.of()).subList(0, 2))
                    .isEqualTo(speaker.subList(0, 2)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void an_event_without_effects_changes_nothing_at_all(long seed) {
        List<Snapshot> plain = Sketch.whole().diary(seed).evenings;
        List<Snapshot> with = Sketch.whole().event("rumour", 7).diary(seed).evenings;
        for (int day = 0; day < Sketch.DAYS; day++) {
            assertThat(unheard(with.get(day))).isEqualTo(unheard(plain.get(day)));
        }
        assertThat(with.get(7).country().toString()).contains("rumour=7");
    }

    /** But for the list of what has happened. */
    private static Snapshot unheard(Snapshot full) {
        List<Object> country = new ArrayList<>(full.country());
        country.set(6, "");
        return new Snapshot(full.units(), full.bodies(), full.groups(), country, full.agitators());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void a_parameter_set_by_an_event_acts_from_its_day_on(long seed) {
        List<Snapshot> plain = Sketch.whole().diary(seed).evenings;
        Sketch changed =
                Sketch.whole().event("silence", 10, new EventEffects.SetParameter(AttitudeUpdate.INFLUENCE, 0));
        List<Snapshot> with = changed.diary(seed).evenings;
        for (int day = 0; day < 10; day++) {
            assertThat(unheard(with.get(day))).isEqualTo(unheard(plain.get(day)));
        }
        assertThat(with.get(10).units()).isNotEqualTo(plain.get(10).units());
        World world = changed.lived(seed);
        assertThat(world.values.of(AttitudeUpdate.INFLUENCE)).isZero();
        assertThat(world.values.originOf(AttitudeUpdate.INFLUENCE)).isEqualTo("event silence");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void a_parameter_set_on_the_first_day_is_as_one_set_from_the_start(long seed) {
        Sketch late = Sketch.whole().event("calm", 0, new EventEffects.SetParameter(AttitudeUpdate.NOISE, 0.2));
        Sketch early = Sketch.whole().event("calm", 0).set(AttitudeUpdate.NOISE, 0.2);
        late.spinUp = 0;
        early.spinUp = 0;
        assertThat(late.diary(seed).evenings).isEqualTo(early.diary(seed).evenings);
    }
}
