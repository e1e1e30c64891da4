package smolny.history.schema;

import static smolny.history.schema.Terms.refs;
import static smolny.history.schema.Terms.words;

import java.util.List;

/** The kinds of maps in a plan file: which runs to make of a scenario, and what to keep of them. */
final class PlanKinds {
    private static final Type.Scalar LEVEL = Type.Named.LEVELS.item();
    private static final Type.Scalar RUNS = new Numbers.Whole(1, 1_000_000);
    private static final Type.Scalar TABLE = words(
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

    private PlanKinds() {}

    static List<Kind> all() {
        return List.of(plan(), range(), seeds(), budget(), write());
    }

    private static Kind plan() {
        return Kind.of(
                "plan",
                "plan",
                Key.must("smolny", new Numbers.Version(), "number of the format"),
                Key.must("kind", words("plan"), "what this file holds"),
                Key.must("id", new Words.Id(Space.FILE, '-'), "the same as the file's name"),
                Key.may("title", Terms.TITLES, "name as shown, in one or more languages"),
                Key.must("of", Terms.ref(Space.FILE), "the scenario, a file beside this one or in the folder above"),
                Key.may("do", refs(Space.INTERVENTION), "levers pulled in every run"),
                Key.must(
                        "vary",
                        new Type.Named("range", Space.PARAMETER, true),
                        "the parameters that differ between points, or a table of points with a column for each; all"
                                + " others stay as the scenario has them"),
                Key.may("also", refs(Space.INTERVENTION), "levers, each pulled once more at every point, same seeds"),
                Key.must(
                        "design",
                        words("factorial", "lhs", "sobol", "saltelli", "morris", "list"),
                        "factorial: every value with every other; lhs: a Latin hypercube; sobol: Sobol's sequence;"
                                + " saltelli: blocks of parameters + 2 points, for Sobol's indices; morris:"
                                + " trajectories that change one parameter a step; list: all first values, then all"
                                + " second ones"),
                Key.may(
                        "points",
                        RUNS,
                        "how many are drawn, in lhs and sobol; how many blocks, in saltelli; how many trajectories, in"
                                + " morris"),
                Key.must("seeds", new Type.MapOf("seeds", false), "which seeds each point is run with"),
                Key.otherwise("scale", new Numbers.Size(), "standard", "how big a country is founded"),
                Key.may("budget", new Type.MapOf("budget", false), "what the plan may cost"),
                Key.may("write", new Type.MapOf("write", false), "what is kept"));
    }

    private static Kind range() {
        return Kind.of(
                "range",
                "range",
                Key.must("from", LEVEL, "least value"),
                Key.must("to", LEVEL, "greatest value"),
                Key.may(
                        "steps",
                        new Numbers.Whole(2, 100_000),
                        "how many values, both ends among them; factorial only"));
    }

    private static Kind seeds() {
        return Kind.of(
                "seeds",
                "'seeds'",
                Key.otherwise("first", new Numbers.Seed(), "1", "the others follow it one by one"),
                Key.must("runs", RUNS, "how many seeds"),
                Key.otherwise(
                        "pairing", words("common"), "common", "every point has the same seeds, so that luck cancels"));
    }

    private static Kind budget() {
        return Kind.of(
                "budget",
                "'budget'",
                Key.may("runs", new Numbers.Whole(1, 1_000_000_000), "a plan that needs more is refused"),
                Key.may("minutes", new Numbers.Whole(1, 100_000), "after which no new run begins"));
    }

    private static Kind write() {
        return Kind.of(
                "write",
                "'write'",
                Key.may("tables", new Type.ListOf(TABLE), "which tables are kept"),
                Key.may("format", new Type.ListOf(words("csv")), "how tables are written"),
                Key.otherwise(
                        "locale",
                        words("C", "ru"),
                        "C",
                        "C: commas between cells and points in numbers; ru: semicolons and decimal commas"));
    }
}
