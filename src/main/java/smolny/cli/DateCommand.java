package smolny.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.kernel.calendar.OldStyleDate;

/** A day in both calendars. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        description = "Say a day of the old calendar in the new one.",
        footer = {"", "Example: smolny date 1917-10-25"})
final class DateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DATE", description = "Old Style, for example 1917-10-25")
    private String date = "";

    @Override
    public Integer call() {
        try {
            OldStyleDate day = OldStyleDate.parse(date);
            spec.commandLine()
                    .getOut()
                    .println(day.inWords() + " Old Style = " + day.newStyle().inWords() + " New Style");
            return 0;
        } catch (IllegalArgumentException e) {
            throw new Refusal("'" + date + "' is not a date: " + e.getMessage());
        }
    }
}
