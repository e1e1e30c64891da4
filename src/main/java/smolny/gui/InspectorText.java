package smolny.gui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import smolny.model.observer.RunEvent;
import smolny.model.world.Party;
import smolny.output.NumberFormats;
import smolny.scenario.Labels;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;
import smolny.simulation.RunResult;

/** What inspectors of one kind say, for the day that a session shows. */
abstract class InspectorText {
    final InteractiveSession session;
    final DaySnapshot snapshot;
    final Labels labels;

    InspectorText(InteractiveSession session) {
        this.session = session;
        this.snapshot = session.snapshot();
        this.labels = Labels.of(session.loaded());
    }

    /**
     * The content of the inspector.
     *
     * @throws NoSuchElementException if nothing has this id
     */
    abstract InspectorContent content(String id);

    /** The first that fits. */
    static <T> T find(List<T> all, Predicate<T> which, String noun, String id) {
        return all.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + noun + " is called " + id));
    }

    /** A share in per cent. */
    static String percent(double share) {
        return NumberFormats.wholePercent(share, "nothing yet");
    }

    /** A count with its noun. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The number in the unit's or seat's id. */
    static String number(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    /** A base unit, by place and number. */
    static String unitName(DaySnapshot.UnitInfo unit) {
        return unit.place().title() + ", unit " + number(unit.id());
    }

    /** A day of the clock. */
    String day(int day) {
        return session.clock().dateOf(day).inWords();
    }

    /** A member of a party. */
    static String member(Party party) {
        return switch (party) {
            case BOLSHEVIK -> "Bolshevik";
            case LEFT_SR -> "Left SR";
            case SR -> "SR";
            case MENSHEVIK -> "Menshevik";
            case KADET -> "Kadet";
        };
    }

    /** An attempt of a body in one sentence. */
    String attempt(RunEvent.Attempt attempt) {
        String head = day(attempt.day()) + ": \"" + labels.event(attempt.event()) + "\", by the "
                + labels.place(attempt.body());
        if (attempt.motion().isEmpty()) {
            return head + ": " + attempt.followed() + " and nothing was done.";
        }
        String tally = attempt.seats() == 0
                ? ""
                : ", " + attempt.inFavour() + " for and " + attempt.against() + " against, of " + attempt.seats()
                        + " seats";
        return head + tally + (attempt.passed() ? ": carried." : ": not carried, " + attempt.followed() + ".");
    }

    /** A chart of lines over the days so far. */
    InspectorContent.Chart chart(String title, InspectorContent.Axis axis, List<InspectorContent.Line> lines) {
        return new InspectorContent.Chart(title, axis, session.clock().days(), snapshot.day(), lines);
    }

    /** A line of one value of every snapshot from the first day to the one shown. */
    InspectorContent.Line line(String label, InspectorContent.LineColor color, ToDoubleFunction<DaySnapshot> value) {
        return new InspectorContent.Line(
                label,
                color,
                session.snapshots().stream()
                        .filter(one -> one.day() >= 0)
                        .map(value::applyAsDouble)
                        .toList(),
                false);
    }

    /** A measure of every day shown, and behind it that of the unchanged history, if its run has finished. */
    List<InspectorContent.Line> measure(String measure, String label, InspectorContent.LineColor color) {
        List<InspectorContent.Line> lines = new ArrayList<>();
        CompletableFuture<RunResult> baseline = session.baseline();
        boolean changed = !session.inForce().isEmpty();
        if (changed && baseline.isDone() && !baseline.isCompletedExceptionally()) {
            RunResult record = baseline.join();
            if (record.measures.contains(measure)) {
                List<Double> values =
                        Arrays.stream(record.seriesOf(measure)).boxed().toList();
                lines.add(new InspectorContent.Line(label + ", unchanged history", color, values, true));
            }
        }
        InspectorContent.Line own = line(label, color, one -> one.measure(measure));
        if (own.values().stream().anyMatch(value -> !Double.isNaN(value))) {
            lines.add(own);
        }
        return lines;
    }
}
