package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import smolny.history.LoadedScenario;
import smolny.history.record.Target;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.ParameterIdentification;
import smolny.lab.fit.Predicted;
import smolny.show.chart.Figure;
import smolny.show.chart.Ranges;
import smolny.show.chart.RecordChart;
import smolny.show.chart.RecordedShare;
import smolny.show.chart.Spread;

/** A fit in figures: what the sample leaves of each parameter's range, and what it says of each target. */
public final class FitFigures {
    private FitFigures() {}

    /** Both figures; none without a sample. */
    public static List<Figure> of(LoadedScenario loaded, Fitting fit) {
        if (fit.sample().isEmpty()) {
            return List.of();
        }
        List<Ranges.Row> rows = new ArrayList<>();
        for (int i = 0; i < fit.box().size(); i++) {
            ParameterIdentification one = fit.identified().get(i);
            var axis = fit.box().axes().get(i);
            Ranges.Degree degree =
                    switch (one.degree()) {
                        case WELL -> Ranges.Degree.IDENTIFIED;
                        case PARTLY -> Ranges.Degree.PARTLY;
                        case NOT, HELD_FIXED -> Ranges.Degree.NOT;
                    };
            rows.add(new Ranges.Row(
                    one.parameter(), axis.low(), axis.high(), one.low(), one.middle(), one.high(), degree));
        }
        String sample = fit.sample().size() + " vectors";
        return List.of(
                new Ranges("identifiability", "What the record leaves of each range \u00B7 " + sample, rows),
                new RecordChart("sample", "Record and the sample's runs \u00B7 " + sample, items(loaded, fit)));
    }

    private static List<RecordedShare> items(LoadedScenario loaded, Fitting fit) {
        TargetNames names = new TargetNames(loaded);
        List<Predicted> predicted = Predicted.of(fit.targets(), fit.sample());
        List<RecordedShare> items = new ArrayList<>();
        for (String heading : TargetNames.HEADINGS) {
            IntStream.range(0, fit.targets().size())
                    .filter(j -> TargetNames.heading(fit.targets().get(j)).equals(heading))
                    .forEach(j -> items.add(item(heading, names, fit.targets().get(j), predicted.get(j))));
        }
        return items;
    }

    private static RecordedShare item(String heading, TargetNames names, Target target, Predicted told) {
        Spread spread = new Spread(
                inside(told.mean()),
                inside(told.quantile(0.25)),
                inside(told.quantile(0.75)),
                inside(told.quantile(0.05)),
                inside(told.quantile(0.95)));
        return new RecordedShare(heading, names.of(target), target.date().inShort(), spread, target.value(), false);
    }

    private static double inside(double share) {
        return Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
    }
}
