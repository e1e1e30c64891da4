package smolny.scenario;

import static smolny.scenario.CommonTypes.NAMES;
import static smolny.scenario.CommonTypes.TITLES;
import static smolny.scenario.CommonTypes.list;
import static smolny.scenario.CommonTypes.map;
import static smolny.scenario.CommonTypes.measured;
import static smolny.scenario.CommonTypes.ref;
import static smolny.scenario.CommonTypes.refs;
import static smolny.scenario.CommonTypes.words;
import static smolny.scenario.NumberTypes.whole;

import java.util.List;

/** The kinds of maps in a plan file: which runs to make of a scenario, and what to keep of them. */
final class PlanMapKinds {
    private static final ValueType.Scalar LEVEL = ValueType.Named.LEVELS.item();
    private static final ValueType.Scalar RUNS = whole(1, 1_000_000);
    private static final ValueType.Scalar TABLE = words(
            "runs",
            "series",
            "benches",
            "votes",
            "ledger",
            "elections",
            "mandates",
            "targets",
            "stands",
            "orders",
            "fights",
            "congress",
            "deputies",
            "agitators",
            "adoptions");

    static final List<MapKind> ALL = List.of(
            MapKind.of("plan")
                    .file("plan")
                    .may("title", TITLES, "name as shown, in one or more languages")
                    .must("of", ref(NameSpace.FILE), "the scenario, a file beside this one or in the folder above")
                    .may("do", refs(NameSpace.INTERVENTION), "interventions applied in every run")
                    .must(
                            "vary",
                            new ValueType.Named("range", NameSpace.PARAMETER, true),
                            "the parameters that differ between points, or a table of points with a column for each;"
                                    + " all others stay as the scenario has them")
                    .may(
                            "also",
                            refs(NameSpace.INTERVENTION),
                            "interventions, each applied once more at every point, with the same seeds")
                    .must(
                            "design",
                            words(ExperimentPlan.Design.class),
                            "factorial: every value with every other; lhs: a Latin hypercube; sobol: Sobol's sequence;"
                                    + " saltelli: blocks of parameters + 2 points, for Sobol's indices; morris:"
                                    + " trajectories that change one parameter a step; list: all first values, then all"
                                    + " second ones")
                    .may(
                            "points",
                            RUNS,
                            "how many are drawn, in lhs and sobol; how many blocks, in saltelli; how many"
                                    + " trajectories, in morris")
                    .must("seeds", map("seeds"), "which seeds each point is run with")
                    .otherwise("scale", NumberTypes.SIZE, "standard", "size of the population")
                    .otherwise(
                            "fits",
                            words("marked", "all"),
                            "marked",
                            "which targets a calibration sees: those marked for fitting, or all that are scored")
                    .may(
                            "spreads",
                            refs(NameSpace.PARAMETER),
                            "varied parameters that set how much places differ: a calibration estimates what they do to"
                                    + " the differences between runs, too")
                    .may("budget", map("budget"), "what the plan may cost")
                    .may("write", map("write"), "what is kept"),
            MapKind.of("range")
                    .must("from", LEVEL, "least value")
                    .must("to", LEVEL, "greatest value")
                    .may("steps", whole(2, 100_000), "how many values, both ends among them; factorial only"),
            MapKind.part("seeds")
                    .otherwise("first", NumberTypes.SEED, "1", "the others follow it one by one")
                    .must("runs", RUNS, "how many seeds")
                    .otherwise(
                            "pairing",
                            words("common"),
                            "common",
                            "every point has the same seeds: common random numbers"),
            MapKind.part("budget")
                    .may("runs", whole(1, 1_000_000_000), "a plan that needs more is refused")
                    .may("minutes", whole(1, 100_000), "after which no new run begins"),
            MapKind.part("write")
                    .may("tables", list(TABLE), "which tables are kept")
                    .may("series", NAMES, "names of the measures that the table series holds; all, if it is absent")
                    .may(
                            "every",
                            measured(1, 400, "days"),
                            "days between two days of the table series, counted back from the last; all, if it is absent")
                    .may("format", list(words("csv")), "how tables are written")
                    .otherwise(
                            "locale",
                            words("C", "ru"),
                            "C",
                            "C: commas between cells and points in numbers; ru: semicolons and decimal commas"));

    private PlanMapKinds() {}
}
