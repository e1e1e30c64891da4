package smolny.cli;

import picocli.CommandLine.Command;
import smolny.output.Json;
import smolny.scenario.EditorSchema;

/** The format for editors. */
@Command(
        name = "schema",
        description = {
            "Print the scenario format as a JSON schema (draft 2020-12).",
            "An editor that has this schema completes keys and shows their meaning."
        })
final class SchemaCommand extends ConsoleCommand {
    @Override
    public Integer call() {
        out().println(Json.indented(EditorSchema.tree()));
        return 0;
    }
}
