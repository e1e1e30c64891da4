package smolny.model;

import java.util.List;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.ConditionalEvent.Motion;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventCondition;
import smolny.model.event.EventEffects;
import smolny.model.event.EventTrigger;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.Election;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.Place;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.model.setting.SovietSession;

/** What the tiny country consists of. */
public final class SketchParts {
    private SketchParts() {}

    static List<SocialGroup> groups() {
        return List.of(
                new SocialGroup(
                        "workers",
                        "Workers",
                        SocialClass.WORKER,
                        GroupLocation.TOWN,
                        0.3,
                        1,
                        3,
                        4,
                        1,
                        0.1,
                        4,
                        0.4,
                        400),
                new SocialGroup(
                        "garrison",
                        "Garrison",
                        SocialClass.SOLDIER,
                        GroupLocation.TOWN,
                        0.3,
                        1,
                        3,
                        4,
                        1,
                        0,
                        1,
                        0.3,
                        200),
                new SocialGroup(
                        "villages",
                        "Villages",
                        SocialClass.PEASANT,
                        GroupLocation.VILLAGE,
                        0.1,
                        0.5,
                        2,
                        2,
                        0.4,
                        0,
                        9,
                        0.3,
                        0),
                new SocialGroup(
                        "townsfolk", "Others", SocialClass.TOWNSPEOPLE, GroupLocation.TOWN, 0, 0, 0, 0, 0, 0, 5, 0, 0));
    }

    static List<Place> places() {
        return List.of(
                new Place("mill", "The mill", "workers", 60, 30, 6, "city_soviet", false, true),
                new Place("foundry", "The foundry", "workers", 56.5, 37, 4, "town_soviet", false, true),
                new Place("barracks", "The barracks", "garrison", 60, 30, 5, "city_soviet", false, true),
                new Place("fort", "The fort", "garrison", 60, 30, 2, "city_soviet", true, false),
                new Place("district", "The district", "villages", 57.5, 33, 5, "peasant_soviet", false, true),
                new Place("quarter", "The quarter", "townsfolk", 60, 30, 3, "", false, true));
    }

    static List<PoliticalBody> bodies() {
        return List.of(
                body("city_soviet", PoliticalBodyKind.SOVIET, 60, 30, "", true),
                body("town_soviet", PoliticalBodyKind.SOVIET, 56.5, 37, "", true),
                body("peasant_soviet", PoliticalBodyKind.PEASANT_SOVIET, 57.5, 33, "", true),
                body("congress", PoliticalBodyKind.CONGRESS, 60, 30, "", false),
                body("executive", PoliticalBodyKind.EXECUTIVE, 60, 30, "", true),
                body("committee", PoliticalBodyKind.COMMITTEE, 60, 30, "city_soviet", false),
                body("commissars", PoliticalBodyKind.COMMISSARS, 60, 30, "committee", false),
                body("party", PoliticalBodyKind.PARTY, 60, 30, "", true),
                body("government", PoliticalBodyKind.GOVERNMENT, 60, 30, "", true));
    }

    private static PoliticalBody body(
            String id, PoliticalBodyKind kind, double lat, double lon, String actsFor, boolean exists) {
        List<String> over = kind == PoliticalBodyKind.COMMISSARS ? List.of("garrison") : List.of();
        int seatsFor = kind == PoliticalBodyKind.EXECUTIVE ? 30 : 0;
        int seatsAgainst = kind == PoliticalBodyKind.EXECUTIVE ? 70 : 0;
        return new PoliticalBody(id, id, kind, lat, lon, actsFor, over, seatsFor, seatsAgainst, exists, 0.5);
    }

    static List<SovietSession> sessions() {
        return List.of(
                new SovietSession("plenary", 5, "city_soviet", List.of(), "power", 0.7),
                new SovietSession("soldiers_section", 9, "city_soviet", List.of("garrison"), "power", 1),
                new SovietSession("congress_opens", 17, "congress", List.of(), "power", 1),
                new SovietSession("emergency", SovietSession.NOT_CALLED, "town_soviet", List.of(), "power", 0.9));
    }

    static List<Election> elections() {
        return List.of(new Election(
                "duma",
                6,
                "Town council",
                Election.Kind.BALLOT,
                List.of(
                        new Election.Weight("workers", 0.4),
                        new Election.Weight("garrison", 0.2),
                        new Election.Weight("townsfolk", 0.4)),
                0.6,
                0.05,
                Double.NaN,
                false,
                0));
    }

    static List<ArmedForce> forces() {
        return List.of(
                new ArmedForce(
                        "regiments",
                        ArmedForce.Side.SOVIET,
                        "Regiments",
                        1000,
                        ArmedForce.Counts.UNITS_ABOVE,
                        List.of("garrison"),
                        0.6,
                        "",
                        1),
                new ArmedForce(
                        "guards",
                        ArmedForce.Side.SOVIET,
                        "Guards",
                        800,
                        ArmedForce.Counts.SUPPORT,
                        List.of("workers"),
                        0,
                        "armed",
                        0.5),
                new ArmedForce(
                        "cadets",
                        ArmedForce.Side.GOVERNMENT,
                        "Cadets",
                        700,
                        ArmedForce.Counts.ALL,
                        List.of(),
                        0,
                        "",
                        1));
    }

    static List<DatedEvent> events() {
        return List.of(
                new DatedEvent(
                        "revolt",
                        4,
                        List.of(
                                new EventEffects.Credibility(-0.3, false),
                                new EventEffects.Threat(List.of(), 1, false),
                                new EventEffects.Mark("armed"))),
                new DatedEvent(
                        "order",
                        8,
                        List.of(
                                new EventEffects.Access(1),
                                new EventEffects.Threat(List.of("garrison"), 1, true),
                                new EventEffects.Meeting(
                                        List.of("garrison"), List.of(), List.of(), List.of("workers"), 0.4))),
                new DatedEvent(
                        "rising",
                        16,
                        List.of(new EventEffects.Clash(
                                List.of(new EventEffects.Credibility(0, true), new EventEffects.Mark("fell")),
                                List.of(new EventEffects.FearAtLeast(0.8), new EventEffects.Mark("stood"))))));
    }

    static List<ConditionalEvent> acts() {
        return List.of(new ConditionalEvent(
                "commissars_named",
                8,
                14,
                new EventTrigger(List.of("order"), true, 2),
                "city_soviet",
                Motion.SOVIET_POWER,
                0.4,
                1,
                EventCondition.ALWAYS,
                EventCondition.Value.ONE,
                List.of(new EventEffects.Existence("committee", true), new EventEffects.Existence("commissars", true)),
                List.of(new EventEffects.Mark("no_commissars"))));
    }

    /** The same place with so many units. */
    public static Place units(Place place, int units) {
        return new Place(
                place.id(),
                place.title(),
                place.group(),
                place.lat(),
                place.lon(),
                units,
                place.soviet(),
                place.broughtIn(),
                place.open(),
                place.locality());
    }
}
