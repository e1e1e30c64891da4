package smolny.show.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.kernel.rng.Dice;
import smolny.lab.session.DaySnapshot;
import smolny.show.chart.Canvas;
import smolny.show.chart.MapWindow;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;

/** The speakers who were let in today, each about the disc of the soviet whose unit he came to, on the way from yesterday's. */
final class Speakers {
    private static final double SIZE = 1.6;
    private static final int MOST = 700;

    private final ViewState now;
    private final Map<String, MapWindow.Disc> byBody;

    Speakers(ViewState now, Map<String, MapWindow.Disc> byBody) {
        this.now = now;
        this.byBody = byBody;
    }

    /** What one dot stands for. */
    static String of(ViewState now) {
        int each = each(now.snapshot().agitators().size());
        return each == 1 ? "a speaker " : each + " speakers ";
    }

    private static int each(int speakers) {
        return Math.max(1, (speakers + MOST - 1) / MOST);
    }

    /**
     * Draws them so far on their way, 0 where they were yesterday and 1 where they are.
     *
     * @return them as what can be pointed at
     */
    List<HotSpot> draw(Canvas canvas, double way, Selection selection) {
        List<HotSpot> spots = new ArrayList<>();
        DaySnapshot after = now.snapshot();
        DaySnapshot before = now.before();
        boolean same = before.agitators().size() == after.agitators().size();
        double[] from = new double[2];
        double[] to = new double[2];
        for (int i = 0;
                i < after.agitators().size();
                i += each(after.agitators().size())) {
            DaySnapshot.AgitatorState speaker = after.agitators().get(i);
            if (speaker.admitted() && place(after, speaker, to)) {
                boolean moved = same && place(before, before.agitators().get(i), from);
                double x = moved ? from[0] + way * (to[0] - from[0]) : to[0];
                double y = moved ? from[1] + way * (to[1] - from[1]) : to[1];
                draw(canvas, speaker.forSoviets(), x, y);
                spots.add(new HotSpot(
                        Mark.square(x, y, SIZE + 1.4), () -> tip(speaker), () -> selection.agitator(speaker.id())));
            }
        }
        return spots;
    }

    private static String tip(DaySnapshot.AgitatorState speaker) {
        return "A speaker for " + (speaker.forSoviets() ? "soviet power" : "coalition") + ", "
                + speaker.party().label() + "<br>let in on " + speaker.daysAtWork() + " days, turned away on "
                + speaker.daysTurnedAway();
    }

    private static void draw(Canvas canvas, boolean forSoviets, double x, double y) {
        if (forSoviets) {
            canvas.fill(Mark.circle(x, y, SIZE), Theme.SOVIET_POWER);
        } else {
            canvas.stroke(Mark.circle(x, y, SIZE - 0.3), Theme.veil(Theme.COALITION, 0.75), 0.9);
        }
    }

    /** Puts a speaker on a ring about the disc; which place on it depends on the unit and the speaker alone. */
    private boolean place(DaySnapshot snapshot, DaySnapshot.AgitatorState speaker, double[] point) {
        List<DaySnapshot.UnitState> units = snapshot.units();
        if (speaker.at() < 0 || speaker.at() >= units.size()) {
            return false;
        }
        DaySnapshot.UnitInfo unit = units.get(speaker.at()).info();
        MapWindow.Disc spot = byBody.get(unit.place().soviet());
        if (spot == null) {
            return false;
        }
        long key = Dice.keyOf(Dice.keyOf(speaker.id().hashCode(), unit.index()), 0);
        double turn = (key & 0xFFFF) / 65536.0 * 2 * Math.PI;
        double away = spot.radius() + 2.5 + 6 * ((key >>> 16) & 0xFF) / 256.0;
        point[0] = spot.x() + away * Math.cos(turn);
        point[1] = spot.y() + away * Math.sin(turn);
        return true;
    }
}
