package smolny.show.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import smolny.lab.run.DelegateAnswer;
import smolny.model.setting.Body;
import smolny.model.setting.BodyKind;
import smolny.model.world.Mandate;
import smolny.model.world.Party;
import smolny.show.chart.Assembly;
import smolny.show.chart.Category;
import smolny.show.chart.Figure;
import smolny.show.chart.HemicycleChart;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;

/** The congress of the first run, once by answer to the questionnaire and once by party. */
final class CongressPage {
    private CongressPage() {}

    static Optional<Figure> of(Results results) {
        // From left to right by position, so that a delegate keeps his place in both and answers lie together.
        List<DelegateAnswer> delegates = results.all().first().mandates.stream()
                .sorted(Comparator.comparingDouble(DelegateAnswer::position)
                        .reversed()
                        .thenComparing(DelegateAnswer::number))
                .toList();
        if (delegates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HemicycleChart(
                "congress",
                results.firstRun(title(results)),
                "The same delegates in the same seats, from left to right by how they stand to soviet power",
                List.of(
                        assembly(
                                "By answer to the questionnaire",
                                answers(),
                                delegates,
                                delegate -> Words.ANSWERS.indexOf(delegate.answer())),
                        assembly(
                                "By party",
                                parties(),
                                delegates,
                                delegate -> Words.PARTIES.indexOf(delegate.party())))));
    }

    private static String title(Results results) {
        Optional<Body> congress = results.setting().bodies().stream()
                .filter(body -> body.kind() == BodyKind.CONGRESS)
                .findFirst();
        String title = congress.map(Body::title).orElse("Congress");
        return congress.flatMap(body -> met(results, body.id() + ".soviet_power"))
                .map(day -> title + ", " + results.day(day).oldStyle() + " ("
                        + results.day(day).newStyle() + " N. S.)")
                .orElse(title);
    }

    /** The first day on which the congress of the first run has a majority at all. */
    private static Optional<Integer> met(Results results, String measure) {
        double[] values = results.all().first().of(measure);
        for (int day = 0; day < values.length; day++) {
            if (!Double.isNaN(values[day])) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Assembly assembly(
            String label,
            List<Category> categories,
            List<DelegateAnswer> delegates,
            Function<DelegateAnswer, Integer> category) {
        List<Integer> all = delegates.stream().map(category).toList();
        List<Category> present = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int at = 0; at < categories.size(); at++) {
            if (all.contains(at)) {
                indices.add(at);
                present.add(categories.get(at));
            }
        }
        return new Assembly(label, present, all.stream().map(indices::indexOf).toList());
    }

    private static List<Category> answers() {
        return List.of(
                Category.SOVIET_POWER,
                new Category(Words.answer(Mandate.POWER_TO_DEMOCRACY), Theme.MIDDLE, Mark.DIAMOND),
                new Category(Words.answer(Mandate.COALITION_WITHOUT_KADETS), Theme.PARTIES.get(4), Mark.TRIANGLE),
                Category.COALITION);
    }

    private static List<Category> parties() {
        List<Category> parties = new ArrayList<>();
        for (Party party : Party.values()) {
            parties.add(Category.party(Words.party(party), parties.size()));
        }
        return parties;
    }
}
