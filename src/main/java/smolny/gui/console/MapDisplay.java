package smolny.gui.console;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.util.Double2D;
import smolny.chart.BaseMap;
import smolny.chart.Canvas;
import smolny.chart.MapGround;
import smolny.chart.MapPlace;
import smolny.chart.MapWindow;
import smolny.chart.MarkerShape;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.kernel.random.Dice;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.UnitInfo;

/** The display of base units and agitators over three maps: the surroundings of the first capital, European Russia, Siberia. */
final class MapDisplay {
    /** Area of all units, square pixels. */
    private static final double AREA = 36_000;

    private static final double SMALLEST = 2.6;
    private static final double LARGEST = 4;
    /** Size of an agitator in the radius of a unit. */
    private static final double AGITATOR = 0.35;
    /** How far from the middle of a unit its agitators stand, in its radius. */
    private static final double RIM = 0.75;
    /** How pale an agitator is whom the unit has turned away. */
    private static final double TURNED_AWAY = 0.65;

    private static final double GAP = 6;
    private static final double CAPTION_X = 12;
    private static final double CAPTION_Y = 22;
    private static final double WEST = 0.62;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final ConsoleState state;
    private final double width;
    private final double height;
    private final double unitRadius;
    private final ObjectProperties properties;
    private final MapGround coasts = new MapGround();
    private List<UnitInfo> laid = List.of();
    private List<MapWindow> windows = List.of();
    private final List<Optional<Double2D>> spots = new ArrayList<>();

    /** An agitator, who is somewhere else on each day. */
    private record AgitatorInfo(int index, String id) {}

    private MapDisplay(ConsoleState state, double width, double height) {
        this.state = state;
        this.width = width;
        this.height = height;
        this.unitRadius = Math.max(
                SMALLEST,
                Math.min(
                        LARGEST,
                        Math.sqrt(AREA / (Math.PI * state.today().units().size()))));
        this.properties = state.properties();
    }

    /** The display. */
    static PictureDisplay of(ConsoleState state, double width, double height) {
        MapDisplay map = new MapDisplay(state, width, height);
        PictureDisplay display = new PictureDisplay(width, height, state, "map");
        display.attachPainting("Coasts and towns", map::ground);
        display.attachObjects(
                "Units",
                map::layUnits,
                new ObjectPortrayal<>(UnitInfo.class, map.unitRadius, map::paint, unit -> map.properties.of(unit)));
        display.attachObjects(
                "Agitators",
                map::layAgitators,
                new ObjectPortrayal<>(
                        AgitatorInfo.class,
                        AGITATOR * map.unitRadius,
                        map::paint,
                        who -> map.properties.ofAgitator(who.id())));
        display.attachText("Date", CAPTION_X, CAPTION_Y, TextStyle.HEADING, state::dates);
        return display;
    }

    private void paint(Canvas canvas, UnitInfo unit, double x, double y, double radius) {
        DaySnapshot.UnitState now = state.today().units().get(unit.index());
        canvas.fill(MarkerShape.circle(x, y, radius), Theme.ofShare(now.expressed()));
        canvas.stroke(
                MarkerShape.circle(x, y, radius), now.resolved() ? Theme.INK : Theme.RULE, now.resolved() ? 1 : 0.5);
    }

    private void paint(Canvas canvas, AgitatorInfo who, double x, double y, double radius) {
        DaySnapshot.AgitatorState now = state.today().agitators().get(who.index());
        Color side = now.forSoviets() ? Theme.SOVIET_POWER : Theme.COALITION;
        canvas.fill(MarkerShape.circle(x, y, radius + 0.4), Theme.PAPER);
        canvas.fill(
                MarkerShape.circle(x, y, radius), now.admitted() ? side : Theme.mix(side, Theme.PAPER, TURNED_AWAY));
    }

    private void layUnits(DaySnapshot snapshot, Continuous2D field) {
        layOut(snapshot);
        for (UnitInfo unit : laid) {
            spots.get(unit.index()).ifPresent(spot -> field.setObjectLocation(unit, spot));
        }
    }

