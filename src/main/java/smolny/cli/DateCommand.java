package smolny.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.RequestRefusedException;

/** A day in both calendars. */
@Command(
        name = "date",
        description = {"Convert an Old Style date to the New Style calendar."})
final class DateCommand extends ConsoleCommand {
    @Parameters(paramLabel = "DATE", description = "Old Style date, for example 1917-10-25")
    private String date = "";

    @Override
    public Integer call() {
        try {
            OldStyleDate day = OldStyleDate.parse(date);
            out().println(day.inWords() + " Old Style = " + day.newStyle().inWords() + " New Style");
            return 0;
        } catch (IllegalArgumentException e) {
            throw new RequestRefusedException("'" + date + "' is not a date: " + e.getMessage());
        }
    }
}
