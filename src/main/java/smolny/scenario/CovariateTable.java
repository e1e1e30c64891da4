package smolny.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import smolny.kernel.math.PortableMath;
import smolny.model.setting.Covariates;
import smolny.model.world.PlaceCharacter;
import smolny.scenario.SourceNode.Fields;

/** The covariates of a scenario: checked, and on the standardised scales of their variables. */
final class CovariateTable {
    /** What says how many voters of each sort live in a locality; it moves nobody by itself. */
    static final String POPULATION = "population";

    static final String GARRISON = "garrison";
    static final String WORKERS = "industrial_workers";
    static final String RURAL = "rural_share";
    static final String INDUSTRY = "industry_population";
    static final String NATIONS = "other_nations";

    /** Width of an interval from 'low' to 'high', taken as the middle 90 per cent of a normal distribution. */
    private static final double NINETY_PER_CENT = 3.29;

    /** Kilometres over which an effect of nearness falls to 37 per cent. */
    private static final double DECAY = 300;

    private CovariateTable() {}

    /** Names that a value of a locality may have. */
    static String[] variables() {
        return Stream.concat(
                        PlaceCharacter.variables().stream().filter(name -> !PlaceCharacter.LEVELS.contains(name)),
                        Stream.of(POPULATION, GARRISON, RURAL, INDUSTRY, NATIONS))
                .toArray(String[]::new);
    }

    private record Scale(String form, double centre, double scale) {
        static Scale of(CheckedRow row) {
            return new Scale(row.text("form"), row.number("centre"), row.number("scale"));
        }

        private double raw(double value) {
            return switch (form) {
                case "log" -> PortableMath.log(1 + value);
                case "decay" -> PortableMath.exp(-value / DECAY);
                default -> value;
            };
        }

        Covariates.Score score(CheckedRow row) {
            double value = row.number("value");
            double width = Math.abs(raw(row.number("high", value)) - raw(row.number("low", value)));
            return new Covariates.Score((raw(value) - centre) / scale, width / scale / NINETY_PER_CENT);
        }
    }

    /** What the model reads of a checked scenario. */
    static Covariates scores(Fields tree) {
        Map<String, Scale> scales = new HashMap<>();
        CheckedRow.in(tree, "variables").forEach(row -> scales.put(row.text("variable"), Scale.of(row)));
        Map<String, Map<String, Covariates.Score>> known = new HashMap<>();
        for (CheckedRow row : CheckedRow.in(tree, "covariates")) {
            Scale scale = scales.get(row.text("variable"));
            if (scale != null) {
                known.computeIfAbsent(row.text("locality"), key -> new HashMap<>())
                        .put(row.text("variable"), scale.score(row));
            }
        }
        for (CheckedRow row : CheckedRow.in(tree, "levels")) {
            known.computeIfAbsent(row.text("locality"), key -> new HashMap<>())
                    .put(row.text("variable"), new Covariates.Score(row.number("mean"), row.number("sd")));
        }
        return new Covariates(scales.keySet(), known);
    }

    /**
     * R302 for a second value or scale of the same, V210 for an interval that does not hold the value, G106 for a place that names a
     * locality of which nothing is known but whose name is nearly that of one in the table.
     */
    static void check(Fields tree, ProblemList problems) {
        twice(tree.rows("variables"), List.of("variable"), problems);
        twice(tree.rows("covariates"), List.of("locality", "variable"), problems);
        twice(tree.rows("levels"), List.of("locality", "variable"), problems);
        Set<String> localities = new HashSet<>();
        tree.rows("localities").forEach(row -> row.text("id").ifPresent(localities::add));
        for (Fields row : tree.rows("covariates")) {
            row.text("locality").ifPresent(localities::add);
            double value = row.number("value").orElse(Double.NaN);
            interval(row, "low", row.number("low").filter(low -> low > value), problems);
            interval(row, "high", row.number("high").filter(high -> high < value), problems);
        }
        for (Fields place : tree.rows("places")) {
            Optional<SourceNode.Scalar> locality = place.scalar("locality");
            locality.filter(name -> !localities.contains(name.text()))
                    .flatMap(name -> NearestName.find(name.text(), localities))
                    .ifPresent(near -> problems.warning(
                            "G106",
                            locality.orElseThrow().at(),
                            "nothing is known of a locality '"
                                    + locality.orElseThrow().text() + "'",
                            "did you mean '" + near + "'?"));
        }
    }

    private static void interval(Fields row, String end, Optional<Double> wrong, ProblemList problems) {
        wrong.ifPresent(value -> problems.error(
                "V210",
                row.at(end),
                "'value' does not lie between 'low' and 'high'",
                "correct one of them, or leave 'low' and 'high' out"));
    }

    private static void twice(List<Fields> rows, List<String> keys, ProblemList problems) {
        Map<List<String>, Fields> seen = new LinkedHashMap<>();
        for (Fields row : rows) {
            List<String> name = new ArrayList<>();
            keys.forEach(key -> row.text(key).ifPresent(name::add));
            Fields first = seen.putIfAbsent(name, row);
            if (first != null && name.size() == keys.size()) {
                problems.error(
                        "R302",
                        row.at(keys.get(keys.size() - 1)),
                        "a second row of '" + String.join(", ", name) + "' (first: " + first.at() + ")",
                        "keep one of them");
            }
        }
    }
}
