package smolny.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.MapPlace;
import smolny.chart.MapWindow;
import smolny.chart.MarkerShape;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.chart.run.DeputyMap;
import smolny.kernel.random.Dice;
import smolny.model.observer.RunEvent;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.ScenarioSetting;
import smolny.output.NumberFormats;
import smolny.scenario.ChronicleEntry;
import smolny.session.DaySnapshot;

/** Soviets and fronts on a map, sized by electorate and coloured by support; agitators on their way; events of the day. */
final class MapView extends PaintedView {
    private static final int MOVING = 900;
    private static final double KEY = 26;
    private static final int KEY_STEPS = 40;
    private static final double LONG_KEY = 700;
    private static final double DOT = 1.6;
    private static final int MOST_DOTS = 700;
    private static final int SNAPSHOTS_KEPT = 4;

    private final transient ClickHandler clicks;
    private final transient Map<String, DeputyMap.Disc> discs = new HashMap<>();
    private final transient IdentityHashMap<DaySnapshot, Map<String, Double>> shares = new IdentityHashMap<>();
    private transient List<MapPlace> places = List.of();
    private transient @Nullable ScenarioSetting setting;
    private transient MapLayout layout = MapLayout.NONE;

    MapView(ClickHandler clicks) {
        super("Map");
        this.clicks = clicks;
    }

    @Override
    int moveMillis() {
        return MOVING;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        Rectangle2D room = new Rectangle2D.Double(6, 6, width - 12, height - KEY - 10);
        layout = layout.in(room, places(now.setting()));
        layout.ground(canvas);
        List<HotSpot> spots = new ArrayList<>();
        for (MapWindow window : layout.windows()) {
            Map<String, MapWindow.Disc> byBody = byBody(window);
            canvas.clip(window.window());
            spots.addAll(agitators(canvas, now, byBody));
            canvas.unclip();
            window.draw(canvas, place -> glidingShare(now, disc(place)));
            canvas.clip(window.window());
            flash(canvas, now, byBody);
            canvas.unclip();
            for (MapWindow.Disc at : window.discs()) {
                DeputyMap.Disc disc = disc(at.place());
                spots.add(new HotSpot(
                        MarkerShape.circle(at.x(), at.y(), at.radius()),
                        () -> tip(now, disc),
                        () -> clicks.body(disc.at().id())));
            }
        }
        key(canvas, agitatorsPerDot(now.snapshot().agitators().size()), width, height - KEY + 4);
        return spots;
    }

    /** The places of a setting; the same list as long as they are the same. */
    private List<MapPlace> places(ScenarioSetting now) {
        if (!now.equals(setting)) {
            setting = now;
            discs.clear();
            List<MapPlace> fresh = new ArrayList<>();
            for (DeputyMap.Disc disc : DeputyMap.discs(now)) {
                PoliticalBody at = disc.at();
                fresh.add(new MapPlace(
                        disc.label(), at.lon(), at.lat(), disc.electors(), disc.front(), disc.capital(), List.of()));
                discs.put(disc.label(), disc);
            }
            if (!fresh.equals(places)) {
                places = List.copyOf(fresh);
            }
        }
        return places;
    }

    private DeputyMap.Disc disc(MapPlace place) {
        return Objects.requireNonNull(discs.get(place.label()));
    }

    private Map<String, MapWindow.Disc> byBody(MapWindow window) {
        Map<String, MapWindow.Disc> all = new HashMap<>();
        window.discs().forEach(at -> disc(at.place()).bodies().forEach(body -> all.put(body.id(), at)));
        return all;
    }

    private double share(DaySnapshot snapshot, DeputyMap.Disc disc) {
        return disc.mean(body -> share(snapshot, body));
    }

    /** Share of a body's deputies for soviet power, counted from the seats, so that there is one on the eve as well. */
    private double share(DaySnapshot snapshot, PoliticalBody body) {
        if (shares.size() >= SNAPSHOTS_KEPT && !shares.containsKey(snapshot)) {
            shares.clear();
        }
        return shares.computeIfAbsent(snapshot, MapView::count).getOrDefault(body.id(), Double.NaN);
    }

