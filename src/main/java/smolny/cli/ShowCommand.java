package smolny.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.describe.TimeLineText;

/** A scenario in words. */
@Command(
        name = "show",
        description = {
            "Describe a scenario in words, day by day.",
            "Each entry says what happens, what it does and how strongly, and which source says so."
        })
final class ShowCommand extends ConsoleCommand {
    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Override
    public Integer call() {
        LoadedScenario loaded = scenario.load();
        PrintWriter out = out();
        out.println(loaded.titles().getOrDefault("en", scenario.name()));
        if (!loaded.about().isEmpty()) {
            out.println(loaded.about());
        }
        turn(out, loaded.divergence());
        loaded.interventions().stream()
                .filter(l -> scenario.interventions().contains(l.id()))
                .forEach(lever -> turn(out, lever));
        out.println();
        TimeLineText.lines(loaded.resolved()).forEach(out::println);
        return 0;
    }

    private static void turn(PrintWriter out, @Nullable Intervention turn) {
        if (turn == null) {
            return;
        }
        out.println();
        line(out, "", turn.titles().getOrDefault("en", turn.id()));
        line(out, "Asks: ", turn.question());
        if (turn.divergesOn() != null) {
            line(out, "Differs from: ", turn.divergesOn().inWords() + " Old Style");
        }
        line(out, "For it: ", turn.because());
        line(out, "Against it: ", turn.against());
        line(out, "Cannot show: ", turn.cannotShow());
    }

    private static void line(PrintWriter out, String before, String text) {
        if (!text.isEmpty()) {
            out.println(before + text);
        }
    }
}
