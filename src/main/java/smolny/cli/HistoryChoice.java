package smolny.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.history.ChronicleEntry;
import smolny.history.Lever;
import smolny.history.LoadedScenario;
import smolny.history.ScenarioReader;
import smolny.history.Work;
import smolny.show.page.Asked;

/** Which two histories are set side by side: a scenario as it is, and with levers pulled or another file in its place. */
final class HistoryChoice {
    /** The lever that changes nothing. */
    static final String NOTHING = "nothing";

    @Parameters(paramLabel = "SCENARIO", description = "name in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--do",
            paramLabel = "LEVER",
            description = "pull a lever of the scenario; may be repeated; 'nothing' changes nothing")
    private List<String> levers = new ArrayList<>();

    @Option(names = "--with", paramLabel = "FILE", description = "another scenario, instead of a lever")
    private @Nullable String with;

    /** Both histories share what is read once. */
    private final ScenarioReader reader = new ScenarioReader();

    /** True if a change was asked for. */
    boolean changes() {
        return with != null || !levers.isEmpty();
    }

    /** The file of the scenario. */
    Path file() {
        return ScenarioChoice.file(scenario);
    }

    /** The scenario as it is. */
    LoadedScenario before() {
        return ScenarioChoice.load(scenario, List.of(), reader);
    }

    /** The other history. */
    LoadedScenario after() {
        if (with == null && levers.isEmpty()) {
            String offered =
                    String.join(", ", before().levers().stream().map(Lever::id).toList());
            throw new Refusal("say what is to be different: --do LEVER or --with FILE"
                    + (offered.isEmpty() ? "" : "; levers are: " + offered));
        }
        if (with != null && !levers.isEmpty()) {
            throw new Refusal("--do and --with exclude each other");
        }
        return with != null
                ? ScenarioChoice.load(with, List.of(), reader)
                : ScenarioChoice.load(scenario, pulled(), reader);
    }

    private List<String> pulled() {
        return levers.stream().filter(lever -> !lever.equals(NOTHING)).toList();
    }

    /** The question put in words. */
    static Asked asked(LoadedScenario before, LoadedScenario after, String command) {
        String id = before.scenario().setting().id();
        return new Asked(
                before.titles().getOrDefault("en", id),
                title(before, after),
                said(before, after, Lever::question),
                said(before, after, Lever::cannotShow),
                sources(before, after),
                command,
                before.scenario().setting().clock());
    }

    private static boolean another(LoadedScenario before, LoadedScenario after) {
        return !before.scenario()
                .setting()
                .id()
                .equals(after.scenario().setting().id());
    }

    private static String title(LoadedScenario before, LoadedScenario after) {
        if (another(before, after)) {
            return after.titles().getOrDefault("en", after.scenario().setting().id());
        }
        List<String> titles = new ArrayList<>();
        for (String id : after.pulled()) {
            after.levers().stream()
                    .filter(lever -> lever.id().equals(id))
                    .forEach(lever -> titles.add(lever.titles().getOrDefault("en", id)));
        }
        return titles.isEmpty() ? "Nothing is changed" : String.join(" and ", titles);
    }

    // What the levers or the other scenario say of the change.
    private static List<String> said(LoadedScenario before, LoadedScenario after, Function<Lever, String> what) {
        Set<String> all = new LinkedHashSet<>();
        for (Lever lever : after.levers()) {
            if (after.pulled().contains(lever.id())) {
                all.add(what.apply(lever));
            }
        }
        Lever turn = after.turn();
        if (turn != null && another(before, after)) {
            all.add(what.apply(turn));
        }
        all.remove("");
        return List.copyOf(all);
    }

    /** Works behind the entries that only one of the histories has. */
    private static List<String> sources(LoadedScenario before, LoadedScenario after) {
        Set<ChronicleEntry> apart = new LinkedHashSet<>(before.chronicle());
        apart.removeAll(after.chronicle());
        Set<ChronicleEntry> rest = new LinkedHashSet<>(after.chronicle());
        rest.removeAll(before.chronicle());
        apart.addAll(rest);
        Set<String> ids = new LinkedHashSet<>();
        apart.forEach(entry -> ids.addAll(entry.sources()));
        List<String> lines = new ArrayList<>();
        for (Work work : before.sources()) {
            if (ids.remove(work.id())) {
                lines.add(work.title()
                        + (work.author().isEmpty() ? "" : ", by " + work.author())
                        + (work.year().isEmpty() ? "" : ", " + work.year())
                        + " (" + work.id() + ")");
            }
        }
        if (ids.contains("assumed")) {
            lines.add("Some of what is changed rests on judgement, not on a source (assumed)");
        }
        return lines;
    }
}