    /** Agitators stand around the unit to which they were sent. */
    private void layAgitators(DaySnapshot snapshot, Continuous2D field) {
        layOut(snapshot);
        for (int at = 0; at < snapshot.agitators().size(); at++) {
            DaySnapshot.AgitatorState agitator = snapshot.agitators().get(at);
            int index = at;
            if (agitator.at() >= 0) {
                double angle = 2 * Math.PI * Dice.of(at, 0).uniform(0, 0);
                spots.get(agitator.at())
                        .ifPresent(spot -> field.setObjectLocation(
                                new AgitatorInfo(index, agitator.id()),
                                new Double2D(
                                        spot.x + RIM * unitRadius * Math.cos(angle),
                                        spot.y + RIM * unitRadius * Math.sin(angle))));
            }
        }
    }

    /** Finds a spot for each unit: the units of a town in a spiral, towns moved apart. Nothing is done if it has been. */
    private void layOut(DaySnapshot snapshot) {
        List<UnitInfo> units =
                snapshot.units().stream().map(DaySnapshot.UnitState::info).toList();
        if (units.equals(laid)) {
            return;
        }
        laid = units;
        Map<String, List<UnitInfo>> towns = new LinkedHashMap<>();
        for (UnitInfo unit : units) {
            String point = unit.place().lon() + " " + unit.place().lat();
            towns.computeIfAbsent(point, at -> new ArrayList<>()).add(unit);
        }
        Map<MapPlace, List<UnitInfo>> places = new LinkedHashMap<>();
        towns.forEach((point, some) -> {
            UnitInfo first = some.get(0);
            String title = first.place().title();
            String town = title.contains(":") ? title.substring(0, title.indexOf(':')) : title;
            places.put(
                    new MapPlace(town, first.place().lon(), first.place().lat(), some.size(), false, false, List.of()),
                    some);
        });
        windows = windows(List.copyOf(places.keySet()));
        Map<MapPlace, MapWindow.Disc> discs = new HashMap<>();
        windows.forEach(window -> window.discs().forEach(disc -> discs.putIfAbsent(disc.place(), disc)));
        spots.clear();
        units.forEach(unit -> spots.add(Optional.empty()));
        places.forEach((place, some) -> {
            MapWindow.Disc disc = discs.get(place);
            for (int at = 0; disc != null && at < some.size(); at++) {
                double out = spacing() * Math.sqrt(at);
                spots.set(
                        some.get(at).index(),
                        Optional.of(new Double2D(
                                disc.x() + out * Math.cos(at * GOLDEN_ANGLE),
                                disc.y() + out * Math.sin(at * GOLDEN_ANGLE))));
            }
        });
    }

    private double spacing() {
        return 1.15 * unitRadius;
    }

    private List<MapWindow> windows(List<MapPlace> places) {
        double left = WEST * width;
        double right = width - left - GAP;
        double half = (height - GAP) / 2;
        BaseMap west =
                new BaseMap(new Rectangle2D.Double(0, 0, left, height), 37, 52, 0.395 * Math.max(1, left / height));
        BaseMap near = new BaseMap(
                new Rectangle2D.Double(left + GAP, 0, right, half), 27.8, 59.2, 0.115 * Math.max(0.8, right / half));
        BaseMap east = new BaseMap(new Rectangle2D.Double(left + GAP, half + GAP, right, half), 79, 50.8, 0.7);
        List<MapPlace> far = places.stream().filter(place -> !near.shows(place)).toList();
        return List.of(
                window(near, places),
                window(west, far),
                window(east, far.stream().filter(place -> !west.shows(place)).toList()));
    }

    private MapWindow window(BaseMap map, List<MapPlace> places) {
        return new MapWindow(map, places, place -> unitRadius + spacing() * Math.sqrt(place.electors()));
    }

    /** Draws coasts and the names of towns, below the units. */
    private void ground(Graphics2D graphics, DrawInfo2D info) {
        layOut(state.today());
        double scale = info.draw.width / width;
        AffineTransform before = graphics.getTransform();
        graphics.translate(info.draw.x, info.draw.y);
        graphics.scale(scale, scale);
        Canvas canvas = new Canvas(graphics);
        coasts.draw(canvas, windows, width, height);
        windows.forEach(window -> window.drawNames(canvas));
        graphics.setTransform(before);
    }
}
