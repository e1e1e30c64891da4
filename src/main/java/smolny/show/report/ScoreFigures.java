package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.lab.score.ScoreCard;
import smolny.lab.score.TargetScore;
import smolny.show.chart.Figure;
import smolny.show.chart.PitHistogram;
import smolny.show.chart.RecordChart;
import smolny.show.chart.RecordedShare;
import smolny.show.chart.Spread;

/** The score of an ensemble in figures: residuals of every target, and where the records fall. */
public final class ScoreFigures {
    private final TargetNames names;
    private final ScoreCard card;

    private ScoreFigures(TargetNames names, ScoreCard card) {
        this.names = names;
        this.card = card;
    }

    /**
     * Both figures; none if no target has a number.
     *
     * @param loaded the scenario with its titles
     * @param runs in a few words which runs
     * @param card the score
     */
    public static List<Figure> of(LoadedScenario loaded, String runs, ScoreCard card) {
        List<RecordedShare> items = new ScoreFigures(new TargetNames(loaded), card).items();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        new RecordChart("score", "Record and runs \u00B7 " + runs, items),
                        new PitHistogram(
                                "pit",
                                "Where the records fall \u00B7 " + runs,
                                List.of(bars("fitted", card, Use.FIT), bars("held out", card, Use.HELD_OUT))));
    }

    private static PitHistogram.Bars bars(String label, ScoreCard card, Use use) {
        return PitHistogram.Bars.of(label, card.of(use).histogram());
    }

    private List<RecordedShare> items() {
        List<RecordedShare> items = new ArrayList<>();
        for (Use use : List.of(Use.FIT, Use.HELD_OUT)) {
            for (String heading : TargetNames.HEADINGS) {
                card.of(use).scores().stream()
                        .filter(score -> TargetNames.heading(score.target()).equals(heading))
                        .forEach(score -> items.add(item(heading, score)));
            }
        }
        return items;
    }

    private RecordedShare item(String heading, TargetScore score) {
        Target target = score.target();
        boolean heldOut = target.use() == Use.HELD_OUT;
        return new RecordedShare(
                heading + (heldOut ? ", held out" : ", fitted"),
                names.of(target),
                target.date().inShort(),
                Spread.over(score.forecast().values()),
                target.value(),
                heldOut);
    }
}
