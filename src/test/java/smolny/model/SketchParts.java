package smolny.model;

import java.util.List;
import smolny.model.event.Condition;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.ConditionalEvent.Motion;
import smolny.model.event.DatedEvent;
import smolny.model.event.Effects;
import smolny.model.event.Trigger;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Election;
import smolny.model.setting.Force;
import smolny.model.setting.Group;
import smolny.model.setting.Kind;
import smolny.model.setting.Place;
import smolny.model.setting.Session;
import smolny.model.setting.SocialClass;

/** What the tiny country consists of. */
public final class SketchParts {
    private SketchParts() {}

    static List<Group> groups() {
        return List.of(
                new Group("workers", "Workers", SocialClass.WORKER, Kind.TOWN, 0.3, 1, 3, 4, 1, 0.1, 4, 0.4, 400),
                new Group("garrison", "Garrison", SocialClass.SOLDIER, Kind.TOWN, 0.3, 1, 3, 4, 1, 0, 1, 0.3, 200),
                new Group("villages", "Villages", SocialClass.PEASANT, Kind.VILLAGE, 0.1, 0.5, 2, 2, 0.4, 0, 9, 0.3, 0),
                new Group("townsfolk", "Others", SocialClass.TOWNSPEOPLE, Kind.TOWN, 0, 0, 0, 0, 0, 0, 5, 0, 0));
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

    static List<Body> bodies() {
        return List.of(
                body("city_soviet", BodyKind.SOVIET, 60, 30, "", true),
                body("town_soviet", BodyKind.SOVIET, 56.5, 37, "", true),
                body("peasant_soviet", BodyKind.PEASANT_SOVIET, 57.5, 33, "", true),
                body("congress", BodyKind.CONGRESS, 60, 30, "", false),
                body("executive", BodyKind.EXECUTIVE, 60, 30, "", true),
                body("committee", BodyKind.COMMITTEE, 60, 30, "city_soviet", false),
                body("commissars", BodyKind.COMMISSARS, 60, 30, "committee", false),
                body("party", BodyKind.PARTY, 60, 30, "", true),
                body("government", BodyKind.GOVERNMENT, 60, 30, "", true));
    }

    private static Body body(String id, BodyKind kind, double lat, double lon, String actsFor, boolean exists) {
        List<String> over = kind == BodyKind.COMMISSARS ? List.of("garrison") : List.of();
        int seatsFor = kind == BodyKind.EXECUTIVE ? 30 : 0;
        int seatsAgainst = kind == BodyKind.EXECUTIVE ? 70 : 0;
        return new Body(id, id, kind, lat, lon, actsFor, over, seatsFor, seatsAgainst, exists, 0.5);
    }

    static List<Session> sessions() {
        return List.of(
                new Session("plenary", 5, "city_soviet", List.of(), "power", 0.7),
                new Session("soldiers_section", 9, "city_soviet", List.of("garrison"), "power", 1),
                new Session("congress_opens", 17, "congress", List.of(), "power", 1),
                new Session("emergency", Session.NOT_CALLED, "town_soviet", List.of(), "power", 0.9));
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

    static List<Force> forces() {
        return List.of(
                new Force(
                        "regiments",
                        Force.Side.SOVIET,
                        "Regiments",
                        1000,
                        Force.Counts.UNITS_ABOVE,
                        List.of("garrison"),
                        0.6,
                        "",
                        1),
                new Force(
                        "guards",
                        Force.Side.SOVIET,
                        "Guards",
                        800,
                        Force.Counts.SUPPORT,
                        List.of("workers"),
                        0,
                        "armed",
                        0.5),
                new Force("cadets", Force.Side.GOVERNMENT, "Cadets", 700, Force.Counts.ALL, List.of(), 0, "", 1));
    }

    static List<DatedEvent> events() {
        return List.of(
                new DatedEvent(
                        "revolt",
                        4,
                        List.of(
                                new Effects.Credibility(-0.3, false),
                                new Effects.Threat(List.of(), 1, false),
                                new Effects.Mark("armed"))),
                new DatedEvent(
                        "order",
                        8,
                        List.of(
                                new Effects.Access(1),
                                new Effects.Threat(List.of("garrison"), 1, true),
                                new Effects.Meeting(
                                        List.of("garrison"), List.of(), List.of(), List.of("workers"), 0.4))),
                new DatedEvent(
                        "rising",
                        16,
                        List.of(new Effects.Clash(
                                List.of(new Effects.Credibility(0, true), new Effects.Mark("fell")),
                                List.of(new Effects.FearAtLeast(0.8), new Effects.Mark("stood"))))));
    }

    static List<ConditionalEvent> acts() {
        return List.of(new ConditionalEvent(
                "commissars_named",
                8,
                14,
                new Trigger(List.of("order"), true, 2),
                "city_soviet",
                Motion.SOVIET_POWER,
                0.4,
                1,
                Condition.ALWAYS,
                List.of(new Effects.Existence("committee", true), new Effects.Existence("commissars", true)),
                List.of(new Effects.Mark("no_commissars"))));
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
                place.open());
    }
}
