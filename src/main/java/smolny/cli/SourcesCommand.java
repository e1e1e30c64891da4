package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.scenario.LoadedScenario;
import smolny.scenario.SourceWork;
import smolny.scenario.describe.SourceCitations;

/** What a scenario rests on. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "List the sources of a scenario: how often each is cited, and whether anybody has opened it.",
        footer = {"", "Examples:", "  smolny sources october-1917", "  smolny sources october-1917 --unchecked"})
final class SourcesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "name in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--unchecked",
            description = "only works that nobody has opened, and figures of the record recalled or resting on them")
    private boolean unchecked;

    @Override
    public Integer call() {
        LoadedScenario loaded = ScenarioLibrary.load(scenario, List.of());
        SourceCitations citations = new SourceCitations(loaded);
        PrintWriter out = spec.commandLine().getOut();
        out.println("scenario record  access      source");
        List<SourceWork> works = loaded.sources().stream()
                .filter(work -> !unchecked || work.access().equals("not-opened"))
                .toList();
        works.forEach(work -> out.println(String.format(
                Locale.ROOT,
                "%8d %6d  %-11s %s: %s",
                citations.inScenario(work.id()),
                citations.inRecord(work.id()),
                work.access(),
                work.id(),
                title(work))));
        out.println(works.size() + " sources; 'assumed' is said " + citations.inScenario("assumed")
                + " times in the scenario");
        if (unchecked) {
            figures(out, citations.unchecked());
        }
        out.flush();
        return 0;
    }

    private static void figures(PrintWriter out, List<SourceCitations.Figure> figures) {
        out.println();
        out.println("Figures of the record that were recalled, or rest only on works nobody has opened:");
        figures.forEach(figure -> out.println("  " + figure.what() + " ("
                + (figure.evidence().basis().isEmpty() ? "" : figure.evidence().basis() + "; ")
                + String.join(", ", figure.evidence().sources()) + ")"));
        out.println(figures.size() + " figures");
    }

    private static String title(SourceWork work) {
        return Stream.of(work.author(), work.title(), work.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
