package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.output.Provenance;
import smolny.report.LinkAudit;
import smolny.report.ReportPages;

/** Makes a report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Make one page of a folder of results, to show, to print and to hand in: report.html in the folder. It"
                    + " needs no",
            "network; every number in its text links to the cell it comes from."
        },
        footer = {
            "",
            "Examples:",
            "  smolny run october-1917 --runs 10 --scale class --out results/ten",
            "  smolny report results/ten",
            "  smolny what-if october-1917 --do no-kornilov --scale class --out results/answer",
            "  smolny report results/answer --audit",
            "",
            "Exit codes: 0 done; 2 the folder holds no results; 3 the audit found a number that links to no cell."
        })
final class ReportCommand implements Callable<Integer> {
    /** Name of the page. */
    static final String PAGE = "report.html";

    private static final int UNLINKED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder that 'run' or 'what-if --out' has left")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--audit",
            description =
                    "list numbers in the text that do not link to a cell which says them; exit code 3 if there is one")
    private boolean audit;

    @Override
    public Integer call() throws IOException {
        Path file = folder.resolve(PAGE);
        String page = page();
        Files.writeString(file, page, StandardCharsets.UTF_8);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Report: " + file);
        int code = audit ? audited(page, out) : 0;
        out.flush();
        return code;
    }

    private String page() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no folder '" + folder + "'");
        }
        try {
            return pageOf(folder);
        } catch (NoSuchFileException missing) {
            throw new Refusal("'" + folder + "' holds no results of 'run' or 'what-if --out': '" + missing.getFile()
                    + "' is missing");
        } catch (IOException wrong) {
            throw new Refusal("no report can be made: " + wrong.getMessage());
        }
    }

    /** The page of a folder; the same files give the same bytes. */
    static String pageOf(Path folder) throws IOException {
        List<String> command = Provenance.readFrom(folder.resolve(Provenance.FILE))
                .map(Provenance::command)
                .orElse(List.of());
        return ReportPages.reportPage(folder, CommandText.of(command));
    }

    private static int audited(String page, PrintWriter out) {
        LinkAudit.Found found = LinkAudit.of(page);
        found.problems().forEach(out::println);
        out.println(found.links() + " numbers link to the cell they come from; "
                + found.problems().size() + " do not");
        return found.problems().isEmpty() ? 0 : UNLINKED;
    }
}
