package smolny.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Group;
import smolny.model.setting.Place;
import smolny.model.setting.Setting;
import smolny.model.world.World;

/** All measures of a setting. Shares are in [0, 1]. */
public final class Measures {
    private Measures() {}

    /** Every measure there is, groups first, then bodies, then the country. */
    public static List<Measure> of(Setting setting) {
        List<Measure> all = owned(setting, id -> true);
        ofCountry(all);
        return List.copyOf(all);
    }

    /** Measures of those groups, bodies and places whose ids pass. */
    private static List<Measure> owned(Setting setting, Predicate<String> wanted) {
        List<Measure> all = new ArrayList<>();
        for (Group group : setting.groups()) {
            if (wanted.test(group.id())) {
                ofGroup(group, all);
            }
        }
        for (Body body : setting.bodies()) {
            if (wanted.test(body.id())) {
                ofBody(body, all);
            }
        }
        for (Place place : setting.places()) {
            if (wanted.test(place.id()) && sharesGroupAndSoviet(setting, place)) {
                String id = place.id();
                all.add(new Measure(
                        id,
                        Quantity.EXPRESSED,
                        world -> Readings.mean(Readings.unitsAt(world, id), unit -> unit.expressed)));
            }
        }
        return all;
    }

    /** True for a part of a garrison or city that is measured apart from the rest. */
    private static boolean sharesGroupAndSoviet(Setting setting, Place place) {
        for (Place other : setting.places()) {
            if (!other.id().equals(place.id())
                    && !place.soviet().isEmpty()
                    && other.group().equals(place.group())
                    && other.soviet().equals(place.soviet())) {
                return true;
            }
        }
        return false;
    }

    private static void ofGroup(Group group, List<Measure> all) {
        String id = group.id();
        all.add(new Measure(
                id, Quantity.PRIVATE, world -> Readings.mean(world.group(id).units, unit -> unit.privately)));
        if (!group.meets()) {
            return;
        }
        all.add(new Measure(
                id, Quantity.EXPRESSED, world -> Readings.mean(world.group(id).units, unit -> unit.expressed)));
        all.add(new Measure(id, Quantity.UNITS, world -> Readings.majorities(world.group(id).units)));
        all.add(new Measure(id, Quantity.NEUTRAL, world -> Readings.mean(world.group(id).units, unit -> unit.neutral)));
        all.add(new Measure(id, Quantity.COMMITTEES, world -> Readings.support(world, world.group(id).committeeSeats)));
        all.add(new Measure(id, Quantity.SEATS, world -> Readings.support(world, world.group(id).deputySeats)));
        all.add(new Measure(
                id,
                Quantity.AGAINST_COALITION,
                world -> Readings.againstCoalition(world, world.group(id).deputySeats)));
        all.add(new Measure(
                id,
                Quantity.COMMITTEES_AGAINST_COALITION,
                world -> Readings.againstCoalition(world, world.group(id).committeeSeats)));
        all.add(new Measure(id, Quantity.ADOPTED, world -> Readings.adopted(world.group(id).units)));
        all.add(new Measure(
                id, Quantity.SOVIET_AGITATORS, world -> Readings.visitors(world.group(id), world.visitors.soviets)));
        all.add(new Measure(
                id,
                Quantity.MODERATE_AGITATORS,
                world -> Readings.visitors(world.group(id), world.visitors.moderates)));
    }

    private static void ofBody(Body body, List<Measure> all) {
        String id = body.id();
        switch (body.kind()) {
            case SOVIET, ARMY_COMMITTEE, PEASANT_SOVIET -> {
                all.add(new Measure(id, Quantity.SOVIET_POWER, world -> Readings.support(world, world.body(id).seats)));
                all.add(new Measure(
                        id,
                        Quantity.AGAINST_COALITION,
                        world -> Readings.againstCoalition(world, world.body(id).seats)));
                all.add(new Measure(
                        id, Quantity.ALL_SOCIALIST, world -> Readings.allSocialist(world, world.body(id).seats)));
                if (body.kind() == BodyKind.SOVIET) {
                    all.add(new Measure(
                            id,
                            Quantity.PRIVATE,
                            world -> Readings.mean(world.body(id).units, unit -> unit.privately)));
                    all.add(new Measure(
                            id,
                            Quantity.EXPRESSED,
                            world -> Readings.mean(world.body(id).units, unit -> unit.expressed)));
                    all.add(new Measure(id, Quantity.UNITS, world -> Readings.majorities(world.body(id).units)));
                }
            }
            case CONGRESS ->
                all.add(new Measure(id, Quantity.SOVIET_POWER, world -> Readings.congress(world.body(id))));
            case EXECUTIVE ->
                all.add(new Measure(
                        id,
                        Quantity.SOVIET_POWER,
                        world -> (double) body.seatsFor() / (body.seatsFor() + body.seatsAgainst())));
            case COMMITTEE, PARTY, GOVERNMENT, COMMISSARS -> {}
        }
    }

    private static void ofCountry(List<Measure> all) {
        all.add(new Measure("town_soviets", Quantity.SOVIET_POWER, world -> Readings.turned(world, BodyKind.SOVIET)));
        all.add(new Measure(
                "army_committees", Quantity.SOVIET_POWER, world -> Readings.turned(world, BodyKind.ARMY_COMMITTEE)));
        all.add(new Measure(
                "peasant_soviets", Quantity.SOVIET_POWER, world -> Readings.turned(world, BodyKind.PEASANT_SOVIET)));
        all.add(new Measure("local_soviets", Quantity.SOVIET_POWER, world -> Readings.turned(world, null)));
        all.add(new Measure("government", Quantity.CREDIBILITY, world -> world.country.credibility));
        all.add(new Measure("government", Quantity.CHANCE_OF_FALL, world -> world.country.chanceOfFall));
        all.add(new Measure("country", Quantity.FEAR, world -> world.country.fear));
        all.add(new Measure("country", Quantity.DREAD, world -> world.country.dread));
        all.add(new Measure("country", Quantity.ALARM, Readings::alarm));
        all.add(new Measure("country", Quantity.ACCESS, world -> world.country.access));
        all.add(new Measure("country", Quantity.NEWS, world -> world.country.news));
    }

    /** The unit of a measure by its name; that of a share if there is no such measure. */
    public static String unit(String name) {
        return MeasureName.find(name)
                .map(MeasureName::quantity)
                .orElse(Quantity.SOVIET_POWER)
                .unit();
    }

    /**
     * The value of a measure by name; NaN if it has none yet.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    public static double value(World world, String name) {
        MeasureName wanted = MeasureName.of(name);
        List<Measure> few = owned(world.setting, wanted.place()::equals);
        ofCountry(few);
        for (Measure measure : few) {
            if (measure.place().equals(wanted.place()) && measure.quantity() == wanted.quantity()) {
                return measure.of().applyAsDouble(world);
            }
        }
        throw new IllegalArgumentException("no measure is called " + name);
    }
}
