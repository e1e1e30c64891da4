package smolny.show.gui;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import smolny.history.ChronicleEntry;
import smolny.lab.session.DaySnapshot;
import smolny.model.fact.Fact;
import smolny.show.chart.Canvas;
import smolny.show.chart.MapWindow;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;
import smolny.show.report.MapPlaces;

/** Where something happened on the day shown. */
record Today(ViewState now) {
    /** Ids of bodies: those that voted or acted, and one for each event whose place a disc is named after. */
    Set<String> bodies() {
        Set<String> bodies = new LinkedHashSet<>();
        DaySnapshot.DayLog told = now.snapshot().log();
        told.votes().forEach(vote -> bodies.add(vote.body()));
        for (Fact.Attempt attempt : told.attempts()) {
            bodies.add(attempt.body());
            event(attempt.event(), bodies);
        }
        told.happenings().stream()
                .filter(happening -> !happening.outcome())
                .forEach(happening -> event(happening.id(), bodies));
        return bodies;
    }

    /** Draws a ring about each, which widens and fades, {@code way} from 0 to 1. */
    void flash(Canvas canvas, Map<String, MapWindow.Disc> byBody, double way) {
        if (way >= 1) {
            return;
        }
        for (String body : bodies()) {
            MapWindow.Disc spot = byBody.get(body);
            if (spot != null) {
                double radius = spot.radius() + 2 + 22 * way;
                canvas.stroke(Mark.circle(spot.x(), spot.y(), radius), Theme.veil(Theme.INK, 0.9 * (1 - way)), 3);
            }
        }
    }

    private void event(String id, Set<String> bodies) {
        for (ChronicleEntry entry : now.loaded().chronicle()) {
            if (entry.id().equals(id)) {
                MapPlaces.of(now.setting()).stream()
                        .filter(disc -> !entry.place().isEmpty()
                                && (entry.place().contains(disc.label())
                                        || disc.label().equals(entry.place())))
                        .findFirst()
                        .ifPresent(disc -> bodies.add(disc.at().id()));
            }
        }
    }
}
