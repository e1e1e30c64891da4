package smolny.scenario.format;

import static smolny.scenario.format.CommonKeys.refs;
import static smolny.scenario.format.CommonKeys.words;

import java.util.List;

/** The kinds of maps in a plan file: which runs to make of a scenario, and what to keep of them. */
final class PlanMapKinds {
    private static final ValueType.Scalar LEVEL = ValueType.Named.LEVELS.item();
    private static final ValueType.Scalar RUNS = new NumberTypes.Whole(1, 1_000_000);
    private static final ValueType.Scalar TABLE = words(
            "runs",
            "series",
            "benches",
            "votes",
            "ledger",
            "elections",
            "mandates",
            "congress",
            "deputies",
            "agitators",
            "adoptions");

    private PlanMapKinds() {}

    static List<MapKind> all() {
        return List.of(plan(), range(), seeds(), budget(), write());
    }

    private static MapKind plan() {
        return MapKind.of(
                "plan",
                "plan",
                MapKey.must("smolny", new NumberTypes.Version(), "number of the format"),
                MapKey.must("kind", words("plan"), "what this file holds"),
                MapKey.must("id", new WordTypes.Id(NameSpace.FILE, '-'), "the same as the file's name"),
                MapKey.may("title", CommonKeys.TITLES, "name as shown, in one or more languages"),
                MapKey.must(
                        "of",
                        CommonKeys.ref(NameSpace.FILE),
                        "the scenario, a file beside this one or in the folder above"),
                MapKey.may("do", refs(NameSpace.INTERVENTION), "levers pulled in every run"),
                MapKey.must(
                        "vary",
                        new ValueType.Named("range", NameSpace.PARAMETER, true),
                        "the parameters that differ between points, or a table of points with a column for each; all"
                                + " others stay as the scenario has them"),
                MapKey.may(
                        "also",
                        refs(NameSpace.INTERVENTION),
                        "levers, each pulled once more at every point, same seeds"),
                MapKey.must(
                        "design",
                        words("factorial", "lhs", "sobol", "saltelli", "morris", "list"),
                        "factorial: every value with every other; lhs: a Latin hypercube; sobol: Sobol's sequence;"
                                + " saltelli: blocks of parameters + 2 points, for Sobol's indices; morris:"
                                + " trajectories that change one parameter a step; list: all first values, then all"
                                + " second ones"),
                MapKey.may(
                        "points",
                        RUNS,
                        "how many are drawn, in lhs and sobol; how many blocks, in saltelli; how many trajectories, in"
                                + " morris"),
                MapKey.must("seeds", new ValueType.MapOf("seeds", false), "which seeds each point is run with"),
                MapKey.otherwise("scale", new NumberTypes.Size(), "standard", "how big a country is founded"),
                MapKey.may("budget", new ValueType.MapOf("budget", false), "what the plan may cost"),
                MapKey.may("write", new ValueType.MapOf("write", false), "what is kept"));
    }

    private static MapKind range() {
        return MapKind.of(
                "range",
                "range",
                MapKey.must("from", LEVEL, "least value"),
                MapKey.must("to", LEVEL, "greatest value"),
                MapKey.may(
                        "steps",
                        new NumberTypes.Whole(2, 100_000),
                        "how many values, both ends among them; factorial only"));
    }

    private static MapKind seeds() {
        return MapKind.of(
                "seeds",
                "'seeds'",
                MapKey.otherwise("first", new NumberTypes.Seed(), "1", "the others follow it one by one"),
                MapKey.must("runs", RUNS, "how many seeds"),
                MapKey.otherwise(
                        "pairing", words("common"), "common", "every point has the same seeds, so that luck cancels"));
    }

    private static MapKind budget() {
        return MapKind.of(
                "budget",
                "'budget'",
                MapKey.may("runs", new NumberTypes.Whole(1, 1_000_000_000), "a plan that needs more is refused"),
                MapKey.may("minutes", new NumberTypes.Whole(1, 100_000), "after which no new run begins"));
    }

    private static MapKind write() {
        return MapKind.of(
                "write",
                "'write'",
                MapKey.may("tables", new ValueType.ListOf(TABLE), "which tables are kept"),
                MapKey.may("format", new ValueType.ListOf(words("csv")), "how tables are written"),
                MapKey.otherwise(
                        "locale",
                        words("C", "ru"),
                        "C",
                        "C: commas between cells and points in numbers; ru: semicolons and decimal commas"));
    }
}
