package smolny.gui.console;

import static smolny.gui.console.SnapshotProperties.Row.count;
import static smolny.gui.console.SnapshotProperties.Row.flag;
import static smolny.gui.console.SnapshotProperties.Row.number;
import static smolny.gui.console.SnapshotProperties.Row.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import smolny.gui.console.SnapshotProperties.Row;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.AgitatorState;
import smolny.session.DaySnapshot.SeatInfo;
import smolny.session.DaySnapshot.SeatState;
import smolny.session.DaySnapshot.UnitInfo;
import smolny.session.DaySnapshot.UnitState;

/** The named properties of units, agitators, deputies and measures. */
final class ObjectProperties {
    private static final String SHARE = " Share, from 0 to 1.";

    private final LoadedScenario loaded;
    private final Labels labels;
    private final Supplier<DaySnapshot> today;

    ObjectProperties(LoadedScenario loaded, Supplier<DaySnapshot> today) {
        this.loaded = loaded;
        this.labels = Labels.of(loaded);
        this.today = today;
    }

    /** A unit's place and number. */
    static String title(UnitInfo unit) {
        return unit.place().title() + ", unit " + unit.id().substring(unit.id().lastIndexOf('-') + 1);
    }

    /** A deputy by unit and seat. */
    static String title(SeatInfo seat) {
        return "Deputy of " + title(seat.unit()) + ", seat "
                + seat.id().substring(seat.id().lastIndexOf('-') + 1);
    }

    /** Properties of a unit. */
    SnapshotProperties<UnitState> of(UnitInfo unit) {
        return new SnapshotProperties<>(
                title(unit),
                today,
                snapshot -> at(snapshot.units(), unit.index()),
                List.of(
                        number("Private support", "Who privately favour soviet power." + SHARE, UnitState::privately),
                        number("Open support", "Who showed support at the last meeting." + SHARE, UnitState::expressed),
                        flag(
                                "Resolution",
                                "Whether the last meeting passed a resolution for soviet power.",
                                UnitState::resolved),
                        text(
                                "First resolution",
                                "Day of the first such resolution.",
                                u -> date(u.adoptionDay(), "none so far")),
                        flag("Met today", "Whether it met today.", UnitState::met),
                        flag("Commissar", "Whether the soviet's commissar sits in it.", UnitState::commissar),
                        count("Agitators for soviet power", "How many were let in today.", UnitState::sovietAgitators),
                        count("Agitators for coalition", "How many were let in today.", UnitState::moderateAgitators),
                        count("People", "How many persons it has.", u -> u.info()
                                .people()),
                        text("Group", "The group its people belong to.", u -> u.info()
                                .group()
                                .title()),
                        text(
                                "Sends deputies to",
                                "The body in which its deputies sit.",
                                u -> body(u.info().place().soviet()))));
    }

    /** Properties of an agitator. */
    SnapshotProperties<AgitatorState> ofAgitator(String id) {
        return new SnapshotProperties<>(
                "Agitator " + id,
                today,
                snapshot -> snapshot.agitators().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst(),
                List.of(
                        text("Argues for", "Soviet power or coalition.", a -> side(a.forSoviets())),
                        text("Party", "The agitator's party.", a -> a.party().label()),
                        text("Sent by", "The body that sends the agitator out.", a -> body(a.home())),
                        text(
                                "Sent to",
                                "The unit where the agitator is today.",
                                a -> a.at() < 0
                                        ? "nowhere today"
                                        : title(today.get().units().get(a.at()).info())),
                        flag("Let in", "Whether the unit let the agitator in today.", AgitatorState::admitted),
                        count("Days let in", "Days on which a unit let the agitator in.", AgitatorState::daysAtWork),
                        count("Days turned away", "Days on which a unit did not.", AgitatorState::daysTurnedAway)));
    }

    /** Properties of a seat and of the deputy who holds it. */
    SnapshotProperties<SeatState> of(SeatInfo seat) {
        return new SnapshotProperties<>(
                title(seat),
                today,
                snapshot -> at(snapshot.seats(), seat.index()),
                List.of(
                        number(
                                "Position",
                                "Public position in probits; above 0 is for soviet power.",
                                SeatState::position),
                        text("Stands for", "Soviet power or coalition.", s -> side(s.forSoviets())),
                        text("Party", "The party that the deputy would declare.", s -> s.party()
                                .label()),
                        text(
                                "Elected",
                                "Day of election.",
                                s -> s.electedDay() == Integer.MIN_VALUE ? "in spring" : date(s.electedDay(), "")),
                        count("Person", "Number of the deputy among the people of the unit.", SeatState::person),
                        number(
                                "Open support in the unit",
                                "Who showed support at the unit's last meeting." + SHARE,
                                s -> today.get()
                                        .units()
                                        .get(s.info().unit().index())
                                        .expressed())));
    }

    /** Properties of each place that is measured, by its title: groups, bodies, and the country. */
    Map<String, SnapshotProperties<DaySnapshot>> measures() {
        Map<String, List<Row<DaySnapshot>>> rows = new LinkedHashMap<>();
        for (Measure measure : Measures.of(loaded.scenario().setting())) {
            String unit = measure.quantity().unit();
            rows.computeIfAbsent(measure.place(), place -> new ArrayList<>())
                    .add(number(
                            sentence(measure.quantity().phrase().replaceFirst("^the ", "")),
                            measure.quantity().meaning() + " Unit: " + unit + ". Measure: " + measure.name() + ".",
                            snapshot -> snapshot.measure(measure.name())));
        }
        Map<String, SnapshotProperties<DaySnapshot>> all = new LinkedHashMap<>();
        rows.forEach((place, some) -> {
            String title = sentence(labels.placeInWords(place));
            all.put(title, new SnapshotProperties<>(title, today, Optional::of, some));
        });
        return all;
    }

    private static <T> Optional<T> at(List<T> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private static String side(boolean forSoviets) {
        return forSoviets ? "soviet power" : "coalition";
    }

    private String body(String id) {
        return id.isEmpty() ? "no body" : labels.place(id);
    }

    private String date(int day, String never) {
        return day == Integer.MAX_VALUE
                ? never
                : loaded.scenario().setting().clock().dateOf(day).inWords();
    }

    private static String sentence(String words) {
        String spaced = words.replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
