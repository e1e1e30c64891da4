package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.LongTests;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.observer.RunEvent;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * What follows for the garrison and the government if one link of the chain is missing: the table in docs/GARRISON.md, beside the
 * ranges that were written down before the mechanism was built. Nothing is fitted to them.
 */
class GarrisonTableTest {
    private static final Path PAGE = Path.of("docs", "GARRISON.md");
    private static final Pattern TABLE =
            Pattern.compile("<!-- begin garrison -->\n.*<!-- end garrison -->", Pattern.DOTALL);
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final String OBEYS = "petrograd.obeys_soviet";
    private static final int VECTORS = 40;
    private static final int RUNS = 5;
    private static final int FEW = 2;

    /** A case, what is changed for it, and the range of the fall by 31 October that was expected. */
    private record Case(String words, String file, List<String> interventions, String expected) {}

    private static final List<Case> CASES = List.of(
            new Case("the full chain", "october-1917", List.of(), "0.93 to 0.98"),
            new Case("no removal order", "october-1917", List.of("no-removal-order"), "0.55 to 0.85"),
            new Case(
                    "no commissars, no signature",
                    "october-1917",
                    List.of("no-commissars", "no-signature-order"),
                    "0.5 to 0.8"),
            new Case("no commissars", "october-1917", List.of("no-commissars"), "0.8 to 0.93"),
            new Case("no signature", "october-1917", List.of("no-signature-order"), "0.8 to 0.93"),
            new Case("fortress closed", "fortress-stays-closed", List.of(), "0.85 to 0.95"),
            new Case("no Day of the Soviet", "no-soviet-day", List.of(), "0.90 to 0.97"),
            new Case("no crackdown", "october-1917", List.of("no-crackdown"), "0.8 to 0.95"),
            new Case("front trains pass", "october-1917", List.of("front-sends-troops"), "0.75 to 0.92"),
            new Case("rising on 13 September", "rising-on-13-september", List.of(), "0.25 to 0.55 if tried"),
            new Case("Kornilov in the city", "kornilov-wins", List.of(), "0 to 0.05"));

    /** Of one vector: share that obeys the Soviet on 24 October, and chance of the fall by the 31st; means over runs. */
    private record Outcome(double obeys, double falls) {}

    private static LoadedScenario load(Case one) {
        return Scenarios.load(SCENARIOS.resolve(one.file() + ".yaml"), one.interventions());
    }

    private static List<Map<Parameter, Double>> vectors(LoadedScenario base, int count) {
        List<Map<Parameter, Double>> sample =
                ParameterSamples.beside(SCENARIOS.resolve("october-1917.yaml"), "october-1917");
        return ParameterSamples.withPriors(sample.subList(0, count), base);
    }

    private static List<Outcome> outcomes(Scenario scenario, List<Map<Parameter, Double>> vectors) {
        return IntStream.range(0, vectors.size())
                .parallel()
                .mapToObj(nth -> outcome(scenario, vectors.get(nth), nth))
                .toList();
    }

    private static Outcome outcome(Scenario scenario, Map<Parameter, Double> vector, int nth) {
        ParameterValues values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : vector.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), "sample");
        }
        int eve = scenario.setting().clock().dayOf(new OldStyleDate(1917, 10, 24));
        int last = scenario.setting().clock().dayOf(new OldStyleDate(1917, 10, 31));
        double obeys = 0;
        double falls = 0;
        for (int run = 0; run < RUNS; run++) {
            RunResult result = Simulation.runRecording(
                    new RunSpec(scenario.with(values), PopulationScale.CLASS, 1917, nth * RUNS + run), Set.of(OBEYS));
            obeys += result.seriesOf(OBEYS)[eve] / RUNS;
            falls += result.clashIn("petrograd")
                            .filter(fight -> fight.decidedDay() <= last)
                            .map(RunEvent.ClashFought::chanceOfFall)
                            .orElse(0.0)
                    / RUNS;
        }
        return new Outcome(obeys, falls);
    }

    private static String table(int count) {
        LoadedScenario base = load(CASES.get(0));
        List<Map<Parameter, Double>> vectors = vectors(base, count);
        List<Outcome> unchanged = outcomes(base.scenario(), vectors);
        List<String> lines = new ArrayList<>(List.of(
                "| Case | Obey the Soviet on 24 October | Change | Falls by 31 October | Change | Expected |",
                "| --- | --- | --- | --- | --- | --- |"));
        for (Case one : CASES) {
            List<Outcome> changed = outcomes(load(one).scenario(), vectors);
            double[] obeys = changed.stream().mapToDouble(Outcome::obeys).toArray();
            double[] falls = changed.stream().mapToDouble(Outcome::falls).toArray();
            double[] moreObey = difference(changed, unchanged, true);
            double[] moreFall = difference(changed, unchanged, false);
            lines.add("| " + one.words() + " | " + points(mean(obeys)) + " % | "
                    + (one.equals(CASES.get(0)) ? "" : signed(moreObey)) + " | " + two(mean(falls)) + " ("
                    + two(quantile(falls, 0.05))
                    + " to " + two(quantile(falls, 0.95)) + ") | "
                    + (one.equals(CASES.get(0))
                            ? ""
                            : unsignedZero(String.format(Locale.ROOT, "%+.2f ± %.2f", mean(moreFall), error(moreFall))))
                    + " | " + one.expected() + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static double[] difference(List<Outcome> changed, List<Outcome> unchanged, boolean obeys) {
        return IntStream.range(0, changed.size())
                .mapToDouble(i -> obeys
                        ? changed.get(i).obeys() - unchanged.get(i).obeys()
                        : changed.get(i).falls() - unchanged.get(i).falls())
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Two standard errors of the mean. */
    private static double error(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return 2 * Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private static String signed(double[] shares) {
        return unsignedZero(String.format(Locale.ROOT, "%+.0f ± %.0f", 100 * mean(shares), 100 * error(shares)));
    }

    private static String unsignedZero(String number) {
        return number.replaceFirst("^[-+](0(?:\\.0+)?) ", "$1 ");
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    @Test
    void the_table_of_missing_links_is_that_of_the_model() throws IOException {
        String page = Files.readString(PAGE);
        Matcher found = TABLE.matcher(page);
        assertThat(found.find()).isTrue();
        if (LongTests.times(0, 1) == 1) {
            String fresh = page.substring(0, found.start()) + "<!-- begin garrison -->\n" + table(VECTORS)
                    + "<!-- end garrison -->" + page.substring(found.end());
            if (System.getProperty("docs", "").equals("write")) {
                Files.writeString(PAGE, fresh);
            }
            assertThat(page).as("run the long tests with -Ddocs=write").isEqualTo(fresh);
        } else {
            assertThat(table(FEW).lines()).hasSize(CASES.size() + 2);
        }
    }
}
