package smolny.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.history.Lever;
import smolny.history.LoadedScenario;
import smolny.history.ScenarioReader;
import smolny.history.Scenarios;
import smolny.history.text.Problem;
import smolny.kernel.time.OldStyle;
import smolny.model.world.Scale;

/** Proves by runs, not by reading, that what-ifs leave the days before their turn alone. */
final class EarlyDifference {
    private EarlyDifference() {}

    /** H504 for a scenario, or a lever of it, whose run differs from its parent's before it says so. */
    static List<Problem> of(Path file) {
        List<Problem> found = new ArrayList<>();
        Optional<Path> parent = Scenarios.parent(file);
        if (Scenarios.isRecord(file)) {
            return found;
        }
        ScenarioReader reader = new ScenarioReader();
        LoadedScenario whole = reader.load(file, List.of());
        if (parent.isPresent() && whole.turn() != null) {
            LoadedScenario before = reader.load(parent.get(), List.of());
            early(before, whole, whole.turn()).ifPresent(found::add);
        }
        for (Lever lever : whole.levers()) {
            early(whole, reader.load(file, List.of(lever.id())), lever).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Problem> early(LoadedScenario before, LoadedScenario after, Lever turn) {
        OldStyle says = turn.diverges();
        if (says == null) {
            return Optional.empty();
        }
        return FirstDifference.between(before, after, Scale.CLASS, before.run().seed())
                .filter(day -> day.date().compareTo(says) < 0)
                .map(day -> Problem.error(
                        "H504",
                        after.resolved().at(),
                        "'" + turn.id() + "' says that it differs from " + says.inWords()
                                + ", but a run of it differs earlier: " + day.inWords(),
                        "find what acts before that day, or move 'diverges'"));
    }
}
