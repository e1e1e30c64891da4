package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import smolny.lab.record.Provenance;
import smolny.show.handout.Handout;

/** The report on a folder. */
final class Reports {
    /** Name of the page. */
    static final String PAGE = "report.html";

    private Reports() {}

    /** The page of a folder; the same files give the same bytes. */
    static String of(Path folder) throws IOException {
        List<String> command = Provenance.in(folder.resolve(Provenance.FILE))
                .map(Provenance::command)
                .orElse(List.of());
        return Handout.report(folder, CommandText.of(command));
    }
}
