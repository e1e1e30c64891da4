package smolny.chart.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import smolny.chart.CalendarDay;
import smolny.chart.Figure;
import smolny.chart.HemicycleChart;
import smolny.chart.MarkerShape;
import smolny.chart.SeatCategory;
import smolny.chart.SeatedAssembly;
import smolny.chart.Theme;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.PoliticalBody;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.world.Party;
import smolny.model.world.QuestionnaireAnswer;
import smolny.simulation.DelegateAnswer;

/** Delegates in their seats in the first run: the body that makes the news on a few days, and the congress. */
final class SeatFigures {
    private static final List<SeatCategory> SIDES = List.of(SeatCategory.SOVIET_POWER, SeatCategory.COALITION);

    private SeatFigures() {}

    /** The deputies of the body that makes the news. */
    static Optional<Figure> ofNewsBody(String name, RunFigureData data) {
        List<SeatedAssembly> assemblies = new ArrayList<>();
        List<boolean[]> benches = data.all().first().benches;
        for (int day : data.figureDays("benches")) {
            if (day < benches.size() && benches.get(day).length > 0) {
                assemblies.add(bench(data.day(day), benches.get(day)));
            }
        }
        String body = data.labels().place(data.setting().newsFrom());
        return assemblies.isEmpty()
                ? Optional.empty()
                : Optional.of(new HemicycleChart(
                        name,
                        data.firstRun(body),
                        "How each deputy would vote between soviet power and coalition; neighbours come from the same"
                                + " unit",
                        assemblies));
    }

    private static SeatedAssembly bench(CalendarDay day, boolean[] bench) {
        List<Integer> seats = new ArrayList<>();
        for (boolean forSovietPower : bench) {
            seats.add(forSovietPower ? 0 : 1);
        }
        return new SeatedAssembly(day.inBothStyles(), SIDES, seats);
    }

    /** The congress, once by answer to the questionnaire and once by party. */
    static Optional<Figure> ofCongress(String name, RunFigureData data) {
        // From left to right by position, so that a delegate keeps his place in both and answers lie together.
        List<DelegateAnswer> delegates = data.all().first().mandates.stream()
                .sorted(Comparator.comparingDouble(DelegateAnswer::position)
                        .reversed()
                        .thenComparing(DelegateAnswer::number))
                .toList();
        if (delegates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HemicycleChart(
                name,
                data.firstRun(title(data)),
                "The same delegates in the same seats, from left to right by how they stand to soviet power",
                List.of(
                        assembly(
                                "By answer to the questionnaire",
                                answers(),
                                delegates,
                                delegate -> RunFigureData.ANSWERS.indexOf(delegate.answer())),
                        assembly(
                                "By party",
                                parties(),
                                delegates,
                                delegate -> RunFigureData.PARTIES.indexOf(delegate.party())))));
    }

    private static String title(RunFigureData data) {
        Optional<PoliticalBody> congress = data.setting().bodies().stream()
                .filter(body -> body.kind() == PoliticalBodyKind.CONGRESS)
                .findFirst();
        String title = congress.map(PoliticalBody::title).orElse("Congress");
        return congress.flatMap(body -> met(data, MeasuredQuantity.SOVIET_POWER.of(body.id())))
                .map(day -> title + ", " + data.day(day).inBothStyles())
                .orElse(title);
    }

    /** The first day on which the congress of the first run has a majority at all. */
    private static Optional<Integer> met(RunFigureData data, String measure) {
        double[] values = data.all().first().seriesOf(measure);
        for (int day = 0; day < values.length; day++) {
            if (!Double.isNaN(values[day])) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static SeatedAssembly assembly(
            String label,
            List<SeatCategory> categories,
            List<DelegateAnswer> delegates,
            Function<DelegateAnswer, Integer> category) {
        List<Integer> all = delegates.stream().map(category).toList();
        List<Integer> present = all.stream().distinct().sorted().toList();
        return new SeatedAssembly(
                label,
                present.stream().map(categories::get).toList(),
                all.stream().map(present::indexOf).toList());
    }

    private static List<SeatCategory> answers() {
        return List.of(
                SeatCategory.SOVIET_POWER,
                new SeatCategory(QuestionnaireAnswer.POWER_TO_DEMOCRACY.label(), Theme.MIDDLE, MarkerShape.DIAMOND),
                new SeatCategory(
                        QuestionnaireAnswer.COALITION_WITHOUT_KADETS.label(),
                        Theme.PARTIES.get(4),
                        MarkerShape.TRIANGLE),
                SeatCategory.COALITION);
    }

    private static List<SeatCategory> parties() {
        List<SeatCategory> parties = new ArrayList<>();
        for (Party party : Party.values()) {
            parties.add(SeatCategory.party(party.label(), parties.size()));
        }
        return parties;
    }
}
