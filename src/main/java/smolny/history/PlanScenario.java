package smolny.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smolny.history.resolve.FileSource;
import smolny.history.text.NearestName;
import smolny.history.text.Node.Fields;
import smolny.history.text.Node.Scalar;
import smolny.history.text.Problems;

/** Finds the scenario that a plan names, and tries out the levers the plan wants pulled. */
final class PlanScenario {
    private static final String ENDING = ".yaml";

    private final Path file;
    private final Fields plan;
    private final Problems problems;
    private final ScenarioReader scenarios;

    PlanScenario(Path file, Fields plan, Problems problems, ScenarioReader scenarios) {
        this.file = file;
        this.plan = plan;
        this.problems = problems;
        this.scenarios = scenarios;
    }

    /** The folder from which a plan and its scenario are read: the one above the plan's own, if there is one. */
    static Path folder(Path file) {
        Path own = file.toAbsolutePath().normalize().resolveSibling("");
        Path above = own.getParent();
        return above == null ? own : above;
    }

    /** The scenario's file, if it is there and can be run as the plan wants; else the reasons why not. */
    Optional<Path> found() {
        Optional<Scalar> name = plan.scalar("of").filter(of -> !of.text().isEmpty());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        // No other text can be an id, and some could not even be a path.
        boolean wellFormed = name.get().text().matches("[a-z0-9-]+");
        String base = wellFormed ? name.get().text() + ENDING : "";
        Optional<Path> scenario = wellFormed
                ? scenario(file.resolveSibling(base)).or(() -> scenario(above().resolve(base)))
                : Optional.empty();
        if (scenario.isEmpty()) {
            String hint = NearestName.hint(name.get().text(), known(), "scenarios")
                    .orElse("put the plan beside the scenario, or in a folder inside it as scenarios/plans is");
            problems.error(
                    "E801",
                    name.get().at(),
                    "no scenario '" + name.get().text() + "' beside this file or in the folder above",
                    hint);
        }
        scenario.ifPresent(this::tried);
        return scenario;
    }

    private void tried(Path scenario) {
        List<String> always = new ArrayList<>();
        Optional<LoadedScenario> plain = loaded(scenario, always);
        if (plain.isEmpty()) {
            return;
        }
        List<String> offered = plain.get().levers().stream().map(Lever::id).toList();
        for (Scalar lever : plan.scalars("do")) {
            if (known(lever, offered) && !always.contains(lever.text())) {
                always.add(lever.text());
            }
        }
        if (!always.isEmpty()) {
            loaded(scenario, always);
        }
        for (Scalar lever : plan.scalars("also")) {
            if (known(lever, offered) && !always.contains(lever.text())) {
                loaded(
                        scenario,
                        Stream.concat(always.stream(), Stream.of(lever.text())).toList());
            }
        }
    }

    private Optional<LoadedScenario> loaded(Path scenario, List<String> levers) {
        try {
            return Optional.of(scenarios.load(scenario, levers));
        } catch (RefusedInput refused) {
            refused.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    private boolean known(Scalar lever, List<String> offered) {
        if (!offered.contains(lever.text())) {
            problems.error(
                    "R301",
                    lever.at(),
                    "no intervention is called '" + lever.text() + "'",
                    NearestName.hint(lever.text(), offered, "interventions").orElse(null));
        }
        return offered.contains(lever.text());
    }

    private Path above() {
        Path own = file.getParent() == null ? Path.of("") : file.getParent();
        return own.resolve("..").normalize();
    }

    private List<String> known() {
        List<String> names = new ArrayList<>();
        for (Path folder : List.of(file.toAbsolutePath().resolveSibling(""), folder(file))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(ENDING))
                        .filter(f -> scenario(f).isPresent())
                        .map(f -> String.valueOf(f.getFileName()))
                        .map(name -> name.substring(0, name.length() - ENDING.length()))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException e) {
                // A folder that cannot be listed has no names to offer; that the scenario is missing is told anyway.
                return names;
            }
        }
        return names;
    }

    private static Optional<Path> scenario(Path file) {
        return new FileSource(folder(file))
                .open(file, new Problems())
                .filter(text -> !ScenarioReader.isKind("plan", text) && !ScenarioReader.isKind("record", text))
                .map(text -> file);
    }
}
