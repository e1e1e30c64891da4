package smolny.lab.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.lab.run.RunRecord;
import smolny.lab.study.Collected;
import smolny.model.event.Scenario;
import smolny.model.fact.Fact;
import smolny.model.measure.Quantity;
import smolny.model.setting.Clock;
import smolny.model.setting.Session;

/** One row a run: when it turned, what was voted, what happened. The columns follow from the scenario. */
public final class Outcomes {
    /** Days that a majority must hold to count as a turn. */
    private static final int SPELL = 7;

    private final Scenario scenario;
    private final List<String> marks;
    private final List<String> bodies = new ArrayList<>();

    /**
     * Of runs of a scenario.
     *
     * @param marks ids of conditional events; whether and when they came is told
     */
    public Outcomes(Scenario scenario, List<String> marks) {
        this.scenario = scenario;
        this.marks = marks;
        bodies.add(scenario.setting().newsFrom());
        for (Session session : scenario.setting().sessions()) {
            boolean deputies = scenario.setting().bodies().stream()
                    .anyMatch(b -> b.id().equals(session.body()) && b.kind().hasDeputies());
            if (deputies && !bodies.contains(session.body())) {
                bodies.add(session.body());
            }
        }
    }

    /** Its columns: the run, and what came of it. */
    public Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("run", "", "Number of the run within the ensemble, from 1."));
        columns.add(
                new Column("congress.soviet_power", "share", "Mandates for soviet power; empty if no congress met."));
        columns.add(
                new Column("chance_of_fall", "share", "Probability that the government fell in the contest, if any."));
        for (String body : bodies) {
            columns.add(new Column(
                    body + ".turned",
                    "date",
                    "First day, Old Style, of a majority for soviet power that held " + SPELL + " days."));
        }
        for (Session session : scenario.setting().sessions()) {
            if (bodies.contains(session.body())) {
                columns.add(new Column(session.id() + ".share_for", "share", "For, of those who took a side."));
            }
        }
        for (String mark : marks) {
            columns.add(new Column(mark + ".date", "date", "Day, Old Style, on which it came; empty if it did not."));
        }
        return new Table("runs", columns);
    }

    /** A run's row. */
    public @Nullable Object[] row(RunRecord run) {
        Clock clock = scenario.setting().clock();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(run.number);
        cells.add(Collected.mandateShares(run).get("soviet_power"));
        cells.add(run.clashes.isEmpty() ? null : run.clashes.get(0).chanceOfFall());
        for (String body : bodies) {
            int day = run.turned(Quantity.SOVIET_POWER.of(body), SPELL);
            cells.add(day < 0 ? null : clock.dateOf(day));
        }
        Map<String, Fact.VoteTaken> votes = new HashMap<>();
        run.votes.forEach(vote -> votes.put(vote.session(), vote));
        for (Session session : scenario.setting().sessions()) {
            if (bodies.contains(session.body())) {
                Fact.VoteTaken vote = votes.get(session.id());
                cells.add(vote == null ? null : vote.twoWay());
            }
        }
        Map<String, Integer> came = new HashMap<>();
        run.happenings.forEach(h -> came.putIfAbsent(h.id(), h.day()));
        run.attempts.stream().filter(Fact.Attempt::passed).forEach(a -> came.putIfAbsent(a.event(), a.day()));
        for (String mark : marks) {
            Integer day = came.get(mark);
            cells.add(day == null ? null : clock.dateOf(day));
        }
        return cells.toArray();
    }
}
