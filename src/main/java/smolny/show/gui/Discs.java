package smolny.show.gui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smolny.lab.session.DaySnapshot;
import smolny.model.setting.Body;
import smolny.model.setting.Setting;
import smolny.show.chart.MapWindow;
import smolny.show.chart.Mark;
import smolny.show.chart.Place;
import smolny.show.report.MapPlaces;

/** The discs of a map, and what each stands for. */
final class Discs {
    private final Map<String, MapPlaces.Disc> byLabel = new HashMap<>();
    private final Supports supports = new Supports();
    private List<Place> places = List.of();
    private @Nullable Setting setting;

    /** The places of a setting; the same list as long as they are the same. */
    List<Place> places(Setting now) {
        if (!now.equals(setting)) {
            setting = now;
            byLabel.clear();
            List<Place> fresh = new ArrayList<>();
            for (MapPlaces.Disc disc : MapPlaces.of(now)) {
                Body at = disc.at();
                fresh.add(new Place(disc.label(), at.lon(), at.lat(), disc.electors(), disc.front(), List.of()));
                byLabel.put(disc.label(), disc);
            }
            if (!fresh.equals(places)) {
                places = List.copyOf(fresh);
            }
        }
        return places;
    }

    MapPlaces.Disc of(Place place) {
        return Objects.requireNonNull(byLabel.get(place.label()));
    }

    /** Share of a disc's deputies for soviet power. */
    double share(DaySnapshot snapshot, MapPlaces.Disc disc) {
        return disc.mean(body -> supports.of(snapshot, body.id()));
    }

    /** Where each body stands in a window. */
    Map<String, MapWindow.Disc> byBody(MapWindow sheet) {
        Map<String, MapWindow.Disc> spots = new HashMap<>();
        for (MapWindow.Disc spot : sheet.discs()) {
            of(spot.place()).bodies().forEach(body -> spots.put(body.id(), spot));
        }
        return spots;
    }

    /** The discs of a window as what can be pointed at. */
    List<HotSpot> spots(ViewState now, MapWindow sheet, Selection selection) {
        List<HotSpot> spots = new ArrayList<>();
        for (MapWindow.Disc spot : sheet.discs()) {
            MapPlaces.Disc disc = of(spot.place());
            spots.add(new HotSpot(
                    Mark.circle(spot.x(), spot.y(), spot.radius()),
                    () -> tip(now.snapshot(), disc),
                    () -> selection.body(disc.at().id())));
        }
        return spots;
    }

    private String tip(DaySnapshot snapshot, MapPlaces.Disc disc) {
        StringBuilder tip = new StringBuilder("<b>" + ViewLabels.safe(disc.label()) + "</b>");
        for (Body body : disc.bodies()) {
            double share = supports.of(snapshot, body.id());
            String said = Double.isNaN(share)
                    ? "no deputies yet"
                    : ViewLabels.percent(share) + " of deputies for soviet power";
            tip.append("<br>")
                    .append(ViewLabels.safe(body.title()))
                    .append(": ")
                    .append(said);
        }
        return tip.append("<br><i>Click to read about it.</i>").toString();
    }
}