    private static Map<String, Double> count(DaySnapshot snapshot) {
        Map<String, int[]> counts = new HashMap<>();
        for (DaySnapshot.SeatState seat : snapshot.seats()) {
            int[] count = counts.computeIfAbsent(seat.info().body(), body -> new int[2]);
            count[0] += seat.forSoviets() ? 1 : 0;
            count[1]++;
        }
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((body, count) -> shares.put(body, count[0] / (double) count[1]));
        return shares;
    }

    /** While the picture moves, a share glides from that of the day before. */
    private double glidingShare(ViewState now, DeputyMap.Disc disc) {
        double after = share(now.snapshot(), disc);
        double before = share(now.before(), disc);
        return before + moveProgress() * (after - before);
    }

    private String tip(ViewState now, DeputyMap.Disc disc) {
        StringBuilder tip = new StringBuilder("<b>" + ViewLabels.safe(disc.label()) + "</b>");
        for (PoliticalBody body : disc.bodies()) {
            double share = share(now.snapshot(), body);
            String said = Double.isNaN(share)
                    ? "no deputies yet"
                    : NumberFormats.wholePercent(share) + now.unchanged(day -> share(day, body))
                            + " of deputies for soviet power";
            tip.append("<br>")
                    .append(ViewLabels.safe(body.title()))
                    .append(": ")
                    .append(said);
        }
        return tip.append("<br><i>Click for details.</i>").toString();
    }

    private static int agitatorsPerDot(int agitators) {
        return Math.max(1, (agitators + MOST_DOTS - 1) / MOST_DOTS);
    }

    /** Draws the agitators who were let in today, on the way from yesterday's place to today's. */
    private List<HotSpot> agitators(Canvas canvas, ViewState now, Map<String, MapWindow.Disc> byBody) {
        List<HotSpot> spots = new ArrayList<>();
        DaySnapshot after = now.snapshot();
        DaySnapshot before = now.before();
        boolean same = before.agitators().size() == after.agitators().size();
        double[] from = new double[2];
        double[] to = new double[2];
        int step = agitatorsPerDot(after.agitators().size());
        for (int i = 0; i < after.agitators().size(); i += step) {
            DaySnapshot.AgitatorState agitator = after.agitators().get(i);
            if (agitator.admitted() && place(after, agitator, byBody, to)) {
                boolean moved = same && place(before, before.agitators().get(i), byBody, from);
                double x = moved ? from[0] + moveProgress() * (to[0] - from[0]) : to[0];
                double y = moved ? from[1] + moveProgress() * (to[1] - from[1]) : to[1];
                if (agitator.forSoviets()) {
                    canvas.fill(MarkerShape.circle(x, y, DOT), Theme.SOVIET_POWER);
                } else {
                    canvas.stroke(MarkerShape.circle(x, y, DOT - 0.3), Theme.translucent(Theme.COALITION, 0.75), 0.9);
                }
                spots.add(new HotSpot(
                        MarkerShape.square(x, y, DOT + 1.4),
                        () -> tip(agitator),
                        () -> clicks.agitator(agitator.id())));
            }
        }
        return spots;
    }

    private static String tip(DaySnapshot.AgitatorState agitator) {
        return "An agitator for " + (agitator.forSoviets() ? "soviet power" : "coalition") + ", "
                + agitator.party().label() + "<br>let in on " + agitator.daysAtWork() + " days, turned away on "
                + agitator.daysTurnedAway();
    }

    /** Puts an agitator on a ring about the disc; which place on it depends on the unit and the agitator alone. */
    private static boolean place(
            DaySnapshot snapshot,
            DaySnapshot.AgitatorState agitator,
            Map<String, MapWindow.Disc> byBody,
            double[] point) {
        List<DaySnapshot.UnitState> units = snapshot.units();
        if (agitator.at() < 0 || agitator.at() >= units.size()) {
            return false;
        }
        DaySnapshot.UnitInfo unit = units.get(agitator.at()).info();
        MapWindow.Disc disc = byBody.get(unit.place().soviet());
        if (disc == null) {
            return false;
        }
        long key = Dice.keyOf(Dice.keyOf(agitator.id().hashCode(), unit.index()), 0);
        double turn = (key & 0xFFFF) / 65536.0 * 2 * Math.PI;
        double away = disc.radius() + 2.5 + 6 * ((key >>> 16) & 0xFF) / 256.0;
        point[0] = disc.x() + away * Math.cos(turn);
        point[1] = disc.y() + away * Math.sin(turn);
        return true;
    }

