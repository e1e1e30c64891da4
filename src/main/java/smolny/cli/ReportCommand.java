package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.report.LinkAudit;
import smolny.report.ReportPages;
import smolny.scenario.RequestRefusedException;

/** Makes a report. */
@Command(
        name = "report",
        description = {
            "Write one HTML page from a folder of results.",
            "The page is report.html in that folder. You can show it, print it or hand it in. It needs no "
                    + "network, and every number in its text links to the table cell it comes from."
        })
final class ReportCommand extends ConsoleCommand {
    /** Name of the page. */
    static final String PAGE = "report.html";

    private static final int UNLINKED = 3;

    @Parameters(paramLabel = "DIR", description = "folder written by 'run' or 'what-if --out'")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--audit",
            description = "list numbers in the text that do not link to a table cell; exit code 3 if there are any")
    private boolean audit;

    @Override
    public Integer call() throws IOException {
        Path file = folder.resolve(PAGE);
        refuseIf(!Files.isDirectory(folder), "there is no folder '" + folder + "'");
        refuseIf(
                !Files.isRegularFile(folder.resolve(Provenance.FILE)),
                "'" + folder + "' has no results of 'run' or 'what-if --out': it has no " + Provenance.FILE);
        String page = OutputFolder.add(folder, place -> {
            String text = page();
            Files.writeString(place.resolve(PAGE), text);
            return text;
        });
        PrintWriter out = out();
        out.println("Report: " + file);
        return audit ? audited(page, out) : 0;
    }

    private String page() throws IOException {
        try {
            return pageOf(folder);
        } catch (NoSuchFileException missing) {
            throw new RequestRefusedException("'" + folder + "' has no results of 'run' or 'what-if --out': '"
                    + missing.getFile() + "' is missing");
        } catch (IOException wrong) {
            throw new RequestRefusedException("cannot write a report: " + wrong.getMessage());
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
