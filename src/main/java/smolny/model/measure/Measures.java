package smolny.model.measure;

import static smolny.model.measure.MeasureReadings.adopted;
import static smolny.model.measure.MeasureReadings.againstCoalition;
import static smolny.model.measure.MeasureReadings.allSocialist;
import static smolny.model.measure.MeasureReadings.congress;
import static smolny.model.measure.MeasureReadings.majorities;
import static smolny.model.measure.MeasureReadings.mean;
import static smolny.model.measure.MeasureReadings.support;
import static smolny.model.measure.MeasureReadings.turned;
import static smolny.model.measure.MeasureReadings.unitsAt;
import static smolny.model.measure.MeasureReadings.visitors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import smolny.model.setting.Extension;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.Theatre;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.World;

/** All measures of a setting. Shares are in [0, 1]. */
public final class Measures {
    private Measures() {}

    /** Every measure there is, groups first, then bodies, then the country. */
    public static List<Measure> of(ScenarioSetting setting) {
        Map<String, Integer> companions = new HashMap<>();
        setting.places().forEach(place -> companions.merge(groupAndSoviet(place), 1, Integer::sum));
        List<Measure> all = owned(setting, id -> true, place -> companions.getOrDefault(groupAndSoviet(place), 0) > 1);
        ofCountry(all);
        ofExtensions(setting, all);
        return List.copyOf(all);
    }

    /** Measures of the groups, bodies and places whose ids pass; of a place only if it has a companion. */
    private static List<Measure> owned(
            ScenarioSetting setting, Predicate<String> wanted, Predicate<Place> hasCompanion) {
        List<Measure> all = new ArrayList<>();
        for (SocialGroup group : setting.groups()) {
            if (wanted.test(group.id())) {
                ofGroup(group, all);
            }
        }
        for (PoliticalBody body : setting.bodies()) {
            if (wanted.test(body.id())) {
                ofBody(body, all);
            }
        }
        for (Place place : setting.places()) {
            if (wanted.test(place.id()) && !place.soviet().isEmpty() && hasCompanion.test(place)) {
                String id = place.id();
                all.add(new Measure(
                        id,
                        MeasuredQuantity.EXPRESSED,
                        world -> mean(unitsAt(world, id), unit -> unit.expressedShare)));
            }
        }
        for (Theatre theatre : setting.theatres()) {
            if (wanted.test(theatre.id())) {
                ofTheatre(theatre, all);
            }
        }
        return all;
    }

    private static void ofExtensions(ScenarioSetting setting, List<Measure> all) {
        for (Extension extension : setting.extensions()) {
            if (extension instanceof AddedMeasure measure) {
                all.add(new Measure(extension.name(), MeasuredQuantity.ADDED, measure::read));
            }
        }
    }

    private static void ofTheatre(Theatre theatre, List<Measure> all) {
        String id = theatre.id();
        Map<MeasuredQuantity, Stance> shares = Map.of(
                MeasuredQuantity.OBEYS_SOVIET, Stance.OBEYS_SOVIET,
                MeasuredQuantity.STANDS_NEUTRAL, Stance.NEUTRAL,
                MeasuredQuantity.OBEYS_STAFF, Stance.OBEYS_STAFF);
        shares.keySet().stream()
                .sorted()
                .forEach(quantity -> all.add(new Measure(id, quantity, world -> world.theatre(id)
                        .shareOf(Objects.requireNonNull(shares.get(quantity))))));
        all.add(new Measure(id, MeasuredQuantity.GARRISON_OUT, world -> world.theatre(id).garrisonOut));
        all.add(new Measure(id, MeasuredQuantity.CADETS_OUT, world -> world.theatre(id).cadetsOut));
        all.add(new Measure(id, MeasuredQuantity.FRONT_OUT, world -> world.theatre(id).frontOut));
        if (!theatre.government()) {
            return;
        }
        all.add(new Measure(id, MeasuredQuantity.OCCASION, world -> world.theatre(id).occasion));
        all.add(new Measure(id, MeasuredQuantity.COMMITTEE_DARES, world -> world.theatre(id).committeeDares));
        all.add(new Measure(id, MeasuredQuantity.GOVERNMENT_STRIKES, world -> world.theatre(id).governmentStrikes));
    }

    /** Places that share this are parts of one garrison or city, and each is measured apart from the rest. */
    private static String groupAndSoviet(Place place) {
        return place.group() + " " + place.soviet();
    }

    private static boolean hasCompanion(ScenarioSetting setting, Place place) {
        return setting.places().stream()
                        .filter(other -> groupAndSoviet(other).equals(groupAndSoviet(place)))
                        .count()
                > 1;
    }

