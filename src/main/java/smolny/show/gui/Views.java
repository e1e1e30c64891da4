package smolny.show.gui;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;

/** The views with what belongs to each: the choice of a body, the choice of groups, a scroll bar. */
final class Views {
    final MapView map;
    final BoardView board;
    final ChartsView charts = new ChartsView();
    final TimelineView timeLine;
    final HallChoice halls;
    final GroupChoice groups = new GroupChoice(charts);
    final JScrollPane ledgerPane;
    private final ChamberView chamber;
    private final LedgerView ledger;

    Views(Selection selection, TimelineView.Acts acts) {
        map = new MapView(selection);
        chamber = new ChamberView(selection);
        board = new BoardView(selection);
        ledger = new LedgerView(selection);
        timeLine = new TimelineView(acts);
        halls = new HallChoice(chamber);
        ledgerPane = new JScrollPane(ledger);
        ledgerPane.setBorder(BorderFactory.createEmptyBorder());
    }

    List<PaintedView> all() {
        return List.of(map, chamber, board, charts, ledger, timeLine);
    }

    /** The view of this name; the map if there is none. */
    PaintedView of(String name) {
        return all().stream()
                .filter(view -> view.title().equals(name))
                .findFirst()
                .orElse(map);
    }

    /** Shows this in every view. */
    void show(ViewState now) {
        all().forEach(view -> view.show(now));
        halls.offer(now);
        groups.offer(now);
    }
}
