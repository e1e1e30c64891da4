package smolny.cli;

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
import smolny.history.Work;

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

    /** True if a change was asked for. */
    boolean changes() {
        return with != null || !levers.isEmpty();
    }

    /** The scenario as it is. */
    LoadedScenario before() {
        return ScenarioChoice.load(scenario, List.of());
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
        return with != null ? ScenarioChoice.load(with, List.of()) : ScenarioChoice.load(scenario, pulled());
    }

    private List<String> pulled() {
        return levers.stream().filter(lever -> !lever.equals(NOTHING)).toList();
    }

    /** The change in words. */
    String title(LoadedScenario after) {
        if (with != null) {
            return after.titles().getOrDefault("en", with);
        }
        List<String> titles = new ArrayList<>();
        for (String id : pulled()) {
            after.levers().stream()
                    .filter(lever -> lever.id().equals(id))
                    .forEach(lever -> titles.add(lever.titles().getOrDefault("en", id)));
        }
        return titles.isEmpty() ? "Nothing is changed" : String.join(" and ", titles);
    }

    /** What the change cannot show. */
    List<String> cannotShow(LoadedScenario after) {
        return said(after, Lever::cannotShow);
    }

    /** What the change asks. */
    List<String> questions(LoadedScenario after) {
        return said(after, Lever::question);
    }

    private List<String> said(LoadedScenario after, Function<Lever, String> what) {
        Set<String> all = new LinkedHashSet<>();
        for (Lever lever : after.levers()) {
            if (pulled().contains(lever.id())) {
                all.add(what.apply(lever));
            }
        }
        Lever turn = after.turn();
        if (with != null && turn != null) {
            all.add(what.apply(turn));
        }
        all.remove("");
        return List.copyOf(all);
    }

    /** Works behind the entries that only one of the histories has. */
    static List<String> sources(LoadedScenario before, LoadedScenario after) {
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
