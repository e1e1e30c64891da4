package smolny.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.chart.DayLine;
import smolny.chart.DayScale;
import smolny.chart.OpinionLayer;
import smolny.experiment.explain.Contribution;
import smolny.experiment.explain.DeputyExplanation;
import smolny.experiment.explain.UnitExplanation;
import smolny.experiment.explain.VoteBreakdown;
import smolny.experiment.explain.VoteExplanation;
import smolny.gui.InspectorContent.Explanation;
import smolny.model.event.ConditionalEvent;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunEvent.Attempt;
import smolny.model.observer.RunEvent.VoteTaken;
import smolny.model.setting.PoliticalBody;
import smolny.output.LedgerSentence;
import smolny.output.NumberFormats;
import smolny.output.RecordedFigures;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.describe.TimeLineText;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.SeatInfo;
import smolny.session.DaySnapshot.SeatState;
import smolny.session.DaySnapshot.UnitInfo;
import smolny.session.DaySnapshot.UnitState;
import smolny.session.InteractiveSession;

/** What inspectors say on the day that a session shows. Each method throws NoSuchElementException if nothing has the id. */
final class InspectorText {
    private static final double CLEARLY = 0.5;

    private final InteractiveSession session;
    private final ViewState state;
    private final DaySnapshot snapshot;
    private final Labels labels;

    /** What they say beside a state that is shown. */
    InspectorText(InteractiveSession session, ViewState state) {
        this.session = session;
        this.state = state;
        this.snapshot = session.snapshot();
        this.labels = Labels.of(session.loaded());
    }

