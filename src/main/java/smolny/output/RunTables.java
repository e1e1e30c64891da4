package smolny.output;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.model.rule.Obedience.ObedienceTerms;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.SovietSession;
import smolny.model.world.QuestionnaireAnswer;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.simulation.AgitatorWork;
import smolny.simulation.DelegateAnswer;
import smolny.simulation.DeputyTerm;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunResult;

/** The tables to which every run adds its rows, each declared once; the first cell of a row is the run's number. */
public final class RunTables {
    /** Every measure, day by day. */
    public static final String SERIES = "series";

    private static final Set<String> ANSWERS = Stream.of(QuestionnaireAnswer.values())
            .map(QuestionnaireAnswer::word)
            .collect(Collectors.toSet());

    private static final String UNIT = "Base unit: the place's id and a number.";
    private static final String GROUP = "Id of the group.";
    private static final String BODY = "Id of the body.";

    private static final List<RunTable<?>> DECISIONS =
            List.of(benches(), votes(), ledger(), elections(), mandates(), stands(), orders(), fights());

    private static final List<RunTable<?>> ALL = Stream.of(
                    List.of(series()), DECISIONS, List.of(congress(), deputies(), agitators(), adoptions()))
            .<RunTable<?>>flatMap(List::stream)
            .toList();

    private final LoadedScenario loaded;
    private final RecordedFigures recorded;
    private final Labels labels;
    private final List<RunTable<?>> written;
    private final RowSink sink;
    private final SeriesChoice choice;

    /**
     * Creates the tables for runs of one scenario.
     *
     * @param names of the tables that are wanted; others are not made
     * @param choice rows of the series that are wanted
     * @param sink takes the rows
     */
    public RunTables(LoadedScenario loaded, Set<String> names, SeriesChoice choice, RowSink sink) {
        this.loaded = loaded;
        this.choice = choice;
        this.recorded = new RecordedFigures(loaded.record());
        this.labels = Labels.of(loaded);
        this.written = ALL.stream()
                .filter(table -> names.contains(table.columns.name()))
                .toList();
        this.sink = sink;
    }

    /** Name and columns of all of them. */
    public static List<TableSchema> all() {
        return of(ResultExtent.ALL);
    }

    /** The tables of a folder of this extent. */
    static List<TableSchema> of(ResultExtent extent) {
        return (extent == ResultExtent.ALL ? ALL : DECISIONS)
                .stream().map(table -> table.columns.schema()).toList();
    }

    /** Adds a run's rows to every table that is wanted. */
    public void add(RunResult run) {
        Context context = new Context(run, loaded, recorded, labels, choice);
        written.forEach(table -> table.write(context, sink));
    }

