package smolny.show.gui;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import smolny.show.gui.view.BoardView;
import smolny.show.gui.view.ChamberView;
import smolny.show.gui.view.ChartsView;
import smolny.show.gui.view.LedgerView;
import smolny.show.gui.view.MapView;
import smolny.show.gui.view.Picture;
import smolny.show.gui.view.Selection;
import smolny.show.gui.view.Shown;
import smolny.show.gui.view.TimeLineView;

/** The views with what belongs to each: the choice of a body, the choice of groups, a scroll bar. */
final class Views {
    final MapView map;
    final BoardView board;
    final ChartsView charts = new ChartsView();
    final TimeLineView timeLine;
    final HallChoice halls;
    final GroupChoice groups = new GroupChoice(charts);
    final JScrollPane ledgerPane;
    private final ChamberView chamber;
    private final LedgerView ledger;

    Views(Selection selection, TimeLineView.Acts acts) {
        map = new MapView(selection);
        chamber = new ChamberView(selection);
        board = new BoardView(selection);
        ledger = new LedgerView(selection);
        timeLine = new TimeLineView(acts);
        halls = new HallChoice(chamber);
        ledgerPane = new JScrollPane(ledger);
        ledgerPane.setBorder(BorderFactory.createEmptyBorder());
    }

    List<Picture> all() {
        return List.of(map, chamber, board, charts, ledger, timeLine);
    }

    /** The view of this name; the map if there is none. */
    Picture of(String name) {
        return all().stream()
                .filter(view -> view.title().equals(name))
                .findFirst()
                .orElse(map);
    }

    /** Shows this in every view. */
    void show(Shown now) {
        all().forEach(view -> view.show(now));
        halls.offer(now);
        groups.offer(now);
    }
}