    /** The first that fits. */
    static <T> T find(List<T> all, Predicate<T> which, String noun, String id) {
        return all.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + noun + " is called " + id));
    }

    /** A share in per cent. */
    private static String percent(double share) {
        return NumberFormats.wholePercent(share, "none so far");
    }

    /** A count with its noun. */
    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The number in the unit's or seat's id. */
    private static String number(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    /** A base unit, by place and number. */
    static String unitName(UnitInfo unit) {
        return unit.place().title() + ", unit " + number(unit.id());
    }

    /** A day of the clock. */
    private String day(int day) {
        return session.clock().dateOf(day).inWords();
    }

    /** An attempt of a body in one sentence. */
    private String attempt(Attempt attempt) {
        return LedgerSentence.of(
                attempt,
                session.clock().dateOf(attempt.day()),
                labels.place(attempt.body()),
                labels.event(attempt.event()));
    }

    /** A chart of lines over the days so far. */
    InspectorContent.Chart chart(String title, DayScale scale, List<DayLine> lines) {
        return new InspectorContent.Chart(title, scale, session.clock(), snapshot.day(), lines);
    }

    /** A line of one value of every snapshot from the first day to the one shown. */
    DayLine line(String label, OpinionLayer layer, ToDoubleFunction<DaySnapshot> value) {
        return new DayLine(
                label,
                layer.line(),
                session.snapshots().stream()
                        .filter(one -> one.day() >= 0)
                        .map(value::applyAsDouble)
                        .toList(),
                state.baselineOf(value));
    }

    /** A measure of every day shown; none if it is nowhere. */
    private List<DayLine> measure(String measure, String label, OpinionLayer layer) {
        DayLine line = line(label, layer, one -> one.measure(measure));
        boolean nowhere = line.unchanged().isEmpty() && line.values().stream().allMatch(value -> value.isNaN());
        return nowhere ? List.of() : List.of(line);
    }

    /** A share of a unit's people, and that of the unchanged run if it differs. */
    private String share(UnitState unit, ToDoubleFunction<UnitState> share) {
        return percent(share.applyAsDouble(unit)) + state.unchanged(of(unit.info(), share));
    }

    /** A value of a unit on any day of this run or another of the same country; NaN where there is no such unit. */
    private static ToDoubleFunction<DaySnapshot> of(UnitInfo unit, ToDoubleFunction<UnitState> value) {
        return day -> at(day.units(), unit.index())
                .filter(one -> one.info().id().equals(unit.id()))
                .map(value::applyAsDouble)
                .orElse(Double.NaN);
    }

    private static Optional<SeatState> of(SeatInfo seat, DaySnapshot day) {
        return at(day.seats(), seat.index()).filter(one -> one.info().id().equals(seat.id()));
    }

    private static <T> Optional<T> at(List<T> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** A base unit, by id. */
    InspectorContent unit(String id) {
        UnitState unit = find(snapshot.units(), one -> one.info().id().equals(id), "unit", id);
        UnitInfo info = unit.info();
        return new InspectorContent(
                unitName(info),
                labels.place(info.group().id()) + "; " + count(info.people(), "person", "people") + " in the model",
                unitSentences(unit),
                chart("Support for soviet power among its people", DayScale.SHARE, unitLines(info)),
                snapshot.day() < 0
                        ? null
                        : new Explanation(
                                "What has changed private opinion here since the first day",
                                Explanation.PROBITS,
                                () -> UnitExplanation.of(session.spec(), id).parts(0, snapshot.day() + 1)));
    }

    private List<String> unitSentences(UnitState unit) {
        List<String> all = new ArrayList<>();
        all.add(share(unit, UnitState::privately) + " of its people support soviet power in private.");
        if (!unit.info().group().meets()) {
            all.add("It holds no meetings, so nobody shows an opinion in public.");
            return all;
        }
        all.add(share(unit, UnitState::expressed) + " showed support at the last meeting, which passed "
                + (unit.resolved() ? "a" : "no") + " resolution for soviet power.");
        all.add(adoption(unit.adoptionDay()));
        all.add((unit.met() ? "It met today. " : "It did not meet today. ")
                + count(unit.sovietAgitators(), "agitator", "agitators") + " for soviet power and "
                + unit.moderateAgitators() + " for coalition were let in today.");
        if (unit.commissar()) {
            all.add("A commissar of the soviet is with the unit.");
        }
        deputies(unit.info(), all);
        return all;
    }

    private String adoption(int day) {
        if (day == Integer.MAX_VALUE) {
            return "It has never passed a resolution for soviet power.";
        }
        return day < 0
                ? "It had passed its first resolution for soviet power before the first day."
                : "It passed its first resolution for soviet power on " + day(day) + ".";
    }

    private void deputies(UnitInfo unit, List<String> all) {
        List<SeatState> seats = snapshot.seats().stream()
                .filter(seat -> seat.info().unit().id().equals(unit.id()))
                .toList();
        if (!seats.isEmpty()) {
            long inFavour = seats.stream().filter(SeatState::forSoviets).count();
            all.add("Of its " + count(seats.size(), "deputy", "deputies") + " in the "
                    + labels.place(seats.get(0).info().body()) + ", " + inFavour
                    + (inFavour == 1 ? " supports" : " support") + " soviet power.");
        }
    }

    private List<DayLine> unitLines(UnitInfo unit) {
        List<DayLine> lines = new ArrayList<>();
        lines.add(line("in private", OpinionLayer.PRIVATE, of(unit, UnitState::privately)));
        if (unit.group().meets()) {
            lines.add(line("shown at meetings", OpinionLayer.EXPRESSED, of(unit, UnitState::expressed)));
        }
        return lines;
    }

    /** A seat in a soviet and the deputies who held it, by id. */
    InspectorContent seat(String id) {
        SeatState seat = find(snapshot.seats(), one -> one.info().id().equals(id), "seat", id);
        SeatInfo info = seat.info();
        DayLine line = line("public position of the deputy in this seat", OpinionLayer.SEATS, day -> of(info, day)
                .map(SeatState::position)
                .orElse(Double.NaN));
        return new InspectorContent(
                "Deputy of " + unitName(info.unit()),
                labels.place(info.body()) + ", seat " + number(id) + " of the unit",
                seatSentences(seat),
                chart("The deputy's public position", DayScale.POSITION, List.of(line)),
                snapshot.day() < 0
                        ? null
                        : new Explanation(
                                "What has changed the public position since the first day",
                                Explanation.PROBITS,
                                () -> DeputyExplanation.of(session.spec(), id).parts(0, snapshot.day() + 1)));
    }

    private List<String> seatSentences(SeatState seat) {
        List<String> all = new ArrayList<>();
        List<DaySnapshot> days = state.unchanged();
        String other = days.isEmpty()
                ? ""
                : of(seat.info(), days.get(days.size() - 1))
                        .map(InspectorText::stand)
                        .filter(words -> !words.equals(stand(seat)))
                        .map(words -> " Unchanged: the deputy is " + words + ".")
                        .orElse("");
        all.add("The deputy is " + stand(seat) + "." + other);
        boolean spring = seat.electedDay() == Integer.MIN_VALUE;
        all.add(
                spring
                        ? "Elected in spring and never recalled."
                        : "Elected on " + day(seat.electedDay()) + ", after the unit recalled its previous deputy.");
        int before = 0;
        int holder = -1;
        for (DaySnapshot one : session.snapshots()) {
            int now = one.seats().get(seat.info().index()).person();
            before += holder >= 0 && now != holder ? 1 : 0;
            holder = now;
        }
        all.add(
                before == 0
                        ? (seat.electedDay() < 0
                                ? "Nobody else has held the seat since the first day."
                                : "The unit elected the same person again.")
                        : "The unit has replaced its deputy " + count(before, "time", "times")
                                + " since the first day.");
        UnitState unit = snapshot.units().get(seat.info().unit().index());
        all.add(share(unit, UnitState::expressed)
                + " of the unit showed support for soviet power at its last meeting.");
        return all;
    }

    private static String stand(SeatState seat) {
        return (Math.abs(seat.position()) > CLEARLY ? "clearly" : "slightly") + " for "
                + (seat.forSoviets() ? "soviet power" : "coalition") + " and would declare for the "
                + seat.party().label();
    }

    /** An agitator, by id. */
    InspectorContent agitator(String id) {
        return new AgitatorText(this, session, labels).of(id);
    }

    /** A soviet, a committee or another body, by id. */
    InspectorContent body(String id) {
        List<PoliticalBody> bodies = session.loaded().scenario().setting().bodies();
        PoliticalBody body = find(bodies, one -> one.id().equals(id), "body", id);
        List<VoteTaken> votes = new ArrayList<>();
        List<String> all = new ArrayList<>();
        if (!snapshot.bodyExists().getOrDefault(id, false)) {
            all.add("It does not exist on this day.");
        }
        bodySeats(id, body, all);
        RecordedFigures recorded = new RecordedFigures(session.config().base().record());
        for (DaySnapshot day : session.snapshots()) {
            for (VoteTaken vote : day.log().votes()) {
                if (vote.body().equals(id)) {
                    votes.add(vote);
                    all.add(voteSentence(vote, recorded.vote(vote.session())));
                }
            }
            for (Attempt attempt : day.log().attempts()) {
                if (attempt.body().equals(id) && attempt.passed()) {
                    all.add(attempt(attempt));
                }
            }
        }
        if (all.isEmpty()) {
            all.add("No votes or decisions here so far.");
        }
        return new InspectorContent(
                body.title(), bodyKind(body), all, bodyChart(id), votes.isEmpty() ? null : whyVote(votes));
    }

    private static String bodyKind(PoliticalBody body) {
        return body.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void bodySeats(String id, PoliticalBody body, List<String> all) {
        List<SeatState> seats = snapshot.seats().stream()
                .filter(seat -> seat.info().body().equals(id))
                .toList();
        if (!seats.isEmpty()) {
            long inFavour = seats.stream().filter(SeatState::forSoviets).count();
            long today = seats.stream()
                    .filter(seat -> seat.electedDay() == snapshot.day())
                    .count();
            all.add(inFavour + " of its " + seats.size() + " deputies in the model support soviet power, "
                    + percent((double) inFavour / seats.size())
                    + state.unchanged(day -> day.measure(MeasuredQuantity.SOVIET_POWER.of(id))) + "."
                    + (today == 0 ? "" : " " + count((int) today, "seat has", "seats have") + " a new deputy today."));
        } else if (body.seatsFor() + body.seatsAgainst() > 0) {
            all.add("Its " + (body.seatsFor() + body.seatsAgainst()) + " seats are fixed: " + body.seatsFor()
                    + " for soviet power, " + body.seatsAgainst() + " against.");
        }
    }

    private String voteSentence(VoteTaken vote, HistoricalRecord.@Nullable Vote seen) {
        return day(vote.day()) + ": " + LedgerSentence.of(vote, labels.counted(vote.session()))
                + (seen == null ? "." : " (recorded: " + RecordedFigures.inWords(seen) + ").")
                + state.unchanged(vote)
                        .map(other -> " Unchanged: " + LedgerSentence.of(other, labels.counted(other.session())) + ".")
                        .orElse("");
    }

    private InspectorContent.@Nullable Chart bodyChart(String id) {
        List<DayLine> lines = new ArrayList<>();
        lines.addAll(measure(MeasuredQuantity.PRIVATE.of(id), "its people, in private", OpinionLayer.PRIVATE));
        lines.addAll(measure(MeasuredQuantity.EXPRESSED.of(id), "its people, at meetings", OpinionLayer.EXPRESSED));
        lines.addAll(measure(MeasuredQuantity.SOVIET_POWER.of(id), "its deputies", OpinionLayer.SEATS));
        return lines.isEmpty() ? null : chart("Support for soviet power", DayScale.SHARE, lines);
    }

    private Explanation whyVote(List<VoteTaken> votes) {
        VoteTaken last = votes.get(votes.size() - 1);
        return new Explanation(
                "What explains the vote of "
                        + session.clock().dateOf(last.day()).inShort(),
                "Percentage points, compared with the seats elected in spring. Bars to the right: toward soviet power.",
                () -> voteParts(last.session()));
    }

    private List<Contribution> voteParts(String vote) {
        VoteBreakdown account = VoteExplanation.of(session.spec(), vote);
        return account == null
                ? List.of()
                : account.parts().stream()
                        .map(part -> new Contribution(part.cause(), 100 * part.amount()))
                        .toList();
    }

    /** The entry of the unchanged scenario, or of the changed one if only that has it. */
    Optional<ChronicleEntry> entry(String id) {
        return entry(session.loaded(), id).or(() -> entry(session.config().base(), id));
    }

    private static Optional<ChronicleEntry> entry(LoadedScenario loaded, String id) {
        return loaded.chronicle().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** An event, by id: what it is, what it does, its sources, and whether it has happened. */
    InspectorContent event(String id) {
        ChronicleEntry entry = entry(id).orElseThrow(() -> new NoSuchElementException("no event is called " + id));
        boolean stands = entry(session.loaded(), id).isPresent();
        LoadedScenario from = stands ? session.loaded() : session.config().base();
        List<String> all = new ArrayList<>();
        all.add(stands ? status(entry) : "Dropped: it does not happen in this session.");
        if (!entry.says().isEmpty()) {
            all.add(entry.says());
        }
        if (entry.role() != ChronicleEntry.Role.SHOWN) {
            all.addAll(TimeLineText.linesOfEvent(from.resolved(), id));
        }
        all.add("Certainty: " + entry.certainty() + ". Sources: " + sources(entry) + ".");
        return new InspectorContent(
                entry.titles().getOrDefault("en", id),
                entry.date().inWords() + " Old Style, "
                        + entry.date().newStyle().inWords() + " New Style"
                        + (entry.place().isEmpty() ? "" : "; " + entry.place()),
                all,
                eventChart(entry),
                null);
    }

    private String sources(ChronicleEntry entry) {
        return entry.sources().stream()
                .map(id -> session.loaded().sources().stream()
                        .filter(work -> work.id().equals(id))
                        .map(work -> work.author().isEmpty() ? work.title() : work.author() + ", " + work.title())
                        .findFirst()
                        .orElse(id.equals("assumed") ? "our own assumption" : id))
                .collect(Collectors.joining("; "));
    }

    private String status(ChronicleEntry entry) {
        if (entry.role() == ChronicleEntry.Role.SHOWN) {
            return "Shown on the time line only; it has no effect in the model.";
        }
        List<Attempt> attempts = new ArrayList<>();
        for (DaySnapshot snapshot : session.snapshots()) {
            for (RunEvent.Happened happening : snapshot.log().happenings()) {
                if (!happening.outcome()
                        && happening.id().equals(entry.id())
                        && entry.role() == ChronicleEntry.Role.DATED) {
                    return "It happened on " + day(happening.day()) + ".";
                }
            }
            snapshot.log().attempts().stream()
                    .filter(attempt -> attempt.event().equals(entry.id()))
                    .forEach(attempts::add);
        }
        if (attempts.isEmpty()) {
            return "It has not happened yet.";
        }
        Attempt last = attempts.get(attempts.size() - 1);
        String tries = attempts.size() == 1 ? "" : " (" + attempts.size() + " attempts so far)";
        return attempt(last) + tries;
    }

    private InspectorContent.Chart eventChart(ChronicleEntry entry) {
        String body = session.loaded().scenario().conditional().stream()
                .filter(event -> event.id().equals(entry.id()))
                .map(ConditionalEvent::body)
                .findFirst()
                .orElse("");
        List<DayLine> lines = body.isEmpty()
                ? List.of()
                : measure(MeasuredQuantity.SOVIET_POWER.of(body), "its deputies for soviet power", OpinionLayer.SEATS);
        return lines.isEmpty()
                ? chart(
                        "The government's credibility",
                        DayScale.SHARE,
                        measure("government.credibility", "credibility", OpinionLayer.EXPRESSED))
                : chart("Support for soviet power in the body that decides", DayScale.SHARE, lines);
    }
}