    /** What a row may need beside what it is about: its run, the scenario, the recorded figures, and titles. */
    private record Context(
            RunResult run, LoadedScenario loaded, RecordedFigures recorded, Labels labels, SeriesChoice choice) {
        private ScenarioCalendar clock() {
            return loaded.scenario().setting().clock();
        }

        private @Nullable OldStyleDate date(@Nullable Integer day) {
            return day == null ? null : clock().dateOf(day);
        }

        private String question(String session) {
            return loaded.scenario().setting().sessions().stream()
                    .filter(s -> s.id().equals(session))
                    .map(SovietSession::question)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A table of runs: its columns, and what the rows of a run are about. */
    private record RunTable<R>(TableDefinition<Context, R> columns, Function<Context, Iterable<R>> rows) {
        void write(Context context, RowSink sink) {
            TableSchema table = columns.schema();
            for (R row : rows.apply(context)) {
                sink.row(table, columns.row(context, row));
            }
        }
    }

    private static <R> TableDefinition<Context, R> table(String name) {
        return new TableDefinition<Context, R>(name)
                .column("run", ColumnType.INTEGER, "Number of the run within the ensemble, from 1.", (c, row) -> c.run()
                        .number);
    }

    private static <R> BiFunction<Context, R, OldStyleDate> on(ToIntFunction<R> day) {
        return (c, row) -> c.clock().dateOf(day.applyAsInt(row));
    }

    private static RunTable<SeriesChoice.Measured> series() {
        return new RunTable<>(
                RunTables.<SeriesChoice.Measured>table(SERIES)
                        .day(SeriesChoice.Measured::day, on(SeriesChoice.Measured::day))
                        .column("place", "", "Group, body or part of the country that is measured.", m -> m.name()
                                .place())
                        .column(
                                "measure",
                                "",
                                "Quantity that is measured; docs/MEASURES.md explains each.",
                                m -> m.name().quantity().word())
                        .column(
                                "value",
                                ColumnType.NUMBER,
                                "Its value at the end of the day; shares lie between 0 and 1.",
                                m -> m.value()),
                c -> c.choice().of(c.run()));
    }

    private static RunTable<Integer> benches() {
        return new RunTable<>(
                RunTables.<Integer>table("benches")
                        .day(day -> day, on(day -> day))
                        .column("body", "", BODY, (c, day) -> c.loaded()
                                .scenario()
                                .setting()
                                .newsFrom())
                        .column(
                                "seats",
                                "",
                                "One sign for each seat, from left to right: + for soviet power, - for coalition.",
                                (c, day) -> signs(c.run().benches.get(day))),
                c -> IntStream.range(0, c.run().benches.size()).boxed().toList());
    }

    private static String signs(boolean[] seats) {
        StringBuilder signs = new StringBuilder();
        for (boolean forSovietPower : seats) {
            signs.append(forSovietPower ? '+' : '-');
        }
        return signs.toString();
    }

    private static RunTable<RunEvent.VoteTaken> votes() {
        TableDefinition<Context, RunEvent.VoteTaken> votes = RunTables.<RunEvent.VoteTaken>table("votes")
                .dates(on(RunEvent.VoteTaken::day))
                .column("session", "", "Id of the session.", v -> v.session())
                .column("body", "", BODY, v -> v.body())
                .column("question", "", "What was put to the vote.", (c, v) -> c.question(v.session()))
                .column("held", "", "Real days, if the model takes another.", (c, v) -> c.labels()
                        .held(v.session()))
                .column(
                        "counted",
                        "",
                        "Whether the real vote was counted: yes or no. If no, the counts are the model's alone.",
                        (c, v) -> c.labels().counted(v.session()) ? "yes" : "no")
                .column("votes_for", "deputies", "Votes for soviet power in the model.", v -> v.inFavour())
                .column("votes_against", "deputies", "Votes against it.", v -> v.against())
                .column("abstained", "deputies", "Deputies who were present and abstained.", v -> v.abstained())
                .column("present", "deputies", "The three counts together.", v -> v.present())
                .column(
                        "seats",
                        "deputies",
                        "The model's deputies who could have come, fewer than the real ones.",
                        v -> v.seats())
                .column("share_for", "share", "Votes for, divided by votes for and against.", v -> v.twoWay());
        Seen<RunEvent.VoteTaken, HistoricalRecord.Vote> seen =
                (c, v) -> c.recorded().vote(v.session());
        votes.column("recorded_for", "deputies", "The same count in the record.", seen.cell(r -> r.inFavour()))
                .column("recorded_against", "deputies", "The same count in the record.", seen.cell(r -> r.against()))
                .column(
                        "recorded_abstained",
                        "deputies",
                        "The same count in the record, if known.",
                        seen.cell(r -> r.abstain()))
                .column(
                        "recorded_share_for",
                        "share",
                        "The same share in the record.",
                        seen.cell(RecordedFigures::shareFor));
        return new RunTable<>(evidence(votes, seen.cell(r -> r.evidence())), c -> c.run().votes);
    }

    private static RunTable<RunEvent.Attempt> ledger() {
        return new RunTable<>(
                RunTables.<RunEvent.Attempt>table("ledger")
                        .dates(on(RunEvent.Attempt::day))
                        .column("event", "", "Id of the conditional event.", a -> a.event())
                        .column("body", "", BODY, a -> a.body())
                        .column("motion", "", "What was voted on.", a -> a.motion())
                        .column(
                                "share_for",
                                "share",
                                "Part of the body's members in the model who are for the motion; empty if it decides"
                                        + " without a vote.",
                                a -> a.seats() == 0 ? null : (double) a.inFavour() / a.seats())
                        .column("passed", "", "Whether the motion passed: yes or no.", a -> a.passed() ? "yes" : "no")
                        .column("followed", "", "What followed, or why nothing followed.", a -> a.followed())
                        .column(
                                "words",
                                "",
                                "The row in one sentence.",
                                (c, a) -> LedgerSentence.of(
                                        a,
                                        c.clock().dateOf(a.day()),
                                        c.labels().place(a.body()),
                                        c.labels().event(a.event()))),
                c -> c.run().attempts);
    }

    private static Function<RunEvent.StanceTaken, @Nullable Object> term(ToDoubleFunction<ObedienceTerms> term) {
        return stand -> term.applyAsDouble(stand.terms());
    }

    private static RunTable<RunEvent.StanceTaken> stands() {
        TableDefinition<Context, RunEvent.StanceTaken> stands = RunTables.<RunEvent.StanceTaken>table("stands")
                .day(RunEvent.StanceTaken::day, on(RunEvent.StanceTaken::day))
                .column("unit", "", "Id of the armed unit.", s -> s.unit())
                .column("stance", "", "obeys_soviet, neutral or obeys_staff, from this day on.", s -> s.stance()
                        .word());
        stands.column("score", "probit", "Sum of the causes (equation 13).", term(t -> t.total()))
                .column("bar", "probit", "What the score must pass, up or down.", term(t -> t.bar()))
                .column("support", "probit", "Open support of its people.", term(t -> t.support()))
                .column("commissar", "probit", "A commissar it has accepted.", term(t -> t.commissar()))
                .column("order", "probit", "Whose signature an order needs.", term(t -> t.order()))
                .column("past", "probit", "Orders obeyed and refused before.", term(t -> t.past()))
                .column("removal", "probit", "Threat of being sent to the front.", term(t -> t.removal()))
                .column("example", "probit", "Example of the garrison.", term(t -> t.example()))
                .column("lean", "probit", "Lean of its kind to the staff.", term(t -> -t.lean()));
        return new RunTable<>(stands, c -> c.run().stands);
    }

    private static RunTable<RunEvent.OrderGiven> orders() {
        return new RunTable<>(
                RunTables.<RunEvent.OrderGiven>table("orders")
                        .dates(on(RunEvent.OrderGiven::day))
                        .column("theatre", "", "Id of the theatre.", o -> o.theatre())
                        .column("event", "", "Event by which it was given.", o -> o.event())
                        .column("by", "", "soviet or staff.", o -> o.bySoviet() ? "soviet" : "staff")
                        .column(
                                "signed",
                                "",
                                "Whether the other side had signed it: yes or no.",
                                o -> o.signed() ? "yes" : "no")
                        .column("reached", "units", "Units that it reached.", o -> o.reached())
                        .column("carried_out", "units", "Units that carried it out.", o -> o.carriedOut())
                        .column(
                                "words",
                                "",
                                "The row in one sentence.",
                                (c, o) -> LedgerSentence.of(
                                        o, c.clock().dateOf(o.day()), c.labels().event(o.event()))),
                c -> c.run().orders);
    }

    private static RunTable<RunEvent.ClashFought> fights() {
        return new RunTable<>(
                RunTables.<RunEvent.ClashFought>table("fights")
                        .dates(on(RunEvent.ClashFought::day))
                        .column("theatre", "", "Id of the theatre; empty if the scenario has none.", f -> f.theatre())
                        .column("soviet_men", "men", "Men who came out for the Soviet.", f -> f.sovietForce())
                        .column("staff_men", "men", "Men who came out against it.", f -> f.governmentForce())
                        .column("chance", "share", "Probability that the Soviet wins.", f -> f.chanceOfFall())
                        .column("won", "", "Whether the Soviet won: yes or no.", f -> f.governmentFell() ? "yes" : "no")
                        .column("decided", "date", "Day of the decision, Old Style.", (c, f) -> c.date(f.decidedDay())),
                c -> c.run().clashes);
    }

    private static RunTable<RunEvent.ListShare> elections() {
        TableDefinition<Context, RunEvent.ListShare> shares = RunTables.<RunEvent.ListShare>table("elections")
                .dates(on(RunEvent.ListShare::day))
                .column("election", "", "Id of the election.", s -> s.election())
                .column("held", "", "Real days of polling, if the model takes another.", (c, s) -> c.labels()
                        .held(s.election()))
                .column("party", "", "Party list; Left SRs are on the SR list.", s -> s.party())
                .column("share", "share", "Expected share of the votes cast.", s -> s.share())
                .column(
                        "turnout",
                        "share",
                        "Known turnout; an input of the model.",
                        s -> s.turnout() > 0 ? s.turnout() : null);
        Seen<RunEvent.ListShare, HistoricalRecord.Result> seen =
                (c, s) -> c.recorded().share(s.election(), s.party());
        shares.column(
                        "recorded_share",
                        "share",
                        "Recorded share of the votes for the lists in the model.",
                        seen.cell(r -> r.share()))
                .column("recorded_raw", "share", "Recorded share of all votes.", seen.cell(r -> r.raw()))
                .column(
                        "tolerance",
                        "share",
                        "Assumed error of source and model together.",
                        seen.cell(r -> r.tolerance()));
        return new RunTable<>(evidence(shares, seen.cell(r -> r.evidence())), c -> c.run().shares);
    }

    private static RunTable<Map.Entry<String, Double>> mandates() {
        TableDefinition<Context, Map.Entry<String, Double>> answers = RunTables.<Map.Entry<String, Double>>table(
                        "mandates")
                .column(
                        "answer",
                        "",
                        "Answer on the questionnaire; empty in a row about a party.",
                        m -> ANSWERS.contains(m.getKey()) ? m.getKey() : null)
                .column(
                        "party",
                        "",
                        "Party declared; empty in a row about an answer.",
                        m -> ANSWERS.contains(m.getKey()) ? null : m.getKey())
                .column(
                        "delegates",
                        "delegates",
                        "Number of delegates who gave this answer or declared this party.",
                        (c, m) -> Math.round(m.getValue() * c.run().mandates.size()))
                .column("share", "share", "Share of all delegates.", m -> m.getValue());
        Seen<Map.Entry<String, Double>, HistoricalRecord.Mandate> seen =
                (c, m) -> c.recorded().mandate(m.getKey());
        answers.column(
                        "recorded_delegates",
                        "delegates",
                        "The same count in the record.",
                        seen.cell(r -> r.delegates()))
                .column("recorded_share", "share", "The same share in the record.", seen.cell(r -> r.share()));
        return new RunTable<>(
                evidence(answers, seen.cell(r -> r.evidence())),
                c -> EnsembleResult.mandateShares(c.run()).entrySet());
    }

    private static RunTable<DelegateAnswer> congress() {
        return new RunTable<>(
                RunTables.<DelegateAnswer>table("congress")
                        .column("delegate", ColumnType.INTEGER, "Number of the delegate.", d -> d.number())
                        .column("group", "", GROUP, d -> d.group())
                        .column("soviet", "", "Body that sent the delegate.", d -> d.soviet())
                        .column("unit", "", UNIT, d -> d.unit())
                        .column(
                                "position",
                                "probit",
                                "Attitude of the delegate; above 0 is for soviet power.",
                                d -> d.position())
                        .column("answer", "", "Answer on the questionnaire.", d -> d.answer())
                        .column("party", "", "Party declared.", d -> d.party()),
                c -> c.run().mandates);
    }

    private static RunTable<DeputyTerm> deputies() {
        return new RunTable<>(
                RunTables.<DeputyTerm>table("deputies")
                        .column("body", "", BODY, d -> d.body())
                        .column("seat", "", "The seat: its unit and a number.", d -> d.seat())
                        .column("group", "", GROUP, d -> d.group())
                        .column("unit", "", UNIT, d -> d.unit())
                        .column("person", "", "Person of the unit who held the seat.", d -> d.person())
                        .column(
                                "elected",
                                "date",
                                "Day of election, Old Style; empty if elected in spring.",
                                (c, d) -> c.date(d.elected()))
                        .column(
                                "recalled",
                                "date",
                                "Day of recall, Old Style; empty if sitting at the end.",
                                (c, d) -> c.date(d.until()))
                        .column(
                                "position",
                                "probit",
                                "Vote position at the end; empty if recalled before.",
                                d -> d.position()),
                c -> c.run().terms);
    }

    private static RunTable<AgitatorWork> agitators() {
        return new RunTable<>(
                RunTables.<AgitatorWork>table("agitators")
                        .column("agitator", "", "Side, home body and number.", w -> w.agitator())
                        .column("side", "", "soviet or moderate.", w -> w.side())
                        .column("party", "", "Party of the agitator.", w -> w.party())
                        .column("home", "", "Body that sends the agitator out.", w -> w.home())
                        .column("days_at_work", "days", "Days on which the agitator was let in.", w -> w.daysAtWork())
                        .column(
                                "days_turned_away",
                                "days",
                                "Days on which the agitator was turned away.",
                                w -> w.daysTurnedAway())
                        .column("units", "units", "Number of different units visited.", w -> w.units()),
                c -> c.run().work);
    }

    private static RunTable<RunEvent.UnitAdopted> adoptions() {
        return new RunTable<>(
                RunTables.<RunEvent.UnitAdopted>table("adoptions")
                        .column("unit", "", UNIT, a -> a.unit())
                        .column("group", "", GROUP, a -> a.group())
                        .column("soviet", "", "Body in which the unit's deputies sit.", a -> a.soviet())
                        .dates(on(RunEvent.UnitAdopted::day)),
                c -> c.run().adoptions);
    }

    /** The row of the historical record that a row is compared with, if there is one. */
    @FunctionalInterface
    private interface Seen<R, S> {
        @Nullable
        S beside(Context context, R row);

        /** A cell of that row; empty if there is no such row. */
        default <T> BiFunction<Context, R, @Nullable Object> cell(Function<S, @Nullable T> of) {
            return (context, row) -> {
                S seen = beside(context, row);
                return seen == null ? null : of.apply(seen);
            };
        }
    }

    private static <R> TableDefinition<Context, R> evidence(
            TableDefinition<Context, R> table, BiFunction<Context, R, @Nullable Object> evidence) {
        return table.column(
                        "recorded_basis",
                        "",
                        "How the recorded figure is known: seed (one of the source articles), retrieved, recalled or"
                                + " derived.",
                        (c, row) -> evidence.apply(c, row) instanceof Evidence known ? known.basis() : null)
                .column(
                        "recorded_source",
                        "",
                        "Ids of sources of the recorded figure.",
                        (c, row) -> evidence.apply(c, row) instanceof Evidence known
                                ? String.join(";", known.sources())
                                : null);
    }
}
