package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import smolny.chart.DataTable;
import smolny.experiment.benchmark.Benchmark;
import smolny.experiment.benchmark.BenchmarkTiming;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;

/** Says how fast the model is here. */
@Command(
        name = "bench",
        description = {
            "Measure the speed of the model on this machine.",
            "For comparison, the same opinion rule is timed with one object for each person."
        })
final class BenchCommand extends ConsoleCommand {
    private static final double[] SMALL = {1 / 12.0, 1};
    private static final double[] BESIDE_RIVAL = {1 / 12.0, 1, 10};
    private static final double[] GROWING = {1, 10, 50};

    @Option(names = "--quick", description = "small sizes only")
    private boolean quick;

    @Option(
            names = "--rule",
            paramLabel = "PERSONS",
            description = "only the opinion rule, with about this many persons: prints its nanoseconds of CPU time"
                    + " for one person and day, and nothing else")
    private int rule;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "timings kept for each task (default: ${DEFAULT-VALUE})")
    private int rounds = 9;

    @Override
    public Integer call() {
        refuseIf(rounds < 1 || rule < 0, "--rounds and --rule must be at least 1");
        Scenario scenario = ScenarioLibrary.load("october-1917", List.of()).scenario();
        PrintWriter err = err();
        Benchmark bench = new Benchmark(scenario, rounds, what -> {
            err.println("timing " + what);
        });
        PrintWriter out = out();
        if (rule > 0) {
            out.println(String.format(Locale.ROOT, "%.3f", bench.rule(rule).median()));
            return 0;
        }
        days(out, bench.days(quick ? SMALL : BESIDE_RIVAL));
        if (!quick) {
            growth(out, bench.growth(GROWING));
        }
        runs(
                out,
                bench.runs(
                        quick
                                ? List.of(PopulationScale.CLASS, PopulationScale.STANDARD)
                                : List.of(PopulationScale.CLASS, PopulationScale.STANDARD, PopulationScale.FULL)));
        return 0;
    }

    private static void days(PrintWriter out, Map<Integer, List<BenchmarkTiming>> paces) {
        out.println("One day: nanoseconds of CPU time per person, on one thread.");
        out.println();
        DataTable table = DataTable.ofRows(paces.entrySet())
                .column("persons", pace -> String.format(Locale.ROOT, "%,d", pace.getKey()))
                .column("whole day", pace -> nanos(pace.getValue().get(0)))
                .column("rule alone", pace -> nanos(pace.getValue().get(1)))
                .column("one object per person", pace -> nanos(pace.getValue().get(2)))
                .column("rule against objects", pace -> times(pace.getValue(), 1))
                .column("day against objects", pace -> times(pace.getValue(), 0))
                .table();
        out.println(table.toMarkdown("---:", "---:"));
    }

    /** How many times one object per person takes as long. */
    private static String times(List<BenchmarkTiming> paces, int as) {
        return spread("%.0f times", paces.get(as).costRatioOf(paces.get(2)));
    }

    private static void growth(PrintWriter out, List<BenchmarkTiming> paces) {
        out.println("One day with growing populations: more units of the same size.");
        out.println();
        BenchmarkTiming smallest = paces.get(0);
        DataTable table = DataTable.<BenchmarkTiming>ofRows(paces)
                .column("persons", BenchmarkTiming::what)
                .column("whole day", BenchCommand::nanos)
                .column(
                        "per person, compared with the smallest population",
                        pace -> pace.equals(smallest) ? "" : spread("%.2f times", smallest.costRatioOf(pace)))
                .table();
        out.println(table.toMarkdown("---:", "---:"));
    }

    private static String nanos(BenchmarkTiming pace) {
        return spread("%.1f", pace.quartiles()[0], pace.median(), pace.quartiles()[1]);
    }

    private static void runs(PrintWriter out, List<BenchmarkTiming> paces) {
        out.println("One whole run with all its records, without writing files.");
        out.println();
        DataTable table = DataTable.<BenchmarkTiming>ofRows(paces)
                .column("scale", BenchmarkTiming::what)
                .column(
                        "seconds of CPU time",
                        pace -> spread(
                                "%.3f", pace.quartiles()[0] / 1e9, pace.median() / 1e9, pace.quartiles()[1] / 1e9))
                .column("runs per second and core", pace -> String.format(Locale.ROOT, "%.2f", pace.rate()))
                .table();
        out.print(table.toMarkdown("---", "---:"));
    }

    private static String spread(String form, double... lowMiddleHigh) {
        String number = form.split(" ", -1)[0];
        return String.format(Locale.ROOT, form, lowMiddleHigh[1])
                + String.format(Locale.ROOT, " (" + number + " to " + number + ")", lowMiddleHigh[0], lowMiddleHigh[2]);
    }
}
