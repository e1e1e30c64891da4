package smolny.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** What the program said to a command. */
public record Said(int code, String out, String err) {
    /** Words of the command, parted by spaces, and further ones that may hold spaces. */
    public static Said by(String command, String... further) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(further));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Smolny.commandLine(words.toArray(String[]::new))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = line.execute(words.toArray(new String[0]));
        return new Said(code, out.toString(), err.toString());
    }
}
