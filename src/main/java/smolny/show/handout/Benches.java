package smolny.show.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.show.paper.Cells;
import smolny.show.paper.Hall;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;

/** Seats over time, of one history or of two with the same luck. */
record Benches(Map<String, RunFolder> histories) {
    private static final String CHART = "benches";

    /** Puts them on a page. */
    void on(Paper paper) {
        Map<String, List<String>> seats = new LinkedHashMap<>();
        Map<String, String> still = new LinkedHashMap<>();
        List<String> days = new ArrayList<>();
        histories.forEach((name, folder) -> {
            Map<String, String> byDay = folder.benches();
            days.clear();
            days.addAll(byDay.keySet());
            seats.put(name, List.copyOf(byDay.values()));
            if (folder.has("charts/" + CHART + ".svg")) {
                still.put(name, folder.picture(CHART).svg());
            }
        });
        if (days.isEmpty()) {
            paper.paragraph(Words.plain("No soviet sat."));
            return;
        }
        paper.hall(new Hall(days, seats, still));
        int number = 0;
        for (Map.Entry<String, RunFolder> history : histories.entrySet()) {
            number++;
            RunFolder folder = history.getValue();
            if (folder.has("charts/" + CHART + ".svg")) {
                Picture picture = folder.picture(CHART);
                Cells cells = picture.cells(CHART + number);
                paper.caption(Words.plain(history.getKey() + ". ").link(picture.sentence(), cells));
                paper.folded("The rows behind this sentence", cells);
            }
        }
    }
}