    private static void ofGroup(SocialGroup group, List<Measure> all) {
        String id = group.id();
        BiConsumer<MeasuredQuantity, ToDoubleFunction<World>> add =
                (quantity, reader) -> all.add(new Measure(id, quantity, reader));
        add.accept(MeasuredQuantity.PRIVATE, world -> mean(world.group(id).units, unit -> unit.privateShare));
        if (!group.meets()) {
            return;
        }
        add.accept(MeasuredQuantity.EXPRESSED, world -> mean(world.group(id).units, unit -> unit.expressedShare));
        add.accept(MeasuredQuantity.UNITS, world -> majorities(world.group(id).units));
        add.accept(MeasuredQuantity.NEUTRAL, world -> mean(world.group(id).units, unit -> unit.neutralShare));
        add.accept(MeasuredQuantity.COMMITTEES, world -> support(world, world.group(id).committeeSeats));
        add.accept(MeasuredQuantity.SEATS, world -> support(world, world.group(id).deputySeats));
        add.accept(MeasuredQuantity.AGAINST_COALITION, world -> againstCoalition(world, world.group(id).deputySeats));
        add.accept(
                MeasuredQuantity.COMMITTEES_AGAINST_COALITION,
                world -> againstCoalition(world, world.group(id).committeeSeats));
        add.accept(MeasuredQuantity.ADOPTED, world -> adopted(world.group(id).units));
        add.accept(MeasuredQuantity.SOVIET_AGITATORS, world -> visitors(world.group(id), world.visitors.soviets));
        add.accept(MeasuredQuantity.MODERATE_AGITATORS, world -> visitors(world.group(id), world.visitors.moderates));
    }

    private static void ofBody(PoliticalBody body, List<Measure> all) {
        String id = body.id();
        BiConsumer<MeasuredQuantity, ToDoubleFunction<World>> add =
                (quantity, reader) -> all.add(new Measure(id, quantity, reader));
        switch (body.kind()) {
            case SOVIET, ARMY_COMMITTEE, PEASANT_SOVIET -> {
                add.accept(MeasuredQuantity.SOVIET_POWER, world -> support(world, world.body(id).seats));
                add.accept(MeasuredQuantity.AGAINST_COALITION, world -> againstCoalition(world, world.body(id).seats));
                add.accept(MeasuredQuantity.ALL_SOCIALIST, world -> allSocialist(world, world.body(id).seats));
                if (body.kind() == PoliticalBodyKind.SOVIET) {
                    add.accept(
                            MeasuredQuantity.PRIVATE, world -> mean(world.body(id).units, unit -> unit.privateShare));
                    add.accept(
                            MeasuredQuantity.EXPRESSED,
                            world -> mean(world.body(id).units, unit -> unit.expressedShare));
                    add.accept(MeasuredQuantity.UNITS, world -> majorities(world.body(id).units));
                }
            }
            case CONGRESS -> add.accept(MeasuredQuantity.SOVIET_POWER, world -> congress(world.body(id)));
            case EXECUTIVE ->
                add.accept(
                        MeasuredQuantity.SOVIET_POWER,
                        world -> (double) body.seatsFor() / (body.seatsFor() + body.seatsAgainst()));
            case COMMITTEE, PARTY, GOVERNMENT, COMMISSARS -> {}
        }
    }

    private static void ofCountry(List<Measure> all) {
        all.add(new Measure(
                "town_soviets", MeasuredQuantity.SOVIET_POWER, world -> turned(world, PoliticalBodyKind.SOVIET)));
        all.add(new Measure(
                "army_committees",
                MeasuredQuantity.SOVIET_POWER,
                world -> turned(world, PoliticalBodyKind.ARMY_COMMITTEE)));
        all.add(new Measure(
                "peasant_soviets",
                MeasuredQuantity.SOVIET_POWER,
                world -> turned(world, PoliticalBodyKind.PEASANT_SOVIET)));
        all.add(new Measure("local_soviets", MeasuredQuantity.SOVIET_POWER, world -> turned(world, null)));
        all.add(new Measure("government", MeasuredQuantity.CREDIBILITY, world -> world.country.credibility));
        all.add(new Measure("government", MeasuredQuantity.CHANCE_OF_FALL, world -> world.country.chanceOfFall));
        all.add(new Measure("country", MeasuredQuantity.FEAR, world -> world.country.fear));
        all.add(new Measure("country", MeasuredQuantity.DREAD, world -> world.country.dread));
        all.add(new Measure("country", MeasuredQuantity.ALARM, MeasureReadings::alarm));
        all.add(new Measure("country", MeasuredQuantity.ACCESS, world -> world.country.access));
        all.add(new Measure("country", MeasuredQuantity.NEWS, world -> world.country.news));
    }

    /** The unit of a measure by its name; that of a share if there is no such measure. */
    public static String unit(String name) {
        return MeasureName.find(name)
                .map(MeasureName::quantity)
                .orElse(MeasuredQuantity.SOVIET_POWER)
                .unit();
    }

    /**
     * The value of a measure by name; NaN if it has none yet.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    public static double value(World world, String name) {
        MeasureName wanted = MeasureName.of(name);
        List<Measure> few = owned(world.setting, wanted.place()::equals, place -> hasCompanion(world.setting, place));
        ofCountry(few);
        ofExtensions(world.setting, few);
        for (Measure measure : few) {
            if (measure.place().equals(wanted.place()) && measure.quantity() == wanted.quantity()) {
                return measure.reader().applyAsDouble(world);
            }
        }
        throw new IllegalArgumentException("no measure is called " + name);
    }
}
