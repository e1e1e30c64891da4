package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.page.PageFile;
import smolny.page.StaticAnswers;

/** Writes the web page. */
@Command(
        name = "page",
        description = {
            "Write the web page: the model in one file that a browser opens.",
            "Nobody who opens it needs Java, a network or an installation. The model must have been compiled "
                    + "for browsers once, by 'mvn -Pweb package'."
        })
final class PageCommand extends ConsoleCommand {
    /** Name of the page in its folder. */
    static final String PAGE = "page.html";

    /** Name of the page with answers that needs no script. */
    static final String ANSWERS = "answers.html";

    private static final String SCENARIO = "october-1917";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the page")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Option(
            names = "--no-answers",
            description =
                    "leave out answers.html, the answers for browsers without the model, which take a minute or two of runs")
    private boolean noAnswers;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Override
    public Integer call() throws IOException {
        OutputFolder.refuse(out, force);
        PageFile file = new PageFile(Path.of(System.getProperty("smolny.home", ".")));
        String page = file.html(SCENARIO);
        OutputFolder.write(out, force, place -> {
            Files.writeString(place.resolve(PAGE), page);
            for (Map.Entry<String, Path> lesson : file.lesson().entrySet()) {
                Path copy = place.resolve(lesson.getKey());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(lesson.getValue(), copy);
            }
            if (!noAnswers) {
                String answers = new StaticAnswers(SCENARIO).html(execution.threads(), execution.progress());
                Files.writeString(place.resolve(ANSWERS), answers);
            }
            String stamp = Provenance.of(words(), 0, "", List.of(Provenance.sha256Of(page)))
                    .json();
            Files.writeString(place.resolve(Provenance.FILE), stamp);
            return page;
        });
        out().println("Page: " + out.resolve(PAGE));
        return 0;
    }
}
