package smolny.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.LoadedScenario;
import smolny.history.ScenarioReader;
import smolny.history.Scenarios;
import smolny.history.text.NearestName;

/** Every what-if that can be asked about a scenario: its levers, then the scenarios of the library that extend it. */
final class Questions {
    private final String scenario;
    private final LoadedScenario before;
    private final ScenarioReader reader = new ScenarioReader();

    /**
     * About one scenario.
     *
     * @param scenario its name in the library, or a file
     */
    Questions(String scenario, LoadedScenario before) {
        this.scenario = scenario;
        this.before = before;
    }

    /** A changed history and the name of what changes it. */
    record Named(String id, LoadedScenario after) {}

    /**
     * Those of these names, or all if none is named; without readings, which are ways to see the whole autumn, and without
     * scenarios of other days.
     *
     * @throws Refusal if there is none of such a name
     */
    List<Named> only(List<String> names) {
        List<Named> all = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (var lever : before.levers()) {
            known.add(lever.id());
            if (names.isEmpty() || names.contains(lever.id())) {
                all.add(new Named(lever.id(), ScenarioChoice.load(scenario, List.of(lever.id()), reader)));
            }
        }
        Path own = ScenarioChoice.file(scenario).toAbsolutePath().normalize();
        for (Map.Entry<String, Path> entry : ScenarioChoice.scenarios().entrySet()) {
            Path file = entry.getValue();
            if (!PairOptions.isReading(entry.getKey(), file) && descends(file, own)) {
                known.add(entry.getKey());
                if (names.isEmpty() || names.contains(entry.getKey())) {
                    LoadedScenario after = reader.load(file, List.of());
                    if (sameDays(after)) {
                        all.add(new Named(entry.getKey(), after));
                    }
                }
            }
        }
        names.stream().filter(name -> !known.contains(name)).forEach(name -> refuse(name, known));
        return all;
    }

    private boolean sameDays(LoadedScenario after) {
        return before.scenario()
                .setting()
                .clock()
                .equals(after.scenario().setting().clock());
    }

    private static boolean descends(Path file, Path from) {
        Optional<Path> parent = Scenarios.parent(file);
        while (parent.isPresent()) {
            if (parent.get().toAbsolutePath().normalize().equals(from)) {
                return true;
            }
            parent = Scenarios.parent(parent.get());
        }
        return false;
    }

    private static void refuse(String name, List<String> known) {
        throw new Refusal("--only: nothing is called '" + name + "'"
                + NearestName.hint(name, known, "what-ifs")
                        .map(hint -> "; " + hint)
                        .orElse(""));
    }
}
