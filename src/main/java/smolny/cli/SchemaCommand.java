package smolny.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import smolny.output.Json;
import smolny.scenario.format.EditorSchema;

/** The format for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Print the scenario format as a JSON schema (draft 2020-12).",
            "An editor that knows it completes keys and shows what they mean."
        },
        footer = {"", "Example: smolny schema > smolny.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.indented(EditorSchema.tree()));
        out.flush();
        return 0;
    }
}
