package smolny.gui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.model.world.ArmedUnitState;
import smolny.output.LedgerSentence;
import smolny.output.ProbabilityWords;
import smolny.output.RecordedFigures;
import smolny.scenario.CheckedRow;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.session.DaySnapshot;
import smolny.simulation.DelegateAnswer;

/** What happened so far in words, beside what the sources say. */
final class LedgerEntries {
    /** Kinds of entries of the chronicle that stand on the side of the record. */
    private static final Set<String> SHOWN_KINDS =
            Set.of("vote", ChronicleEntry.ARMED_ACTION, "order", "election", "conference", "institution");

    /** How many units a line names. */
    private static final int NAMED = 3;

    private final ViewState now;
    private final Labels labels;
    private final RecordedFigures recorded;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /**
     * One line.
     *
     * @param day of the clock
     * @param event id of what it is about; empty if no event
     * @param said what happened in the run; empty if it is only on record
     * @param record what the sources say; empty if nothing
     */
    record LedgerEntry(int day, String event, String said, String record) {}

    private LedgerEntries(ViewState now) {
        this.now = now;
        this.labels = Labels.of(now.loaded());
        this.recorded = new RecordedFigures(now.loaded().record());
    }

    /** Everything from the first day to the day shown, by day. */
    static List<LedgerEntry> of(ViewState now) {
        LedgerEntries ledger = new LedgerEntries(now);
        now.snapshots().forEach(ledger::simulated);
        ledger.onlyUnchanged();
        ledger.onRecord();
        return ledger.entries.stream()
                .filter(entry -> entry.day() <= now.day())
                .sorted(Comparator.comparingInt(LedgerEntry::day))
                .toList();
    }

    private void simulated(DaySnapshot snapshot) {
        DaySnapshot.DayLog log = snapshot.log();
        log.happenings().stream()
                .filter(happening -> !happening.outcome() && happening.day() >= 0)
                .forEach(this::came);
        log.attempts().forEach(this::attempt);
        log.votes().forEach(this::vote);
        elections(log.listShares());
        congress(snapshot.day(), log.delegateAnswers());
        log.orders().forEach(order -> add(order.day(), order.event(), tail(order), ""));
        stands(snapshot.day(), log.stands());
        log.clashes().forEach(this::clash);
    }

    private String tail(RunEvent.OrderGiven order) {
        String words = LedgerSentence.of(order, now.clock().dateOf(order.day()), labels.event(order.event()));
        return words.substring(words.indexOf(": ") + 2);
    }

    /** Which armed units take which stand from this day on; on the first day they only begin. */
    private void stands(int day, List<RunEvent.StanceTaken> stands) {
        for (ArmedUnitState.Stance stance : ArmedUnitState.Stance.values()) {
            List<String> units = stands.stream()
                    .filter(stand -> stand.stance() == stance && stand.former() != null)
                    .map(stand -> labels.place(stand.unit()))
                    .toList();
            if (!units.isEmpty()) {
                add(day, "", "From today " + named(units) + " " + stance.phrase() + ".", "");
            }
        }
    }

    private static String named(List<String> units) {
        if (units.size() == 1) {
            return units.get(0);
        }
        return "each of " + units.size() + " units ("
                + String.join("; ", units.subList(0, Math.min(NAMED, units.size())))
                + (units.size() > NAMED ? " and others)" : ")");
    }

    private void clash(RunEvent.ClashFought clash) {
        boolean city = !clash.theatre().isEmpty();
        add(
                clash.day(),
                "",
                (city ? "The fight for " + labels.place(clash.theatre()) + " begins" : "The forces clash") + ": it is "
                        + ProbabilityWords.of(clash.chanceOfFall()) + " that the Soviet wins. In this run it "
                        + (clash.governmentFell() ? "wins" : "loses")
                        + (clash.decidedDay() == clash.day()
                                ? "."
                                : ", on "
                                        + now.clock().dateOf(clash.decidedDay()).inWords() + "."),
                "");
    }

    private void came(RunEvent.Happened happening) {
        add(happening.day(), happening.id(), labels.event(happening.id()), asInRecord(happening.id()));
    }

    private void add(int day, String id, String text, String record) {
        entries.add(new LedgerEntry(day, id, text, record));
    }

    private String asInRecord(String id) {
        boolean dated = now.base().chronicle().stream()
                .filter(entry -> entry.id().equals(id) && now.clock().dayOf(entry.date()) <= now.day())
                .anyMatch(entry -> entry.role() == ChronicleEntry.Role.DATED);
        return dated ? "same day, set by the scenario" : "";
    }

    private void attempt(RunEvent.Attempt attempt) {
        String words = LedgerSentence.of(
                attempt,
                now.clock().dateOf(attempt.day()),
                ViewLabels.body(now, attempt.body()),
                labels.event(attempt.event()));
        add(
                attempt.day(),
                attempt.event(),
                words.substring(words.indexOf(": ") + 2),
                beside(recordedAct(attempt.event()), unchanged(attempt)));
    }

    /** What came of the same in the unchanged run until now; empty if it went no other way. */
    private String unchanged(RunEvent.Attempt attempt) {
        List<RunEvent.Attempt> others = now.unchanged().stream()
                .flatMap(day -> day.log().attempts().stream())
                .filter(other -> other.event().equals(attempt.event()))
                .toList();
        boolean same =
                others.stream().anyMatch(other -> other.day() == attempt.day() && other.passed() == attempt.passed());
        return same
                ? ""
                : others.stream()
                        .reduce((first, last) -> first.passed() ? first : last)
                        .map(this::inWords)
                        .orElse("");
    }

