package smolny.show.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.show.chart.Canvas;
import smolny.show.chart.MapWindow;
import smolny.show.chart.Table;
import smolny.show.report.MapPlaces;

/** Soviets and fronts where they are, sized by electorate and coloured by support; speakers on their way; events. */
final class MapView extends PaintedView {
    private static final long serialVersionUID = 1;
    private static final int MOVING = 900;
    private static final double KEY = 26;

    private final transient Selection selection;
    private final transient Discs discs = new Discs();
    private transient MapSheets sheets = MapSheets.NONE;

    /** A map that tells this one what was clicked. */
    public MapView(Selection selection) {
        super("Map");
        this.selection = selection;
    }

    @Override
    int moving() {
        return MOVING;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        Rectangle2D room = new Rectangle2D.Double(6, 6, width - 12, height - KEY - 10);
        sheets = sheets.in(room, discs.places(now.setting()));
        sheets.ground(canvas);
        List<HotSpot> spots = new ArrayList<>();
        for (MapWindow sheet : sheets.sheets()) {
            Map<String, MapWindow.Disc> byBody = discs.byBody(sheet);
            canvas.clip(sheet.window());
            spots.addAll(new Speakers(now, byBody).draw(canvas, moved(), selection));
            canvas.unclip();
            sheet.draw(canvas, place -> share(now, discs.of(place)));
            canvas.clip(sheet.window());
            new Today(now).flash(canvas, byBody, moved());
            canvas.unclip();
            spots.addAll(discs.spots(now, sheet, selection));
        }
        new MapKey(canvas).draw(Speakers.of(now), width, height - KEY + 4);
        return spots;
    }

    /** A share glides from that of the day before. */
    private double share(ViewState now, MapPlaces.Disc disc) {
        double after = discs.share(now.snapshot(), disc);
        double before = discs.share(now.before(), disc);
        return before + moved() * (after - before);
    }

    @Override
    Table numbers(ViewState now) {
        List<List<String>> rows = new ArrayList<>();
        for (MapPlaces.Disc disc : MapPlaces.of(now.setting())) {
            String share = Double.toString(discs.share(now.snapshot(), disc));
            rows.add(List.of(disc.label(), disc.front() ? "front" : "soviet", share));
        }
        return new Table(List.of("place", "kind", "share_for_soviet_power"), rows);
    }

    @Override
    String caption(ViewState now) {
        List<MapPlaces.Disc> all = MapPlaces.of(now.setting());
        long above = all.stream()
                .filter(disc -> discs.share(now.snapshot(), disc) > 0.5)
                .count();
        return ViewLabels.both(now.snapshot().date()) + ": of " + all.size() + " soviets and fronts, " + above
                + " have a majority for soviet power.";
    }
}
