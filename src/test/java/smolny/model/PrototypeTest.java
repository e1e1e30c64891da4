package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.scenario.Scenarios;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * With what was added to it switched off, this model agrees with the prototype it was designed on: mean and standard deviation
 * of fifty statistics over forty seeds of the prototype, in resources. The prototype draws every person independently, so its
 * standard deviation, which is larger, gives the error of both means.
 */
class PrototypeTest {
    private static final int RUNS = Integer.getInteger("prototype.runs", 12);
    private static final int REFERENCE_RUNS = 40;
    private static final PopulationScale PROTOTYPE = new PopulationScale("prototype", 1, 24, false);

    @Test
    void fifty_statistics_agree_with_the_prototype_within_three_standard_errors() throws IOException {
        Map<String, List<Double>> samples = samples();
        List<String> apart = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/prototype/reference.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",", -1);
            double[] values = samples.getOrDefault(cell[0], List.of()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            assertThat(values).as(cell[0]).hasSize(RUNS);
            double deviation = Double.parseDouble(cell[3]);
            double error = deviation * Math.sqrt(1.0 / RUNS + 1.0 / REFERENCE_RUNS);
            double z = (StatUtils.mean(values) - Double.parseDouble(cell[2])) / error;
            if (Math.abs(z) > 3) {
                apart.add(cell[0] + " z = " + z);
            }
        }
        assertThat(lines).hasSize(51);
        assertThat(apart).as("statistics more than three standard errors apart").hasSizeLessThanOrEqualTo(3);
    }

    private static Map<String, List<Double>> samples() {
        Scenario scenario = Scenarios.load(Path.of("src/test/resources/prototype/october-1917.yaml"), List.of())
                .scenario();
        ParameterValues values = scenario.values();
        for (String addition : List.of("agitators.individuals", "committed.share", "clash.luck")) {
            values = values.with(Objects.requireNonNull(ModelParameters.ALL.find(addition)), 0, "test");
        }
        Map<String, List<Double>> samples = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            RunSpec spec = new RunSpec(scenario.with(values), PROTOTYPE, 401, run);
            FiftyStatistics.of(scenario.setting(), Simulation.run(spec))
                    .forEach((name, value) -> samples.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(value));
        }
        return samples;
    }
}