    private String inWords(RunEvent.Attempt attempt) {
        return (attempt.passed() ? "carried on " : "not carried on ")
                + now.clock().dateOf(attempt.day()).inShort();
    }

    /** What bodies decided in the unchanged run, and neither decided nor refused in this one. */
    private void onlyUnchanged() {
        Set<String> tried = now.snapshots().stream()
                .flatMap(day -> day.log().attempts().stream())
                .map(RunEvent.Attempt::event)
                .collect(Collectors.toSet());
        now.unchanged().stream()
                .flatMap(day -> day.log().attempts().stream())
                .filter(attempt -> attempt.passed() && !tried.contains(attempt.event()))
                .forEach(attempt -> add(
                        attempt.day(),
                        attempt.event(),
                        "",
                        beside("", labels.event(attempt.event()) + " " + inWords(attempt))));
    }

    private static String beside(String record, String unchanged) {
        return record
                + (record.isEmpty() || unchanged.isEmpty() ? "" : "; ")
                + (unchanged.isEmpty() ? "" : "unchanged: " + unchanged);
    }

    private void vote(RunEvent.VoteTaken vote) {
        HistoricalRecord.Vote seen = recorded.vote(vote.session());
        String question = " (" + labels.ballot(vote.session()) + ")";
        String counted = LedgerSentence.of(vote, labels.counted(vote.session()));
        String known = beside(
                seen == null ? "no count found" : RecordedFigures.inWords(seen),
                now.unchanged(vote)
                        .map(other -> LedgerSentence.of(other, labels.counted(other.session())))
                        .orElse(""));
        add(vote.day(), "", ViewLabels.body(now, vote.body()) + question + ": " + counted + ".", known);
    }

    private void elections(List<RunEvent.ListShare> shares) {
        Map<String, List<RunEvent.ListShare>> byElection = new LinkedHashMap<>();
        shares.forEach(share -> byElection
                .computeIfAbsent(share.election(), id -> new ArrayList<>())
                .add(share));
        byElection.forEach((id, lists) -> {
            String said = lists.stream()
                    .map(list -> Labels.ofPartyOrAnswer(list.party()) + " " + ViewLabels.percent(list.share()))
                    .collect(Collectors.joining(", "));
            String known = lists.stream()
                    .map(list -> share(id, list.party()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            String other = lists.stream()
                    .flatMap(list -> unchanged(list).stream())
                    .map(list -> Labels.ofPartyOrAnswer(list.party()) + " " + ViewLabels.percent(list.share()))
                    .collect(Collectors.joining(", "));
            add(Math.max(0, lists.get(0).day()), "", labels.ballot(id) + ": " + said + ".", beside(known, other));
        });
    }

    /** The same list in the unchanged run, if its share differs. */
    private Optional<RunEvent.ListShare> unchanged(RunEvent.ListShare list) {
        return now.unchanged().stream()
                .flatMap(day -> day.log().listShares().stream())
                .filter(other -> other.election().equals(list.election())
                        && other.party().equals(list.party()))
                .filter(other -> !ViewLabels.percent(other.share()).equals(ViewLabels.percent(list.share())))
                .findFirst();
    }

    private String share(String election, String party) {
        HistoricalRecord.Result seen = recorded.share(election, party);
        return seen == null ? "" : Labels.ofPartyOrAnswer(party) + " " + ViewLabels.percent(seen.share());
    }

    private void congress(int day, List<DelegateAnswer> mandates) {
        Map<String, Long> other = counts(now.unchanged().stream()
                .flatMap(one -> one.log().delegateAnswers().stream())
                .toList());
        counts(mandates).forEach((answer, count) -> {
            HistoricalRecord.Mandate seen = recorded.mandate(answer);
            String said = count + " of the model's " + mandates.size() + " delegates to the congress answer: "
                    + Labels.ofPartyOrAnswer(answer) + ".";
            long before = other.isEmpty() ? count : other.getOrDefault(answer, 0L);
            add(
                    day,
                    "",
                    said,
                    beside(
                            seen == null ? "" : RecordedFigures.inWords(seen),
                            before == count ? "" : Long.toString(before)));
        });
    }

    private static Map<String, Long> counts(List<DelegateAnswer> mandates) {
        return mandates.stream()
                .collect(Collectors.groupingBy(DelegateAnswer::answer, TreeMap::new, Collectors.counting()));
    }

    private void onRecord() {
        for (ChronicleEntry entry : now.base().chronicle()) {
            int day = now.clock().dayOf(entry.date());
            boolean shown = entry.role() == ChronicleEntry.Role.SHOWN && SHOWN_KINDS.contains(entry.kind());
            if (shown && day >= 0 && day <= now.day()) {
                add(day, entry.id(), "", labels.event(entry.id()));
            }
        }
    }

    /** What the sources say of a conditional event; empty if the scenario does not say. */
    private String recordedAct(String event) {
        return CheckedRow.in(now.base().resolved(), "conditional").stream()
                .filter(row -> row.text("id").equals(event))
                .flatMap(row -> row.map().map("recorded").stream())
                .map(CheckedRow::new)
                .map(LedgerEntries::recordedAct)
                .findFirst()
                .orElse("");
    }

    private static String recordedAct(CheckedRow row) {
        if (!row.flag("passed", true)) {
            return "it did not happen";
        }
        if (!row.has("date")) {
            return "it happened";
        }
        OldStyleDate day = row.day("date");
        return "it happened on " + day.day() + " " + OldStyleDate.monthName(day.month());
    }
}