    /** Draws a ring, which widens and fades, about every place where something happened on the day shown. */
    private void flash(Canvas canvas, ViewState now, Map<String, MapWindow.Disc> byBody) {
        double way = moveProgress();
        if (way >= 1) {
            return;
        }
        for (String body : bodiesInTheNews(now)) {
            MapWindow.Disc disc = byBody.get(body);
            if (disc != null) {
                double radius = disc.radius() + 2 + 22 * way;
                canvas.stroke(
                        MarkerShape.circle(disc.x(), disc.y(), radius),
                        Theme.translucent(Theme.INK, 0.9 * (1 - way)),
                        3);
            }
        }
    }

    /** Ids of bodies that voted or acted on the day, and one for each event whose place a disc is named after. */
    private static Set<String> bodiesInTheNews(ViewState now) {
        Set<String> bodies = new LinkedHashSet<>();
        DaySnapshot.DayLog log = now.snapshot().log();
        log.votes().forEach(vote -> bodies.add(vote.body()));
        for (RunEvent.Attempt attempt : log.attempts()) {
            bodies.add(attempt.body());
            addPlaceOf(now, attempt.event(), bodies);
        }
        log.happenings().stream()
                .filter(happening -> !happening.outcome())
                .forEach(happening -> addPlaceOf(now, happening.id(), bodies));
        return bodies;
    }

    private static void addPlaceOf(ViewState now, String event, Set<String> bodies) {
        for (ChronicleEntry entry : now.loaded().chronicle()) {
            if (entry.id().equals(event)) {
                DeputyMap.discs(now.setting()).stream()
                        .filter(disc -> !entry.place().isEmpty()
                                && (entry.place().contains(disc.label())
                                        || disc.label().equals(entry.place())))
                        .findFirst()
                        .ifPresent(disc -> bodies.add(disc.at().id()));
            }
        }
    }

    /** Explains the marks in one line. */
    private static void key(Canvas canvas, int agitatorsPerDot, double width, double y) {
        double x = 8;
        canvas.shareScale(x, y, KEY_STEPS, 3, 11);
        x = word(canvas, "deputies for soviet power, %", x + 3.0 * KEY_STEPS + 8, y);
        if (width > LONG_KEY) {
            String dot = agitatorsPerDot == 1 ? "an agitator " : agitatorsPerDot + " agitators ";
            MarkerShape.DISC.draw(canvas, x + 6, y + 5.5, 3, Theme.SOVIET_POWER);
            x = word(canvas, dot + "for soviet power", x + 14, y);
            MarkerShape.RING.draw(canvas, x + 6, y + 5.5, 3, Theme.COALITION);
            x = word(canvas, "for coalition", x + 14, y);
            word(canvas, "square: a front", x + 4, y);
        }
    }

    private static double word(Canvas canvas, String text, double x, double y) {
        canvas.text(text, x, y + 10, TextStyle.SMALL.withColor(Theme.SOFT));
        return x + TextStyle.SMALL.width(text) + 12;
    }

    @Override
    DataTable table(ViewState now) {
        return DataTable.of(
                "place kind share_for_soviet_power",
                DeputyMap.discs(now.setting()).stream()
                        .map(disc -> DataTable.row(
                                disc.label(), disc.front() ? "front" : "soviet", share(now.snapshot(), disc)))
                        .toList());
    }

    @Override
    String caption(ViewState now) {
        List<DeputyMap.Disc> all = DeputyMap.discs(now.setting());
        long above =
                all.stream().filter(disc -> share(now.snapshot(), disc) > 0.5).count();
        return ViewLabels.bothDates(now.snapshot().date()) + ": of " + all.size() + " soviets and fronts, " + above
                + " have a majority for soviet power.";
    }
}
