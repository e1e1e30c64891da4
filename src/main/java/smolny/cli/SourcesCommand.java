package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.scenario.LoadedScenario;
import smolny.scenario.SourceWork;
import smolny.scenario.describe.SourceCitations;

/** Lists the sources of a scenario. */
@Command(
        name = "sources",
        description = {
            "List the sources of a scenario and how often each is cited.",
            "The list also says whether each source was consulted directly."
        })
final class SourcesCommand extends ConsoleCommand {
    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--unchecked",
            description =
                    "only sources that nobody has consulted, and recorded figures that depend on them or on memory")
    private boolean unchecked;

    @Override
    public Integer call() {
        LoadedScenario loaded = ScenarioLibrary.load(scenario, List.of());
        SourceCitations citations = new SourceCitations(loaded);
        PrintWriter out = out();
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
                work.citation())));
        out.println(works.size() + " sources; 'assumed' is given as the source " + citations.inScenario("assumed")
                + " times in the scenario");
        if (unchecked) {
            figures(out, citations.unchecked());
        }
        return 0;
    }

    private static void figures(PrintWriter out, List<SourceCitations.Figure> figures) {
        out.println();
        out.println(
                "Recorded figures that were given from memory, or only depend on sources that nobody has consulted:");
        figures.forEach(figure -> out.println("  " + figure.what() + " ("
                + (figure.evidence().basis().isEmpty() ? "" : figure.evidence().basis() + "; ")
                + String.join(", ", figure.evidence().sources()) + ")"));
        out.println(figures.size() + " figures");
    }
}
